import {
  among,
  isBe,
  isDeterminer,
  isModal,
  isNoun,
  isPreposition,
  lacks,
  type Slip,
  type Token,
} from '../sentence.ts'
import { wantsTo } from './lacking.ts'

/** “forgot ask”: a verb that goes on with “to”, and another behind it. */
export const toAsk = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const verb = sentence[at + 1]
    if (
      verb === undefined ||
      verb.named ||
      token.named ||
      !verb.is('base') ||
      isNoun(verb) ||
      verb.is('adjective') ||
      verb.is('adverb') ||
      verb.is('past') ||
      verb.is('participle')
    )
      return []
    if (
      isPreposition(verb) ||
      isDeterminer(verb) ||
      isModal(verb) ||
      isBe(verb) ||
      among('let have do')(verb) ||
      wantsTo(token)
    )
      return []
    return goer(token) ? [lacks(token, 'to')] : []
  })

const goer = among(
  'forgot forget tried try trying decided decide learned learnt managed manage promised offered refused hoped wanted agreed writing wrote intend intended need needed wished prefer chose began begun failed',
)
