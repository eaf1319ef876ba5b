import {
  among,
  isBe,
  isDeterminer,
  isNoun,
  isPreposition,
  lacks,
  type Slip,
  type Token,
} from '../sentence.ts'
import { wantsTo } from './lacking.ts'

/** “be proud work”: how one feels about doing it. */
export const feeling = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const verb = sentence[at + 1]
    const felt = among(
      'proud honoured honored happy glad pleased delighted grateful relieved privileged excited keen eager ready able willing',
    )(token)
    // “am sorry have to write this”
    if (
      (felt || token.low === 'sorry') &&
      isBe(sentence[at - 1]) &&
      verb?.low === 'have' &&
      among('to been the a your had')(sentence[at + 2])
    )
      return [lacks(token, 'to')]
    if (
      !felt ||
      !isBe(sentence[at - 1]) ||
      verb === undefined ||
      verb.named ||
      !verb.is('base') ||
      verb.is('adjective') ||
      verb.is('adverb') ||
      isPreposition(verb) ||
      isDeterminer(verb)
    )
      return []
    return among('it that')(sentence[at - 2]) || (wantsTo(token) && !isNoun(verb)) ? [] : [lacks(token, 'to')]
  })
