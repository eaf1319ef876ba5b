/** What is heard where the rules and what was learned from examples are both asked: neither is believed against the other. */
import { type Likely, likeliest, type Saying } from './likely.ts'

interface Bars {
  /** From here on it is heard where the rules hear the same. */
  readonly agreed: number
  /** From here on it is heard whatever the rules hear. */
  readonly alone: number
}

/** Chosen by mails of hands that helped to make neither (`node bench/quality/fit-replies.ts --judge`), so that at most 3 of 100 are wrong. */
export const bars: Bars = { agreed: 0.5, alone: 0.6 }
/** From here on another saying takes back what the rules hear alone. */
const against = 0.45

/** In words, greeting and name included. */
const fewest = 12

/** A handful of words is like too many things: only the rules know what it says. */
export const isShort = (sentences: readonly string[]): boolean =>
  sentences.join(' ').split(' ').length < fewest

export const sure = (likely: Likely, bar: number): Saying | undefined => {
  const best = likeliest(likely)
  return best !== 'other' && likely[best] >= bar ? best : undefined
}

/** `mixed`: it says two things at once; what asks and what thanks is not touched by that. `short`: too few words for what was learned. */
export const weighed = (
  ruled: Saying | undefined,
  likely: Likely,
  mixed: boolean,
  short: boolean,
  { agreed, alone }: Bars = bars,
): Saying | undefined => {
  const best = likeliest(likely)
  // A courtesy is heard by the rules only where every part of the mail is one.
  const stands = (short || ruled === 'courtesy') && ruled !== undefined
  if (stands && (best === ruled || best === 'other' || likely[best] < against)) return ruled
  if (short) return undefined
  const heard = sure(likely, ruled === best ? agreed : alone)
  return mixed && heard !== 'asks' && heard !== 'courtesy' ? undefined : heard
}
