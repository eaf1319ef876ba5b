import { kindsOf } from '../english/lexicon.ts'
import { canBe } from '../english/verb-forms.ts'
import { bare, determiners, looksPlural, prepositions, wordsOf } from './tokens.ts'

/** A bare singular noun needs its article: "outdoor classroom" → "the outdoor classroom". */
export const withDeterminer = (text: string): string => {
  const words = wordsOf(text)
  const [first = ''] = words
  if (determiners.has(bare(first)) || /^\p{Lu}|['’]s$/u.test(first)) return text
  const end = words.findIndex((word, at) => at > 0 && prepositions.has(bare(word)))
  const head = bare(words[(end < 0 ? words.length : end) - 1])
  return looksPlural(head) || kindsOf(head).mass || canBe(bare(first), 'gerund') ? text : `the ${text}`
}
