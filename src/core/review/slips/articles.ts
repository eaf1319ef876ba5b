import {
  among,
  isAdverb,
  isDeterminer,
  isHave,
  isModal,
  isNoun,
  isOneThing,
  isPreposition,
  isWh,
  lacks,
  type Slip,
  type Token,
} from './sentence.ts'

const bareRoles = among(
  'head part chair captain secretary treasurer president manager director editor host master witness party heir key home top proof fun case time mayor king queen deputy leader second first last next next fault',
)
const bareThings = among(
  'cause reason need hope faith word course place trouble part title use way room right charge access time fun lunch dinner breakfast regard issue home school church bed hand foot sight mind heart stage board step line shape form contact touch sense effect turn pride order point care note day night week year morning afternoon evening noon midnight spring summer autumn winter work cover demand value space voice leave interest experience help',
)

const named = (token: Token | undefined): boolean => token === undefined || token.named

/** A thing that can be counted, with what describes it, and nothing before that says which: where it stands. */
const bareThing = (sentence: readonly Token[], at: number, noDeed = false): number | undefined => {
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
    (noun.is('base') && !noDeed && next === at) ||
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
    const been =
      (token.low === 'been' && isHave(before)) ||
      (token.low === 'be' && isModal(before) && among('it that this')(sentence[at - 2]))
    const likened =
      token.low === 'like' && among('sounds looks seems feels sounded looked seemed felt')(before)
    const gave =
      among('me us you him her')(token) && among('give gave given giving')(before) && first.is('adjective')
    if (!called && !asWhat && !had && !took && !been && !likened && !gave) return []
    const place = bareThing(sentence, at + 1, likened || (took && !among('need want')(token)))
    const noun = place === undefined ? undefined : sentence[place]
    if (noun === undefined || ((had || took || been || before?.low === 'it') && bareThings(noun))) return []
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

const spans = among('week month year hour minute fortnight while')
const sumsUp = among('middle end beginning start meantime heart rest')
const numbers = among('two three four five six seven eight nine ten some most many several few')

/** Where “the”, “a” or “of” always stands: “in same way”, “by 4th”, “for week”, “two our customers”. */
const fixedPlaces = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const [before, after, next] = [sentence[at - 1], sentence[at + 1], sentence[at + 2]]
    if (after === undefined) return []
    const leads = among('in at by from on of for to with near until before after within since')(token)
    const dated =
      leads &&
      /^\d+(?:st|nd|rd|th)$/.test(after.low) &&
      (next === undefined || among(', and or but i we you when')(next))
    const summed =
      among('in at by from near until')(token) &&
      sumsUp(after) &&
      (after.low === 'meantime' || next?.low === 'of' || isDeterminer(next)) &&
      !(token.low === 'from' && among('start beginning end')(after))
    const same = leads && after.low === 'same' && next !== undefined
    const first =
      among('in for after within')(token) &&
      among('first last next')(after) &&
      next !== undefined &&
      /^(?:\d+|two|three|four|five|six|ten|few)$/.test(next.low)
    const ahead =
      token.low === 'to' &&
      before?.low === 'forward' &&
      among('next first second final')(after) &&
      isNoun(next)
    const within =
      among('during throughout')(token) &&
      among('interview call visit tour meeting conversation talk trial session round process')(after) &&
      (next === undefined || among(', and when i we of with in at')(next))
    if (dated || summed || same || first || ahead || within) return [lacks(token, 'the')]
    const span =
      among('for in within after about')(token) &&
      spans(after) &&
      (next === undefined || among('and or , i we ago later but before to at with of when because')(next))
    if (span && !(token.low === 'about' && !among('in for after')(before))) return [lacks(token, 'a')]
    if (
      numbers(token) &&
      among('our my your these those mine yours ours theirs')(after) &&
      !isDeterminer(before)
    )
      return [lacks(token, 'of')]
    if (token.low === 'instead' && (among('a an my your')(after) || /^\d+$/.test(after.low)))
      return [lacks(token, 'of')]
    return []
  })

const places = among(
  'team company firm project workshop factory laboratory manager director client customer report committee department website museum library clinic machine warehouse ledger tour assignment presentation decision company employer supervisor colleague assistant agency foundation studio bakery',
)
const stops = (token: Token | undefined): boolean =>
  token === undefined ||
  among(', and or in at on for of with who that which when where i we you by but because so as to from')(
    token,
  )

/** “hearing from firm”, “then other person sat”, “Thank you for tip about”. */
const whichOne = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const [before, after, next] = [sentence[at - 1], sentence[at + 1], sentence[at + 2]]
    if (
      token.low === 'other' &&
      isOneThing(after) &&
      !isDeterminer(before) &&
      !among('one two three several few many any such half')(before) &&
      !after?.is('base') &&
      !isNoun(next) &&
      (isPreposition(before) || among('then because and that , when if but so')(before)) &&
      before !== undefined &&
      !/'s$/.test(before.low)
    )
      return [lacks(before, 'the')]
    if (after === undefined || after.named) return []
    const thanked =
      token.low === 'for' &&
      (before?.low === 'thanks' ||
        (before?.low === 'you' && sentence[at - 2]?.low === 'thank') ||
        (before?.low === 'again' && sentence[at - 2]?.low === 'you'))
    if (
      thanked &&
      ((isOneThing(after) && !after.is('adjective') && !bareThings(after) && !after.is('gerund')) ||
        (after.low === 'time' && next?.low === 'you') ||
        (after.low === 'day' && stops(next))) &&
      !isNoun(next)
    )
      return [lacks(token, 'the')]
    const awaited =
      token.low === 'to' &&
      before?.low === 'forward' &&
      isOneThing(after) &&
      !after.is('adjective') &&
      stops(next)
    const placed =
      among('in at of with from about for to on by')(token) &&
      places(after) &&
      !(token.low === 'to' && after.is('base')) &&
      stops(next) &&
      !among('sort kind type part role position job post member work title form lack head')(before)
    return awaited || placed ? [lacks(token, 'the')] : []
  })

export const articles = (sentence: readonly Token[]): readonly Slip[] =>
  [a, the, shown, fixedPlaces, whichOne].flatMap((rule) => rule(sentence))
