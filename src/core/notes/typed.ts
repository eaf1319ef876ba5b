import { auxiliaries, canBe, finite } from '../english/verb-forms.ts'
import { writtenOut } from './shorthand.ts'
import { adverbs, bare, wordsOf } from './tokens.ts'

/** What nobody types in the middle of one plain sentence: another stop, a bracket, a sign, a dash. */
const jotted = /[.!?;:()[\]{}/&+=<>@#*~_"“”–—…|\\]|\s-\s|(?<!\p{L})i(?!\p{L})/u

/** A capital, a stop and whole words between them: what is typed with such care is a sentence as it stands. */
export const isTyped = (note: string): boolean => {
  const text = note.trim()
  const within = text.slice(0, -1).replaceAll(/(?<=\d)[.:](?=\d)/g, '')
  const count = wordsOf(text).length
  return (
    /^\p{Lu}/u.test(text) &&
    /[\p{L}\d%]\.$/u.test(text) &&
    !jotted.test(within) &&
    count > 3 &&
    count <= 30 &&
    writtenOut(text) === text
  )
}

const verbFrom = (words: readonly string[], from: number): number => {
  let at = from
  while (adverbs.has(bare(words[at])) || /ly$/.test(bare(words[at]))) at += 1
  return at
}

const agrees = (verb: string, form: 'third' | 'base'): boolean =>
  auxiliaries.has(verb) || canBe(verb, form) || canBe(verb, 'past')

const other = /^(?:s?he|they|him|her|his|hers|them|their|theirs|we)$/

/** Somebody is spoken of who is not named in these words. */
export const speaksOfOthers = (words: readonly string[]): boolean =>
  words.some((word) => other.test(bare(word)))

/** “Two-thirds of their cargo”: whose it is can be turned, whoever else is spoken of. */
const onlyOwns = (words: readonly string[]): boolean =>
  !words.some((word) => /^(?:s?he|they|him|them|hers?|his|theirs)$/.test(bare(word)))

/** Where the verb stands of words that begin with one who does something; or in which nobody has to be turned to the reader. */
const verbOf = (words: readonly string[], turned: readonly string[]): number | undefined => {
  const first = bare(words[0])
  const at = verbFrom(words, 1)
  const verb = bare(words[at])
  if (/^s?he$/.test(first)) return agrees(verb, 'third') ? at : undefined
  if (/^(?:I|we|they)$/i.test(first)) return agrees(verb, 'base') ? at : undefined
  if (!onlyOwns(words) || speaksOfOthers(turned)) return undefined
  const surely = words.findIndex((word) => finite(bare(word)) === 'surely')
  return surely > 0 ? surely : undefined
}

/** “You open the post, reads every letter”: a verb further on that may still be another’s. */
const isLeft = (words: readonly string[], at: number, you: boolean): boolean => {
  const low = bare(words[at])
  if (you ? !canBe(low, 'third') || canBe(low, 'base') : !canBe(low, 'base') || canBe(low, 'past'))
    return false
  const joint = adverbs.has(bare(words[at - 1])) ? at - 2 : at - 1
  return /,$/.test(words[joint] ?? '') || /^(?:and|or|but|then)$/.test(bare(words[joint]))
}

/**
 * The main verb of a note that was typed as a sentence and that stands, whatever its grammar, once it is turned to its reader: its
 * beginning is sure, and no verb of it was left behind.
 */
export const standing = (typed: readonly string[], turned: readonly string[]): number | undefined => {
  const at = verbOf(typed, turned)
  const told = /^(?:s?he|they)$/.test(bare(typed[0]))
  if (at === undefined || !told) return at
  const you = bare(turned[0]) === 'you'
  return turned.some((_, place) => place > 0 && isLeft(turned, place, you)) ? undefined : at
}
