import { thirdOf, verbReading } from '../../english/verb-forms.ts'
import {
  among,
  isAdverb,
  isBe,
  isDeterminer,
  isNoun,
  isObject,
  isOneThing,
  isPreposition,
  isThings,
  opensClause,
  replaced,
  type Slip,
  type Token,
} from './sentence.ts'
import {
  beside,
  forMany,
  forOne,
  groups,
  hasObject,
  nounAt,
  pastAddition,
  speaker,
  subjectAt,
} from './subject.ts'

const isOne = among('he she it')
const isMany = among('they we you')
const other: Readonly<Record<string, string>> = {
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  "isn't": "aren't",
  "wasn't": "weren't",
  "hasn't": "haven't",
  "doesn't": "don't",
  are: 'is',
  were: 'was',
  have: 'has',
  do: 'does',
  "aren't": "isn't",
  "weren't": "wasn't",
  "haven't": "hasn't",
  "don't": "doesn't",
}
/** Forms that are plural nouns as well, but seldom: behind their subject they are verbs. */
const plainVerbs = among(
  'makes takes gives gets goes comes seems needs wants knows thinks says tells asks keeps runs looks shows helps works means likes loves hopes feels sounds brings puts cares',
)
const several = among('these those several various many both')
const single = among('a an every another each')

const agrees = 'Subject and verb do not agree.'

/** Who is meant does not count where something is wished or supposed: “if I were”, “suggest that he come”. */
const supposed = among(
  'if wish as though whether unless lest suggest suggested recommend recommended insist insisted ask asked ensure require required propose proposed let make makes made help helps helped see saw watch watched hear heard have had',
)

const isThird = (token: Token): boolean =>
  token.is('third') && !token.is('base') && !token.is('past') && (plainVerbs(token) || !token.is('many'))

const baseOf = (token: Token): string => verbReading(token.low)?.base ?? token.low

/** “she have”, “it sound”, “they was”, “we makes”. */
const byPronoun = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const before = sentence[at - 1]
    const next = beside(sentence, at + 1)
    const verb = sentence[next]
    if (verb === undefined || verb.named) return []
    const nearby = sentence.slice(Math.max(0, at - 3), at)
    const hangs =
      (isPreposition(before) && !among('before after since until as')(before)) || among('and or than')(before)
    if (token.low === 'i') {
      if (
        (hangs && before?.low !== 'and') ||
        !(
          among("is has does are doesn't hasn't isn't")(verb) ||
          (among("were weren't")(verb) && !nearby.some(supposed))
        )
      )
        return []
      return [replaced(verb, agrees, among('is are')(verb) ? 'am' : (other[verb.low] ?? ''))]
    }
    if (
      isOne(token) &&
      (among("are aren't")(verb) || (among("were weren't")(verb) && !nearby.some(supposed))) &&
      !hangs
    )
      return [replaced(verb, agrees, other[verb.low] ?? '')]
    if (isOne(token) && opensClause(before) && !nearby.some(supposed)) {
      if (forMany(verb)) return [replaced(verb, agrees, other[verb.low] ?? '')]
      const bare =
        verb.is('base') &&
        !verb.is('past') &&
        !(verb.is('adjective') && !(token.low === 'it' && among('like to')(sentence[next + 1]))) &&
        !verb.is('adverb') &&
        next === at + 1
      const joined = among('or and')(before)
      return bare && !joined && !isBe(verb) && !among('let be have do can may will need dare')(verb)
        ? [replaced(verb, agrees, thirdOf(baseOf(verb)))]
        : []
    }
    if (isMany(token) && opensClause(before) && !among('or who')(before)) {
      if (forOne(verb) && !(before?.low === 'and' && among('is has does')(verb)))
        return [replaced(verb, agrees, other[verb.low] ?? '')]
      return isThird(verb) && before?.low !== 'and' ? [replaced(verb, agrees, baseOf(verb))] : []
    }
    return []
  })

/** “The two projects you described was”, “My references is”. */
const byNoun = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    if (!isDeterminer(token) || !opensClause(sentence[at - 1]) || among('that all both any some no')(token))
      return []
    if (among('what which who how where why before after until since')(sentence[at - 1])) return []
    const told = sentence[at - 2]
    if (sentence[at - 1]?.low === 'that' && isNoun(told) && !told?.is('adjective')) return []
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
        subject.end > at2 - 1
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
      (isDeterminer(after) || isNoun(after) || among('me us you it them that to')(after))
      ? [replaced(verb, agrees, thirdOf(baseOf(verb)))]
      : []
  })

const fields = among(
  'sales operations accounts politics economics mathematics statistics physics news maths logistics analytics electronics ethics goods savings communications arts systems sports works people',
)

/** “Calm handovers is”, “once things was”: things that nothing stands before. */
const byThings = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const start = sentence[at - 1]
    if (!opensClause(start) || among('and or what which that how as')(start)) return []
    const head = isThings(token)
      ? at
      : token.is('adjective') && !isNoun(token) && isThings(sentence[at + 1])
        ? at + 1
        : -1
    const noun = sentence[head]
    const verb = sentence[beside(sentence, head + 1)]
    if (
      head < 0 ||
      noun === undefined ||
      (fields(noun) && noun.low !== 'people') ||
      noun.named ||
      noun.is('third') ||
      verb === undefined
    )
      return []
    return among('is was has')(verb) ? [replaced(verb, agrees, other[verb.low] ?? '')] : []
  })

/** “Booking the repair are how it should be”: a doing is one thing. */
const byDoing = (sentence: readonly Token[]): readonly Slip[] => {
  const [doing, next] = sentence
  if (!doing?.is('gerund') || !isDeterminer(next)) return []
  const at = sentence.findIndex(among("are were aren't weren't"))
  if (
    at < 3 ||
    at > 9 ||
    sentence
      .slice(1, at)
      .some(
        (token) =>
          among(', ; : and or who which that what how if when')(token) || speaker(token) || forOne(token),
      )
  )
    return []
  const verb = sentence[at]
  return verb ? [replaced(verb, agrees, other[verb.low] ?? '')] : []
}

/** “This are”, “That mean a great deal”. */
const byThis = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const [before, verb, after] = [sentence[at - 1], sentence[at + 1], sentence[at + 2]]
    if (among('these those')(token) && before === undefined && verb && among('is was has')(verb))
      return [replaced(verb, agrees, other[verb.low] ?? '')]
    if (!among('this that')(token) || verb === undefined || !(before === undefined || among(', : ;')(before)))
      return []
    if (token.low === 'this' && among("are were have aren't don't")(verb))
      return [replaced(verb, agrees, other[verb.low] ?? '')]
    const means =
      before === undefined &&
      among('mean make sound look show explain say help')(verb) &&
      among('a the me my like that why how all so you us')(after)
    return means ? [replaced(verb, agrees, thirdOf(baseOf(verb)))] : []
  })

/** “Everyone I met were”. */
const byEverybody = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const who = among('everyone everybody nobody someone somebody anyone everything nothing something')(token)
    if (!who || (sentence[at - 1] !== undefined && !among('that and but because , so')(sentence[at - 1])))
      return []
    const verb = sentence[beside(sentence, pastAddition(sentence, at + 1))]
    return verb && among("are were have aren't weren't haven't don't")(verb)
      ? [replaced(verb, agrees, other[verb.low] ?? '')]
      : []
  })

/** “The pace and the care was”: two with a word of their own each. */
const byTwo = (sentence: readonly Token[]): readonly Slip[] => {
  if (!isDeterminer(sentence[0]) || among('each every no')(sentence[0])) return []
  const first = nounAt(sentence, 1)
  if (first === undefined || sentence[first]?.low !== 'and' || !isDeterminer(sentence[first + 1])) return []
  const second = nounAt(sentence, first + 2)
  if (second === undefined) return []
  const verb = sentence[beside(sentence, pastAddition(sentence, second))]
  return verb && among('is was has')(verb) ? [replaced(verb, agrees, other[verb.low] ?? '')] : []
}

/** “One of the … are”, “Each of the rooms have”, “Both of the candidates was”. */
const byShare = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    if (sentence[at + 1]?.low !== 'of' || !opensClause(sentence[at - 1])) return []
    const one = among('one each neither either every')(token)
    if (!one && !among('both many several few')(token)) return []
    const end = nounAt(sentence, isDeterminer(sentence[at + 2]) ? at + 3 : at + 2)
    const verb = end === undefined ? undefined : sentence[beside(sentence, end)]
    if (verb === undefined) return []
    if (one ? among('are were have do')(verb) : forOne(verb))
      return [replaced(verb, agrees, other[verb.low] ?? '')]
    return one && token.low !== 'one' && verb.is('base') && isObject(sentence[(end ?? 0) + 1])
      ? [replaced(verb, agrees, thirdOf(baseOf(verb)))]
      : []
  })

/** “There is many things”, “Does your engineers rotate”. */
const turnedRound = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const before = sentence[at - 1]
    if (before?.low === 'there' && among('are were')(token)) {
      const [what, noun] = [sentence[at + 1], sentence[at + 2]]
      const one =
        among('something anything nothing someone nobody')(what) ||
        (among('a an')(what) &&
          isOneThing(noun) &&
          !groups(noun ?? token) &&
          !among('few dozen hundred thousand handful good great little bunch')(noun))
      return one ? [replaced(token, agrees, other[token.low] ?? '')] : []
    }
    if (before?.low === 'there' && among("is was isn't wasn't")(token)) {
      const what = sentence[at + 1]
      const end = among('two three four five six several many some these those')(what)
        ? nounAt(sentence, at + 2)
        : undefined
      const noun = end === undefined ? undefined : sentence[end - 1]
      return noun &&
        isThings(noun) &&
        end !== undefined &&
        !isNoun(sentence[end]) &&
        sentence[end]?.low !== 'of'
        ? [replaced(token, agrees, other[token.low] ?? '')]
        : []
    }
    const asks = before === undefined || among('what when where why how')(before)
    if (!asks || !among('is was does has')(token)) return []
    if (!among('the my your our his her their these those')(sentence[at + 1])) return []
    const end = nounAt(sentence, at + 2)
    const noun = end === undefined ? undefined : sentence[end - 1]
    if (!noun || noun.named || !isThings(noun) || end === undefined || isNoun(sentence[end])) return []
    const goes = sentence[end]
    return token.low === 'does'
      ? goes?.is('base')
        ? [replaced(token, agrees, 'do')]
        : []
      : [replaced(token, agrees, other[token.low] ?? '')]
  })

/** “these challenge”, “every rooms”. */
const inNumber = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const noun = sentence[at + 1]
    const after = sentence[at + 2]
    if (noun === undefined || noun.named || isNoun(after) || after?.named || after?.is('adjective')) return []
    if (
      several(token) &&
      !among('both many')(token) &&
      isOneThing(noun) &&
      !noun.is('adjective') &&
      (!noun.is('base') || isBe(after)) &&
      !noun.is('participle')
    )
      return [replaced(noun, `“${noun.low}” should be in the plural here.`, `${noun.low}s`)]
    if (
      single(token) &&
      isThings(noun) &&
      !noun.is('third') &&
      !among(
        'few many people means series species thanks news works headquarters crossroads dozen goods savings sales',
      )(noun)
    )
      return [replaced(token, `“${token.low}” does not go with more than one.`, '')]
    return []
  })

export const agreement = (sentence: readonly Token[]): readonly Slip[] => [
  ...byPronoun(sentence),
  ...byNoun(sentence),
  ...byEverybody(sentence),
  ...byTwo(sentence),
  ...byThings(sentence),
  ...byDoing(sentence),
  ...byThis(sentence),
  ...byShare(sentence),
  ...turnedRound(sentence),
  ...inNumber(sentence),
]
