import { kindsOf } from '../english/lexicon.ts'
import { properNouns } from '../english/proper.ts'
import { canBe } from '../english/verb-forms.ts'
import { bare, determiners, looksPlural, prepositions, wordsOf } from './tokens.ts'

export const bareSubjects = /^(i|you|he|she|they|we|it|there|this|that|these|those|everyone|nobody)$/
/** A bare singular noun needs its article: "outdoor classroom" → "the outdoor classroom". */
export const withDeterminer = (text: string): string => {
  const words = wordsOf(text)
  const [first = ''] = words
  const low = bare(first)
  if (
    /^\p{Lu}[\p{Lu}\d]+$/u.test(first) &&
    /^[a-z]+(?:em|ule|est|ion|ore|ark|ode|cle|act|ale)$/.test(words[1] ?? '') &&
    words.length === 2
  )
    return `the ${text}`
  if (
    determiners.has(low) ||
    /'s$/.test(low) ||
    (/^\p{Lu}/u.test(first) && !(properNouns.has(low) && /^\p{Ll}/u.test(words[1] ?? ''))) ||
    /^\d/.test(first) ||
    /^(what|how|being|having|going)$/.test(low)
  )
    return text
  const end = words.findIndex(
    (word, at) =>
      at > 0 &&
      (prepositions.has(bare(word)) ||
        /^(that|who|which|when|where|and|they|we|every|opening|starting|instead|rather)$/.test(bare(word)) ||
        /,$/.test(words[at - 1] ?? '')),
  )
  const head = bare(words[(end < 0 ? words.length : end) - 1])
  return looksPlural(head) || kindsOf(head).mass || canBe(low, 'gerund') ? text : `the ${text}`
}
