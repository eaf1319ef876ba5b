import { lowered } from '../lowered.ts'
import type { Refused } from '../refusal.ts'
import { houses, units } from '../tokens.ts'
import { type Match, matcher, mostWords, placesOf, type Word } from './match.ts'
import { predicatesFrom } from './predicate.ts'
import { english } from './rules.ts'
import { type Names, wordsIn } from './words.ts'

/** What a text is to be where it stands in a letter, and the rule that it has to be, from its first word to its last. */
const rules = {
  that: 'S',
  sentence: 'S',
  how: 'How',
  noun: 'Thing',
  /** What somebody can do or knows: it may bear the name of a tool. */
  skill: 'Thing',
  /** What one points to for proof, which may be counted. */
  evidence: 'Evidence',
  gerund: 'Vg',
  verb: 'Vb',
  question: 'Question',
  deed: 'Vi',
  habit: 'V3',
} as const

export type Slot = keyof typeof rules

const asClause = 'Write it as one plain sentence: who does or has what?'

/** Words that nothing is known of, as they were written. */
const unknown = (words: readonly Word[]): string | undefined =>
  words.find(({ parts }) => parts.size === 0)?.low

const marks = /[()[\]{}<>=+@#*_|\\/~^]|->|\s[–—-]\s|:(?!\d)/

/** Where the subject of a statement may end so that the rest is what it does: more than one place means more than one reading. */
const readings = (match: Match, words: readonly Word[]): number => {
  const predicates = predicatesFrom(match, words, 0)
  // “your team opens …”: after the house itself it is what they do.
  const [owner, house] = words.map(({ low }) => low)
  const theirs = /^(?:your|our|the)$/.test(owner ?? '') && (units.has(house ?? '') || houses.has(house ?? ''))
  return theirs && predicates.includes(2) ? 1 : predicates.length
}

const startsWithName = ([first]: readonly Word[]): boolean =>
  (first?.parts.has('name') && !first.parts.has('who')) ?? false

const nobody = (name: string): Refused => ({
  because: `nobody of the name “${name}” is in this search`,
  ask: `Who or what is “${name}”? Add the person, or say it in other words.`,
})

const firstOf = (text: string): string => text.split(/[\s,]/)[0] ?? ''

/** Why one sentence is none, as far as can be told. */
const why = (text: string, words: readonly Word[], match: Match, slot: Slot): Refused => {
  const first = firstOf(text)
  if (startsWithName(words) && /^(?:that|sentence|noun)$/.test(slot)) return nobody(first)
  const whose = whoseIs(first, words, slot)
  if (whose) return whose
  const comma = words.findIndex(({ low }) => low === ',')
  if (comma > 0 && placesOf(match(rules[slot], 0)).includes(comma))
    return { because: 'it says more than one thing', ask: 'Make each statement a note of its own.' }
  return { because: 'its grammar is not clear', ask: asClause }
}

/** Is it only the article that is missing? */
const withThe = (words: readonly Word[], slot: Slot): boolean => {
  const longer = [...wordsIn('the', new Set()), ...words]
  return (
    longer.length <= mostWords && placesOf(matcher(english, longer)(rules[slot], 0)).includes(longer.length)
  )
}

/** “interview started late”: one thing of many, which only its article is missing to. */
const whoseIs = (first: string, words: readonly Word[], slot: Slot): Refused | undefined => {
  const is = (...parts: readonly string[]) => parts.some((part) => words[0]?.parts.has(part))
  return is('ns', 'a') && !is('ds', 'da') && withThe(words, slot)
    ? {
        because: `it is not said which “${first}”`,
        ask: `Is it “the ${first}”, “a ${first}” or “your ${first}”? Write it as you would say it.`,
      }
    : undefined
}

/** Why words are no thing to speak of, although they could be one by their grammar. */
const noThing = (text: string, words: readonly Word[], slot: Slot): Refused | undefined => {
  const [first] = words
  if (!first) return undefined
  const whose = whoseIs(firstOf(text), words, 'that')
  if (whose) return whose
  const is = (...parts: readonly string[]) => parts.some((part) => first.parts.has(part))
  if (/^(?:no|not|none|nothing)$/.test(first.low)) return { because: 'it says what is not', ask: asClause }
  if (is('num', 'pct', 'money', 'clock')) return { because: 'it begins with a number', ask: asClause }
  if (slot === 'noun' && startsWithName(words) && !is('a'))
    return nobody(first.low.charAt(0).toUpperCase() + first.low.slice(1))
  if (words.at(-1)?.parts.has('num')) return { because: 'it ends with a number', ask: asClause }
  // “led small teams”: what somebody did, or teams that are led.
  if (is('p') && !is('ds', 'da'))
    return {
      because: 'it may be a deed or a thing',
      ask: 'Who did this? Or write the article: “the …”, “a …”.',
    }
  // “her son plays cello”: what follows one person or thing may be what they do.
  const match = matcher(english, words)
  const doing = placesOf(match('One', 0)).some((at) => {
    const [verb, next] = [words[at], words[at + 1]]
    return (
      verb?.parts.has('3') && next && !['prep', 'conj', 'mark', 'rel'].some((part) => next.parts.has(part))
    )
  })
  if (doing) return { because: 'it may be a statement or a thing', ask: asClause }
  // “council votes on it”, “mostly listed buildings”
  const owned = is('ds', 'da', 'dp', 'owner', 'owners', 'poss', 'name', 'quantity')
  return /^(?:lots|loads|plenty)$/.test(first.low) || (!owned && (is('r') || withThe(words, 'that')))
    ? { because: 'it may be a statement or a thing', ask: asClause }
    : undefined
}

/** “they pay mileage since May”: what began then and goes on has its “have”. */
const untimely = (words: readonly Word[]): boolean =>
  words.some(
    ({ low }, at) =>
      low === 'since' && ['num', 'day', 'ordinal', 'ts'].some((part) => words[at + 1]?.parts.has(part)),
  ) && !words.some(({ parts }) => parts.has('have3') || parts.has('havep'))

/** “puppets arm fell off”: the plural may lack the sign of an owner, and then the next word does nothing. */
const ownerless = ([first, second, third]: readonly Word[]): boolean =>
  first?.parts.has('np') === true &&
  second?.parts.has('ns') === true &&
  ['p', '3'].some((part) => third?.parts.has(part))

const oneSentence = (slot: Slot, text: string, names: Names): Refused | undefined => {
  const words = wordsIn(text, names)
  const strange = unknown(words)
  if (strange !== undefined)
    return {
      because: `“${strange}” is no word that is known here`,
      ask: `What does “${strange}” stand for? Write it out, or say it in other words.`,
    }
  if (words.length > mostWords)
    return { because: 'it is too long for one sentence', ask: 'Which part of it matters most? Write that.' }
  const unfit = slot === 'noun' || slot === 'skill' ? noThing(text, words, slot) : undefined
  if (unfit) return unfit
  const match = matcher(english, words)
  if (!placesOf(match(rules[slot], 0)).includes(words.length)) return why(text, words, match, slot)
  // “vans restocked overnight”: who did it, or to whom it was done.
  const reduced = rules[slot] === 'S' && placesOf(match('Reduced', 0)).includes(words.length)
  if (reduced)
    return {
      because: 'it is not said who did it',
      ask: 'Who does or did this? Or write “is” or “was” where it is missing.',
    }
  if (rules[slot] === 'S' && untimely(words))
    return {
      because: 'its tense is not clear',
      ask: 'Since when has it been so? Write “has” or “have” with “since”.',
    }
  if (rules[slot] === 'S' && (ownerless(words) || readings(match, words) > 1))
    return { because: 'it can be read in two ways', ask: 'Write it so that only one reading is left.' }
  return undefined
}

/** Several sentences are asked about one by one. */
const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?])\s+(?=\S)|;\s+/)
    .map((each) => each.replace(/(?<![.!?])[.!?]+$/, '').trim())
    .filter((each) => each !== '')

/** Why a text is not surely what it has to be, with the question that helps; undefined where the grammar accepts all of it. */
export const gate = (slot: Slot, text: string, names: Names): Refused | undefined => {
  const plain = text.replaceAll(/“[^“”]*”/g, '“x”')
  const mark = marks.exec(plain)?.[0]
  if (mark)
    return {
      because: `it holds “${mark.trim()}”`,
      ask: 'Write it in words, as one plain sentence.',
    }
  const parts = slot === 'sentence' ? sentencesOf(text) : [text]
  for (const [at, part] of parts.entries()) {
    const refused = oneSentence(slot, at === 0 ? part : lowered(part, names), names)
    if (refused) return refused
  }
  return parts.length > 0 ? undefined : { because: 'nothing is left of it to say' }
}
