import { auxiliaries, canBe, verbReading } from '../english/verb-forms.ts'
import { bare, determiners, inPlaceOf, questionWords } from '../notes/tokens.ts'
import { turned } from '../notes/turn.ts'

/** “He’s on 61”, “she’s been there”: two words, so that the first can turn. */
const apart = (sentence: string): string =>
  sentence.replace(/\b(he|she)['’]s (\p{L}+)/giu, (_, who: string, next: string) => {
    const has =
      /^(?:been|got|had)$/i.test(next) ||
      (canBe(next.toLowerCase(), 'participle') && !canBe(next.toLowerCase(), 'gerund'))
    return `${who} ${has ? 'has' : 'is'} ${next}`
  })

/** The reader’s name where it acts or owns, as the pronoun that it stands for. */
const withPronoun = (words: readonly string[], names: ReadonlySet<string>): readonly string[] =>
  words.map((word, at) => {
    const owner = /^(\p{L}+)['’]s$/u.exec(word)?.[1]
    if (owner !== undefined && names.has(owner.toLowerCase())) return 'his'
    const next = bare(words[at + 1])
    const acts = auxiliaries.has(next) || verbReading(next) !== undefined
    return names.has(bare(word)) && !/[,.!?]$/.test(word) && acts ? 'he' : word
  })

/** “You ring one listener and asks what …”: the second verb goes with the first, where something follows that it is done to. */
const agreeing = (words: readonly string[]): readonly string[] =>
  words.map((word, at) => {
    const next = bare(words[at + 1])
    const second = /^(?:and|then|but)$/.test(bare(words[at - 1])) && canBe(bare(word), 'third')
    const does =
      determiners.has(next) ||
      questionWords.has(next) ||
      /^(?:it|them|me|us|you|each|every|to|in|on|for|with)$/.test(next)
    const base = second && does && bare(words[0]) === 'you' ? verbReading(bare(word))?.base : undefined
    return base === undefined ? word : inPlaceOf(word, base)
  })

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)

/**
 * “Luca showed me the notebook” as one would say it to Luca: an offer, which only the person can make their own. Undefined where it
 * cannot be told who is meant. `names` are the reader’s, `others` everybody else’s.
 */
export const toTheirFace = (
  sentences: readonly string[],
  names: ReadonlySet<string>,
  others: ReadonlySet<string>,
): string | undefined => {
  const faced = sentences.map((sentence) => {
    const words = withPronoun(apart(sentence).split(' '), names)
    const { words: now, unclear } = turned(words, { toReader: true, others })
    const text = capital(agreeing(now).join(' '))
    const still = /\b(?:he|she|his|hers?|him)\b/i.test(text) || now.some((word) => names.has(bare(word)))
    // Whom “them” means is no matter of the reader’s.
    const open = unclear !== undefined && unclear !== 'them'
    return open || still ? undefined : text
  })
  return faced.every((each) => each !== undefined) && /\byou(?:r|rs)?\b/i.test(faced.join(' '))
    ? faced.join(' ')
    : undefined
}
