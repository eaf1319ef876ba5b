import { among, isDeterminer, isNoun, isObject, replaced, type Slip, type Token } from '../sentence.ts'
import { baseOf, plainAfter } from './forming.ts'

/** What goes on with “to” and a plain verb: here “to” is no preposition. */
const wantsTo = among(
  'like love want wanted wish hope hoping hoped need able ready happy glad pleased pleasure keen eager delighted going plan planning try trying tried learn decided chance opportunity time way willing how prefer continue start began honour honor privilege offer manage sorry excited free easy hard possible important good great nice enough ought allowed wanting unable likely begin',
)

/** … and never with “to” and a thing or a doing. */
const wantsPlain = among(
  'nice good great love hope hoping hoped want wanted like able unable ready happy glad wish plan planning decided willing eager pleased delighted',
)

const notBase = (token: Token | undefined): token is Token =>
  token !== undefined &&
  !token.named &&
  !token.is('base') &&
  !isNoun(token) &&
  (token.is('past') || token.is('participle'))

const doing = (token: Token | undefined): token is Token =>
  token?.is('gerund') === true && !token.is('base') && !token.named

/** “to discussed”, “hope to joining”. */
export const afterTo = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const [verb, after] = [sentence[at + 1], sentence[at + 2]]
    const told = among('me you us him her them')(sentence[at - 1])
    if (token.low !== 'to' || verb === undefined || !(wantsTo(sentence[at - 1]) || told)) return []
    const isNext =
      notBase(verb) &&
      (!verb.is('adjective') || isDeterminer(after) || isObject(after)) &&
      (!isNoun(after) || isDeterminer(after) || verb.is('past'))
    return isNext || (doing(verb) && wantsPlain(sentence[at - 1]) && sentence[at - 2]?.low !== 'looking')
      ? [replaced(verb, plainAfter('to'), baseOf(verb))]
      : []
  })
