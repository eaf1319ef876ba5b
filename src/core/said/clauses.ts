import { kindsOf } from '../english/lexicon.ts'
import { auxiliaries, canBe, finite, verbReading } from '../english/verb-forms.ts'
import {
  bare,
  determiners,
  prepositions,
  questionWords,
  relatives,
  subordinators,
  wordsOf,
} from '../notes/tokens.ts'
import { type Clause, clauseOf } from './main-verb.ts'
import { isWhole } from './whole.ts'

const full: Readonly<Record<string, string>> = {
  d: 'would',
  ll: 'will',
  ve: 'have',
  m: 'am',
  re: 'are',
  s: 'is',
}

/** The words as the grammar reads them: “I'd” is two, “u” is “you”. Never shown to anybody. */
export const grammarOf = (text: string): readonly string[] =>
  wordsOf(
    text
      .replaceAll('’', "'")
      .replace(/(?<![\p{L}'.-])u(r?)(?![\p{L}'.-])/giu, (_, more: string) => (more ? 'your' : 'you'))
      .replace(
        /\b(i|you|we|they|he|she|it|that|there|who|nobody|everyone)'(d|ll|ve|m|re|s)\b/gi,
        (_, who: string, cut: string) => `${who} ${full[cut.toLowerCase()] ?? ''}`,
      )
      // “Your wife's from Leeds”: what is somebody's is no “from”.
      .replace(
        /(?<=\p{L})'s (?=(?:from|in|at|on|not|an?|the|been|going|still|also|just|never|always)\b)/giu,
        ' is ',
      ),
  )

/** The main clause, unless the words begin with one that only leads up to another. */
export const statementIn = (text: string): Clause | undefined => {
  const words = grammarOf(text)
  return subordinators.has(bare(words[0])) ? undefined : clauseOf(words)
}

/** “Next time I would …”: when, before who. */
const when =
  /^(?:next time|this time|then|now|today|afterwards|later|earlier|after that|before that|in the end|so far|maybe|perhaps|honestly|really|actually),? (?=(?:i|you|we|they|it|he|she)\b)/i

/** “With that length I have to …”, “every lunch you eat …”: when, where or how, before who. On “the way” a clause would hang. */
const scene =
  /^(?:(?:in|on|at|with|since|by|from|for|during|after|under|until|without) (?!the (?:day|time|year|week|month|morning|evening|night)s? (?:i|you|we|they|he|she|it) )|(?:every|each|last|this|next|one|first|second|third) )(?:[\p{L}\d'’.-]+ ){0,5}?(?!(?:way|reason|moment|minute|second|thing|place|first|all|one|ones|that|how|what|where|when|which|who|and|but|or) )[\p{L}\d'’.-]+ (?=(?:i|you|we|they|he|she|it) )/iu

/** The words from who does it on, where nothing is missing after them: “in the shop you run” goes on from a shop. */
export const fromWho = (text: string): string => {
  const later = text.replace(when, '')
  const rest = later.replace(scene, '')
  return rest !== later && isWhole(grammarOf(rest).map(bare).slice(1)) ? rest : later
}

const opensStatement =
  /^(?:i|you|we|they|he|she|it|that|this|there|nobody|no one|everybody|everyone|most|all|some|\w{1,12} of (?:them|us|you)|the|your|my|our)\b/i

/** “I think”, “you know what I mean”: thrown in, not said for itself. */
const thrownIn =
  /^(?:i|you) (?:think|guess|know|mean|believe|suppose|hope|see|imagine|must say|have to say)(?: so| what (?:i|you) mean| (?:because|since|as|from|with|in|at|by)\b.*)?[.!?]?$/i

/** What is only led up to, at the front or after a word that begins another clause: “and if they still push, …”. */
const leadsOn =
  /^(?:not only|the (?:more|less|better|sooner|earlier)|whether|either|neither|even if|so that|such that|as soon as|the (?:day|moment|minute|first time))\b|(?:^|(?:^| )(?:and|but|that|said|say|says|know|knew|so|because|is|was|me|us|means|then|or),? )(?:even )?(?:if|unless|while|as soon as|since(?! \d)|once(?! an? ))\b (?=\S)|\b(?:and|but|that|said|say|says|know|knew|so) (?:when|where|(?:after|before|until)(?! (?:one|two|three|an?|this|that|\d{1,3}) ))\b/i

const complete = (text: string): boolean => {
  const clause = statementIn(text)
  return clause !== undefined && clause.verb < grammarOf(text).length - 1
}

const isThing = (word: string): boolean => {
  const { one, many, mass } = kindsOf(word)
  return one || many || mass
}

/** May these words be what a statement is about? “Ops team”: a word that none knows, before a thing. */
const begins = (word: string, next: string): boolean => {
  const { adjective, adverb } = kindsOf(word)
  const unknown = !adverb && verbReading(word) === undefined && !auxiliaries.has(word) && word.length > 2
  const leads = [prepositions, subordinators, questionWords, relatives].some((words) => words.has(word))
  return (
    !leads &&
    (determiners.has(word) ||
      /^(?:\d.*|nobody|everything|nothing)$/.test(word) ||
      isThing(word) ||
      ((adjective || unknown) && isThing(next) && !/^(?:and|but|or|not|nor|yet)$/.test(word)))
  )
}

/** “Near misses went from …”, “the crew was …”: a thing, and a verb that can be nothing else. */
const saysOfThing = (text: string): boolean => {
  const [said = ''] = text.split(', ')
  const words = grammarOf(said.replace(/^(?:even|only|now|then|still) /i, '')).map(bare)
  const clause = statementIn(words.join(' '))
  if (!clause || clause.verb < 1 || !begins(words[0] ?? '', words[1] ?? '')) return false
  const [verb = '', next = ''] = words.slice(clause.verb)
  return (
    next !== '' &&
    (finite(verb) === 'surely' ||
      determiners.has(next) ||
      /^(?:it|them|me|us|you|him|her|\d.*)$/.test(next) ||
      canBe(next, 'gerund'))
  )
}

/** The words after a comma say something by themselves: “…, most places count hours”. */
export const goesOnAlone = (given: string): boolean => {
  const right = fromWho(given)
  if (thrownIn.test(grammarOf(right).join(' '))) return false
  return (opensStatement.test(right) && complete(right)) || saysOfThing(right)
}

/** “Ran the food bank”: done by whoever tells it. */
const withWho = (text: string): string => {
  const [first = '', second = ''] = grammarOf(text.replace(/^(?:never|also|just|then) /i, '')).map(bare)
  const deed = canBe(first, 'past') && !canBe(first, 'base') && !kindsOf(first).one
  return deed && (determiners.has(second) || prepositions.has(second) || /^(?:\d|any|every|no)/.test(second))
    ? `I ${text}`
    : text
}

/** The words before a comma are said in full, so that the comma is none. */
export const standsAlone = (given: string): boolean => {
  // “You asked because you care, …”: the reason belongs to what stands before it, if that is said in full.
  const [, before, reason] = /^(.+?) (?:because|although|though|cause|cos) (.+)$/is.exec(given) ?? []
  if (before !== undefined && reason !== undefined)
    return standsAlone(before) && statementIn(reason) !== undefined
  if (/^(?:because|although|though)\b/i.test(given)) return false
  if (/^(?:thanks|thank you)(?: so much| very much)? for \S/i.test(given)) return true
  const left = withWho(fromWho(given))
  const last = bare(grammarOf(left).at(-1))
  return complete(left) && !leadsOn.test(left) && !auxiliaries.has(last)
}
