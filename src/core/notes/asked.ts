import { auxiliaries, canBe } from '../english/verb-forms.ts'
import type { Whole } from './fragment.ts'
import { bare, determiners } from './tokens.ts'

const inverted = (words: readonly string[]): boolean => {
  const [first, second, third] = words.map(bare)
  const asksHow =
    first === 'how' &&
    auxiliaries.has(third ?? '') &&
    (determiners.has(bare(words[3])) || /^(?:i|you|we|they|he|she|it)$/.test(bare(words[3])))
  if (asksHow) return true
  // “how many people would I manage”
  const asks = words.findIndex(
    (word, at) => at > 1 && auxiliaries.has(bare(word)) && /^(?:i|you|we|they)$/.test(bare(words[at + 1])),
  )
  if (first === 'how' && /^(?:much|many)$/.test(second ?? '') && asks > 0) return true
  const at = first === 'how' && /^(much|many|long|often|big|far|soon)$/.test(second ?? '') ? third : second
  return (
    auxiliaries.has(at ?? '') &&
    /^(how|what|why|where|when|which|who)$/.test(first ?? '') &&
    !/^(who|what|which)$/.test(first ?? '')
  )
}

/** “I forgot to ask who pays for it” → “who pays for it”: what was not asked is the question. */
export const unaskedOf = (note: string): string =>
  note.replace(
    /^(?:I )?(?:forgot to ask|(?:never|did(?:n['’]?t| not)) (?:get to )?ask|never asked|should have asked)(?: (?:about|her|him|them))? (?=(?:who|what|how|why|when|where|which|whether|if)\b)/i,
    '',
  )

/** A question in words, as it can be asked directly or stand in a sentence. */
export const asked = (words: readonly string[], text: string, question: boolean): Whole => {
  const [first = '', second = ''] = words.map(bare)
  const subjectAsks = /^(who|which)$/.test(first) && (canBe(second, 'third') || auxiliaries.has(second))
  const whatIs = first === 'what' && auxiliaries.has(second)
  if (whatIs && /\blike\b/.test(text)) return { shape: 'question', forms: { question: text } }
  const person = /^(?:you|i|we|they|he|she|there|your|the|my)$/.test(bare(words[2]))
  if (whatIs && person && /^(?:would|could|will|can|should)$/.test(second))
    return { shape: 'question', forms: { question: text } }
  // “what is a p value” → “what a p value is”.
  const short = whatIs && /^(?:is|was)$/.test(second) && words.length <= 5
  if (short)
    return {
      shape: 'how',
      forms: { how: `what ${words.slice(2).join(' ')} ${words[1]}`, question: text },
      tense: 'present',
    }
  if (question || whatIs || inverted(words)) return { shape: 'question', forms: { question: text } }
  return {
    shape: 'how',
    forms: { how: text, ...(subjectAsks ? { question: text } : {}) },
    tense: 'present',
  }
}
