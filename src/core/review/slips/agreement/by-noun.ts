import { thirdOf } from '../../../english/verb-forms.ts'
import {
  among,
  isAdverb,
  isDeterminer,
  isNoun,
  isSubject,
  isThings,
  opensClause,
  replaced,
  type Slip,
  type Token,
} from '../sentence.ts'
import { beside, forOne, hasObject, subjectAt } from '../subject.ts'
import { agrees, baseOf, isThird, other, supposed } from './agreeing.ts'

/** A verb behind who says it, or a word that is no thing: “I note that”, “sure that”. */
const isTelling = (sentence: readonly Token[], at: number): boolean =>
  sentence[at]?.is('adjective') === true || (sentence[at]?.is('base') === true && isSubject(sentence[at - 1]))

/** “The two projects you described was”, “My references is”. */
export const byNoun = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const opens = opensClause(sentence[at - 1]) || among('somebody someone anybody anyone')(sentence[at - 1])
    if (!isDeterminer(token) || !opens || among('that all both any some no')(token)) return []
    if (among('what which who how where why before after until since')(sentence[at - 1])) return []
    const told = sentence[at - 2]
    // “a way that the house …”, “That the house … is no surprise”; but “I note that the house …”.
    if (sentence[at - 1]?.low === 'that' && (at === 1 || (isNoun(told) && !isTelling(sentence, at - 2))))
      return []
    const maybe = sentence.slice(Math.max(0, at - 3), at).some(supposed)
    const subject = subjectAt(sentence, at)
    if (!subject) return []
    const at2 = beside(sentence, subject.end)
    const verb = sentence[at2]
    if (verb === undefined || verb.named) return []
    if (sentence.slice(at, at2).some(among('and or nor , ; : –'))) return []
    if (maybe && !among("are aren't has hasn't is isn't")(verb)) return []
    if (subject.many) {
      if (forOne(verb)) return [replaced(verb, agrees, other[verb.low] ?? '')]
      return (isThird(verb) || (verb.is('third') && !verb.is('base') && hasObject(sentence[at2 + 1]))) &&
        !sentence.slice(at, at2).some(among('which that')) &&
        (subject.end > at2 - 1 || (isThird(verb) && !verb.is('many')))
        ? [replaced(verb, agrees, baseOf(verb))]
        : []
    }
    if (among('these those many several few')(token) || among('and or')(sentence[at - 1])) return []
    if (among("are were aren't weren't haven't don't")(verb))
      return [replaced(verb, agrees, other[verb.low] ?? '')]
    const after = sentence[beside(sentence, at2 + 1)]
    if (verb.low === 'have' && (after?.is('participle') || isDeterminer(after)))
      return [replaced(verb, agrees, 'has')]
    const bare =
      verb.is('base') &&
      (!isNoun(verb) || (isAdverb(sentence[at2 - 1]) && !isThings(verb))) &&
      !verb.is('adjective') &&
      !verb.is('past') &&
      !verb.is('participle')
    return bare &&
      !among('do be have')(verb) &&
      (isDeterminer(after) ||
        isNoun(after) ||
        among('me us you it them that to up out down off back away together')(after))
      ? [replaced(verb, agrees, thirdOf(baseOf(verb)))]
      : []
  })
