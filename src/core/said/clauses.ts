import { auxiliaries } from '../english/verb-forms.ts'
import { bare, subordinators, wordsOf } from '../notes/tokens.ts'
import { type Clause, clauseOf } from './main-verb.ts'

const full: Readonly<Record<string, string>> = {
  d: 'would',
  ll: 'will',
  ve: 'have',
  m: 'am',
  re: 'are',
  s: 'is',
}

/** The words as the grammar reads them: “I'd” is two, “u” is “you”. Never shown to anybody. */
export const grammarOf = (text: string): readonly string[] =>
  wordsOf(
    text
      .replaceAll('’', "'")
      .replace(/(?<![\p{L}'.-])u(r?)(?![\p{L}'.-])/giu, (_, more: string) => (more ? 'your' : 'you'))
      .replace(
        /\b(i|you|we|they|he|she|it|that|there|who|nobody|everyone)'(d|ll|ve|m|re|s)\b/gi,
        (_, who: string, cut: string) => `${who} ${full[cut.toLowerCase()] ?? ''}`,
      ),
  )

/** The main clause, unless the words begin with one that only leads up to another. */
export const statementIn = (text: string): Clause | undefined => {
  const words = grammarOf(text)
  return subordinators.has(bare(words[0])) ? undefined : clauseOf(words)
}

/** “Next time I would …”: when, before who. */
const when =
  /^(?:next time|this time|then|now|today|after that|before that|in the end|so far|maybe|perhaps|honestly),? (?=(?:i|you|we|they|it|he|she)\b)/i

const opensStatement =
  /^(?:i|you|we|they|he|she|it|that|this|there|nobody|no one|everybody|everyone|most|all|some|\w{1,12} of (?:them|us|you)|the|your|my|our)\b/i

/** “I think”, “you know”: thrown in, not said for itself. */
const thrownIn =
  /^(?:i|you) (?:think|guess|know|mean|believe|suppose|hope|see|imagine|must say|have to say)\b/i

const leadsOn =
  /^(?:not only|the (?:more|less|better|sooner|earlier)|whether|either|neither|even if|the (?:day|moment|minute|first time))\b|\b(?:if|unless|while|since(?! \d)|once|as soon as|so that|such that)\b|\b(?:and|but|that|said|say|says|know|knew|so) (?:when|after|before|until|where)\b/i

const complete = (text: string): boolean => {
  const clause = statementIn(text)
  return clause !== undefined && clause.verb < grammarOf(text).length - 1
}

/** The words after a comma say something by themselves: “…, most places count hours”. */
export const goesOnAlone = (given: string): boolean => {
  const right = given.replace(when, '')
  return opensStatement.test(right) && !thrownIn.test(grammarOf(right).join(' ')) && complete(right)
}

/** The words before a comma are said in full, so that the comma is none. */
export const standsAlone = (left: string): boolean => {
  // “You asked because you care, …”: the reason belongs to what stands before it, if that is said in full.
  const [, before, reason] = /^(.+?) (?:because|although|though|cause|cos) (.+)$/is.exec(left) ?? []
  if (before !== undefined && reason !== undefined)
    return standsAlone(before) && statementIn(reason) !== undefined
  if (/^(?:because|although|though)\b/i.test(left)) return false
  if (/^(?:thanks|thank you)(?: so much| very much)? for \S/i.test(left)) return true
  const words = grammarOf(left)
  const last = bare(words.at(-1))
  return complete(left) && !leadsOn.test(left) && !auxiliaries.has(last)
}
