import {
  among,
  isAdverb,
  isBe,
  isDeterminer,
  isModal,
  isNoun,
  isObject,
  isPossessive,
  isPreposition,
  lacks,
  type Slip,
  type Token,
} from '../sentence.ts'
import { wantsTo } from './lacking.ts'

/** “would like thank you”, “want leave the bank”, “look forward hearing”. */
export const to = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const [verb, after] = [sentence[at + 1], sentence[at + 2]]
    if (verb === undefined || verb.named) return []
    if (
      token.low === 'forward' &&
      among('look looking looked')(sentence[at - 1]) &&
      (verb.is('gerund') || isPossessive(verb) || among('the our')(verb))
    )
      return [lacks(token, 'to')]
    if (!wantsTo(token)) return []
    const wished = !among('like love')(token) || among("would i'd we'd")(sentence[at - 1])
    const bare =
      (verb.low === 'be' && token.low !== 'like') ||
      (verb.is('base') &&
        !verb.is('adjective') &&
        !verb.is('adverb') &&
        !verb.is('gerund') &&
        !isPreposition(verb) &&
        !isAdverb(verb))
    const clear =
      verb.low === 'be' ||
      !isNoun(verb) ||
      isDeterminer(after) ||
      isObject(after) ||
      (after?.named === true && !verb.is('mass')) ||
      token.low === 'able' ||
      token.low === 'unable'
    if (
      !wished ||
      !bare ||
      !clear ||
      isDeterminer(verb) ||
      isModal(verb) ||
      among('let have had do all')(verb) ||
      (isBe(verb) && verb.low !== 'be')
    )
      return []
    if (token.low === 'going' && !isBe(sentence[at - 1])) return []
    if (
      among('plan wish hope ready pleased')(token) &&
      isNoun(token) &&
      (isDeterminer(sentence[at - 1]) || sentence[at - 1]?.is('adjective'))
    )
      return []
    return [lacks(token, 'to')]
  })
