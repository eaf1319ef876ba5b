import { articleFor } from '../../english/article.ts'
import { kindsOf } from '../../english/lexicon.ts'
import { canBe, verbReading } from '../../english/verb-forms.ts'
import { determiners, prepositions, singlePersons } from '../../notes/tokens.ts'
import type { Offered, Rule } from './offered.ts'
import { closes, isNoun } from './rules/around.ts'

const isKnown = (word: string): boolean => {
  const { one, mass, many, adjective, adverb } = kindsOf(word)
  return (
    one || mass || many || adjective || adverb || verbReading(word) !== undefined || prepositions.has(word)
  )
}

/** “lookin”, “goin”, “nothin”: the sound of a -g that is not said. */
const clipped: Rule = ({ near, words, at, before }) => {
  const low = near(0)
  if (/^(?:calvin|dustin|darin|rollin)$/.test(low)) return undefined
  // With a capital inside a sentence, or before another: a name.
  if (
    /^\p{Lu}/u.test(words[at]?.raw ?? '') &&
    (before.length > 0 || /^\p{Lu}/u.test(words[at + 1]?.raw ?? ''))
  )
    return undefined
  const sounded = low.replace(/(?<=\p{L}{2}[ln])ite$/u, 'ight')
  if (sounded !== low && !isKnown(low) && isKnown(sounded)) return sounded
  if (!/^\p{L}{2,}in$/u.test(low) || isKnown(low)) return undefined
  const whole = `${low}g`
  return canBe(whole, 'gerund') || /^(?:no|some|any|every)thing$|^(?:morn|even)ing$/.test(whole)
    ? whole
    : undefined
}

/** “my ex wife”. */
const former: Rule = ({ near }): Offered | undefined =>
  near(0) === 'ex' &&
  /^(?:wife|husband|boss|partner|colleague|manager|army|navy|police|teacher|girlfriend|boyfriend)s?$/.test(
    near(1),
  )
    ? { count: 2, now: `ex-${near(1)}` }
    : undefined

const fine: Rule = ({ near, words, at, before }) =>
  words[at]?.raw === 'ok' && before.length > 0 && near(-1) !== '' ? 'OK' : undefined

const article: Rule = ({ near, words, at }) => {
  const now = near(0)
  const next = words[at + 1]?.raw ?? ''
  if (
    !/^an?$/.test(now) ||
    (words[at]?.raw !== now && words[at]?.raw !== 'An') ||
    near(1) === '' ||
    !/^\p{Ll}{2,}$/u.test(next) ||
    determiners.has(next) ||
    !isKnown(next)
  )
    return undefined
  return articleFor(next) === now ? undefined : articleFor(next)
}

const doubled =
  /^(?:the|a|an|to|of|in|and|for|with|at|they|we|my|your|their|our|is|was|are|were|from|by|he|she|i)$/

const once: Rule = ({ near }): Offered | undefined =>
  doubled.test(near(0)) && near(1) === near(0) ? { count: 2, now: near(0) } : undefined

/** One’s own mother, and what only one person can have. */
const kin =
  /^(?:mum|mom|dad|mam|mother|father|grandmother|grandfather|gran|nan|grandma|grandad|grandpa|wife|husband|boss)s$/
const ofOne =
  /^(?:name|face|voice|head|hand|daughter|son|wife|husband|mother|father|mum|dad|mom|dog|birthday|signature|coffee|story|reason|job|house|place|phone|kitchen)$/
const owners =
  /^(?:person|carpenter|farmer|driver|patient|teacher|caretaker|child|kid|student|pupil|nurse|doctor|client|customer|manager|owner|chef|tech|painter|builder|midwife|resident|baby|boy|girl|man|woman|guy|lady|neighbour|neighbor|friend|brother|sister|uncle|aunt|captain|foreman|director|visitor|writer|author)s$/

const possessive: Rule = ({ near, words, at }) => {
  const low = near(0)
  // “The old owners phone”: past what they are like.
  const before = /^(?:old|new|young|last|next)$/.test(near(-1)) ? near(-2) : near(-1)
  const next = near(1)
  if (!isNoun(next) || closes(next) || !/s$/.test(low)) return undefined
  const mine = /^(?:my|your|his|her|our|their)$/.test(before)
  const single = /^(?:every|each|one)$/.test(before) || /^(?:every|each|one)$/.test(near(-2))
  const isOwner = owners.test(low) || singlePersons.has(low.slice(0, -1))
  if (
    (mine && kin.test(low)) ||
    (isOwner && (single || (ofOne.test(next) && /^(?:the|my|a|that|your|his|her)$/.test(before))))
  )
    return `${words[at]?.raw.slice(0, -1)}'s`
  return /^(?:today|yesterday|tomorrow|tonight)s$/.test(low) ||
    (/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)s$/.test(low) &&
      /^(?:meeting|call|interview|visit|shift|lesson|class|trial|talk|session|service|run)$/.test(next) &&
      before !== 'on')
    ? `${words[at]?.raw.slice(0, -1)}'s`
    : undefined
}

const anyones: Rule = ({ near, words, at }) => {
  if (!/^(?:(?:every|some|any|no)(?:one|body)|whoever)s$/.test(near(0)) || near(1) === '') return undefined
  return `${words[at]?.raw.slice(0, -1)}'s`
}

const different: Rule = ({ near }) =>
  near(0) === 'diff' && near(1) !== '' && isNoun(near(1)) && !prepositions.has(near(1))
    ? 'different'
    : undefined

const loud =
  /^(?:and|but|not|all|very|really|never|always|every|both|did|does|was|were|are|had|has|that|this|these|those|they|you|she|her|his|him|our|your|their|the|for|with|from|when|then|too|only|just|even|what|why|how|own|can|could|would|should|will|must|every|everyone|nobody|nothing|everything)$/

/** “and he DID”: loud, unless all of it is. */
const shouted: Rule = ({ words, at }) => {
  const raw = words[at]?.raw ?? ''
  return raw.length > 2 && raw === raw.toUpperCase() && loud.test(raw.toLowerCase())
    ? raw.toLowerCase()
    : undefined
}

const signs: Rule = ({ words, at }) => {
  const [before, { raw = '' } = {}, after] = [words[at - 1], words[at], words[at + 1]]
  if (!before || !after || before.sign !== '' || words[at]?.sign !== '') return undefined
  const counts = /^\d/.test(before.low) && /^\d/.test(after.low)
  if (/^[+&]$/.test(raw))
    return counts ||
      before.raw.length < 2 ||
      after.raw.length < 2 ||
      (/^\p{Lu}/u.test(before.raw) && /^\p{Lu}/u.test(after.raw))
      ? undefined
      : 'and'
  return /^(?:->|→)$/.test(raw) && counts ? 'to' : undefined
}

/** Clippings, signs, capitals, apostrophes of what belongs to somebody. */
export const typing: readonly Rule[] = [
  clipped,
  former,
  fine,
  article,
  once,
  possessive,
  anyones,
  different,
  shouted,
  signs,
]
