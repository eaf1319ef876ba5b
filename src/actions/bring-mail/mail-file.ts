import { z } from 'zod'
import type { FirmProposed } from '../../core/keep/brought/mail/mail-proposed.ts'
import { done } from '../../core/outcome.ts'
import type { Posting } from '../action.ts'
import { defineAction } from '../define.ts'
import { mailInput } from './mail-input.ts'
import { type MailsRead, readMails } from './read-mails.ts'

const input = z.object(mailInput)

const text = z.string()
const output = z.strictObject({
  count: z.number().int(),
  own: z.array(text),
  firms: z.array(
    z.strictObject({
      ...{ place: text, opportunity: text.optional(), company: text, role: text },
      people: z.array(
        z.strictObject({
          ...{ place: text, name: text, address: text, tells: z.record(text, text), known: text.optional() },
        }),
      ),
      messages: z.array(
        z.strictObject({
          ...{ place: text, at: text, undated: z.literal(true).optional(), direction: z.enum(['in', 'out']) },
          ...{
            with: z.array(text),
            subject: text,
            kind: text,
            means: text.optional(),
            text,
            known: z.boolean(),
          },
        }),
      ),
      days: z.array(z.strictObject({ place: text, letter: text, is: text, day: text })),
    }),
  ),
  out: z.array(text),
})

const firmJson = ({ touches, ...firm }: FirmProposed) => ({
  ...firm,
  messages: touches.map(({ letter, kind, means, people, known }) => ({
    ...{ place: letter.place, at: letter.at, ...(letter.undated ? { undated: true as const } : {}) },
    ...{
      direction: letter.mine ? ('out' as const) : ('in' as const),
      with: people,
      subject: letter.mail.subject,
    },
    ...{ kind, ...(means ? { means } : {}), text: letter.reading.ownText, known },
  })),
})

export const mailFileAction = defineAction<typeof input, MailsRead, Posting>({
  name: 'mail-file',
  says: 'Look at what saved mails, a mailbox file or a copied thread tell, before any of it is kept',
  more: 'Of each search it shows the people met, the messages with what they seem to mean, and the days they name; firms that are not here yet would be begun. What is here already is said. “afterword bring-mail” keeps what you pick.',
  examples: [
    ['afterword mail-file answer.eml', 'one mail, with what it quotes'],
    ['afterword mail-file search.mbox', 'a mailbox in one file, as mail programs export it'],
    ['afterword mail-file - < thread.txt', 'a thread that was copied'],
  ],
  readOnly: true,
  asksPerson: false,
  input,
  output,
  json: ({ firms, out, count, own }: MailsRead) => ({ count, own, firms: firms.map(firmJson), out }),
  run: async (asked, desk) => {
    const read = await readMails(asked, desk)
    return read.ok ? done(read.value) : read
  },
})
