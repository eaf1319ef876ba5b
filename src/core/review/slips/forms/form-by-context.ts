import { gerundOf, participleOfBase, thirdOf, verbReading } from '../../../english/verb-forms.ts'
import { formWeights } from '../../generated/form-weights.ts'
import { featuresAt } from '../learned/features.ts'
import { type Learned, learned, sumsOf } from '../learned/model.ts'
import {
  among,
  isBe,
  isDeterminer,
  isHave,
  isModal,
  isObject,
  isPreposition,
  isSubject,
  isWh,
  replaced,
  type Slip,
  type Token,
} from '../sentence.ts'

/** What a word can be; each place of a text wants some of it. */
export const kinds = [
  'one',
  'many',
  'adjective',
  'adverb',
  'base',
  'third',
  'past',
  'participle',
  'gerund',
] as const

const never = among(
  'do does did done doing having like may might can will need dare let please thanks thank one ones other others more most less least same own such much many few little lot long back out up down over off as well yet still even just only so no not used',
)

const bits = (...names: readonly (typeof kinds)[number][]): number =>
  names.reduce((all, name) => all | (1 << kinds.indexOf(name)), 0)

const masks = new Map<string, number>()

/** All that a word can be, as bits. */
const maskOf = (token: Token): number => {
  const before = masks.get(token.low)
  if (before !== undefined) return before
  const mask = bits(...kinds.filter((kind) => token.is(kind) || (kind === 'one' && token.is('mass'))))
  if (masks.size < 20_000) masks.set(token.low, mask)
  return mask
}

const verbal = bits('base', 'third', 'past', 'participle', 'gerund')
const learntFrom = verbal | bits('one', 'many')

/** What a word can be, where it is judged by what stands around. */
export const formAt = (token: Token): number => {
  const isGrammar = [isDeterminer, isPreposition, isModal, isBe, isHave, isWh, isSubject, isObject, never]
  if (token.named || token.low.length < 3 || /['-]/.test(token.low)) return 0
  if (isGrammar.some((is) => is(token))) return 0
  const mask = maskOf(token)
  return (mask & learntFrom) === 0 ? 0 : mask
}

/** When it was is no slip; what is done can be a thing, and how something is. */
const alsoFits: readonly (readonly [when: number, also: number])[] = [
  [bits('past'), bits('third')],
  [bits('third'), bits('past')],
  [bits('gerund'), bits('one', 'adjective')],
  [bits('participle'), bits('adjective')],
]

const together = (sums: readonly number[], mask: number): number => {
  const those = sums.filter((_, kind) => (mask >> kind) & 1)
  const most = Math.max(...those)
  return most + Math.log(those.reduce((total, sum) => total + Math.exp(sum - most), 0))
}

export interface FormOdds {
  readonly odds: number
  readonly instead: string
  readonly key: string
}

/** The forms of a verb that may have been meant, each as the one kind that it would be. */
const meantForms = ({ low }: Token): readonly (readonly [word: string, kind: number])[] => {
  const { base } = verbReading(low) ?? {}
  if (base === undefined) return []
  return [
    [base, kinds.indexOf('base')],
    [thirdOf(base), kinds.indexOf('third')],
    [participleOfBase(base), kinds.indexOf('participle')],
    [gerundOf(base), kinds.indexOf('gerund')],
  ]
}

/** By how much more another form of a verb fits than the one that stands there. */
export const formOdds = (token: Token, sums: readonly number[]): FormOdds | undefined => {
  const own = maskOf(token)
  const fits = alsoFits.reduce((mask, [when, also]) => (own & when ? mask | also : mask), own)
  const here = together(sums, fits)
  const [best] = meantForms(token)
    .filter(([word, kind]) => word !== token.low && !((fits >> kind) & 1))
    .map(([instead, kind]) => ({ odds: (sums[kind] ?? 0) - here, instead, key: `${own}>${kind}` }))
    .toSorted((one, other) => other.odds - one.odds)
  return best
}

/** How far in front of a verb stands what asks for its form. */
const reach = 4

/** A form is doubted where a word asks for another: “have” for a participle, “to” for the plain form, a preposition for “-ing”. */
const isAsked = (sentence: readonly Token[], at: number, kind: string): boolean => {
  const [token, before] = [sentence[at], sentence.slice(Math.max(0, at - reach), at)]
  if (kind === 'participle') return !token?.is('third') && before.some((each) => isHave(each) || isBe(each))
  // “I look forward to the tour and to hearing from you.”
  if (kind === 'base')
    return (
      before.some((each) => isModal(each) || among("to do does did let don't didn't doesn't")(each)) &&
      !(token?.is('gerund') && sentence.slice(0, at).some(among('forward')))
    )
  // “before register every day”: a thing may stand there too.
  return kind === 'gerund' && !token?.is('one') && (isPreposition(sentence[at - 1]) || isBe(sentence[at - 1]))
}

/** What is added to a border that good text has drawn; more where “have” may be all that is said: “I have time”. */
const margin = 0.5
const marginOfThings = 1.5

const marginAt = (sentence: readonly Token[], at: number): number =>
  sentence[at]?.is('one') && isHave(sentence[at - 1]) ? marginOfThings : margin

let model: Learned | undefined

/** “Has been make”, “I had leave the key”: what stands around calls for another form; fitted on correct text. */
export const formByContext = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    if (
      (formAt(token) & verbal) === 0 ||
      !['participle', 'base', 'gerund'].some((kind) => isAsked(sentence, at, kind))
    )
      return []
    model ??= learned(formWeights)
    const told = formOdds(token, sumsOf(featuresAt(sentence, at, false), model))
    if (told === undefined || !isAsked(sentence, at, kinds[Number(told.key.split('>')[1])] ?? '')) return []
    const from = model.from.get(told.key) ?? Number.POSITIVE_INFINITY
    return told.odds > from + marginAt(sentence, at)
      ? [replaced(token, `“${token.low}” does not fit here: “${told.instead}”?`, told.instead)]
      : []
  })
