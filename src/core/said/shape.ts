import { auxiliaries, canBe } from '../english/verb-forms.ts'
import { clauseOf } from '../notes/clause.ts'
import { adverbs, bare, determiners, prepositions, questionWords } from '../notes/tokens.ts'
import { grammarOf } from './clauses.ts'
import { afterLead } from './lead.ts'

/**
 * How an answer begins: a whole sentence, a question, “that/how/what …” waiting for its main clause, a thing, a doing
 * (“moving the oven”), a deed without its doer (“moved the oven”) or one that might be done (“move the oven first”).
 */
export type Shape = 'sentence' | 'question' | 'clause' | 'when' | 'thing' | 'doing' | 'did' | 'do'

const object = (word: string): boolean =>
  determiners.has(word) ||
  prepositions.has(word) ||
  /^(?:it|them|you|me|us|him|her|to|up|out|off|from|\d.*|two|three|four|five|six|seven|eight|nine|ten)$/.test(
    word,
  )

const courtesy = /^(?:thanks?|sorry|yes|no|please|hope|well|good|great|congratulations|hello|hi)\b/i

/** Words after which a “what …” has its main clause: “what you said made me think”. */
const goesOn = (words: readonly string[]): boolean => {
  const clause = clauseOf(words.slice(1))
  const from = clause ? clause.verb + 2 : words.length
  return words
    .slice(from)
    .some(
      (word, at) =>
        (auxiliaries.has(word) || (canBe(word, 'past') && !canBe(word, 'base'))) &&
        !/^(?:who|which|that|you|i|we|they|it|he|she|and|to|be|never|always)$/.test(
          words[from + at - 1] ?? '',
        ),
    )
}

const led = (first: string, words: readonly string[], text: string): Shape | undefined => {
  if (!questionWords.has(first) && first !== 'that') return undefined
  if (/^(?:if|whether|whose|whom)$/.test(first)) return 'sentence'
  const second = words[1] ?? ''
  if (first === 'that') {
    if (auxiliaries.has(second) || canBe(second, 'past') || canBe(second, 'third')) return 'sentence'
    // “that oven you moved”: a thing one points at.
    if (!determiners.has(second) && !/^(?:you|i|we|they|it|he|she|nobody|everyone|people|no)$/.test(second))
      return clauseOf(words.slice(1)) && !/^\S+ \S+ (?:you|i|we|they)\b/i.test(text) ? 'clause' : 'thing'
    return 'clause'
  }
  if (goesOn(words) || /, (?:i|you|we|it|that|they|he|she)\b/i.test(text)) return 'sentence'
  return first === 'when' ? 'when' : 'clause'
}

export const shapeOf = (sentence: string): Shape => {
  if (/\?["”')\]]*$/.test(sentence)) return 'question'
  const [text = ''] = sentence.replace(/[.!]{1,9}$/, '').split(/[;:] /)
  const words = grammarOf(text).map(bare)
  const [first = ''] = words
  if (courtesy.test(text)) return 'sentence'
  const lead = led(first, words, text)
  if (lead) return lead
  const at = adverbs.has(first) ? 1 : 0
  const [verb = '', next = ''] = [words[at], words[at + 1]]
  const alike = canBe(verb, 'base')
  if (/^(?:was|had|did)$/.test(verb)) return 'did'
  if (canBe(verb, 'past') && !determiners.has(verb) && (object(next) || (!alike && !clauseOf(words))))
    return 'did'
  if (alike && object(next) && !auxiliaries.has(verb) && !determiners.has(verb)) return 'do'
  if (clauseOf(words)) return 'sentence'
  if (canBe(first, 'gerund')) return 'doing'
  return prepositions.has(first) ? 'sentence' : 'thing'
}

/** “That you close early” and “How I moved the oven” as the statements they lead up to; everything else as it is. */
export const unled = (sentence: string): string => {
  const rest = afterLead(sentence)
  return rest === undefined || shapeOf(sentence) === 'question'
    ? sentence
    : rest.charAt(0).toUpperCase() + rest.slice(1)
}
