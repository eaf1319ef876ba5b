import { canBe } from '../../english/verb-forms.ts'
import type { Roster } from '../../notes/mend.ts'
import { shapeOf, unled } from '../../said/shape.ts'
import type { Parts } from '../parts.ts'
import type { Answer } from './answers.ts'
import type { QuestionBehind } from './asked.ts'
import { inMidSentence } from './mid-sentence.ts'
import { saysBetter } from './own-lead.ts'

/** Lead-ins, and what stands in them beside the answer. */
export interface Led {
  readonly frames: readonly string[]
  readonly parts: Parts
  /** What it is an answer to, or what went wrong, stands nowhere: the writer is asked to name it. */
  readonly unnamed?: 'asked' | 'about'
  /** Nor does it say itself that something is made good: its reader could not tell what it is about. */
  readonly stray?: true
}

/** “The closure question, I should have said …”: what it is about, then the better answer. */
const named =
  /^(?:(?:on|about|for) )?((?:(?:the|your|my|that) )?(?:[\p{L}\d'’-]+ ){1,3}(?:question|one|bit|part|answer|topic|task))(?: ?[-–—:,] ?| )(?=(?:i|it|its|it['’]s|the|you|we|that)\b)(.+)$/isu

/** A better answer that names its question begins with it; the rest follows as it was said. */
const ownTopic = (text: string, roster: Roster): Led | undefined => {
  const [, topic = '', rest = ''] = named.exec(text) ?? []
  if (topic === '' || /^(?:i|you|we|it|when|if)\b/i.test(topic)) return undefined
  const thing = inMidSentence(topic, roster)
  const own = /^(?:i|we) (?:should|could|would)\b/i.test(rest)
  return {
    frames: [own ? 'On {topic}, {said}' : 'What I should have said on {topic}: {said}'],
    parts: {
      topic: /^(?:the|your|my|that) /i.test(topic) ? thing : `the ${thing}`,
      said: inMidSentence(rest, roster),
    },
  }
}

/** It says by itself that something is made good, and what. */
const owned =
  /^On [^,.?!]{3,60}, (?:I|it|we)\b|^[^,.?!:]{3,60}: (?:I|it|we)\b|\b(?:would (?:now )?(?:answer|say)|better answer|when you asked|you asked|(?:did not|didn['’]t|forgot to|never) (?:mention|say|tell|add|explain)|left out|put one thing right|change (?:my|one) answer)\b/i

/** It tells itself what was asked. */
const names = /\byou asked\b/i

/** What was said or done in the room, told again, or blamed: no better answer stands by itself then. “That was not correct” points back. */
const retold = (text: string): boolean =>
  /^(?:That|This|It) (?:is|was)(?: not|n['’]t)? (?:correct|right|wrong|true|enough|all)\b/i.test(text) ||
  /\bI (?:just |only |kind of |kinda )?(?:said|told|answered|know (?:what|now))\b|\b(?:should|could)(?:a\b| a\b| of\b| have\b|['’]ve\b)|\bI (?:was ?n['’]?t|was not|did ?n['’]?t|did not)\b|^(?:I )?(?:should|could)\b/i.test(
    text,
  ) ||
  canBe(
    /^(?:I |we )?(?:(?:just|only|kind of|kinda|then|sort of) )?(\p{L}+)/iu.exec(text)?.[1]?.toLowerCase() ??
      '',
    'past',
  )

/** It was an answer that is told again, and not something done with the hands. */
const ofAnswer = /\b(?:said|told you|answer(?:ed)?|talked|explained|lecture|rambled)\b/i

/** Said without “I”: “gave you the wrong one”, “should have checked”. */
const withI = (text: string, shape: Answer['shape'], roster: Roster): string =>
  shape === 'did' || /^(?:shoulda|coulda|should|could)\b/i.test(text)
    ? `I ${inMidSentence(text, roster)}`
    : text

/** The better answer alone, after what it should have answered. */
const alone = ({ asked, topic }: QuestionBehind): readonly string[] => {
  const led = ['What I should have said: {said}', 'Here is a better answer: {said}']
  if (asked) return led.map((frame) => `{asked} ${frame}`)
  return topic ? ['What I should have said on {topic}: {said}'] : led
}

/** A plain word that something is made good; what was said or done instead is told in sentences of their own. */
const toldAgain = ({ asked, topic, of }: QuestionBehind, text: string): readonly string[] => {
  if (asked) return ['{asked} {saying}']
  const wasSaid = of === 'question' || (of !== 'deed' && (ofAnswer.test(text) || saysBetter(text)))
  if (topic)
    return [
      wasSaid
        ? "I'd like to change my answer on {topic}. {saying}"
        : "On {topic}, I'd like to put one thing right. {saying}",
    ]
  return wasSaid
    ? ["I'd like to change one answer. {saying}", "There is one answer I'd like to change. {saying}"]
    : ["I'd like to put one thing right. {saying}", "There is one thing I'd like to put right. {saying}"]
}

/** “You asked about power cuts. We have a card …”: what was asked, told first, parted from the answer. */
const parted = (answer: Answer, behind: QuestionBehind): readonly [Answer, QuestionBehind] => {
  const [asked = '', first, ...rest] = answer.sentences
  if (!/^You asked\b/.test(asked) || first === undefined || /^(?:you|but|and|so)\b/i.test(first))
    return [answer, behind]
  const text = [unled(first), ...rest].join(' ')
  return [
    { ...answer, text, sentences: [first, ...rest], shape: shapeOf(unled(first)) },
    { asked, of: 'question' },
  ]
}

/** A better answer after what it is an answer to, where that is sure; one that says so itself stands as it is. */
export const betterAnswer = (whole: Answer, roster: Roster, noted: QuestionBehind = {}): Led => {
  const [answer, behind] = parted(whole, noted)
  const { shape, text } = answer
  const own = ownTopic(text, roster)
  if (own) return own
  const { asked, topic, of } = behind
  const parts = { asked, topic, saying: withI(text, shape, roster), said: inMidSentence(text, roster) }
  if (saysBetter(text) && (asked ?? topic))
    return {
      frames: [asked ? '{asked} {saying}' : 'On {topic}, {said}'],
      parts,
    }
  const deed = of === 'deed' || (of !== 'question' && retold(text) && !ofAnswer.test(text))
  const unnamed = asked || topic || names.test(text) ? {} : ({ unnamed: deed ? 'about' : 'asked' } as const)
  if (owned.test(text)) {
    const first = asked && !names.test(text) ? '{asked} ' : topic ? 'On {topic}: ' : ''
    return { frames: [first.endsWith(': ') ? `${first}{said}` : `${first}{saying}`], parts, ...unnamed }
  }
  // “The right answer is that …” says it is one; only that something is changed wants saying before it.
  const again = of === 'deed' || retold(text) || saysBetter(text)
  return {
    frames: again ? toldAgain(behind, text) : alone(behind),
    parts,
    ...unnamed,
    ...(!again && 'unnamed' in unnamed ? { stray: true } : {}),
  }
}
