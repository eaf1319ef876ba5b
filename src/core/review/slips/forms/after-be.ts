import { gerundOf, participleOfBase } from '../../../english/verb-forms.ts'
import {
  among,
  isAdverb,
  isBe,
  isDeterminer,
  isModal,
  isNoun,
  isOneThing,
  isPossessive,
  isPreposition,
  isSubject,
  isThings,
  isWh,
  opensClause,
  replaced,
  type Slip,
  type Token,
} from '../sentence.ts'
import { baseOf } from './forming.ts'

const beings = among("am are was were i'm you're we're they're")

/** “I am work as”, “was impress by”, “was wrote”. */
export const afterBe = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    if (!isBe(token)) return []
    let next = at + 1
    while (isAdverb(sentence[next])) next += 1
    const [verb, after] = [sentence[next], sentence[next + 1]]
    if (
      verb === undefined ||
      verb.named ||
      verb.is('participle') ||
      verb.is('adjective') ||
      verb.is('gerund') ||
      verb.is('adverb')
    )
      return []
    if (isPreposition(verb) || isDeterminer(verb) || isAdverb(verb) || isSubject(verb)) return []
    const past = verb.is('past') && !verb.is('base') && !isNoun(verb)
    if (past)
      return [replaced(verb, 'After “be” stands another form of the verb.', participleOfBase(baseOf(verb)))]
    if (
      among('interest excite impress please')(verb) &&
      among('in about by to with')(after) &&
      (isSubject(sentence[at - 1]) || /^i'm$/.test(token.low))
    )
      return [replaced(verb, 'After “be” stands another form of the verb.', participleOfBase(baseOf(verb)))]
    if (!verb.is('base') || isModal(verb) || among('here there up down')(verb)) return []
    const done =
      (token.low === 'been' && isOneThing(verb) && among('a an the my your our without')(after)) ||
      among('by')(after)
    if (done && !verb.is('mass') && !isWh(sentence[at - 1]))
      return [replaced(verb, 'After “be” stands another form of the verb.', participleOfBase(baseOf(verb)))]
    if (
      token.low === 'been' &&
      among('think try wait wonder learn look')(verb) &&
      among('about of to for at , and')(after)
    )
      return [replaced(verb, 'After “be” stands another form of the verb.', gerundOf(baseOf(verb)))]
    const said =
      /^(?:i'm|we're|they're|you're)$/.test(token.low) ||
      (beings(token) && isSubject(sentence[at - 1]) && opensClause(sentence[at - 2]))
    const goesOn = among('as for from with at in on the a an my your you forward')(after)
    const theirs = among('is was')(token) && isNoun(sentence[at - 1]) && isPossessive(sentence[at - 2])
    if ((among('are were am')(token) || (theirs && goesOn)) && !isNoun(verb) && !isWh(sentence[at - 1]))
      return [replaced(verb, 'After “be” stands another form of the verb.', gerundOf(baseOf(verb)))]
    const isDeed = !isNoun(verb) || (goesOn && among('work study look try learn')(verb))
    const many =
      among('are were')(token) &&
      isOneThing(verb) &&
      goesOn &&
      !isSubject(sentence[at + 1]) &&
      isThings(sentence[at - 1]) &&
      !among('part key host home')(verb)
    return (said && isDeed) || many
      ? [replaced(verb, 'After “be” stands another form of the verb.', gerundOf(baseOf(verb)))]
      : []
  })
