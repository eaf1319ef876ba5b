/** The messages of a copied thread, or of what a mail quotes, each as a letter. */
import { plainWords } from '../../../english/sought.ts'
import type { Address, Mail } from '../../../mail/replies/mail.ts'
import { readMail } from '../../../mail/replies/read-mail.ts'
import { ownTextOf } from '../../../mail/replies/text/own-text.ts'
import type { Head, Reader } from './head.ts'
import { knownBy, type MailFound, mailTold, toldId, writtenAt } from './mail-found.ts'
import { piecesIn, type ThreadPiece } from './thread.ts'
import { greeted, topHead } from './top-writer.ts'

export interface ThreadReader extends Reader {
  /** All addresses of the reader, lower case. */
  readonly own: readonly string[]
  readonly zone: string
  /** This moment, ISO 8601, UTC. */
  readonly now: string
  readonly hashed: (text: string) => string
  /** Whoever is kept, with an address where one is known. */
  readonly kept: readonly Address[]
}

const isSelf = ({ name, address }: Address, { self, own }: ThreadReader): boolean =>
  own.includes(address) || (self.name !== '' && plainWords(name) === plainWords(self.name))

/** “To Helena”: the only one of that name. */
const byFirstName = ({ name }: Address, known: ReadonlyMap<string, Address>): Address | undefined => {
  const called = [...known.keys()].filter((each) => each.split(' ')[0] === name.toLowerCase())
  return called.length === 1 ? known.get(called[0] ?? '') : undefined
}

/** Heads that name no address learn it from the others: “Dana Okonkwo” is dana@… there. */
const learned = (heads: readonly Head[], telling: ThreadReader): ((address: Address) => Address) => {
  const known = new Map(
    [...telling.kept, ...heads.flatMap(({ from, to }) => [...(from ? [from] : []), ...to])]
      .filter(({ name, address }) => name !== '' && address !== '')
      .map((each) => [each.name.toLowerCase(), each]),
  )
  return (address) => {
    if (isSelf(address, telling)) return { ...telling.self, address: address.address || telling.self.address }
    if (address.address === '')
      return known.get(address.name.toLowerCase()) ?? byFirstName(address, known) ?? address
    const named = [...known.values()].find((each) => each.address === address.address)
    return address.name === '' && named ? named : address
  }
}

const subjectBelow = (heads: readonly (Head | undefined)[], at: number): string =>
  heads.slice(at).find((head) => head?.subject)?.subject ?? heads.find((head) => head?.subject)?.subject ?? ''

/** To whom it went, where its head says nothing: to whom it greets or whoever wrote the one it answers, else to the reader. */
const receivers = (
  from: Address,
  to: readonly Address[],
  text: string,
  answers: Head | undefined,
  all: readonly (Head | undefined)[],
  telling: ThreadReader,
): readonly Address[] => {
  if (to.length > 0) return to
  if (!isSelf(from, telling)) return [telling.self]
  const writers = all.flatMap((head) => (head?.from && !isSelf(head.from, telling) ? [head.from] : []))
  const called = greeted(text, writers)
  if (called) return [called]
  if (answers?.from && !isSelf(answers.from, telling)) return [answers.from]
  // The first of a thread answers nobody: it went to whoever answered it.
  return writers.slice(-1)
}

/** Above messages that are drawn on a screen stands what they are about, and above one that is passed on a word to somebody else: neither is a message of it. */
const withoutTop = (
  pieces: readonly ThreadPiece[],
  telling: ThreadReader,
): { readonly pieces: readonly ThreadPiece[]; readonly subject: string } => {
  const [first, next, ...rest] = pieces
  if (!first || first.head || !next) return { pieces, subject: '' }
  if (next.as === 'drawn')
    return { pieces: [next, ...rest], subject: (first.text.split('\n')[0] ?? '').trim() }
  const from =
    next.as === 'passed-on'
      ? topHead(first.text, [next, ...rest], telling.self, telling.kept)?.from
      : undefined
  return { pieces: from && isSelf(from, telling) ? [next, ...rest] : pieces, subject: '' }
}

/** Whoever copied a thread of two is the one of them whose words are theirs. */
const headsOf = (pieces: readonly ThreadPiece[], telling: ThreadReader): readonly (Head | undefined)[] => {
  const [first, ...below] = pieces
  const top = first && !first.head ? topHead(first.text, below, telling.self, telling.kept) : first?.head
  const heads = [top, ...below.map(({ head }) => head)]
  const learn = learned(
    heads.flatMap((head) => head ?? []),
    telling,
  )
  return heads.map(
    (head) => head && { ...head, to: head.to.map(learn), ...(head.from ? { from: learn(head.from) } : {}) },
  )
}

/** One message, where it is known who wrote it and its words are there. */
const letterOf = (
  piece: ThreadPiece,
  at: number,
  heads: readonly (Head | undefined)[],
  subject: string,
  telling: ThreadReader,
  everywhere: readonly (Head | undefined)[] = heads,
): Omit<MailFound, 'place'> | undefined => {
  const head = heads[at]
  const text = head?.from ? ownTextOf(piece.text, head.from.name) : ''
  if (!head?.from || text === '') return undefined
  const moment = writtenAt(head, telling.zone)
  const when = moment ?? telling.now
  const day = head.written?.wall.slice(0, 10) ?? String(telling.today)
  const to = receivers(
    head.from,
    head.to,
    text,
    heads.slice(at + 1).find((each) => each?.from),
    everywhere,
    telling,
  )
  const mail = mailTold(
    { ...head, to, subject: head.subject ?? (subject || subjectBelow(heads, at)) },
    piece.text,
    when,
    day,
  )
  return {
    id: toldId(telling.hashed(knownBy(head.from, text))),
    at: when,
    ...(moment === undefined ? { undated: true } : {}),
    mail,
    reading: readMail(mail, { addresses: telling.own }),
    mine: isSelf(head.from, telling),
    whole: piece.text,
  }
}

/** What of a thread could be read, and how many of its messages name no writer or hold no words. */
export interface ThreadRead {
  readonly letters: readonly Omit<MailFound, 'place'>[]
  readonly nameless: number
}

export const threadLetters = (text: string, telling: ThreadReader): ThreadRead => {
  const { pieces, subject } = withoutTop(piecesIn(text, telling), telling)
  const heads = headsOf(pieces, telling)
  const letters = pieces.flatMap((piece, at) => letterOf(piece, at, heads, subject, telling) ?? [])
  // The same message quoted twice is told once.
  const once = letters.filter(({ id }, at) => letters.findIndex((other) => other.id === id) === at)
  return {
    letters: once,
    nameless: pieces.filter((piece, at) => piece.text.trim() !== '' && !heads[at]?.from).length,
  }
}

/** What a mail quotes, below its own words; it went to the mail’s writer where nothing says otherwise. */
export const quotedLetters = (
  { text, subject, from, to }: Pick<Mail, 'text' | 'subject' | 'from' | 'to'>,
  telling: ThreadReader,
): readonly Omit<MailFound, 'place'>[] => {
  const [first, ...below] = piecesIn(text, telling)
  if (!first || below.length === 0) return []
  const heads = headsOf(below, telling)
  const around = [from && { from, to }, ...heads].filter((head) => head !== undefined)
  return below.flatMap((piece, at) => letterOf(piece, at, heads, subject, telling, around) ?? [])
}
