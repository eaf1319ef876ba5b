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

const sorted = (word: string): string => [...word].toSorted().join('')

/**
 * Whether a word that no dictionary knows is surely this one, mistyped. A word of a trade has a near word in every
 * dictionary too (“triaxial”, “trivial”): only one slip, the same sound or a mistake that many make tells them apart.
 */
export const isLikelySlip = (word: string, meant: string): boolean => {
  const [one, other] = [folded(word), folded(meant)]
  if (misspellings.get(one) !== undefined) return true
  const far = distance(one, other)
  const swapped = sorted(one) === sorted(other)
  if (one.charAt(0) !== other.charAt(0)) return far === 1 && swapped
  if (Math.min(one.length, other.length) < 5) return far === 1 && (swapped || isCommon(other))
  return far <= 1 || (far === 2 && isLong(one, other)) || sound(one) === sound(other)
}
