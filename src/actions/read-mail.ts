import { z } from 'zod'
import { readMail } from '../core/mail/replies/read-mail.ts'
import type { MailReading } from '../core/mail/replies/reading.ts'
import { type Complaint, done, type Outcome, refused, unavailable } from '../core/outcome.ts'
import type { Opening, Posting } from './action.ts'
import { defineAction } from './define.ts'
import { readMailOutput } from './outputs.ts'

const input = z.object({
  files: z
    .array(z.string())
    .min(1)
    .describe('The mails as they were received (.eml, with all their headers), - for standard input')
    .meta({ positional: true, value: 'FILE' }),
  own: z
    .array(z.string())
    .default([])
    .describe('An address of your own, so that it is not taken for one that failed; may be repeated')
    .meta({ value: 'ADDRESS' }),
})

export interface MailRead extends MailReading {
  readonly file: string
  readonly from?: string
  readonly subject: string
  readonly date?: string
  /** What could not be read in it and was passed over. */
  readonly troubles: readonly string[]
}

export interface MailsRead {
  readonly mails: readonly MailRead[]
  /** Files that could not be read at all. */
  readonly problems: readonly Complaint[]
}

const readOne = async (file: string, own: readonly string[], desk: Posting): Promise<Outcome<MailRead>> => {
  if (!desk.readBytes || !desk.parseMail) return unavailable({ file, message: 'No mail is read here.' })
  const bytes = await desk.readBytes(file)
  if (!bytes.ok) return bytes
  const parsed = await desk.parseMail(bytes.value)
  if (!parsed.ok) return refused(...parsed.problems.map((each) => ({ file, ...each })))
  const mail = parsed.value
  if (mail.headers.length === 0)
    return refused({
      file,
      message: 'is no mail: it has no headers. Save the mail as it was received (.eml).',
    })
  return done({
    file,
    ...(mail.from ? { from: mail.from.address } : {}),
    subject: mail.subject,
    ...(mail.date === undefined ? {} : { date: mail.date }),
    ...readMail(mail, { addresses: own }),
    troubles: mail.troubles,
  })
}

export const readMailAction = defineAction<typeof input, MailsRead, Opening>({
  name: 'read-mail',
  says: 'Tell what mails are and say: a bounce, an automatic reply, an invitation, an answer and what it means',
  more: 'Nothing is kept and nothing is done: what a mail means is a proposal, with the words it rests on. Ends with 1 when a file could not be read beside others, 2 when none could.',
  examples: [
    ['afterword read-mail answer.eml', 'one mail'],
    ['afterword read-mail inbox/*.eml --json', 'many, for a program'],
    ['afterword read-mail - < answer.eml', 'from standard input'],
  ],
  readOnly: true,
  asksPerson: false,
  input,
  output: readMailOutput,
  run: async ({ files, own }, desk) => {
    const mails: MailRead[] = []
    const problems: Complaint[] = []
    for (const file of files) {
      const read = await readOne(file, own, desk)
      if (read.ok) mails.push(read.value)
      else problems.push(...read.problems)
    }
    return mails.length === 0 ? refused(...problems) : done({ mails, problems }, problems.length)
  },
})
