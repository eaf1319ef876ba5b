import { keptApart } from '../apart.ts'
import type { Letter, Span } from '../letter.ts'
import { cue } from './cue.ts'
import { type CueName, hitsIn } from './cues.ts'
import type { Tone } from './tone.ts'

export type Hurting = Extract<Tone, 'desperate' | 'rude' | 'over-casual'>

const speaking: Readonly<Record<Hurting, readonly CueName[]>> = {
  desperate: ['plea', 'needy', 'need'],
  rude: ['demand', 'complaint', 'contempt', 'orders', 'harsh', 'scorn'],
  'over-casual': ['chat', 'slang', 'chatter'],
}

/**
 * What the lists hold and good letters say too: courtesies, a family, a plain “you said that”. Such words add up in the features, and
 * are no sign of anything by themselves.
 */
const everyday = cue(`
  please(?: don't)?
  hop(?:e|es|ed|ing)
  need|chances?|so much|once more|trial (?:day|week)|turned down|want me|anything else you|another role|unpaid
  sorry|afraid|apologi[sz]e|apologies|anxious|nervous|worr(?:y|ied)
  nobody|no one|someone else|children|kids|family|hospital|my (?:wife|husband|father|mother|son|daughter)
  I (?:can't|cannot|won't|don't have|know you|promise|am not)|I'm (?:not|an?)
  alone|even if
  any (?:day|hours)|all (?:day|night|week)|every (?:day|morning|night|minute)
  so I|you (?:said(?: (?:I|that|you'd))?|told me|were|are|don't|can't|did)|did you|your questions were|told me that|s?he (?:had|was)
  from the first|once\\.|before you|next time|actually|clearly|plainly|simply|seriously|final|late|slow|wrong|bad|should (?:have|know)|read (?:the|it)
`)

const isEveryday = (text: string): boolean => [...text.matchAll(everyday)].some(([all]) => all === text)

/** Thanks, and words of somebody who is glad: each outweighs a sign. */
export const friendlyIn = ({ text }: Letter): number =>
  hitsIn(text).filter(({ cue: name }) => name === 'energy').length + [...text.matchAll(/\bthank/gi)].length

/** The places that speak for a tone each by itself: no everyday word, an order only where a sentence begins with it. */
export const signsOf = ({ text, sentences }: Letter, tone: Hurting): readonly Span[] => {
  const isBare = new Set(sentences.map(({ from }) => from))
  return hitsIn(text)
    .filter(({ cue: name }) => speaking[tone].includes(name))
    .filter((hit) => (hit.cue === 'orders' ? isBare.has(hit.from) : !isEveryday(hit.text)))
    .toSorted((one, other) => other.to - other.from - (one.to - one.from))
    .filter(keptApart())
    .toSorted((one, other) => one.from - other.from)
}
