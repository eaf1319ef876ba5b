/** What an answer seems to mean. Proposed, never applied. */
import type { Figures } from '../auto/written-day.ts'
import type { MailReading, ProposedMeaning, ReplyMeaning } from '../reading.ts'
import { allCourteous, onlyCourtesy } from './courtesy.ts'
import { englishClosing } from './english-closing.ts'
import { englishOpening } from './english-opening.ts'
import { frames } from './frames/frames.ts'
import { isMixed, type Likely, likely, type Saying } from './learned/likely.ts'
import { bars, isShort, sure, weighed } from './learned/weigh.ts'
import { namedDay, takenOver } from './named-days.ts'
import { otherLanguages } from './other-languages.ts'
import type { Pattern } from './pattern.ts'
import { sentencesOf } from './sentences.ts'
import { decides, isGeneral, refusesReader, seatMayEnd } from './weight.ts'

const all: readonly Pattern[] = [...englishClosing, ...englishOpening, ...frames, ...otherLanguages]

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

/** What speaks well of the reader's chances. */
const good: ReadonlySet<ReplyMeaning> = new Set(['offer', 'invitation', 'next-step'])

const hit = (
  { meaning, words, beside = [], unless }: Pattern,
  sentence: string,
): RegExpExecArray | undefined => {
  const match = words.exec(sentence)
  return match &&
    beside.every((each) => each.test(sentence)) &&
    !unless?.test(sentence) &&
    !(good.has(meaning) && isGeneral(sentence))
    ? match
    : undefined
}

/** Is something refused to the reader, and not only a date or a day? */
const refusedBeside = (sentences: readonly string[]): boolean =>
  sentences.some(
    (sentence) =>
      refusesReader(sentence) && !all.some((each) => each.meaning !== 'rejection' && hit(each, sentence)),
  )

/** A question or a date changes little; beside a sentence that it does not explain and that decides something, it is not what the mail says. */
const slight: ReadonlySet<ReplyMeaning> = new Set(['asks', 'new-date'])

const moreBeside = (meaning: ReplyMeaning, sentences: readonly string[]): boolean =>
  sentences.some(
    (sentence) => decides(sentence) && !all.some((each) => each.meaning === meaning && hit(each, sentence)),
  )

/** What goes the other way: where both are said, a person has to read it. */
const against: Readonly<Partial<Record<ReplyMeaning, readonly ReplyMeaning[]>>> = {
  rejection: ['offer', 'invitation', 'next-step'],
  offer: ['rejection', 'on-hold'],
  invitation: ['rejection', 'on-hold'],
  'next-step': ['rejection', 'on-hold'],
  'on-hold': ['rejection'],
}

const found = (meaning: ReplyMeaning, sentences: readonly string[]): Found => {
  const hits = all
    .filter((pattern) => pattern.meaning === meaning)
    .flatMap((pattern) =>
      sentences
        .flatMap((sentence) => {
          const match = hit(pattern, sentence)
          return match
            ? [{ weight: pattern.weight, words: match[0].replace(/^[\s,;]+|(?<![\s,;])[\s,;]+$/g, '') }]
            : []
        })
        .slice(0, 1),
    )
  const doubt = hits.reduce((left, { weight }) => left * (1 - weight), 1)
  const words = hits.toSorted((one, other) => other.weight - one.weight).map((hit) => hit.words)
  return { meaning, confidence: 1 - doubt, words: [...new Set(words)].slice(0, 4) }
}

/** A thumb up, and nothing else. */
const thumb = /^(?:\s|\uFE0F|(?:👍|🙏|👌)\p{Emoji_Modifier}?)+$/u

/** Nothing but courtesies, in words that no pattern of thanks knows; greetings and names alone are none. */
const courtesyIn = (sentences: readonly string[]): ProposedMeaning | undefined => {
  const words = sentences.filter((each) => allCourteous(each) || thumb.test(each))
  return words.length > 0 && onlyCourtesy(sentences)
    ? { meaning: 'thanks', confidence: least, words: words.slice(0, 4) }
    : undefined
}

const isRefused = (meaning: ReplyMeaning, sentences: readonly string[]): boolean =>
  good.has(meaning) && (refusedBeside(sentences) || sentences.some(seatMayEnd))

const sayingOf: Readonly<Record<ReplyMeaning, Saying>> = {
  ...{ rejection: 'no', offer: 'offer', invitation: 'next-step', 'next-step': 'next-step' },
  ...{ asks: 'asks', thanks: 'courtesy', 'new-date': 'wait', 'on-hold': 'wait' },
}
const meaningOf: Readonly<Partial<Record<Saying, ReplyMeaning>>> = {
  ...{ no: 'rejection', offer: 'offer', 'next-step': 'next-step', asks: 'asks', wait: 'new-date' },
  courtesy: 'thanks',
}

/** As likely as all others together. */
const even = 0.5

/** What was learned from examples alone, with the sentence that says it most. */
const learnedIn = (
  says: Saying,
  share: number,
  sentences: readonly string[],
  each: readonly Likely[],
): ProposedMeaning | undefined => {
  const meaning = meaningOf[says]
  if (!meaning || isRefused(meaning, sentences) || (good.has(meaning) && sentences.some(isGeneral)))
    return undefined
  if (meaning === 'thanks' && sentences.some((sentence) => decides(sentence) || /[?\d]/.test(sentence)))
    return undefined
  // What asks is not what a mail says that decides something in another sentence.
  if (
    meaning === 'asks' &&
    sentences.some((sentence, at) => decides(sentence) && (each[at]?.asks ?? 0) < even)
  )
    return undefined
  const shares = each.map((likely) => likely[says])
  const words = sentences[shares.indexOf(Math.max(...shares))]?.replace(/[\s,;.]{1,20}$/, '').slice(0, 120)
  return { meaning, confidence: Math.round(share * 100) / 100, words: words ? [words] : [] }
}

/** What the rules hear, by words that are known to say it. */
const ruledIn = (sentences: readonly string[]): ProposedMeaning | 'contradicted' | undefined => {
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
  // Every letter thanks: a courtesy is what says nothing else, in whatever words.
  if (!best) return courtesyIn(sentences)
  if (best.meaning === 'thanks' && !onlyCourtesy(sentences)) return undefined
  if (isRefused(best.meaning, sentences)) return 'contradicted'
  if (slight.has(best.meaning) && moreBeside(best.meaning, sentences)) return undefined
  if (weighty.some(({ meaning }) => against[best.meaning]?.includes(meaning))) return 'contradicted'
  const rival = second && second.confidence > best.confidence - 0.1 ? 0.7 : 1
  return {
    meaning: best.meaning,
    confidence: Math.round(Math.min(0.97, best.confidence) * rival * 100) / 100,
    words: best.words,
  }
}

/** What the rules hear, or what was learned does, as far as neither is believed against the other. */
const beside = (
  ruled: ProposedMeaning | undefined,
  sentences: readonly string[],
): ProposedMeaning | undefined => {
  const whole = likely(sentences)
  const each = sentences.map((sentence) => likely([sentence]))
  const says = weighed(ruled && sayingOf[ruled.meaning], whole, isMixed(each), isShort(sentences))
  if (says === undefined) return undefined
  return ruled && sayingOf[ruled.meaning] === says ? ruled : learnedIn(says, whole[says], sentences, each)
}

/**
 * The meaning that the writer's own text speaks for most, or undefined where it speaks for none: what the rules hear, where what was learned
 * from examples does not speak against it, and what was learned alone where it is sure.
 */
const meantIn = (sentences: readonly string[]): ProposedMeaning | undefined => {
  const ruled = ruledIn(sentences)
  if (ruled === 'contradicted') return undefined
  return beside(ruled, sentences)
}

/** Somebody is gone for good, in words that no rule knows: it is like what others wrote who said so. */
export const seemsLeft = (ownText: string): boolean => {
  const sentences = sentencesOf(ownText)
  return !isShort(sentences) && sure(likely(sentences), bars.alone) === 'left'
}

/** What an answer means and the day it names; `sent` is the day it was written, `usual` how the sender's country writes dates in figures. */
export const heardIn = (
  ownText: string,
  sent?: Temporal.PlainDate,
  usual?: Figures,
): Pick<MailReading, 'proposal' | 'names'> => {
  const sentences = sentencesOf(ownText)
  const heard = meantIn(sentences)
  const names = sent && namedDay(heard?.meaning, sentences, sent, usual)
  return {
    ...(heard ? { proposal: { ...takenOver(heard.meaning, names), ...heard } } : {}),
    ...(names ? { names } : {}),
  }
}

export const propose = (
  ownText: string,
  sent?: Temporal.PlainDate,
  usual?: Figures,
): ProposedMeaning | undefined => heardIn(ownText, sent, usual).proposal
