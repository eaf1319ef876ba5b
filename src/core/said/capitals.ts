import { isCommon } from '../english/common-words.ts'
import { properNouns } from '../english/proper.ts'
import { auxiliaries, verbReading } from '../english/verb-forms.ts'
import { determiners, prepositions, subjectPronouns, subordinators } from '../notes/tokens.ts'

const small = (low: string): boolean =>
  low.length > 4 ||
  isCommon(low) ||
  verbReading(low) !== undefined ||
  auxiliaries.has(low) ||
  [determiners, prepositions, subjectPronouns, subordinators].some((words) => words.has(low)) ||
  /^(?:and|or|but|me|us|him|them|not|yes|ok|very|too|also|than)$/.test(low)

/** An abbreviation stays: it has no vowel, holds a figure, or is short and no word that is known. */
const lowered = (word: string): string => {
  const low = word.toLowerCase()
  const kept = /\d/.test(word) || !/[aeiouy]/i.test(word) || properNouns.get(low) === word
  return kept || (word.length > 1 && !small(low.split(/['’]/u)[0] ?? low)) ? word : low
}

/** Typed with the capitals on: put down in small letters. Fewer than four words may be an abbreviation and its like. */
export const withoutShouting = (text: string): string => {
  const words = text.match(/\p{L}{2,}/gu) ?? []
  if (words.length < 4 || words.some((word) => /\p{Ll}/u.test(word))) return text
  return text.replaceAll(/[\p{L}\p{N}'’]+/gu, lowered)
}
