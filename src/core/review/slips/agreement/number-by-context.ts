import { thirdOf } from '../../../english/verb-forms.ts'
import { numberWeights } from '../../generated/number-weights.ts'
import { featuresAt } from '../learned/features.ts'
import { type Learned, learned, sumsOf } from '../learned/model.ts'
import { among, isHave, isModal, isNoun, opensClause, replaced, type Slip, type Token } from '../sentence.ts'
import { agrees, baseOf } from './agreeing.ts'

/** Forms for one and for many, by what they are forms of. */
const pairs = {
  be: 'is are|was were|isn’t aren’t|wasn’t weren’t',
  have: 'has have|hasn’t haven’t',
  do: 'does do|doesn’t don’t',
  this: 'this these|that those',
} as const

interface Form {
  readonly group: keyof typeof pairs | 'verb'
  readonly kind: 0 | 1
  readonly other: string
}

const forms: ReadonlyMap<string, Form> = new Map(
  Object.entries(pairs).flatMap(([name, told]) =>
    told
      .replaceAll('’', "'")
      .split('|')
      .flatMap((pair): readonly (readonly [string, Form])[] => {
        const [one = '', many = ''] = pair.split(' ')
        const group = name as keyof typeof pairs
        return [
          [one, { group, kind: 0, other: many }],
          [many, { group, kind: 1, other: one }],
        ]
      }),
  ),
)

export interface NumberPlace {
  readonly features: readonly string[]
  readonly kind: 0 | 1
  readonly other: string
  readonly key: string
}

/** “to have”, “will do”: no form for anybody. */
const helped = (before: Token | undefined): boolean =>
  before !== undefined && (isModal(before) || isHave(before) || before.low === 'to')

const nouns = ['one', 'mass', 'many', 'adjective', 'adverb'] as const

/** A verb that is nothing else: one with -s, or the plain form where nobody is told to do it and no word asks for it. */
const verbAt = (sentence: readonly Token[], at: number): Form | undefined => {
  const token = sentence[at]
  if (at === 0 || token === undefined || token.named || nouns.some((kind) => token.is(kind))) return undefined
  const isPast = token.is('past') || token.is('participle')
  if (token.is('third') && !token.is('base') && !isPast)
    return { group: 'verb', kind: 0, other: baseOf(token) }
  const isAlone = opensClause(sentence[at - 1]) || isAsked(sentence, at) || isPast
  return token.is('base') && !token.is('third') && !isAlone
    ? { group: 'verb', kind: 1, other: thirdOf(token.low) }
    : undefined
}

/** How far a word reaches that asks for the plain form. */
const reach = 5

const isAsked = (sentence: readonly Token[], at: number): boolean =>
  sentence
    .slice(Math.max(0, at - reach), at)
    .some(
      (token) =>
        isModal(token) ||
        among(
          "to do does did don't doesn't didn't let let's help make makes made see saw hear heard please or and",
        )(token),
    )

/** A word that is of one number, with what stands around it. */
export const numberPlace = (sentence: readonly Token[], at: number): NumberPlace | undefined => {
  const token = sentence[at]
  const form = token === undefined || token.named ? undefined : (forms.get(token.low) ?? verbAt(sentence, at))
  if (form === undefined || (form.group !== 'this' && form.group !== 'verb' && helped(sentence[at - 1])))
    return undefined
  const around = featuresAt(sentence, at, false)
  const mark = form.group === 'this' ? 't' : 'v'
  const own = form.group === 'this' ? [] : around.filter((each) => /^[hnr]/.test(each))
  return {
    features: [...around.map((each) => mark + each), ...own.map((each) => form.group + each)],
    kind: form.kind,
    other: form.other,
    key: `${form.group}${form.kind}`,
  }
}

/** By how much more the other number fits than the one that stands there. */
const numberOdds = (place: NumberPlace, model: Learned): number => {
  const [toMany = 0] = sumsOf(place.features, model)
  return place.kind === 0 ? toMany : -toMany
}

/** “Whichever way these fall”, “That students argue …”: it need not belong to what comes behind. */
const standsAlone = (sentence: readonly Token[], at: number): boolean => {
  const [token, next] = [sentence[at], sentence[at + 1]]
  if (!among('this these that those')(token)) return false
  return !isNoun(next) || next?.is('base') === true || (token?.low === 'that' && at === 0)
}

/** What is added to a border that good text alone has drawn. */
const margin = 0.4

let model: Learned | undefined

/** “Two admissions was waiting”, “one of that roads”: what stands around calls for the other number; fitted on correct text. */
export const numberByContext = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const place = numberPlace(sentence, at)
    if (place === undefined || standsAlone(sentence, at)) return []
    model ??= learned(numberWeights)
    const from = model.from.get(place.key) ?? Number.POSITIVE_INFINITY
    return numberOdds(place, model) > from + margin ? [replaced(token, agrees, place.other)] : []
  })
