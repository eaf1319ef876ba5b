/** What an answer seems to mean. Proposed, never applied. */
import type { ProposedMeaning, ReplyMeaning } from '../reading.ts'
import { englishClosing } from './english-closing.ts'
import { englishOpening } from './english-opening.ts'
import { otherLanguages } from './other-languages.ts'
import type { Pattern } from './pattern.ts'
import { sentencesOf } from './sentences.ts'
import { saysMore } from './weight.ts'

const all: readonly Pattern[] = [...englishClosing, ...englishOpening, ...otherLanguages]

/** Where two say as much, the one that changes more. Courtesy comes last: every letter thanks. */
const order: readonly ReplyMeaning[] = [
  'rejection',
  'offer',
  'on-hold',
  'invitation',
  'new-date',
  'next-step',
  'asks',
  'thanks',
]
/** Below it nothing is proposed. */
const least = 0.5
/** What outweighs courtesies and questions that come along with it. */
const deciding = 0.65

interface Found {
  readonly meaning: ReplyMeaning
  readonly confidence: number
  readonly words: readonly string[]
}

const found = (meaning: ReplyMeaning, sentences: readonly string[]): Found => {
  const hits = all
    .filter((pattern) => pattern.meaning === meaning)
    .flatMap((pattern) =>
      sentences
        .flatMap((sentence) => {
          const match = pattern.words.exec(sentence)
          return match && !pattern.unless?.test(sentence)
            ? [{ weight: pattern.weight, words: match[0].replace(/^[\s,;]+|(?<![\s,;])[\s,;]+$/g, '') }]
            : []
        })
        .slice(0, 1),
    )
  const doubt = hits.reduce((left, { weight }) => left * (1 - weight), 1)
  const words = hits.toSorted((one, other) => other.weight - one.weight).map((hit) => hit.words)
  return { meaning, confidence: 1 - doubt, words: [...new Set(words)].slice(0, 4) }
}

/** The meaning that the writer's own text speaks for most, or undefined where it speaks for none. */
export const propose = (ownText: string): ProposedMeaning | undefined => {
  const sentences = sentencesOf(ownText)
  const each = order
    .map((meaning) => found(meaning, sentences))
    .filter(({ confidence }) => confidence >= least)
  const weighty = each.filter(
    ({ meaning, confidence }) => confidence >= deciding && meaning !== 'thanks' && meaning !== 'asks',
  )
  const candidates =
    weighty.length > 0
      ? weighty
      : each.some(({ meaning }) => meaning === 'asks')
        ? each.filter(({ meaning }) => meaning !== 'thanks')
        : each
  const [best, second] = candidates.toSorted(
    (one, other) =>
      other.confidence - one.confidence || order.indexOf(one.meaning) - order.indexOf(other.meaning),
  )
  // Every letter thanks: a courtesy is what says nothing else.
  if (!best || (best.meaning === 'thanks' && sentences.some(saysMore))) return undefined
  // A long letter says more than thanks, even where what it says was not understood.
  const more = best.meaning === 'thanks' && ownText.length > 600 ? 0.7 : 1
  const rival = second && second.confidence > best.confidence - 0.1 ? 0.7 : 1
  return {
    meaning: best.meaning,
    confidence: Math.round(Math.min(0.97, best.confidence) * rival * more * 100) / 100,
    words: best.words,
  }
}
