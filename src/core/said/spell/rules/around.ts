import { kindsOf } from '../../../english/lexicon.ts'
import { auxiliaries } from '../../../english/verb-forms.ts'
import { adverbs, prepositions, questionWords, relatives, subordinators } from '../../../notes/tokens.ts'
import { isChat } from '../../chat.ts'

export const be = /^(?:am|is|are|was|were|be|been|being|'s|it's|that's|isn't|wasn't|aren't)$/

export const nominative = /^(?:i|we|they|he|she)$/

const subject = /^(?:i|we|they|he|she|you|it|that|this|there|everyone|everybody|nobody|someone|somebody)$/

export const objects = /^(?:me|us|them|him|her|it|you)$/

export const isNoun = (word: string): boolean => {
  const { one, mass, many } = kindsOf(word)
  return one || mass || many
}

export const isAdjective = (word: string): boolean => kindsOf(word).adjective

const joins = (word: string): boolean =>
  /^(?:and|but|or|so|then|than|nor|yet)$/.test(word) || subordinators.has(word) || relatives.has(word)

/** A word after which a new clause may begin: a sign, “and”, “because”, “what”, “said”. */
export const opens = (word: string): boolean =>
  word === '' ||
  joins(word) ||
  questionWords.has(word) ||
  /^(?:that|cause|cos|first|next|maybe|now|sometimes|afterwards|said|say|says|think|thought|know|knew|knows|hope|guess|believe|mean|meant|told|sure|glad|sorry)$/.test(
    word,
  )

/** What follows a verb that is complete: a sign, a preposition, a joining word, a pronoun, an adverb. */
export const closes = (word: string): boolean =>
  word === '' ||
  prepositions.has(word) ||
  joins(word) ||
  adverbs.has(word) ||
  subject.test(word) ||
  auxiliaries.has(word) ||
  isChat(word) ||
  /^(?:to|too|here|ago|anyway|today|yesterday|tomorrow)$/.test(word)
