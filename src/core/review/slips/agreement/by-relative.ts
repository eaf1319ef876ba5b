import { thirdOf } from '../../../english/verb-forms.ts'
import {
  among,
  isDeterminer,
  isNoun,
  isOneThing,
  isThings,
  replaced,
  type Slip,
  type Token,
} from '../sentence.ts'
import { agrees, baseOf } from './agreeing.ts'

/**
 * “a queue that handle the mail”, “the child who need help”: one thing, and what it does. A thing that can be counted has a word before
 * it, so that what stands bare behind “that” and before “the” is a verb.
 */
export const byRelative = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const [head, verb, after] = [sentence[at - 1], sentence[at + 1], sentence[at + 2]]
    if (!among('that which who')(token) || verb === undefined || verb.named || head?.named) return []
    const opens = [sentence[at - 2], sentence[at - 3], sentence[at - 4]].find(isDeterminer)
    if (!isOneThing(head) || !among('a an every each this')(opens) || head?.is('adjective')) return []
    const bare =
      verb.is('base') &&
      !verb.is('past') &&
      !verb.is('participle') &&
      !verb.is('adjective') &&
      !verb.is('adverb') &&
      (isOneThing(verb) || !isNoun(verb)) &&
      !isThings(verb) &&
      !among('do be have can may will need dare staff crew team')(verb)
    const goesOn =
      (isDeterminer(after) && after?.low !== 'that') ||
      among('me us him them two three four five six ten')(after) ||
      /^\d/.test(after?.low ?? '')
    return bare && goesOn ? [replaced(verb, agrees, thirdOf(baseOf(verb)))] : []
  })
