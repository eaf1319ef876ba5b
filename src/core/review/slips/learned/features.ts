import { shape } from '../homophones/around.ts'
import { among, isAdverb, isBe, isHave, isModal, isNoun, isPreposition, type Token } from '../sentence.ts'
import { whoActs } from './who-acts.ts'

const small = among(
  'to of in on at for with by from a an the i you he she it we they is are was were be been has have had do does did not and or but that which who this these those can could will would should may might must no as so if when what how all',
)

const named = new Map<string, string>()

/** A word of grammar as itself, another by all that it can be. */
const role = (token: Token | undefined): string => {
  if (token === undefined) return 'END'
  if (token.named) return 'NAME'
  const before = named.get(token.low)
  if (before !== undefined) return before
  const [, ...kinds] = shape(token)
  const told = small(token) ? token.low : kinds.join('') || token.low
  if (named.size < 20_000) named.set(token.low, told)
  return told
}

/** What may stand between a helping verb and its verb. */
const between = (token: Token | undefined): boolean =>
  token !== undefined &&
  (among("not never n't")(token) ||
    isAdverb(token) ||
    (!token.named && token.is('adverb') && !isNoun(token) && !isPreposition(token)))

/** How far back a helping verb is looked for. */
const helped = 5

const helperBefore = (sentence: readonly Token[], at: number): readonly string[] => {
  for (let back = 1; back <= helped; back += 1) {
    const token = sentence[at - back]
    if (token === undefined || among(', ; : – and but that which who')(token)) return []
    if (isModal(token) || isHave(token) || isBe(token) || among('to do does did')(token))
      return [`x${token.low}${Math.min(back, 3)}`, `x${token.low}`]
  }
  return ['x-']
}

const past = (sentence: readonly Token[], at: number): readonly string[] => {
  let back = 1
  while (between(sentence[at - back])) back += 1
  const here = role(sentence[at - back])
  return back === 1 ? [`k${here}`] : [`k${here}`, `k2${role(sentence[at - back - 1])} ${here}`]
}

/**
 * What stands around a word or, with `gap`, around the place before it: words, what each can be, which verb helps, who acts.
 */
export const featuresAt = (sentence: readonly Token[], at: number, gap: boolean): readonly string[] => {
  const after = gap ? at : at + 1
  const near = [sentence[at - 2], sentence[at - 1], sentence[after], sentence[after + 1]]
  const shapes = near.map(shape)
  const [[two = ''] = [], left = [], right = [], [second = ''] = []] = shapes
  const [farther, one, next, then] = near.map(role)
  const [l = '', ...leftKinds] = left
  const [r = '', ...rightKinds] = right
  return [
    ...shapes.flatMap((each, place) => each.map((word) => `${place}${word}`)),
    `=${l} ${r}`,
    ...left.slice(0, 4).flatMap((each) => rightKinds.slice(0, 4).map((other) => `=${each} ${other}`)),
    ...leftKinds.slice(0, 4).map((each) => `=${each} ${r}`),
    `<${two} ${l}`,
    `>${r} ${second}`,
    `<${farther} ${one}`,
    `>${next} ${then}`,
    `<=${farther} ${one} ${next}`,
    `=>${one} ${next} ${then}`,
    `<=>${farther} ${one} ${next} ${then}`,
    `L${role(sentence[at - 3])}`,
    `R${role(sentence[after + 2])}`,
    `LL${role(sentence[at - 3])} ${farther} ${one}`,
    ...past(sentence, at),
    ...helperBefore(sentence, at),
    ...whoActs(sentence, at),
  ]
}
