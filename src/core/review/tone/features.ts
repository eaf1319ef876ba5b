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
]

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** A sentence that begins with a bare command; what one may say to a reader kindly is not among the verbs. */
const order =
  /^(?:(?:so|now|then|and|just|next time),? )?(?:send|give|tell|answer|decide|explain|pay|fix|hire|get|put|stop|don't|do|make|look|read|listen|lose|spare|save|figure|check|refund|learn|try|wake|grow|sort|hurry|be|come|act|respond|reply|confirm|update|return|cancel|withdraw|ask|think|show|keep|remove)\b(?! (?:not hesitate|let|me know))/i

/** Few hits say much, more say little more. */
const eased = (hits: number): number => Math.log1p(hits)

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
  ]
}
