/** Whose message stands above the first head of a thread: nobody says so, its words may. */
import { plainWords } from '../../../english/sought.ts'
import { isPersonsName } from '../../../mail/replies/effects/who.ts'
import type { Address } from '../../../mail/replies/mail.ts'
import { closing } from '../../../mail/replies/text/signature.ts'
import type { Head } from './head.ts'
import { namesJob } from './job-words.ts'
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
export const greeted = (text: string, people: readonly Address[]): Address | undefined => {
  const words = plainWords((text.trim().split('\n')[0] ?? '').slice(0, 80)).split(' ')
  return words.length > 6
    ? undefined
    : people.find((person) => firstName(person) !== '' && words.includes(firstName(person)))
}

const nameLine = /^\p{Lu}[\p{L}'’.-]{1,30}(?: (?:\p{Lu}[\p{L}'’.-]{0,30}|de|van|von|der|da|del|la)){1,3}$/u

/** A name on a line of its own below “Best regards”: somebody whom no head names. */
const strangerBelow = (text: string): Address | undefined => {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const closes = lines.findLastIndex((line) => line.length < 60 && closing.test(line))
  const below =
    closes >= 0 ? closes + 1 : lines.findLastIndex((_, at) => at > 0 && namesJob(lines[at + 1] ?? ''))
  const name = below < 0 ? '' : (lines[below] ?? '')
  return nameLine.test(name) && isPersonsName(name) ? { name, address: '' } : undefined
}

const wholeName = (text: string, people: readonly Address[]): Address | undefined => {
  const lines = text.trim().split('\n').slice(-8).map(plainWords)
  return people.find(({ name }) => plainWords(name).includes(' ') && lines.includes(plainWords(name)))
}

/**
 * Who wrote what stands above the first head, and to whom; undefined where nothing tells. `known`: whoever is kept may have signed it, though no
 * head names them.
 */
export const topHead = (
  text: string,
  below: readonly ThreadPiece[],
  self: Address,
  known: readonly Address[],
): Head | undefined => {
  const people = namedInHeads(below)
  const everyone = people.some((each) => same(each, self)) ? people : [self, ...people]
  const others = everyone.filter((each) => !same(each, self))
  const answered = below.find(({ head }) => head?.from)?.head?.from
  const theirs = answered && !same(answered, self) ? answered : undefined
  const to = greeted(text, everyone)
  const unsigned = (): Address | undefined => {
    if (to) return same(to, self) ? (theirs ?? others[0]) : self
    if (theirs) return self
    return answered && others.length === 1 ? others[0] : undefined
  }
  const from = signedBy(text, everyone) ?? wholeName(text, known) ?? strangerBelow(text) ?? unsigned()
  if (!from) return undefined
  return { from, to: same(from, self) ? (theirs ? [theirs] : others.slice(0, 1)) : [self] }
}
