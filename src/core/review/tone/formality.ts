import type { Formality } from '../../dossier/dossier.ts'
import { type Letter, readLetter, type Span } from '../letter.ts'
import { cue } from './cue.ts'
import { drawnOut, faces, plainWords, slang } from './lists/casual.ts'
import { stiffWords } from './lists/stiff.ts'

const contraction = /\b(?:I|you|he|she|it|we|they|that|there|what|who|let)'(?:m|s|d|ll|ve|re)\b|\b\w+n't\b/gi
const latinate = /\b\w{3,}(?:tion|sion|ment|ance|ence|ity|ive|ate|ise|ize|ary|ory|ous|ical|able|ible)s?\b/gi
const stiff = cue(stiffWords.map(([pattern]) => pattern).join('\n'))
const chat = cue(plainWords.map(([pattern]) => pattern).join('\n'))
const ceremonious = cue(`
  I (?:should|would) be (?:most |very )?(?:grateful|obliged|pleased|delighted|glad)
  (?:most|deeply) grateful|privilege|honou?r(?:ed)?|esteemed|sincere(?:ly)?|respectfully|cordially|hereby|herewith|accordingly|furthermore|moreover|nevertheless|upon|whom|whilst|shall|should (?:you|the|there|it)|require|regarding|pleasure to|I (?:remain|trust|write|refer|await|acknowledge)|further to|in due course|correspondence|committee|kindly|permit|convey|request(?:ed)?
`)

const greetings: readonly (readonly [RegExp, number])[] = [
  [/^dear (?:sir|madam|mr|mrs|ms|mx|miss|dr|prof|judge|sir\/madam)\b/i, 1.6],
  [/^dear\b/i, 0.6],
  [/^(?:good (?:morning|afternoon|evening)|hello)\b/i, 0],
  [/^hi\b/i, -0.4],
  [/^(?:hey|heya|hiya|yo|sup|g'day|oi|morning)\b/i, -1.1],
]

const closings: readonly (readonly [RegExp, number])[] = [
  [/(?:yours (?:sincerely|faithfully|truly)|respectfully)/i, 1.1],
  [/sincerely|cordially/i, 0.7],
  [/(?:kind|best|warm|kindest) regards|regards/i, 0.15],
  [/cheers|take care|later|love|xo+|talk soon/i, -0.8],
]

const first = (rules: readonly (readonly [RegExp, number])[], text: string, otherwise: number): number =>
  rules.find(([pattern]) => pattern.test(text))?.[1] ?? otherwise

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/**
 * How formal a message is written: about +3 a letter to a court, −1 an ordinary business mail, −4 a chat among friends.
 * From greeting and sign-off, contractions, slang, ceremony, the length of words and sentences.
 */
const formalityOfLetter = ({ text, greeting, closing, sentences }: Letter): number => {
  const said = sentences.map((sentence) => sentence.text).join(' ')
  const words = Math.max(8, count(said, /[\p{L}\p{N}][\p{L}\p{N}'-]*/gu))
  // A line or two is no sample: one contraction there is no habit.
  const per = (pattern: RegExp) => (count(said, pattern) / Math.max(25, words)) * 100
  const length = words / Math.max(1, sentences.length)
  const letters = count(said, /\p{L}/gu) / words
  return (
    first(greetings, greeting?.text ?? text.trimStart().slice(0, 12), -0.5) +
    first(closings, closing?.text ?? '', -0.3) +
    Math.min(1, (length - 12) / 14) +
    Math.max(-0.7, Math.min(1, letters - 4.3)) +
    Math.min(0.8, per(latinate) / 12) +
    Math.min(1.2, (per(ceremonious) + per(stiff)) / 6) -
    Math.min(0.9, per(contraction) / 6) -
    Math.min(4, (per(chat) + per(slang) + count(text, faces) * 2 + count(text, drawnOut) * 2) / 5) -
    Math.min(1, count(text, /!/g) * 0.3)
  )
}

/** The same from a text. */
export const formalityOfText = (text: string): number => formalityOfLetter(readLetter(text))

/** The widest range in which a message still suits its reader; only what is clearly off lies outside. */
const suits: Readonly<Record<Formality, readonly [from: number, to: number]>> = {
  formal: [-0.8, 99],
  neutral: [-3.8, 4.2],
  informal: [-5.5, 3.4],
}

/** Where nothing is known of the reader only extremes are off. */
const unknown: readonly [number, number] = [-4.6, 5.5]

/** Is it too casual or too stiff for this reader? Undefined where it suits, or where that is a matter of taste. */
export const offFor = (
  letter: Letter,
  wanted: Formality | undefined,
): 'too casual' | 'too stiff' | undefined => {
  const [from, to] = wanted ? suits[wanted] : unknown
  const score = formalityOfLetter(letter)
  if (score < from) return 'too casual'
  return score > to ? 'too stiff' : undefined
}

/** The words that make it so, in the order of the text. */
export const telltales = ({ text }: Letter, off: 'too casual' | 'too stiff'): readonly Span[] =>
  (off === 'too stiff' ? [stiff, ceremonious] : [chat, slang, contraction])
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => ({ from: match.index, to: match.index + match[0].length, text: match[0] }))
    .toSorted((one, other) => one.from - other.from)
