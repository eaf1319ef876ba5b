import { distance, folded } from '../core/english/nearest.ts'
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

/** What is compared of a word: a possessive says nothing about it. */
const stem = (word: string): string => folded(word).replace(/'s?$/, '')

/**
 * A capital inside a sentence makes a name of a word nobody knows; at its beginning only where no dictionary word is
 * near. A name of the roster that is misspelt is another rule's business.
 */
const isName = (word: string, said: Said, starts: ReadonlySet<number>): boolean => {
  if (!/^\p{Lu}\p{Ll}/u.test(word) && !/[\u0250-\uffff]/u.test(word)) return false
  if (!starts.has(said.from)) return true
  const own = stem(word)
  return !said.suggestions.some(({ text }) => distance(stem(text), own) <= (own.length > 6 ? 2 : 1))
}

/** The whole word that a remark is about, where the engine cut a name at a hyphen or an accent. */
const around = (text: string, { from, to }: Said): string => {
  const part = /[\p{L}\p{M}'’-]/u
  let [start, end] = [from, to]
  while (start > 0 && part.test(text.charAt(start - 1))) start -= 1
  while (end < text.length && part.test(text.charAt(end))) end += 1
  return text.slice(start, end)
}

/** The first part of a compound: mis-dated, re-opened, co-wrote. */
const prefix =
  /^(?:mis|re|un|co|pre|pro|non|anti|sub|semi|multi|inter|intra|ex|de|mid|post|micro|macro|ultra|bi|tri|self)$/i

/** Whether mending would cost a known name: “met Aled” is not “metaled”. */
const losesName = (said: Said, word: string, isKnown: (word: string) => boolean): boolean => {
  const named = (word.match(/[\p{L}\p{M}'-]+/gu) ?? []).filter(
    (each) => /\p{Lu}/u.test(each) && isKnown(each),
  )
  return (
    said.suggestions.length > 0 &&
    said.suggestions.every(({ kind, text }) => kind !== 2 && named.some((name) => !text.includes(name)))
  )
}

/** Whether a remark is dropped: it touches what is nobody's to spell, or takes a name for a slip. */
export const excused = (
  said: Said,
  { text, starts, closed }: Masked,
  isKnown: (word: string) => boolean,
): boolean => {
  if (closed.some((each) => overlaps(each, said))) return true
  const word = text.slice(said.from, said.to)
  // The engine cuts some foreign names in the middle; what is left of them is no word.
  const isCutAt = (at: number) => /^[\p{L}\p{M}]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1))
  if (isCutAt(said.from) || isCutAt(said.to)) return true
  if (!/\s/.test(word) && (isKnown(word) || isKnown(around(text, said)))) return true
  if (losesName(said, word, isKnown)) return true
  if (said.kind !== 'Spelling') return false
  if (text.charAt(said.to) === '-' && prefix.test(word)) return true
  return isMadeUp(word) || isName(word, said, starts)
}
