import type { ReplyMeaning } from '../reading.ts'

/** Words that speak for a meaning, unless the same sentence says otherwise. */
export interface Pattern {
  readonly meaning: ReplyMeaning
  readonly words: RegExp
  /** What else must stand in the same sentence. */
  readonly beside?: readonly RegExp[]
  /** How much they say by themselves, 0 to 1. */
  readonly weight: number
  /** Words of the sentence that take it back: a negation, a condition, another matter. */
  readonly unless?: RegExp
}

export const patterns = (
  meaning: ReplyMeaning,
  rows: readonly (readonly [weight: number, words: RegExp, unless?: RegExp])[],
): Pattern[] =>
  rows.map(([weight, words, unless]) => ({ meaning, words, weight, ...(unless ? { unless } : {}) }))
