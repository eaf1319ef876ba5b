import { auxiliaries, canBe } from '../english/verb-forms.ts'
import { describing } from '../english/verbs.ts'
import {
  adverbs,
  bare,
  determiners,
  looksPlural,
  prepositions,
  relatives,
  subjectPronouns,
  subordinators,
  units,
} from '../notes/tokens.ts'

/** Where the main verb of a statement stands. The subject is everything before it. */
export interface Clause {
  readonly verb: number
  readonly tense: 'past' | 'present' | 'future'
}

const described = new Set(describing.trim().split(/\s+/))
const objectPronouns = new Set([
  'it',
  'me',
  'us',
  'him',
  'them',
  'you',
  'everyone',
  'themselves',
  'everything',
  'something',
  'nothing',
  'anything',
  'everybody',
  'nobody',
  'someone',
])

const startsObject = (word: string): boolean =>
  determiners.has(word) || objectPronouns.has(word) || /^[£$€]?\d/.test(word)

const past = (word: string): boolean => canBe(word, 'past')

/** Verbs that go on with a preposition rather than an object. */
const staying =
  /^(comes|goes|runs|depends|relies|works|lives|sits|starts|begins|ends|happens|drops|rises|falls|leads|stays|closes|opens|fits|lasts|grows|shuts|finishes|belongs|arrives|gets|happens)$/

const oneUnit = /^(company|firm|school|board|hospital|office|department|manager|group|lab|district)$/

/** “runs”, “plans”: a verb after one subject, where what follows shows that it is no plural. */
const thirdIsVerb = (words: readonly string[], at: number): boolean => {
  const [opening = '', word = '', before = '', next = ''] = [
    words[0],
    words[at],
    words[at - 1],
    words[at + 1],
  ]
  // "her son plays cello": a possessive and one noun before it leave no other reading.
  const ownNoun =
    at === 2 && /^(my|your|his|her|their|our)$/.test(opening) && next !== '' && !prepositions.has(next)
  return (
    ownNoun ||
    (units.has(before) && before !== 'unit') ||
    oneUnit.test(before) ||
    startsObject(next) ||
    adverbs.has(next) ||
    /^(that|same|to|when|because|if|once|unless|until)$|ly$/.test(next) ||
    (staying.test(word) && prepositions.has(next)) ||
    (at === 2 && determiners.has(opening) && !looksPlural(before) && looksPlural(next)) ||
    /^\d+$/.test(before) ||
    (at === 2 && /^(every|each)$/.test(opening) && next !== '') ||
    canBe(next, 'gerund')
  )
}

const pastIsVerb = (word: string, before: string, next: string): boolean => {
  if (described.has(word) && !startsObject(next) && !canBe(word, 'base')) return false
  // "buyers set prices": base and past look alike; only after a plural or with an object is it a verb.
  const alike = canBe(word, 'base') && !canBe(word, 'third')
  return !alike || looksPlural(before) || startsObject(next)
}

const baseIsVerb = (words: readonly string[], at: number): boolean => {
  const [word = '', before = '', next = ''] = [words[at], words[at - 1], words[at + 1]]
  // “apprentices never work alone”, “code and data go public”.
  const over = adverbs.has(before) ? (words[at - 2] ?? '') : ''
  if (canBe(word, 'base') && looksPlural(over) && !prepositions.has(next)) return true
  const joined =
    /^(go|come|get|take|make|keep|stay|run|have)$/.test(word) &&
    words.slice(1, at).includes('and') &&
    next !== '' &&
    words.slice(0, at).every((each) => !prepositions.has(each))
  if (joined) return true
  return canBe(word, 'base') && looksPlural(before) && next !== 'of' && next !== '' && !canBe(next, 'third')
}

/** Could this word be the main verb, after what stands before it? */
const isMainVerb = (words: readonly string[], at: number, given: readonly string[] = words): boolean => {
  const [word = '', before = '', next = ''] = [words[at], words[at - 1], words[at + 1]]
  // “two cats, not one”: what ends at a comma that early is a noun.
  const early = at > 0 && at <= 2 && /,$/.test(given[at] ?? '')
  if (early && !auxiliaries.has(word) && !subjectPronouns.has(before)) return false
  if (auxiliaries.has(word) && word !== 'be' && word !== 'been' && before !== 'to') return true
  // After an article or a preposition it is a noun or a description.
  if (determiners.has(before) || prepositions.has(before) || before === 'to') return false
  const subjectIsMany = looksPlural(before) || subjectPronouns.has(before)
  if (canBe(word, 'third') && !subjectIsMany) return thirdIsVerb(words, at)
  return past(word) ? pastIsVerb(word, before, next) : baseIsVerb(words, at)
}

const tenseOf = (words: readonly string[], at: number): Clause['tense'] => {
  const word = words[at] ?? ''
  if (word === 'will' || word === "won't" || (words[at + 1] === 'going' && words[at + 2] === 'to'))
    return 'future'
  if (/^(was|were|had|did|could|would|wasn't|weren't|hadn't|didn't|couldn't|wouldn't)$/.test(word))
    return 'past'
  if (auxiliaries.has(word)) return 'present'
  return past(word) && !(canBe(word, 'base') && looksPlural(words[at - 1] ?? '')) ? 'past' : 'present'
}

/**
 * The main clause of a note, or undefined where it has none (a noun phrase, a fragment). Verbs inside relative and
 * subordinate clauses are passed over.
 */
export const clauseOf = (text: readonly string[]): Clause | undefined => {
  const words = text.map(bare)
  const [first = ''] = words
  if (subjectPronouns.has(first) || (first === 'both' && words[1] === 'of')) {
    let at = first === 'both' ? 3 : 1
    while (adverbs.has(words[at] ?? '')) at += 1
    const word = words[at] ?? ''
    // After “she” an unknown word with the ending of a verb is one: “she speedruns”.
    const unknown = /^(he|she|they|we|i)$/.test(first) && /^[a-z]{3,}(?:s|ed)$/.test(word)
    const verb = unknown || auxiliaries.has(word) || past(word) || canBe(word, 'base') || canBe(word, 'third')
    // "this team", "one person": a determiner after all.
    return verb && word !== ''
      ? { verb: at, tense: tenseOf(words, at) }
      : at < words.length
        ? scan(words, 1, text)
        : undefined
  }
  return first === 'no' && words[1] === 'one' ? { verb: 2, tense: tenseOf(words, 2) } : scan(words, 1, text)
}

const scan = (words: readonly string[], from: number, given: readonly string[]): Clause | undefined => {
  let skip = 0
  for (let at = from; at < words.length; at += 1) {
    const word = words[at] ?? ''
    const before = words[at - 1] ?? ''
    if (relatives.has(word) && !prepositions.has(before)) {
      skip += 1
      continue
    }
    if (subordinators.has(word) && !(prepositions.has(word) && !subjectPronouns.has(words[at + 1] ?? '')))
      return undefined
    // "the write-up they showed me": a subject in the middle begins a relative clause.
    if (/^(i|he|she|they|we|you|nobody)$/.test(word)) {
      skip += 1
      continue
    }
    if (!isMainVerb(words, at, given)) continue
    if (skip > 0) {
      skip -= 1
      // An auxiliary takes its verb along: "that have moved".
      while (
        auxiliaries.has(word) &&
        (canBe(words[at + 1] ?? '', 'participle') ||
          canBe(words[at + 1] ?? '', 'base') ||
          adverbs.has(words[at + 1] ?? ''))
      )
        at += 1
      continue
    }
    return { verb: at, tense: tenseOf(words, at) }
  }
  return undefined
}
