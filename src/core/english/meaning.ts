import { ofEach } from '../of-each.ts'
import { opposed, packed, vague } from './generated/senses.ts'
import { verbReading } from './verb-forms.ts'

/** The sets of synonyms a word stands in, and those it is a kind of. */
export interface Meaning {
  readonly own: ReadonlySet<string>
  readonly kinds: ReadonlySet<string>
}

const inThrees = (signs = ''): string[] => signs.match(/.{3}/g) ?? []

const once = <Made>(make: () => Made): (() => Made) => {
  let made: Made | undefined
  return () => (made ??= make())
}

/** The table, unpacked with the first letter that is held against notes: most commands need none of it. */
const table = once(() => {
  const words = new Map<string, readonly [own: string, kinds: string | undefined]>()
  let before = ''
  for (const entry of packed.trim().split(/\s/)) {
    const end = entry.slice(1).search(/[A-Z0-9.]/) + 1
    before = before.slice(0, Number(entry[0])) + entry.slice(1, end)
    const [own = '', kinds] = entry.slice(end).split('.')
    words.set(before, [own, kinds])
  }
  return words
})

const contraries = once(() => {
  const words = new Map<string, string[]>()
  for (const pair of opposed.trim().split(/\s/)) {
    const [one = '', other = ''] = pair.split('-')
    words.set(one, [...(words.get(one) ?? []), other])
    words.set(other, [...(words.get(other) ?? []), one])
  }
  return words
})

const american = (word: string): string =>
  word
    .replace(/our(?=s?$|ed$|ing$|able$)/, 'or')
    .replace(/is(?=e[ds]?$|ing$|ation$)/, 'iz')
    .replace(/tre(?=s?$)/, 'ter')
    .replace(/mme(?=s?$)/, 'm')

/** The words of the dictionary that a form may belong to. */
const lemmas = ofEach((word): readonly string[] => {
  const base = verbReading(word)?.base
  const singular = word.replace(/ies$/, 'y').replace(/(?:(?<=[sxz]|[cs]h)e)?s$/, '')
  const compared = /(?:er|est)$/.test(word)
    ? [word.replace(/(?:e?r|e?st)$/, ''), word.replace(/i?(?:er|est)$/, 'y'), word.replace(/(?:er|est)$/, '')]
    : []
  return [...new Set([word, base ?? word, singular, ...compared].flatMap((form) => [form, american(form)]))]
})

const nothing: Meaning = { own: new Set(), kinds: new Set() }

const looked = ofEach((low): Meaning => {
  const entries = lemmas(low).flatMap((form) => {
    const entry = table().get(form)
    return entry ? [entry] : []
  })
  return entries.length === 0
    ? nothing
    : {
        own: new Set(entries.flatMap(([own]) => inThrees(own))),
        kinds: new Set(entries.flatMap(([, kinds]) => inThrees(kinds))),
      }
})

/** What a word may mean; nothing where it is not among the common words. */
export const meaningOf = (word: string): Meaning => looked(word.toLowerCase())

/** Whether two meanings are of one thing: a synonym, a word of the same root, or the one a kind of the other. */
export const touch = (one: Meaning, other: Meaning): boolean =>
  !one.own.isDisjointFrom(other.own) ||
  !one.own.isDisjointFrom(other.kinds) ||
  !one.kinds.isDisjointFrom(other.own)

/** Whether two words say the contrary of one another: “increase”, “decrease”. */
export const contrary = (one: string, other: string): boolean =>
  !contrariesOf(one.toLowerCase()).isDisjointFrom(lemmaSet(other.toLowerCase()))

const lemmaSet = ofEach((word): ReadonlySet<string> => new Set(lemmas(word)))
const contrariesOf = ofEach(
  (word): ReadonlySet<string> => new Set(lemmas(word).flatMap((form) => contraries().get(form) ?? [])),
)

const vagueWords = once(() => new Set(vague.trim().split(/\s+/)))

/** Whether a word has so many senses that it says little by itself: “place”, “turn”. */
export const isVague = (word: string): boolean =>
  lemmas(word.toLowerCase()).some((form) => vagueWords().has(form))
