import { isCommon } from './common-words.ts'
import { misspellings } from './misspellings.ts'
import { distance, folded } from './nearest.ts'

/** What two spellings of one sound share: doubled letters count once, vowels for one another, “ph” for “f”. */
const sound = (word: string): string =>
  folded(word)
    .replace(/'/g, '')
    .replace(/ph/g, 'f')
    .replace(/ck|qu|[kq]/g, 'c')
    .replace(/[aeiouy]{1,9}/g, 'a')
    .replace(/(.)\1{1,9}/g, '$1')
    .replace(/a$/, '')

/** Long words that begin and end alike and differ in two letters are one word. */
const isLong = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) > 8 &&
  one.slice(0, 3) === other.slice(0, 3) &&
  one.slice(-2) === other.slice(-2)

/** “comfterble”: the same consonants, of which some changed places. */
const consonants = (word: string): string => sorted(word.replace(/[aeiouy']/g, ''))

const sorted = (word: string): string => [...word].toSorted().join('')

/**
 * Whether a word that no dictionary knows is surely this one, mistyped. A word of a trade has a near word in every
 * dictionary too (“triaxial”, “trivial”): only one slip, the same sound or a mistake that many make tells them apart.
 */
export const isLikelySlip = (word: string, meant: string): boolean => {
  const [one, other] = [folded(word), folded(meant)]
  if (misspellings.get(one) !== undefined) return true
  // A word of another language, a name, and an English that writes “-ise”.
  if (/\p{M}/u.test(word.normalize('NFD')) || (/^\p{Lu}/u.test(meant) && !/^\p{Lu}/u.test(word))) return false
  if (one.replace(/is(?=(?:e|ed|es|ing|ers?|ations?)$)/, 'iz') === other) return false
  const far = distance(one, other)
  const swapped = sorted(one) === sorted(other)
  if (one.charAt(0) !== other.charAt(0)) return far === 1 && swapped
  if (Math.min(one.length, other.length) < 5) return far === 1 && (swapped || isCommon(other))
  // “Sherd” beside “shard”: who knows so rare a word spells it; a short slip is of an everyday word.
  if (Math.min(one.length, other.length) < 6 && !isCommon(other)) return swapped && far === 1
  const begins = one.slice(0, 2) === other.slice(0, 2)
  if (begins && one.length > 8 && far <= 4 && consonants(one) === consonants(other)) return true
  return far <= 1 || (far === 2 && isLong(one, other)) || (begins && sound(one) === sound(other))
}
