import type { Fix } from '../../finding.ts'
import type { Span } from '../letter.ts'
import { letterOf, type ReviewFacts } from '../reviewed.ts'
import type { Aim } from './cue.ts'
import { afterANo, inVoice, withOffer } from './voice.ts'

/** Whole sentences that do a better job; contractions and role as voice.ts fits them to the letter. */
const sentences: Readonly<Record<Exclude<Aim, 'leave-out'>, readonly string[]>> = {
  ask: [
    "I'd be glad to hear whether there is any news about {role}.",
    "If there is anything more I can send you, I'd be happy to.",
  ],
  interest: [
    "I'm very interested in {role} and would be glad to take this further.",
    "I'd very much like to do this work with you.",
  ],
  offer: [
    "I'd be glad to tell you more about how I would go about {role}.",
    "If there is anything more I can send you, I'd be happy to.",
  ],
  thanks: ['Thank you for your time.', 'Thank you for the time you gave me.'],
  'after-a-no': [
    'Thank you for letting me know.',
    "I'd be glad to hear from you if something similar opens.",
  ],
}

/** The sentence a place lies in. */
export const sentenceAt = (facts: ReviewFacts, place: { from: number; to: number }): Span | undefined =>
  letterOf(facts).sentences.find(({ from, to }) => from <= place.from && place.from < to)

/** A sentence taken out, with its paragraph where it stood alone; undefined where nothing would be left to say. */
const withoutSentence = (facts: ReviewFacts, sentence: Span): Fix | undefined => {
  const { text, sentences: said } = letterOf(facts)
  if (said.length < 2) return undefined
  const label = 'Leave the sentence out'
  const blankBefore = /(?<![ \t])[ \t]*$/.exec(text.slice(0, sentence.from))?.[0].length ?? 0
  const blankAfter = /^[ \t]*/.exec(text.slice(sentence.to))?.[0].length ?? 0
  const starts = /(?:^|\n)$/.test(text.slice(0, sentence.from - blankBefore))
  const ends = /^(?:\n|$)/.test(text.slice(sentence.to + blankAfter))
  if (starts && ends) {
    const gap = /^\s*/.exec(text.slice(sentence.to))?.[0].length ?? 0
    return { label, from: sentence.from - blankBefore, to: sentence.to + gap, insert: '' }
  }
  return ends
    ? { label, from: sentence.from - blankBefore, to: sentence.to, insert: '' }
    : { label, from: sentence.from, to: sentence.to + blankAfter, insert: '' }
}

const aimFor = (facts: ReviewFacts, aim: Aim): readonly string[] => {
  if (aim === 'leave-out') return []
  if (afterANo(facts)) return sentences['after-a-no']
  return withOffer(facts) && aim !== 'thanks' ? ['Thank you for the offer.'] : sentences[aim]
}

/** What may stand in place of the sentence around some words: another sentence that the letter does not have yet, or none. */
export const mendings = (
  facts: ReviewFacts,
  place: { from: number; to: number },
  aim: Aim,
): readonly Fix[] => {
  const sentence = sentenceAt(facts, place)
  if (!sentence) return []
  const fresh = aimFor(facts, aim)
    .map((text) => inVoice(facts, text))
    .find((text) => !facts.reviewed.body.includes(text))
  const out = withoutSentence(facts, sentence)
  const other =
    fresh ?? (out ? undefined : inVoice(facts, "I'd be glad to talk further whenever it suits you."))
  return [
    ...(other ? [{ label: `Write “${other}”`, from: sentence.from, to: sentence.to, insert: other }] : []),
    ...(out ? [out] : []),
  ]
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const startsSentence = (text: string, from: number): boolean =>
  /(?:^|[.!?:\n]["')]{0,9}\s{0,99})$/.test(text.slice(0, from))

/** Words taken out so that the rest reads on: with the comma that set them off, and a capital where they began the sentence. */
const cut = (text: string, { from, to }: { from: number; to: number }): Omit<Fix, 'label'> => {
  const before = text.slice(0, from)
  const after = text.slice(to)
  const setOff = /,[ \t]*$/.exec(before)
  if (setOff && /^\s*(?:[,.!?]|\n|$)/.test(after)) {
    return {
      from: from - setOff[0].length,
      to: to + (/^[ \t]*(?=[,.!?])/.exec(after)?.[0].length ?? 0),
      insert: '',
    }
  }
  const lead = /^,?[ \t]+/.exec(after)?.[0].length ?? 0
  const next = text.charAt(to + lead)
  if (startsSentence(text, from)) {
    const bare = /^[ \t]*[,.!?]+[ \t]*/.exec(after)?.[0].length ?? lead
    const first = text.charAt(to + bare)
    return /\p{Ll}/u.test(first)
      ? { from, to: to + bare + 1, insert: first.toUpperCase() }
      : { from, to: to + bare, insert: '' }
  }
  if (next === '' || next === '\n' || /^[ \t]*(?:[.,!?;:\n]|$)/.test(after)) {
    const trail = /(?<![ \t])[ \t]*$/.exec(before)?.[0].length ?? 0
    return { from: from - trail, to, insert: '' }
  }
  return { from, to: to + lead, insert: '' }
}

/** Plain words in place of others, in the letter's voice, with a capital where the others had one; none: taken out. */
export const plainly = (
  facts: ReviewFacts,
  place: { from: number; to: number; text: string },
  plain: string,
): Fix => {
  const { text } = letterOf(facts)
  if (plain.trim() === '') return { label: `Leave out “${place.text.trim()}”`, ...cut(text, place) }
  const worded = inVoice(facts, plain)
  const insert =
    startsSentence(text, place.from) || /^\p{Lu}\p{Ll}/u.test(place.text) ? capital(worded) : worded
  return { label: `Write “${insert.trim()}”`, from: place.from, to: place.to, insert }
}
