import { auxiliaries } from '../english/verb-forms.ts'
import { type Clause, clauseOf } from '../notes/clause.ts'
import { bare, subordinators, wordsOf } from '../notes/tokens.ts'

const full: Readonly<Record<string, string>> = {
  d: 'would',
  ll: 'will',
  ve: 'have',
  m: 'am',
  re: 'are',
  s: 'is',
}

/** The words as the grammar reads them: “I'd” is two. Never shown to anybody. */
export const grammarOf = (text: string): readonly string[] =>
  wordsOf(
    text
      .replaceAll('’', "'")
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

const opensStatement =
  /^(?:i|you|we|they|he|she|it|that|this|there|nobody|no one|everybody|everyone|most|all|some|the|your|my|our)\b/i

/** “I think”, “you know”: thrown in, not said for itself. */
const thrownIn =
  /^(?:i|you) (?:think|guess|know|mean|believe|suppose|hope|see|imagine|must say|have to say)\b/i

const leadsOn =
  /^(?:not only|the (?:more|less|better|sooner|earlier)|whether|either|neither|even if|the (?:day|moment|minute|first time))\b|\b(?:if|because|although|though|unless|while|since|once|as soon as|so that|such that)\b|\b(?:and|but|that|said|say|says|know|knew|so) (?:when|after|before|until|where)\b/i

const complete = (text: string): boolean => {
  const clause = statementIn(text)
  return clause !== undefined && clause.verb < grammarOf(text).length - 1
}

/** The words after a comma say something by themselves: “…, most places count hours”. */
export const goesOnAlone = (right: string): boolean =>
  opensStatement.test(right) && !thrownIn.test(grammarOf(right).join(' ')) && complete(right)

/** The words before a comma are said in full, so that the comma is none. */
export const standsAlone = (left: string): boolean => {
  const words = grammarOf(left)
  const last = bare(words.at(-1))
  return complete(left) && !leadsOn.test(left) && !auxiliaries.has(last)
}
