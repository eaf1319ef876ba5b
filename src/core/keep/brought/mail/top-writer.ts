/** Whose message stands above the first head of a thread: nobody says so, its words may. */
import { plainWords } from '../../../english/sought.ts'
import type { Address } from '../../../mail/replies/mail.ts'
import type { Head } from './head.ts'
import type { ThreadPiece } from './thread.ts'

const firstName = ({ name }: Address): string => plainWords(name).split(' ')[0] ?? ''

const same = (one: Address, other: Address): boolean =>
  one.address !== '' && other.address !== ''
    ? one.address === other.address
    : plainWords(one.name) !== '' && plainWords(one.name) === plainWords(other.name)

/** Everyone who is named in heads, each once. */
const namedInHeads = (pieces: readonly Pick<ThreadPiece, 'head'>[]): readonly Address[] => {
  const all = pieces.flatMap(({ head }) => (head ? [...(head.from ? [head.from] : []), ...head.to] : []))
  return all.filter((each, at) => all.findIndex((other) => same(each, other)) === at)
}

/** Whose name stands below the text, or on one of its last lines. */
const signedBy = (text: string, people: readonly Address[]): Address | undefined => {
  const lines = text.trim().split('\n').slice(-8).map(plainWords)
  return people.find((person) => {
    const [whole, first] = [plainWords(person.name), firstName(person)]
    return first !== '' && lines.some((line) => line === whole || line === first)
  })
}

/** Whom it greets, by the first line. */
const greeted = (text: string, people: readonly Address[]): Address | undefined => {
  const words = plainWords((text.trim().split('\n')[0] ?? '').slice(0, 80)).split(' ')
  return words.length > 6
    ? undefined
    : people.find((person) => firstName(person) !== '' && words.includes(firstName(person)))
}

/** Who wrote what stands above the first head, and to whom; undefined where nothing tells. */
export const topHead = (text: string, below: readonly ThreadPiece[], self: Address): Head | undefined => {
  const people = namedInHeads(below)
  const everyone = people.some((each) => same(each, self)) ? people : [self, ...people]
  const others = everyone.filter((each) => !same(each, self))
  const answered = below[0]?.head?.from
  const signed = signedBy(text, everyone)
  const to = greeted(text, everyone)
  const from =
    signed ??
    (to && same(to, self) ? (answered && !same(answered, self) ? answered : others[0]) : undefined) ??
    (to ? self : undefined) ??
    (answered && same(answered, self)
      ? others.length === 1
        ? others[0]
        : undefined
      : answered
        ? self
        : undefined)
  if (!from) return undefined
  const receivers = same(from, self)
    ? answered && !same(answered, self)
      ? [answered]
      : others.slice(0, 1)
    : [self]
  return { from, to: receivers }
}
