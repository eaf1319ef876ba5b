import { distance, folded } from '../core/dossier/nearest.ts'
import type { Said } from './engine.ts'
import type { Masked } from './mask.ts'

const overlaps = (one: { from: number; to: number }, other: { from: number; to: number }): boolean =>
  one.from < other.to && other.from < one.to

/** Short forms, product names, sizes and the like, which no dictionary can hold: LLC, PhD, iOS, B2B, 3D, PMs. */
const isMadeUp = (word: string): boolean =>
  /\p{N}/u.test(word) ||
  /^\p{Lu}{2,6}(?:['’]?s)?$/u.test(word) ||
  /^.+\p{Lu}/u.test(word) ||
  /[+#&/]/.test(word)

/**
 * A capital inside a sentence makes a name of a word nobody knows; at its beginning only where no dictionary word is
 * near. A name of the roster that is misspelt is another rule's business.
 */
const isName = (word: string, said: Said, starts: ReadonlySet<number>): boolean => {
  if (!/^\p{Lu}\p{Ll}/u.test(word) && !/[\u0250-\uffff]/u.test(word)) return false
  if (!starts.has(said.from)) return true
  return !said.suggestions.some(
    ({ text }) => distance(folded(text), folded(word)) <= (word.length > 6 ? 2 : 1),
  )
}

/** The first part of a compound: mis-dated, re-opened, co-wrote. */
const prefix =
  /^(?:mis|re|un|co|pre|pro|non|anti|sub|semi|multi|inter|intra|ex|de|mid|post|micro|macro|ultra|bi|tri|self)$/i

/** Whether a remark is dropped: it touches what is nobody's to spell, or takes a name for a slip. */
export const excused = (said: Said, { text, starts, closed }: Masked): boolean => {
  if (closed.some((each) => overlaps(each, said))) return true
  if (said.kind !== 'Spelling') return false
  const word = text.slice(said.from, said.to)
  // The engine cuts some foreign names in the middle; what is left of them is no word.
  if (/\p{L}/u.test(text.charAt(said.from - 1)) || /\p{L}/u.test(text.charAt(said.to))) return true
  if (text.charAt(said.to) === '-' && prefix.test(word)) return true
  return isMadeUp(word) || isName(word, said, starts)
}
