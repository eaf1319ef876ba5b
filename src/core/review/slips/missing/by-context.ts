import { gapWeights } from '../../generated/gap-weights.ts'
import { featuresAt } from '../learned/features.ts'
import { type Learned, learned, sumsOf } from '../learned/model.ts'
import { among, isModal, lacks, opensClause, type Slip, type Token } from '../sentence.ts'

/** What may be missing between two words: nothing, or one of these. */
export const gaps = ['', 'a', 'the', 'to', 'of', 'be', 'is'] as const

const kindOf: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  the: 2,
  to: 3,
  of: 4,
  be: 5,
  is: 6,
  am: 6,
  are: 6,
  was: 6,
  were: 6,
}

/** Which of the words that may be missing a word is. */
export const gapOf = (token: Token): number => (token.named ? 0 : (kindOf[token.low] ?? 0))

export const isMark = among(', ; : – —')

export interface Gap {
  readonly kind: number
  readonly odds: number
}

/** What is missing most likely, and by how much more than nothing. */
export const likeliest = ([nothing = 0, ...sums]: readonly number[]): Gap => {
  const most = Math.max(...sums)
  return { kind: sums.indexOf(most) + 1, odds: most - nothing }
}

const article = (next: Token): string => (/^[aeiou]/.test(next.low) ? 'an' : 'a')

const wordOf = (gap: string, before: Token, next: Token): string => {
  if (gap === 'a') return article(next)
  if (gap !== 'is') return gap
  if (before.low === 'i') return 'am'
  return among('we you they these those')(before) || (before.is('many') && !before.is('one')) ? 'are' : 'is'
}

/** Where what is missing would not stand: “Should a role come up”, “can cut”, “it took you sitting there”. */
const cannotStand = (gap: string, sentence: readonly Token[], at: number): boolean => {
  const [before, next] = [sentence[at - 1], sentence[at]]
  // “The number two dryer”, “a part every shift”; “due the same day”.
  if (gap === 'of') return among('two three four five six seven eight nine ten every each')(next)
  if (gap === 'to') return among('due')(before)
  if (gap === 'be')
    return next?.is('base') === true || (isModal(before) && (at === 1 || isModal(sentence[0])))
  return gap === 'is' && next?.is('gerund') === true && !opensClause(sentence[at - 2])
}

/** What is added to a border that good text has drawn. */
const margin = 0.5

let model: Learned | undefined

/** “One the best”, “no need reply”: a word is missing that nearly always stands there; fitted on correct text. */
export const gapByContext = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((next, at) => {
    const before = sentence[at - 1]
    if (before === undefined || isMark(next)) return []
    model ??= learned(gapWeights)
    const { kind, odds } = likeliest(sumsOf(featuresAt(sentence, at, true), model))
    const gap = gaps[kind] ?? ''
    const from = model.from.get(gap) ?? Number.POSITIVE_INFINITY
    return odds > from + margin && !cannotStand(gap, sentence, at) && !isMark(before)
      ? [lacks(before, wordOf(gap, before, next))]
      : []
  })
