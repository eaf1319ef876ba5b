import {
  added,
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
  isWh,
  opensClause,
  replaced,
  type Slip,
  type Token,
} from './sentence.ts'

const lacks = (token: Token, word: string): Slip => added(token, `A word is missing here: “${word}”?`, word)

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
  'forgot forget tried try trying decided decide learned learnt managed manage promised offered refused hoped wanted agreed intend intended need needed wished prefer chose began begun failed',
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

const bareRoles = among(
  'head part chair captain secretary treasurer president manager director editor host master witness party heir key home top proof fun case time mayor king queen deputy leader second first last next next fault',
)
const bareThings = among(
  'cause reason need hope faith word course place trouble part title use way room right charge access time fun lunch dinner breakfast regard issue home school church bed hand foot sight mind heart stage board step line shape form contact touch sense effect turn pride order point care note day night week year morning afternoon evening noon midnight spring summer autumn winter work cover demand value space voice leave interest experience help',
)

const named = (token: Token | undefined): boolean => token === undefined || token.named

/** A thing that can be counted, with what describes it, and nothing before that says which: where it stands. */
const bareThing = (sentence: readonly Token[], at: number): number | undefined => {
  let next = at
  while (
    next < at + 2 &&
    sentence[next]?.is('adjective') === true &&
    !isAdverb(sentence[next]) &&
    isNoun(sentence[next + 1])
  )
    next += 1
  const noun = sentence[next]
  if (
    noun === undefined ||
    named(noun) ||
    !isOneThing(noun) ||
    noun.is('base') ||
    noun.is('adjective') ||
    noun.is('gerund') ||
    noun.is('participle')
  )
    return undefined
  if (
    bareRoles(noun) ||
    isPreposition(noun) ||
    isDeterminer(noun) ||
    among('one half most more kind sort')(noun)
  )
    return undefined
  const after = sentence[next + 1]
  return after === undefined ||
    among('of to for in at with who that and . , where from on but when by')(after)
    ? next
    : undefined
}

const article = (noun: Token): string => (/^(?:[aeio]|u(?!ni|se|su))/.test(noun.low) ? 'an' : 'a')

const taking = among(
  'enjoyed liked loved appreciated saw visited joined received finished completed need want wrote built',
)

/** “It was pleasure to”, “I am graduate of”, “worked as teacher for”, “have degree in”. */
const a = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const [before, first] = [sentence[at - 1], sentence[at + 1]]
    if (first === undefined || first.named) return []
    const called =
      among('am is was')(token) &&
      (among('it this that i he she')(before) || /^(?:i'm|it's|that's)$/.test(token.low))
    const asWhat =
      token.low === 'as' &&
      among('work worked working experience career years trained serve served hired job started')(before)
    const had = among("have had has i've")(token) && (among('i we you')(before) || token.low === "i've")
    const took = taking(token) && among('i we')(before)
    if (!called && !asWhat && !had && !took) return []
    const place = bareThing(sentence, at + 1)
    const noun = place === undefined ? undefined : sentence[place]
    if (noun === undefined || ((had || took || before?.low === 'it') && bareThings(noun))) return []
    return [lacks(token, article(first))]
  })

/** “showing me ward”. */
const shown = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    if (!among('me us')(token) || !among('show showed showing')(sentence[at - 1])) return []
    const noun = sentence[at + 1]
    const fits = isOneThing(noun) && noun?.is('adjective') === false && !isWh(noun) && !isPreposition(noun)
    return fits &&
      (sentence[at + 2] === undefined || among('of in at for where with , and')(sentence[at + 2]))
      ? [lacks(token, 'the')]
      : []
  })

/** “about importance of rest”. */
const the = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) =>
    among('about with by in see know understand of on for discussed explained understood')(token) &&
    among('importance majority rest beginning end role purpose impact possibility')(sentence[at + 1]) &&
    sentence[at + 2]?.low === 'of'
      ? [lacks(token, 'the')]
      : [],
  )

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
  [be, beSomething, to, toAsk, of, a, the, shown, companion].flatMap((rule) => rule(sentence))
