/** How likely a reply says each of these, by the words of others like it (`bench/quality/fit-replies.ts` writes the weights). */
import { marksOf } from './marks.ts'
import { constants, weighing } from './weights.ts'

/** `left`: somebody has gone. `other`: none of these, or two at once. */
export const sayings = ['no', 'offer', 'next-step', 'asks', 'wait', 'courtesy', 'left', 'other'] as const
export type Saying = (typeof sayings)[number]
export type Likely = Readonly<Record<Saying, number>>

/** What a mark weighs. */
interface Weight {
  /** How much it tells at all: the rarer a mark is in the examples, the more. */
  readonly rare: number
  /** For each saying, in their order. */
  readonly says: readonly number[]
}

export interface Model {
  readonly constants: readonly number[]
  readonly weights: ReadonlyMap<string, Weight>
}

/** One sign for each figure of the table, lowest first; none that means something between two backticks. */
export const signs = [...Array(94)]
  .map((_, at) => String.fromCharCode(33 + at))
  .filter((sign) => !'\\`$'.includes(sign))
  .join('')
/** What a sign more weighs, and the sign of nought. */
export const step = 0.25
export const nought = 45
/** Behind each mark stand how rare it is, in tenths, and what it weighs for each saying. */
const figures = 1 + sayings.length

/** Marks in their order, each with how many letters it shares with the one before (in base 36). */
const unpacked = (): Model['weights'] => {
  const at = new Map([...signs].map((sign, index) => [sign, index]))
  let before = ''
  return new Map(
    weighing
      .trim()
      .split(/[ \n]/)
      .map((entry) => {
        const mark = before.slice(0, Number.parseInt(entry[0] ?? '0', 36)) + entry.slice(1, -figures)
        before = mark
        const [rare = 0, ...says] = [...entry.slice(-figures)].map((sign) => at.get(sign) ?? nought)
        return [mark, { rare: rare / 10, says: says.map((each) => (each - nought) * step) }]
      }),
  )
}

let read: Model | undefined
/** Unpacked with the first mail that is read: most commands need none of it. */
const learned = (): Model => (read ??= { constants, weights: unpacked() })

const total = (all: readonly number[]): number => all.reduce((sum, each) => sum + each, 0)

/** Out of sums of any size parts of one. */
export const likelihoods = (sums: readonly number[]): readonly number[] => {
  const most = Math.max(...sums)
  const each = sums.map((sum) => Math.exp(sum - most))
  const whole = total(each)
  return each.map((part) => part / whole)
}

/** A longer text has more marks; none weighs more for its length. */
export const likelyBy = ({ constants: from, weights }: Model, sentences: readonly string[]): Likely => {
  const known = [...marksOf(sentences)].flatMap((mark) => weights.get(mark) ?? [])
  const size = Math.sqrt(total(known.map(({ rare }) => rare ** 2))) || 1
  const parts = likelihoods(
    sayings.map(
      (_, at) => (from[at] ?? 0) + total(known.map(({ rare, says }) => (rare * (says[at] ?? 0)) / size)),
    ),
  )
  return Object.fromEntries(sayings.map((saying, at) => [saying, parts[at] ?? 0])) as Likely
}

export const likely = (sentences: readonly string[]): Likely => likelyBy(learned(), sentences)

export const likeliest = (all: Likely): Saying =>
  sayings.reduce((best, each) => (all[each] > all[best] ? each : best))

/** From here on a sentence says it by itself. */
const plainly = 0.65

/** One sentence says no and another one yes: they are about two things, or about one that nobody should guess. */
export const isMixed = (each: readonly Likely[]): boolean =>
  each.some(
    ({ no }, at) =>
      no >= plainly &&
      each.some((other, index) => index !== at && other.offer + other['next-step'] >= plainly),
  )
