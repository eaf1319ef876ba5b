import { gerundOf, participleOf, verbReading } from '../../english/verb-forms.ts'
import {
  among,
  isAdverb,
  isBe,
  isDeterminer,
  isHave,
  isModal,
  isNoun,
  isObject,
  isOneThing,
  isPreposition,
  isSubject,
  isThings,
  isWh,
  opensClause,
  replaced,
  type Slip,
  type Token,
} from './sentence.ts'

const baseOf = (token: Token): string => verbReading(token.low)?.base ?? token.low

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

const plainAfter = (word: string) => `After “${word}” stands the plain form of the verb.`

/** “to discussed”, “hope to joining”. */
const afterTo = (sentence: readonly Token[]): readonly Slip[] =>
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

/** “could saw”, “will sending”; a question may begin with “would” and a doing. */
const afterModal = (sentence: readonly Token[]): readonly Slip[] =>
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

/** “did not knew”, “Did you received”. */
const afterDo = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    if (!among("did didn't do don't does doesn't")(token)) return []
    const next = sentence[at + 1]
    const turned =
      isSubject(next) && (at === 0 || among('how why when where what')(sentence[at - 1])) && at < 3
    const denied = next?.low === 'not' || /n't$/.test(token.low)
    if (!turned && !denied) return []
    let place = turned || next?.low === 'not' ? at + 2 : at + 1
    while (isAdverb(sentence[place])) place += 1
    const verb = sentence[place]
    const isPast =
      verb !== undefined &&
      !verb.named &&
      (verb.is('past') || (denied && verb.is('third'))) &&
      !verb.is('base') &&
      !isNoun(verb)
    return isPast && !verb.is('adjective') ? [replaced(verb, plainAfter('did'), baseOf(verb))] : []
  })

const roots = among(
  'want need like love hope enjoy wish help try learn admire appreciate think believe know see hear say ask find feel keep live',
)

/** “have went”, “had already began”, “have always want”. */
const afterHave = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    if (!isHave(token) || token.named) return []
    let next = at + 1
    while (isAdverb(sentence[next])) next += 1
    const verb = sentence[next]
    if (verb === undefined || verb.named || verb.is('participle') || isWh(sentence[at - 1])) return []
    const past = verb.is('past') && !verb.is('base') && !isNoun(verb) && !verb.is('adjective')
    const after = sentence[next + 1]
    const often = next > at + 1 && !among('not so quite very both all')(sentence[next - 1]) && roots(verb)
    const deed =
      !isNoun(verb) ||
      ((isDeterminer(after) || isObject(after)) && !verb.is('mass') && next === at + 1) ||
      (isOneThing(verb) && (after === undefined || among('with down up out over all ,')(after))) ||
      (isModal(sentence[at - 1]) && isOneThing(verb)) ||
      (among('want decide')(verb) && after?.low === 'to')
    const bare =
      verb.is('base') &&
      (often || deed) &&
      token.low !== 'having' &&
      !isPreposition(verb) &&
      !verb.is('adverb') &&
      !verb.is('adjective') &&
      !among('to let help')(sentence[at - 1]) &&
      !isDeterminer(verb) &&
      !among('do have can will not be let')(verb)
    if (!past && !bare) return []
    return [
      replaced(verb, `After “${token.low}” stands another form of the verb.`, participleOf(baseOf(verb))),
    ]
  })

const beings = among("am are was were i'm you're we're they're")

/** “I am work as”, “was impress by”, “was wrote”. */
const afterBe = (sentence: readonly Token[]): readonly Slip[] =>
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
      return [replaced(verb, 'After “be” stands another form of the verb.', participleOf(baseOf(verb)))]
    if (
      among('interest excite impress please')(verb) &&
      among('in about by to with')(after) &&
      (isSubject(sentence[at - 1]) || /^i'm$/.test(token.low))
    )
      return [replaced(verb, 'After “be” stands another form of the verb.', participleOf(baseOf(verb)))]
    if (!verb.is('base') || isModal(verb) || among('here there up down')(verb)) return []
    if (among('by')(after) && !verb.is('mass') && !isWh(sentence[at - 1]))
      return [replaced(verb, 'After “be” stands another form of the verb.', participleOf(baseOf(verb)))]
    const said =
      /^(?:i'm|we're|they're|you're)$/.test(token.low) ||
      (beings(token) && isSubject(sentence[at - 1]) && opensClause(sentence[at - 2]))
    const goesOn = among('as for with at in on the a an my your you forward')(after)
    if (among('are were am')(token) && !isNoun(verb) && !isWh(sentence[at - 1]))
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

const light = among('take make give get show meet send share answer walk say help let hand run put say ask')

/** “Thank you for take the time”; “what they asked for goes” ends with a preposition and is none. */
const afterPreposition = (sentence: readonly Token[]): readonly Slip[] =>
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

export const forms = (sentence: readonly Token[]): readonly Slip[] => [
  ...afterTo(sentence),
  ...afterModal(sentence),
  ...afterDo(sentence),
  ...afterHave(sentence),
  ...afterBe(sentence),
  ...afterPreposition(sentence),
]
