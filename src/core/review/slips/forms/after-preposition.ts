import { gerundOf } from '../../../english/verb-forms.ts'
import {
  among,
  isAdverb,
  isDeterminer,
  isNoun,
  isPreposition,
  replaced,
  type Slip,
  type Token,
} from '../sentence.ts'
import { baseOf } from './forming.ts'

const light = among('take make give get show meet send share answer walk say help let hand run put say ask')

/** “Thank you for take the time”; “what they asked for goes” ends with a preposition and is none. */
export const afterPreposition = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const [before, verb, after] = [sentence[at - 1], sentence[at + 1], sentence[at + 2]]
    if (!among('for of by without')(token) || verb === undefined || verb.named || !verb.is('base')) return []
    const stranded =
      before !== undefined &&
      !among('you me thanks')(before) &&
      (before.is('past') || before.is('base') || before.is('participle') || before.is('third'))
    if (
      stranded ||
      isPreposition(verb) ||
      isDeterminer(verb) ||
      isAdverb(verb) ||
      among('all that once be do have')(verb)
    )
      return []
    const object = among('the a an my your our his their me us you them him it')(after)
    const noVerb =
      verb.is('adjective') ||
      verb.is('adverb') ||
      verb.is('gerund') ||
      (verb.is('participle') && verb.low !== 'let')
    const sure = !isNoun(verb) && !noVerb
    const likely = light(verb) && object && (token.low !== 'of' || !isNoun(verb))
    const thanked = before?.low === 'you' && object && !verb.is('mass') && !noVerb
    return sure ||
      likely ||
      thanked ||
      (verb.low === 'let' && object) ||
      (verb.low === 'say' && object) ||
      (verb.low === 'get' && after?.low === 'back') ||
      (verb.low === 'try' && after?.low === 'to')
      ? [replaced(verb, `After “${token.low}” stands the form in -ing.`, gerundOf(baseOf(verb)))]
      : []
  })
