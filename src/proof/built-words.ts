import { isCommon } from '../core/english/common-words.ts'
import { kindsOf } from '../core/english/lexicon.ts'
import { verbReading } from '../core/english/verb-forms.ts'
import type { Said } from './engine.ts'

const before =
  /^(?:re|un|sub|micro|mini|multi|non|pre|co|over|under|out|inter|intra|mis|de|dis|super|semi|anti|auto|bio|cyber|geo|hyper|mega|nano|neuro|photo|post|pro|pseudo|tele|trans|ultra)(?=\p{Ll}{5})/u

const isWord = (word: string): boolean => {
  const kinds = kindsOf(word)
  return kinds.one || kinds.mass || kinds.many || kinds.adjective || verbReading(word) !== undefined
}

/** “Refires”, “subrecipient”, “preventables”: made of a word and what is put before or behind words. */
export const isBuilt = (word: string): boolean => {
  const low = word.toLowerCase()
  if (!/^\p{Ll}{6,}$/u.test(low)) return false
  const rest = low.replace(before, '')
  return (
    (rest !== low && isWord(rest)) ||
    (/(?:able|ible|er|or|ist|ment|ing)s$/.test(low) && isWord(low.slice(0, -1)))
  )
}

/** “Storytime”, “microamps”: two nouns that grew together; “alot” and “ofthe” did not. */
export const isGrown = (word: string): boolean => {
  const low = word.toLowerCase()
  return Array.from({ length: Math.max(0, low.length - 7) }, (_, at) => at + 4).some(
    (at) => kindsOf(low.slice(0, at)).one && kindsOf(low.slice(at)).one,
  )
}

/** A blank was forgotten between everyday words only; “ranchera” is no “ranch era”. */
export const isEveryday = ({ suggestions }: Said): boolean =>
  suggestions.some(({ text }) =>
    text
      .split(' ')
      .every(
        (part) =>
          isCommon(part) ||
          (part.length < 3 &&
            /^(?:a|i|in|is|it|of|on|or|to|we|he|at|as|an|be|by|do|go|if|me|my|no|so|up|us)$/i.test(part)),
      ),
  )
