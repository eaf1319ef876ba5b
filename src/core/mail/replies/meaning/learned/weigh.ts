/** What is heard where the rules and what was learned from examples are both asked: neither is believed against the other. */
import { type Likely, likeliest, type Saying } from './likely.ts'

interface Bars {
  /** From here on another saying takes back what the rules hear. */
  readonly against: number
  /** From here on it is heard where the rules hear nothing, or are taken back. */
  readonly alone: number
}

/** Chosen by mails that helped to make neither (`node bench/quality/fit-replies.ts --judge`), so that at most 2 of 60 are wrong. */
export const bars: Bars = { against: 0.4, alone: 0.65 }

/** In words, greeting and name included. */
const fewest = 12

/** A handful of words is like too many things: only the rules know what it says. */
export const isShort = (sentences: readonly string[]): boolean =>
  sentences.join(' ').split(' ').length < fewest

export const sure = (likely: Likely, bar: number): Saying | undefined => {
  const best = likeliest(likely)
  return best !== 'other' && best !== 'left' && likely[best] >= bar ? best : undefined
}

/** `mixed`: it says two things at once; what asks and what thanks is not touched by that. */
export const weighed = (
  ruled: Saying | undefined,
  likely: Likely,
  mixed: boolean,
  { against, alone }: Bars = bars,
): Saying | undefined => {
  const best = likeliest(likely)
  // A courtesy is heard by the rules only where every part of the mail is one.
  const stands = ruled === 'courtesy' || (ruled !== undefined && (ruled === best || likely[best] < against))
  const heard = stands ? ruled : sure(likely, alone)
  return mixed && heard !== 'asks' && heard !== 'courtesy' ? undefined : heard
}
