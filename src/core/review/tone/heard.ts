import type { Letter, Span } from '../letter.ts'
import { type Hit, hitsIn } from './cues.ts'
import { gramsOf, shareOf } from './grams.ts'

/** What a careful friend would warn of. */
export const heardTones = ['desperate', 'rude', 'reproachful', 'over-casual', 'flat'] as const

export type HeardTone = (typeof heardTones)[number]

/** What each gram speaks for, by the tones of `heardTones`, against a fine message; the constants stand under an empty gram. */
export type Model = ReadonlyMap<string, readonly number[]>

/** Some sentences on end, with the lists that have a word in them. */
export interface Passage extends Span {
  readonly cues: readonly string[]
}

/** A word of a list counts so much, in a text of any length. */
const cueShare = 0.3

/** What a passage is made of, for the model: its grams and the lists with a word in it. */
export const featuresOfPassage = ({ text, cues }: Passage): readonly (readonly [string, number])[] => {
  const share = shareOf(text)
  return [
    ...[...gramsOf(text)].map((gram) => [gram, share] as const),
    ...cues.map((name) => [`: ${name}`, cueShare] as const),
  ]
}

const passage = (text: string, hits: readonly Hit[], from: number, to: number): Passage => ({
  from,
  to,
  text: text.slice(from, to),
  cues: [...new Set(hits.filter((hit) => hit.from >= from && hit.from < to).map(({ cue }) => cue))],
})

/** Each sentence, each two on end, and all of them. */
export const passagesOf = ({
  text,
  sentences,
}: Letter): { readonly some: readonly Passage[]; readonly all: Passage } => {
  const hits = hitsIn(text)
  const joined = (first: number, last: number) =>
    passage(text, hits, sentences[first]?.from ?? 0, sentences[last]?.to ?? 0)
  const some = sentences.flatMap((_, at) =>
    at + 1 < sentences.length ? [joined(at, at), joined(at, at + 1)] : [joined(at, at)],
  )
  return { some, all: joined(0, sentences.length - 1) }
}

const sumsOf = (place: Passage, model: Model): readonly number[] => {
  const sums = [...(model.get('') ?? [])]
  for (const [feature, value] of featuresOfPassage(place))
    model.get(feature)?.forEach((weight, at) => {
      sums[at] = (sums[at] ?? 0) + weight * value
    })
  return sums
}

const together = (sums: readonly number[]): number => {
  const most = Math.max(...sums)
  return most + Math.log(sums.reduce((total, sum) => total + Math.exp(sum - most), 0))
}

export interface Heard {
  readonly tone: HeardTone
  readonly at: Span
  /** The logarithm of the odds against a fine message, by itself. */
  readonly here: number
  /** The same in its surroundings: less what many sentences would reach by chance. */
  readonly odds: number
  /** The odds of each passage by itself: a sentence, two on end, all. */
  readonly each: readonly (Span & { readonly odds: number })[]
}

const flat = heardTones.indexOf('flat')

/** How much surer one has to be of a sentence among many. */
const caution = 1

const heardAt = (
  place: Passage,
  model: Model,
  withFlat: boolean,
): Pick<Heard, 'tone' | 'odds'> & { readonly at: Passage } => {
  const all = sumsOf(place, model)
  const sums = withFlat ? all : all.filter((_, at) => at !== flat)
  const tone = heardTones[sums.indexOf(Math.max(...sums))] ?? 'flat'
  return { tone, at: place, odds: together(sums) }
}

/** How much a message that is fine as a whole speaks for a sentence in it. */
const context = 0.5

/** What tone a message has, and where it is heard most. Flat is only what has no lively sentence, and so is asked of the whole. */
export const heardIn = (letter: Letter, model: Model): Heard | undefined => {
  if (letter.sentences.length === 0) return undefined
  const { some, all } = passagesOf(letter)
  const whole = heardAt(all, model, true)
  const heard = [...some.map((place) => heardAt(place, model, false)), whole]
  const most = heard.reduce((best, each) => (each.odds > best.odds ? each : best))
  const calm = Math.min(0, whole.odds) * context
  const odds = most.odds + calm - caution * Math.log(letter.sentences.length)
  const told = { here: most.odds, each: heard.map(({ at, odds: by }) => ({ ...at, odds: by })) }
  return whole.odds > odds ? { ...whole, ...told } : { ...most, ...told, odds }
}
