import { articles } from './articles.ts'
import {
  among,
  isAdverb,
  isBe,
  isDeterminer,
  isModal,
  isNoun,
  isObject,
  isOneThing,
  isPossessive,
  isPreposition,
  isQuality,
  isThings,
  lacks,
  opensClause,
  replaced,
  type Slip,
  type Token,
} from './sentence.ts'

const ended = (token: Token | undefined): boolean =>
  token === undefined ||
  among('to that for if with in at and of about , but because when on by from as or so since than who')(token)

/** “I would happy to”, “I able to”, “I very interested”. */
const be = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const before = sentence[at - 1]
    let next = at + 1
    while (isAdverb(sentence[next]) && sentence[next]?.low !== 'not') next += 1
    const state = sentence[next]
    if (
      state === undefined ||
      state.named ||
      !(isQuality(state) || among('glad able sorry keen pleased interested ready')(state)) ||
      state.is('base')
    )
      return []
    if (!ended(sentence[next + 1]) || among('to')(state)) return []
    const contracted = /'(?:ll|d)$/.test(token.low)
    if (
      isModal(token) &&
      !/'s$/.test(token.low) &&
      (contracted || (before !== undefined && among('i we you he she they it that which who')(before))) &&
      !state.is('adverb')
    )
      return [lacks(token, 'be')]
    const said = among('i we they he she')(token) && opensClause(before) && !among('and or')(before)
    if (!said || (state.is('past') && !among('interested pleased excited delighted')(state))) return []
    return [lacks(token, token.low === 'i' ? 'am' : among('he she')(token) ? 'is' : 'are')]
  })

const wantsTo = among(
  'want wants wanted hope able unable happy glad pleased delighted eager keen ready going plan planning decided wish hoping wanting like love',
)

/** “would like thank you”, “want leave the bank”, “look forward hearing”. */
const to = (sentence: readonly Token[]): readonly Slip[] =>
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

/** “forgot ask”: a verb that goes on with “to”, and another behind it. */
const toAsk = (sentence: readonly Token[]): readonly Slip[] =>
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

/** “It should 75”, “It would a pleasure”. */
const beSomething = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const [before, after] = [sentence[at - 1], sentence[at + 1]]
    if (
      !among('would will should might must')(token) ||
      !among('it that this i they we he she')(before) ||
      among('as than')(sentence[at - 2])
    )
      return []
    return among('a an the my your')(after) || (after !== undefined && /^\d+$/.test(after.low))
      ? [lacks(token, 'be')]
      : []
  })

/** “was great meet you”, “It been”, “will in touch”, “useful your team”. */
const small = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const [before, after, next] = [sentence[at - 1], sentence[at + 1], sentence[at + 2]]
    if (after === undefined) return []
    if (
      among('great nice good lovely wonderful')(token) &&
      isBe(before) &&
      after.is('base') &&
      !after.is('adjective') &&
      (isObject(next) || isDeterminer(next)) &&
      !isPreposition(after)
    )
      return [lacks(token, 'to')]
    if (among('it he she i we they you')(token) && after.low === 'been' && opensClause(before))
      return [lacks(token, among('it he she')(token) ? 'has' : 'have')]
    const will =
      among("will would i'll we'll you'll it'll")(token) &&
      (before === undefined || among('i we you he she they it')(before))
    if (
      will &&
      ((after.low === 'in' && next?.low === 'touch') ||
        (among('back away there here free available')(after) &&
          (next === undefined || among('at in on for from by to')(next))))
    )
      return [lacks(token, 'be')]
    if (
      among("would will i'd i'll")(token) &&
      ((isModal(token) && among('i he she it they')(before)) || /'/.test(token.low)) &&
      among('good great perfect strong')(after) &&
      isOneThing(next)
    )
      return [lacks(token, 'be a')]
    return isBe(before) &&
      among('useful helpful similar relevant close valuable loyal')(token) &&
      isPossessive(after)
      ? [lacks(token, 'to')]
      : []
  })

/** “one the things”, “lot of experience”, “the end the tour”. */
const of = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const [before, after, next] = [sentence[at - 1], sentence[at + 1], sentence[at + 2]]
    if (
      among('one some most many each')(token) &&
      among('the my your our these those')(after) &&
      (before === undefined || isBe(before) || among('and as')(before))
    ) {
      const noun = sentence.slice(at + 2, at + 5).find(isNoun)
      return noun && isThings(noun) ? [lacks(token, 'of')] : []
    }
    if (
      token.low === 'lot' &&
      (before?.is('past') || before?.is('base')) &&
      !isNoun(before) &&
      !isDeterminer(before) &&
      (after === undefined || among('from about in , and')(after))
    )
      return [replaced(token, 'A word is missing here: “a lot”?', 'a lot')]
    if (
      token.low === 'lot' &&
      before?.low !== 'a' &&
      after?.low === 'of' &&
      among("have had has with got gained learned i've learnt did")(before)
    )
      return [{ ...replaced(token, 'A word is missing here: “a lot”?', 'a lot') }]
    if (
      among('lot number variety range')(token) &&
      before?.low === 'a' &&
      after !== undefined &&
      isNoun(after) &&
      !after.named &&
      !after.is('adverb') &&
      !after.is('base') &&
      !isPreposition(after) &&
      !after.is('adjective') &&
      !after.is('third') &&
      (token.low === 'lot' ? !isObject(after) : isThings(after))
    )
      return [lacks(token, 'of')]
    const part =
      among('end beginning start middle rest heart bottom importance')(token) &&
      before?.low === 'the' &&
      sentence[at - 2] === undefined
    const owner =
      part && isDeterminer(after) ? sentence.slice(at + 2, at + 5).findIndex((each) => isNoun(each)) : -1
    return owner >= 0 && next && isBe(sentence[at + 3 + owner]) ? [lacks(token, 'of')] : []
  })

/** “be proud work”: how one feels about doing it. */
const feeling = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const verb = sentence[at + 1]
    const felt = among(
      'proud honoured honored happy glad pleased delighted grateful relieved privileged excited keen eager ready able willing',
    )(token)
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

/** What goes with a word and is easily left out: the word, what follows, what is missing. */
const companions: readonly (readonly [
  word: string,
  follows: (token: Token | undefined) => boolean,
  missing: string,
])[] = [
  ['interested', (token) => token?.is('gerund') === true || among('your this the')(token), 'in'],
  ['impressed', (token) => among('the your how')(token), 'by'],
  ['responsible', (token) => token?.is('gerund') === true, 'for'],
  ['listen', (token) => isDeterminer(token) || isObject(token), 'to'],
  ['instead', (token) => token?.is('gerund') === true, 'of'],
  ['according', (token) => isDeterminer(token), 'to'],
  ['reply', (token) => among('your my')(token), 'to'],
  ['belong', (token) => isDeterminer(token), 'to'],
  ['depends', (token) => isDeterminer(token) && !among('that')(token), 'on'],
  ['thanks', (token) => among('your taking')(token), 'for'],
]

const companion = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const [before, after] = [sentence[at - 1], sentence[at + 1]]
    if (
      token.low === 'let' &&
      among('know')(after) &&
      (before === undefined || among('please and to')(before))
    )
      return [lacks(token, 'me')]
    if (token.low === 'thank' && after?.low === 'for') return [lacks(token, 'you')]
    const one = companions.find(([word, follows]) => word === token.low && follows(after))
    if (!one || (token.low === 'interested' && !(isBe(before) || isAdverb(before) || before?.low === 'be')))
      return []
    if (among('impressed')(token) && !(isBe(before) || isAdverb(before))) return []
    if (token.low === 'reply' && isDeterminer(before)) return []
    return [lacks(token, one[2])]
  })

export const missing = (sentence: readonly Token[]): readonly Slip[] =>
  [be, beSomething, small, to, toAsk, of, articles, feeling, companion].flatMap((rule) => rule(sentence))
