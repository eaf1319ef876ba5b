import { bare } from '../../notes/tokens.ts'
import type { Spot } from './place.ts'

/** What a rule offers: so many words from here on become these. */
export interface Offered {
  readonly count?: number
  /** Words before this one that are part of it. */
  readonly back?: number
  readonly now: string
}

/** A way of writing with one right answer, or nothing. */
export type Rule = (place: Spot) => Offered | string | undefined

/** Something offered for words that were typed; `from` and `to` in the text that was looked at. */
export interface Spelling {
  readonly from: number
  readonly to: number
  readonly was: string
  readonly now: string
}

/** A capital where one stood; “I” keeps its own. */
export const likeThe = (was: string, now: string): string =>
  /^\p{Lu}(?!\p{Lu})/u.test(was) && was !== 'I' ? now.charAt(0).toUpperCase() + now.slice(1) : now

/** Is it the same but for the case and the kind of apostrophe? */
export const isSame = (one: string, other: string): boolean => bare(one) === bare(other)
