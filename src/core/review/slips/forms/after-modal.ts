import {
  among,
  isAdverb,
  isDeterminer,
  isModal,
  isNoun,
  isSubject,
  isWh,
  replaced,
  type Slip,
  type Token,
} from '../sentence.ts'
import { baseOf, plainAfter } from './forming.ts'

/** “could saw”, “will sending”; a question may begin with “would” and a doing. */
export const afterModal = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    if (!isModal(token) || token.named) return []
    const before = sentence[at - 1]
    const contracted = token.low.includes("'") && !/n't$/.test(token.low)
    // “I’d” is “I had” as well.
    if (/'d$/.test(token.low)) return []
    if (
      !contracted &&
      (before === undefined ||
        isDeterminer(before) ||
        isWh(before) ||
        before.is('adjective') ||
        among(', ; :')(before))
    )
      return []
    let next = at + 1
    while (isAdverb(sentence[next])) next += 1
    const verb = sentence[next]
    if (verb === undefined || isModal(verb)) return []
    if (among('has is was does')(verb) && (contracted || isSubject(before)))
      return [replaced(verb, plainAfter(token.low), baseOf(verb))]
    const isWrong =
      !verb.is('base') &&
      !verb.is('adjective') &&
      ((verb.is('past') && !isNoun(verb)) ||
        (verb.is('gerund') && (!isNoun(verb) || contracted || isSubject(before))))
    return isWrong ? [replaced(verb, plainAfter(token.low), baseOf(verb))] : []
  })
