import type { Letter } from '../letter.ts'
import { type CueName, cues, type Hit } from './cues.ts'

const names = Object.keys(cues) as CueName[]

/** What the numbers of `featuresOf` stand for, in their order. */
export const featureNames: readonly string[] = [
  ...names,
  'words',
  'sentence length',
  'exclamations',
  'shouting',
  'small start',
  'negations',
  'long words',
  'figures and names',
  'accusing you',
  'offers',
  'no greeting',
  'harsh and no please',
  'I',
  'you',
  'thanks',
  'questions',
  'you as the doer',
  'orders at the start',
  'short forms',
  'friendly words',
  'what might have been',
  'sighs',
  'about an answer',
  'about an answer, and nothing friendly',
  'nothing friendly',
]

/** What one is glad of, or looks forward to. */
const friendly =
  /\b(?:look(?:ing)? forward|glad|gladly|happ(?:y|ier)|pleas(?:ed|ure)|delight\w*|love[ds]?|enjoy\w*|keen(?:er)?|interest\w*|excite\w*|wish you|proud|beautiful|impress\w*|grateful|inspir\w*|like to|liked|good to|great|best)\b/gi

/** Reproach lives in the conditional perfect: “would have done”. */
const might =
  /\b(?:(?:would|could|should|might|must) (?:still |surely |at least )?(?:have|'ve)|(?:I|you|we|it)'d have|I had (?:thought|hoped|expected))\b/gi

/** The small words of those who feel passed over. */
const sighs =
  /\b(?:still|even|at least|just|only|finally|after all|of course|perhaps|apparently|evidently|surely|clearly|obviously|no doubt|simply|rather|quite|again|anyone|anybody|nobody|no one|whatever|whenever)\b/gi

const answering =
  /\b(?:answer\w*|repl(?:y|ies|ied)|respon\w+|heard?|silen(?:ce|t)|news|unanswered|ignored?|weeks?|word|update|inform\w*|let me know|decision|decide\w*|reject\w*)\b/gi

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** A sentence that begins with a bare command; what one may say to a reader kindly is not among the verbs. */
const order =
  /^(?:(?:so|now|then|and|just|next time),? )?(?:send|give|tell|answer|decide|explain|pay|fix|hire|get|put|stop|don't|do|make|look|read|listen|lose|spare|save|figure|check|refund|learn|try|wake|grow|sort|hurry|be|come|act|respond|reply|confirm|update|return|cancel|withdraw|ask|think|show|keep|remove)\b(?! (?:not hesitate|let|me know))/i

/** Few hits say much, more say little more. */
const eased = (hits: number): number => Math.log1p(hits)

/** How the writer stands towards the reader and to waiting for them. */
const standing = (said: string, words: number): readonly number[] => {
  const isFriendly = count(said, friendly) > 0
  const waits = count(said, answering)
  // A long letter may sigh now and then; a note of twenty words that does has little else to say.
  const thick = (pattern: RegExp) => Math.min(2, (count(said, pattern) / Math.max(12, words)) * 10)
  return [
    eased(count(said, friendly)),
    thick(might),
    thick(sighs),
    thick(answering),
    waits > 0 && !isFriendly ? 1 : 0,
    isFriendly || /\bthank/i.test(said) ? 0 : 1,
  ]
}

/** A message as numbers: how often each cue, and how it is written. All lie roughly between 0 and 3. */
export const featuresOf = (
  { text, greeting, sentences }: Letter,
  hits: readonly Hit[],
): readonly number[] => {
  const said = sentences.map((sentence) => sentence.text).join(' ')
  const words = count(said, /[\p{L}\p{N}][\p{L}\p{N}'-]*/gu)
  const by = (name: CueName) => hits.filter((hit) => hit.cue === name).length
  const length = Math.max(1, sentences.length)
  const blame = by('demand') + by('complaint') + by('contempt')
  return [
    ...names.map((name) => eased(by(name))),
    Math.log1p(words) / 2,
    Math.min(3, words / length / 8),
    eased(count(text, /!/g)),
    eased(count(text, /[!?]{2,}|\b[A-Z]{4,}\b/g)),
    Math.min(1, sentences.filter((sentence) => /^[a-z]/.test(sentence.text)).length / length) +
      eased(count(text, /(?<![A-Za-z])i(?:'m|'d|'ve|'ll)?(?![A-Za-z.'])/g)),
    eased(count(said, /\b(?:not|no|never|nobody|nothing|none|cannot)\b|n't\b/gi)),
    Math.min(2, (count(said, /\p{L}{8,}/gu) / Math.max(1, words)) * 6),
    eased(count(said, /(?<=[a-z,] )\p{Lu}\p{Ll}+|\d+/gu)),
    eased(
      count(said, /\b(?:you|your \w+) (?:\w+ )?(?:\w+n't|not|never|should|must|have to|had to|need to)\b/gi),
    ),
    eased(
      count(
        said,
        /\b(?:I could|I can|I'd|I would|I will|I'll|shall I|may I|could we|is there anything|if it (?:helps|would|is useful))\b/gi,
      ),
    ),
    greeting && greeting.word !== '' ? 0 : 1,
    blame > 0 && !/\b(?:please|thank)/i.test(said) ? 1 : 0,
    Math.min(2, (count(said, /\b(?:I|me|my|myself)\b/g) / Math.max(6, words)) * 8),
    Math.min(2, (count(said, /\b(?:you|your|yours)\b/gi) / Math.max(6, words)) * 8),
    Math.min(2, count(said, /\b(?:thank|grateful|appreciat)\w*/gi)),
    Math.min(2, (count(said, /\?/g) / length) * 2),
    eased(
      count(
        said,
        /\b(?:(?:are|do|did|have|were|will|can) you (?!let|tell|please)|you (?:are|were|do|did|had|have|said|told|called|cancel\w*|made|make|never|want\w*|promised|picked|chose|let|wasted|should|think|expect|keep|kept|lied|asked|owe|must|need))\b/gi,
      ),
    ),
    eased(sentences.filter((sentence) => order.test(sentence.text)).length),
    Math.min(2, (count(said, /\w'(?:m|s|d|ll|ve|re|t)\b/g) / Math.max(6, words)) * 12),
    ...standing(said, words),
  ]
}
