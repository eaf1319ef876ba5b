import { isCommon } from '../english/common-words.ts'
import { kindsOf } from '../english/lexicon.ts'
import { properNouns } from '../english/proper.ts'
import { canBe, verbReading } from '../english/verb-forms.ts'
import {
  determiners,
  houses,
  looksPlural,
  manyNouns,
  prepositions,
  singlePersons,
  units,
} from '../notes/tokens.ts'
import type { SpacedWord } from './spell/place.ts'

/** Which pronoun goes with somebody. */
export type Sex = 'he' | 'she' | 'they'

const he =
  /^(?:man|bloke|guy|lad|boy|gentleman|father|dad|dads?|son|husband|brother|grandfather|grandad|granddad|grandpa|grandson|uncle|nephew|fella|fellow|landlord|groom|king)$/
const she =
  /^(?:woman|lady|girl|mother|mum|mom|mam|missus|wife|daughter|sister|grandmother|grandma|gran|nan|granny|granddaughter|aunt|auntie|niece|landlady|bride|midwife|queen)$/
const beasts =
  /^(?:cat|dog|puppy|pup|kitten|robin|horse|pony|foal|parrot|bird|goat|sheep|cow|calf|bull|hen|cockerel|duck|goose|pig|donkey|rabbit|hamster|gull|seagull|pigeon|fox|mouse|rat|bee|spider|greyhound|collie|terrier|budgie|tortoise|crab|owl|crow|hawk|labrador|spaniel)$/

/** Things that end as doers do: “the counter”, “a letter”. */
const things =
  /^(?:computer|error|mirror|colour|color|printer|counter|letter|drawer|scanner|cooler|heater|boiler|mixer|trailer|tractor|container|cleaner|toner|poster|folder|router|meter|monitor|sensor|reactor|extractor|compressor|conveyor|elevator|calculator|planner|sticker|marker|ladder|burner|cutter|filter|register|order|number|matter|paper|water|power|center|corner|quarter|dinner|supper|summer|winter|cover|over|offer|answer|wonder|transfer|trigger|finger|shower|tower|flower|layer|roller|starter|timer|timber|newsletter|reminder|header|binder|tester|charger|controller|freezer|toaster|rubber|slipper|jumper|bumper|bunker|locker|buzzer)$/

const isDoer = (word: string): boolean =>
  singlePersons.has(word) ||
  he.test(word) ||
  she.test(word) ||
  /^(?:kid|toddler|officer|author|tailor|butcher|plumber|soldier|carpenter|barber|grocer|mayor|sailor|porter|prisoner|lawyer|jeweller|glazier|passenger|stranger|teenager|youngster|treasurer|professor|solicitor|gaffer|volunteer|engineer|cashier|caller|pensioner|person|chap|partner|cousin|nurse|chef|cook|pilot|clerk|vet|tech|intern|trainee|grandchild|super)$/.test(
    word,
  ) ||
  /\p{L}(?:ist|woman|man|ician|keeper)$/u.test(word) ||
  (/\p{L}{2}(?:er|or)$/u.test(word) &&
    !things.test(word) &&
    kindsOf(word).one &&
    [word.slice(0, -2), word.slice(0, -1), word.slice(0, -3)].some((stem) => canBe(stem, 'base')))

const month = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/

/** A capital in the middle of a sentence, which is no place: somebody may be called so. */
const isName = (words: readonly SpacedWord[], at: number): boolean => {
  const { raw = '', low = '' } = words[at] ?? {}
  const [before] = [words[at - 1]]
  if (!before || /[.!?\n]/.test(before.sign) || !/^\p{Lu}\p{Ll}+$/u.test(raw)) return false
  if (month.test(low) || /day$/.test(low) || isCommon(low)) return false
  return (
    !/^(?:in|at|near|from|around|to|across|outside|of)$/.test(before.low) &&
    !(properNouns.has(low) && prepositions.has(before.low))
  )
}

const ownerless = (word: string): string => word.replace(/'s$/, '')

export interface Somebody {
  readonly sex?: Sex
  readonly beast: boolean
  /** Nobody in particular: “somebody”, “a person”. */
  readonly anybody?: boolean
}

/** Somebody who is not the reader, named by this word; undefined where it names nobody. */
export const somebodyAt = (
  words: readonly SpacedWord[],
  at: number,
  { names, others }: { readonly names: ReadonlySet<string>; readonly others: ReadonlySet<string> },
): Somebody | undefined => {
  const { low = '' } = words[at] ?? {}
  const word = ownerless(low)
  // “Every manager”, “a grad or a director, whoever it is”: nobody one could speak of as “she”.
  const generic = words
    .slice(Math.max(at - 3, 0), at)
    .some(({ low }) => /^(?:every|any|each|no|everyone|everybody)$/.test(low))
  if (names.has(word) || generic) return undefined
  if (others.has(word)) return { beast: false }
  if (beasts.test(word) && !canBe(words[at - 1]?.low ?? '', 'base')) return { beast: true }
  if (/^(?:some|any)(?:one|body)$/.test(word)) return { beast: false, anybody: true }
  if (he.test(word)) return { sex: 'he', beast: false }
  if (she.test(word)) return { sex: 'she', beast: false }
  return isDoer(word) || isName(words, at) ? { beast: false } : undefined
}

/** Of whom a “they” may speak: several people, several things, somebody else’s house, or anybody. */
export type Group = 'people' | 'things' | 'house' | 'anybody'

const isTime =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)?days|weeks|months|years|hours|minutes|mins|seconds|times|mornings|evenings|nights|weekends|shifts|afternoons|seasons|thanks|always|perhaps|sometimes|besides|yes|towards|ages|lots|loads|things)$/

const isMany = (words: readonly SpacedWord[], at: number): boolean => {
  const { low = '' } = words[at] ?? {}
  if (isTime.test(low) || /['’]/.test(low)) return false
  if (manyNouns.has(low) || /^(?:kids|folks?|families|lads|guys|both|others|most|many|few)$/.test(low))
    return true
  if (!looksPlural(low)) return false
  const [before = '', next = ''] = [words[at - 1]?.low, words[at + 1]?.low]
  if (
    canBe(low, 'third') &&
    /^(?:it|he|she|that|who|which|this|(?:no|every|some|any)(?:one|body|thing))$/.test(before)
  )
    return false
  return (
    !canBe(low, 'third') ||
    determiners.has(before) ||
    prepositions.has(before) ||
    /^\d/.test(before) ||
    verbReading(before) !== undefined ||
    (canBe(next, 'base') && !canBe(next, 'third'))
  )
}

const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, '')

export const groupAt = (words: readonly SpacedWord[], at: number): Group | undefined => {
  const { low = '' } = words[at] ?? {}
  const before = words[at - 1]?.low ?? ''
  if (/^(?:everyone|everybody|nobody|anyone|anybody|someone|somebody|whoever)(?:'s)?$/.test(low))
    return 'anybody'
  if (/^(?:any|every|each)$/.test(low)) return 'people'
  // “At the last place they gave me”: another house than the reader’s.
  if (/^(?:my|our|other|others|last|old|previous|current|everywhere|elsewhere|most|another)$/.test(low))
    return 'house'
  const first = words[at - 2]
  const isPlace = /^(?:at|by)$/.test(first?.low ?? '') && /^(?:the|a|an)$/.test(before) && kindsOf(low).one
  if (
    isPlace &&
    !isTime.test(`${low}s`) &&
    !/^(?:end|start|moment|beginning|minute|interview|door)$/.test(low)
  )
    return 'house'
  if ((houses.has(low) || units.has(low)) && !/^(?:the|your|their)$/.test(before)) return 'house'
  if (!isMany(words, at)) return undefined
  return manyNouns.has(low) ||
    isDoer(singular(low)) ||
    /^(?:kids|folks?|families|lads|guys|both|others|most|many|few)$/.test(low)
    ? 'people'
    : 'things'
}
