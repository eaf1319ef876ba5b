import type { Address, Mail } from '../../../mail/replies/mail.ts'
import type { MailReading } from '../../../mail/replies/reading.ts'
import type { Head } from './head.ts'

/** A message that is brought: a mail with its headers, or one of a copied thread as far as its head tells. */
export interface MailFound {
  /** “mail 3”, as it is shown and chosen by. */
  readonly place: string
  /** Its touch is known by it for good; what the mailbox records of the same mail bears the same. */
  readonly id: string
  /** When it was written, ISO 8601, UTC. */
  readonly at: string
  /** Nothing said when: it is taken to be of the moment it was brought in. */
  readonly undated?: true
  readonly mail: Mail
  readonly reading: MailReading
  readonly mine: boolean
  /** Its text with what stands below it. */
  readonly whole: string
}

/** Touches of messages that have no headers: a mailbox that sees the mail itself takes them over. */
const told = 'told-'

/** While facts are made of them they are no older than the mails beside them. */
const passing = 'mail-told'

export const isTold = ({ id }: Pick<MailFound, 'id'>): boolean => id.startsWith(told)

/** Its id as the reader of mail wants it, which puts its own mark before. */
export const incomingIdOf = ({ id }: Pick<MailFound, 'id'>): string =>
  id.startsWith(told) ? `told${id.slice(told.length)}` : id.replace(/^mail-/, '')

/** None of those that came before is taken for one that was entered by hand. */
export const passingId = (id: string): string => (id.startsWith(told) ? passing + id.slice(told.length) : id)

export const settledId = (id: string): string =>
  id.startsWith(passing) ? told + id.slice(passing.length) : id

export const toldId = (hash: string): string => told + hash

/** What a message of a thread is known by, however it was copied: whose it is and how its words begin. */
export const knownBy = (from: Address | undefined, text: string): string =>
  JSON.stringify([
    from?.address || from?.name.toLowerCase(),
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]/gu, '')
      .slice(0, 300),
  ])

/** A message of a thread as a mail, so that the same readers read it. */
export const mailTold = (
  { from, to, subject = '' }: Head,
  text: string,
  date: string,
  day: string,
): Mail => ({
  headers: from ? [{ name: 'from', value: `${from.name} <${from.address}>` }] : [],
  ...(from ? { from } : {}),
  ...{ replyTo: [], to, cc: [], subject, date, day, inReplyTo: [], references: [] },
  ...{ text, parts: [], troubles: [] },
})

/** When a head says it was written; a clock of nobody knows where is that of whoever copied it. */
export const writtenAt = ({ written }: Head, zone: string): string | undefined => {
  if (!written) return undefined
  try {
    const plain = Temporal.PlainDateTime.from(written.wall)
    const instant = written.offset
      ? Temporal.Instant.from(`${written.wall}${written.offset}`)
      : plain.toZonedDateTime(zone).toInstant()
    return instant.toString()
  } catch {
    return undefined
  }
}
