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
const lemmas = (word: string): string[] => {
  const base = verbReading(word)?.base
  const singular = word.replace(/ies$/, 'y').replace(/(?:(?<=[sxz]|[cs]h)e)?s$/, '')
  const compared = /(?:er|est)$/.test(word)
    ? [word.replace(/(?:e?r|e?st)$/, ''), word.replace(/i?(?:er|est)$/, 'y'), word.replace(/(?:er|est)$/, '')]
    : []
  return [...new Set([word, base ?? word, singular, ...compared].flatMap((form) => [form, american(form)]))]
}

/** What was looked up lately; begun anew before it grows large. */
const remembered = new Map<string, Meaning>()
const mostRemembered = 4000
const nothing: Meaning = { own: new Set(), kinds: new Set() }

/** What a word may mean; nothing where it is not among the common words. */
export const meaningOf = (word: string): Meaning => {
  const low = word.toLowerCase()
  const known = remembered.get(low)
  if (known) return known
  const entries = lemmas(low).flatMap((form) => {
    const entry = table().get(form)
    return entry ? [entry] : []
  })
  const meaning =
    entries.length === 0
      ? nothing
      : {
          own: new Set(entries.flatMap(([own]) => inThrees(own))),
          kinds: new Set(entries.flatMap(([, kinds]) => inThrees(kinds))),
        }
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(low, meaning)
  return meaning
}

/** Whether two meanings are of one thing: a synonym, a word of the same root, or the one a kind of the other. */
export const touch = (one: Meaning, other: Meaning): boolean =>
  !one.own.isDisjointFrom(other.own) ||
  !one.own.isDisjointFrom(other.kinds) ||
  !one.kinds.isDisjointFrom(other.own)

/** Whether two words say the contrary of one another: “increase”, “decrease”. */
export const contrary = (one: string, other: string): boolean =>
  lemmas(one.toLowerCase()).some((form) =>
    (contraries().get(form) ?? []).some((each) => lemmas(other.toLowerCase()).includes(each)),
  )

const vagueWords = once(() => new Set(vague.trim().split(/\s+/)))

/** Whether a word has so many senses that it says little by itself: “place”, “turn”. */
export const isVague = (word: string): boolean =>
  lemmas(word.toLowerCase()).some((form) => vagueWords().has(form))
