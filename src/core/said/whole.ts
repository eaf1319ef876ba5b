import { auxiliaries, canBe, finite } from '../english/verb-forms.ts'
import { adverbs, determiners, prepositions, subordinators } from '../notes/tokens.ts'

const span =
  /^(?:the|that|this|last|next|every|each|all|one|a) (?:(?:other|very|same|whole|first|last|next) )?(?:day|time|week|month|year|morning|afternoon|evening|night|summer|winter)s?\b/

/** Does something follow that the verb says something of? Then no word before the clause can be missing in it. */
const object = (words: readonly string[]): boolean => {
  const [next = '', after = ''] = words
  if (next === '' || span.test(words.join(' '))) return false
  if (next === 'to') return canBe(after, 'base') && object(words.slice(2))
  if (adverbs.has(next)) return object(words.slice(1))
  // “The bouquet I did first was too heavy”: what was done is the bouquet.
  if (/^(?:first|last|best|most|least)$/.test(next) && finite(after) !== 'no') return object(words.slice(1))
  if (determiners.has(next)) return after !== '' || /^th/.test(next)
  if (/^(?:it|me|us|him|them|you|i|we|he|she|they|\d.*)$/.test(next)) return true
  return !(
    prepositions.has(next) ||
    subordinators.has(next) ||
    auxiliaries.has(next) ||
    /^(?:and|but|or|so|than|that|which|who)$/.test(next) ||
    canBe(next, 'past')
  )
}

/** The words after a subject say something to the end, with nothing missing. */
export const isWhole = (given: readonly string[]): boolean => {
  const words = given.filter((word, at) => at > 2 || !(adverbs.has(word) || word === 'not'))
  const [verb = '', ...rest] = words
  if (/^(?:am|is|are|was|were)$/.test(verb))
    return canBe(rest[0] ?? '', 'gerund') ? object(rest.slice(1)) : (rest[0] ?? '') !== ''
  if (/^(?:have|has|had)$/.test(verb) && canBe(rest[0] ?? '', 'participle')) return object(rest.slice(1))
  if (auxiliaries.has(verb) && !/^(?:have|has|had|do|does|did)$/.test(verb))
    return canBe(rest[0] ?? '', 'base') && object(rest.slice(1))
  return (
    (auxiliaries.has(verb) || canBe(verb, 'past') || canBe(verb, 'base') || canBe(verb, 'third')) &&
    object(rest)
  )
}
