import { participleOfBase } from '../../../english/verb-forms.ts'
import {
  among,
  isAdverb,
  isDeterminer,
  isHave,
  isModal,
  isNoun,
  isObject,
  isOneThing,
  isPreposition,
  isWh,
  replaced,
  type Slip,
  type Token,
} from '../sentence.ts'
import { baseOf } from './forming.ts'

const roots = among(
  'want need like love hope enjoy wish help try learn admire appreciate think believe know see hear say ask find feel keep live',
)

/** “have went”, “had already began”, “have always want”. */
export const afterHave = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    if (!isHave(token) || token.named) return []
    let next = at + 1
    while (isAdverb(sentence[next])) next += 1
    const verb = sentence[next]
    if (verb === undefined || verb.named || verb.is('participle') || isWh(sentence[at - 1])) return []
    // “I have never saw”: behind “never” the saw is no tool.
    const isDeedOnly =
      !isNoun(verb) || (among('never ever always already')(sentence[next - 1]) && next > at + 1)
    const past = verb.is('past') && !verb.is('base') && isDeedOnly && !verb.is('adjective')
    const after = sentence[next + 1]
    // “I have since check”: behind “have” it can only be the time of a deed.
    const since = verb.low === 'since' ? sentence[next + 1] : undefined
    const sinceDone =
      since?.is('base') &&
      !since.is('mass') &&
      (isDeterminer(sentence[next + 2]) || isObject(sentence[next + 2]) || sentence[next + 2]?.low === ',')
    const sinceDid = since?.is('past') && !since.is('base') && !isNoun(since) && !since.is('adjective')
    if (since && (sinceDone || sinceDid) && !since.named && !since.is('participle'))
      return [
        replaced(
          since,
          `After “${token.low}” stands another form of the verb.`,
          participleOfBase(baseOf(since)),
        ),
      ]
    const often = next > at + 1 && !among('not so quite very both all')(sentence[next - 1]) && roots(verb)
    const deed =
      !isNoun(verb) ||
      ((isDeterminer(after) || isObject(after) || after?.low === 'people') &&
        !verb.is('mass') &&
        next === at + 1) ||
      (isOneThing(verb) && (after === undefined || among('with down up out over all by ,')(after))) ||
      (isModal(sentence[at - 1]) && isOneThing(verb)) ||
      (among('want decide try')(verb) && after?.low === 'to') ||
      // “what I should have say”
      (isModal(sentence[at - 1]) && next === at + 1 && among('say see know think go tell ask find')(verb))
    const bare =
      verb.is('base') &&
      (often || deed) &&
      token.low !== 'having' &&
      !isPreposition(verb) &&
      !verb.is('adverb') &&
      !verb.is('adjective') &&
      !among('to let help')(sentence[at - 1]) &&
      !isDeterminer(verb) &&
      !among('mine yours ours theirs')(verb) &&
      !among('do have can will not be let')(verb)
    if (!past && !bare) return []
    return [
      replaced(verb, `After “${token.low}” stands another form of the verb.`, participleOfBase(baseOf(verb))),
    ]
  })
