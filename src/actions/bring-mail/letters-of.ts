import { createHash } from 'node:crypto'
import { cleanText } from '../../core/dossier/clean.ts'
import { plainWords } from '../../core/english/sought.ts'
import { broughtKindOf } from '../../core/keep/brought/kind-of.ts'
import { insteadOf } from '../../core/keep/brought/kinds.ts'
import type { ThreadReader } from '../../core/keep/brought/mail/letters-told.ts'
import { quotedLetters, threadLetters } from '../../core/keep/brought/mail/letters-told.ts'
import { knownBy, type MailFound, toldId } from '../../core/keep/brought/mail/mail-found.ts'
import { mailsIn } from '../../core/keep/brought/mail/mbox.ts'
import type { Mail } from '../../core/mail/replies/mail.ts'
import { readMail } from '../../core/mail/replies/read-mail.ts'
import { sentAt } from '../../core/mail/replies/sent-at.ts'
import { done, type Outcome, refused, unavailable } from '../../core/outcome.ts'
import type { Mailing } from '../action.ts'

/** More than a search holds; the rest of a larger mailbox is named. */
const mostMails = 3000

export const hashed = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 20)

/** What was brought, before it is known who one is in it. */
export interface Brought {
  readonly mails: readonly { readonly place: string; readonly mail: Mail }[]
  readonly threads: readonly string[]
  /** What could not be read, each with its place. */
  readonly out: readonly string[]
  /** A whole mailbox is among it. */
  readonly mailbox: boolean
}

/** Copied from the screen it has fields above it, and none of those that only programs write. */
const isCopied = ({ headers, date, messageId }: Mail): boolean =>
  messageId === undefined &&
  (date === undefined || !headers.some(({ name }) => /^(?:received|mime-version|return-path)$/.test(name)))

const textOf = (bytes: Uint8Array): string => cleanText(new TextDecoder().decode(bytes))

const notRead = 'it has no headers, so it is no mail; left out.'

const oneFile = async (
  [file, bytes]: readonly [string, Uint8Array],
  number: () => string,
  parse: NonNullable<Mailing['parseMail']>,
): Promise<Outcome<Brought>> => {
  const kind = broughtKindOf(bytes)
  if (kind === 'mails') {
    const mails: Brought['mails'][number][] = []
    const out: string[] = []
    for (const each of mailsIn(bytes)) {
      const place = number()
      if (mails.length + out.length >= mostMails) {
        out.push(
          `${place} and what follows: more than ${mostMails} mails are not read at once; part the mailbox.`,
        )
        break
      }
      const parsed = await parse(each)
      if (parsed.ok && parsed.value.headers.length > 0) mails.push({ place, mail: parsed.value })
      else
        out.push(`${place}: ${parsed.ok ? notRead : parsed.problems.map(({ message }) => message).join(' ')}`)
    }
    return done({ mails, threads: [], out, mailbox: true })
  }
  if (kind === 'mail') {
    const parsed = await parse(bytes)
    if (!parsed.ok) return refused(...parsed.problems.map((each) => ({ file, ...each })))
    if (!isCopied(parsed.value))
      return done({ mails: [{ place: number(), mail: parsed.value }], threads: [], out: [], mailbox: false })
  }
  const instead = insteadOf(kind)
  return kind === 'mail' || instead === undefined || kind === 'table'
    ? done({ mails: [], threads: [textOf(bytes)], out: [], mailbox: false })
    : refused({ file, message: instead })
}

/** What files and a pasted text hold, taken apart; a mail that cannot be read is named and the rest goes on. */
export const broughtIn = async (
  files: readonly (readonly [string, Uint8Array])[],
  { parseMail }: Pick<Mailing, 'parseMail'>,
): Promise<Outcome<Brought>> => {
  if (!parseMail) return unavailable({ message: 'No mail is read here.' })
  let count = 0
  const number = () => {
    count += 1
    return `mail ${count}`
  }
  const all: Brought[] = []
  for (const file of files) {
    const read = await oneFile(file, number, parseMail)
    if (!read.ok) return read
    all.push(read.value)
  }
  return done({
    mails: all.flatMap(({ mails }) => mails),
    threads: all.flatMap(({ threads }) => threads),
    out: all.flatMap(({ out }) => out),
    mailbox: all.some(({ mailbox }) => mailbox),
  })
}

const mailLetter = (mail: Mail, { own, self, now }: ThreadReader): Omit<MailFound, 'place'> => {
  const reading = readMail(mail, { addresses: own })
  const { from, messageId, date } = mail
  const isNamed = self.name !== '' && from !== undefined && plainWords(from.name) === plainWords(self.name)
  return {
    id:
      messageId === undefined ? toldId(hashed(knownBy(from, reading.ownText))) : `mail-${hashed(messageId)}`,
    at: sentAt(mail, now),
    ...(date === undefined ? { undated: true } : {}),
    ...{ mail, reading },
    mine: isNamed || own.includes(from?.address ?? ''),
    whole: mail.text,
  }
}

/** Everything as letters, each once and under its place; what a single mail quotes is told along. */
export const lettersIn = (
  { mails, threads, out }: Brought,
  telling: ThreadReader,
): { readonly letters: readonly MailFound[]; readonly out: readonly string[] } => {
  const own = mails.map(({ place, mail }) => ({ place, ...mailLetter(mail, telling) }))
  const alone = mails.length === 1 ? mails : []
  const quoted = alone.flatMap(({ mail }) => quotedLetters(mail, telling))
  const told = threads.map((text) => threadLetters(text, telling))
  let count = Math.max(0, ...mails.map(({ place }) => Number(place.slice(5))))
  const further = [...told.flatMap(({ letters }) => letters), ...quoted].map((letter): MailFound => {
    count += 1
    return { place: `mail ${count}`, ...letter }
  })
  const all = [...own, ...further].filter((letter) => letter.mine || letter.mail.from !== undefined)
  const nameless = told.reduce((sum, each) => sum + each.nameless, 0)
  return {
    letters: all.filter(({ id }, at) => all.findIndex((other) => other.id === id) === at),
    out: [
      ...out,
      ...own
        .filter(({ mail }) => mail.from === undefined)
        .map(({ place }) => `${place}: it names no sender; left out.`),
      ...(nameless > 0
        ? [
            `${nameless === 1 ? 'One message names' : `${nameless} messages name`} nobody who wrote it; left out.`,
          ]
        : []),
    ],
  }
}
