import { kindsOf } from '../core/english/lexicon.ts'
import { distance, folded } from '../core/english/nearest.ts'
import { canBe } from '../core/english/verb-forms.ts'
import { isBuilt, isEveryday, isGrown } from './built-words.ts'
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

/** Where the whole words begin and end that a remark is about: the engine cuts names at a hyphen or an accent. */
const around = (text: string, { from, to }: Said): readonly [start: number, end: number] => {
  const part = /[\p{L}\p{M}'’-]/u
  let [start, end] = [from, to]
  while (start > 0 && part.test(text.charAt(start - 1))) start -= 1
  while (end < text.length && part.test(text.charAt(end))) end += 1
  return [start, end]
}

const isParticle = (word: string, after: string): boolean =>
  /^(?:d[aeiou]s?|dell[aoe]|de[rnl]|v[ao]n|l[ae]s?|el|al|bin|binti|ibn|zu|zum|zur|te[rn]?|ap|ab|y)$/.test(
    word,
  ) && /^[ -]\p{Lu}/u.test(after)

/** The first part of a compound: mis-dated, re-opened, co-wrote. */
const prefix =
  /^(?:mis|re|un|co|pre|pro|non|anti|sub|semi|multi|inter|intra|ex|de|mid|post|micro|macro|ultra|bi|tri|self)$/i

/** Words with a capital that are known: names, or what stands in the place of one. */
const namesIn = (text: string, isKnown: (word: string) => boolean): readonly string[] =>
  (text.match(/[\p{L}\p{M}'’-]+/gu) ?? []).filter((each) => /\p{Lu}/u.test(each) && isKnown(each)).map(stem)

/** What becomes of the words that a remark is about, or that it borders on, if this is done: `kind` 2 adds behind them. */
const mendedBy = (
  { text, kind }: Said['suggestions'][number],
  whole: string,
  { from, to }: { from: number; to: number },
): string => whole.slice(0, kind === 2 ? to : from) + text + whole.slice(to)

/**
 * Without the suggestions that would cost a known name: “met Aled” is not “metAled”. A name has to stand in the mended words as a word of
 * its own. A remark that has no other suggestion is not made; nor is one without any that takes a name for a word: “Will said”.
 */
export const sparing =
  ({ text }: Masked, isKnown: (word: string) => boolean) =>
  (said: Said): readonly Said[] => {
    const [start, end] = around(text, said)
    const names = namesIn(text.slice(start, end), isKnown)
    if (names.length === 0) return [said]
    if (said.suggestions.length === 0) return []
    const place = { from: said.from - start, to: said.to - start }
    const suggestions = said.suggestions.filter((each) => {
      const kept = new Set(
        (mendedBy(each, text.slice(start, end), place).match(/[\p{L}\p{M}'’-]+/gu) ?? []).map(stem),
      )
      return names.every((name) => kept.has(name))
    })
    return suggestions.length === 0 ? [] : [{ ...said, suggestions }]
  }

/** “A bearing” of a machine: the engine knows the other meaning alone. */
const isCounted = (words: string): boolean => {
  const { one, mass } = kindsOf(words.split(' ').at(-1)?.toLowerCase() ?? '')
  return one && !mass
}

/** “My Group I results”: a number of something, where what stands before it is called so. */
const isNumeral = (before: string): boolean => /\p{Ll} \p{Lu}\p{Ll}{2,20} I $/u.test(before)

/** What the engine takes for a slip although nothing else could be written: each by what is said of it and what follows. */
const isIdiom = ({ suggestions }: Said, word: string, after: string): boolean => {
  const mendedTo = (pattern: RegExp) => suggestions.some(({ text }) => pattern.test(text))
  // “An ROI”, “an MBA”: letters that are read by their names, where the name begins with a vowel.
  if (/^an$/i.test(word) && /^\s+[AEFHILMNORSX]\p{Lu}{1,5}\b/u.test(after)) return true
  // “I would sooner know”: no adjective that lacks its “be”.
  if (mendedTo(/\bbe\b/) && /^\s+sooner\b/.test(after)) return true
  // “To let down either group”: what is let goes with a particle.
  if (
    /^let$/i.test(word) &&
    mendedTo(/^let's$/i) &&
    /^\s+(?:down|in|out|off|up|through|go|alone|loose|slip)\b/.test(after)
  )
    return true
  // “It's November”: what has a name is nobody's.
  if (/^it['’]s$/i.test(word) && mendedTo(/^its$/i) && /^\s+\p{Lu}\p{Ll}/u.test(after)) return true
  // “It's clip first, then step”: an order of steps has no owner.
  return (
    /^it's$/i.test(word.replace('’', "'")) && mendedTo(/^its$/i) && /^\s+\p{L}{2,20} first\b/u.test(after)
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
  // The end of a possessive that the engine did not take for one: “Robert Downs Jr.’s”.
  if (/^s$/i.test(word) && /['’]/.test(text.charAt(said.from - 1))) return true
  // The engine knows how “honor” sounds, and not “honour”.
  if (/^an$/i.test(word) && /^\s+honour/i.test(text.slice(said.to, said.to + 12))) return true
  if (isIdiom(said, word, text.slice(said.to, said.to + 30))) return true
  // “Will gave me a tour”: somebody did that.
  const [first = '', second = ''] = word.split(' ')
  if (/^\p{Lu}/u.test(first) && isKnown(first) && canBe(second, 'past')) return true
  const bare = word.replace(/\.$/, '')
  if (!/\s/.test(word) && (isKnown(bare) || isKnown(text.slice(...around(text, said))))) return true
  // “Luc des Rochers”: a small word before a name belongs to it.
  if (isParticle(word, text.slice(said.to, said.to + 2))) return true
  if (said.rule === 'SplitWords' && (isBuilt(word) || isGrown(word) || !isEveryday(said))) return true
  // “How Excel handles it”: what begins with a capital inside a sentence is no verb that lacks its “to”.
  if (
    said.suggestions.some(({ text: added }) => /(?:^| )to$/.test(added.trim())) &&
    /^\s\p{Lu}/u.test(text.slice(said.to, said.to + 2))
  )
    return true
  if (said.rule === 'MassNouns' && (isCounted(word) || /ings$/.test(word))) return true
  if (said.rule === 'PronounVerbAgreement' && isNumeral(text.slice(Math.max(0, said.from - 40), said.from)))
    return true
  if (said.kind !== 'Spelling') return false
  // Nobody slips into a letter that English has not: “rēwena”, “Ngā mihi”.
  if (/[\u0100-\u024f]/u.test(text.slice(...around(text, said)))) return true
  if (text.charAt(said.to) === '-' && prefix.test(word)) return true
  // What is left of “90s”, “4C”, “U&Es”, “walk-ins” and “V = I x R.” is no word of its own.
  if (/[\p{N}&-]/u.test(text.charAt(said.from - 1)) || bare.length < 2) return true
  if (isBuilt(word) || isGrown(word)) return true
  return isMadeUp(word) || isName(word, said, starts)
}
