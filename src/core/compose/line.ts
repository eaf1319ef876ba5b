import type { Draft, Sentence } from './draft.ts'

/** A sentence of a letter in the making; `keep` says how dear it is when space runs out, absent: it stays. */
export interface Line extends Sentence {
  readonly keep?: number
}

/** What a kind of message says, before it gets its greeting and its signature. */
export interface Letter {
  readonly subject?: string
  readonly paragraphs: readonly (readonly (Line | undefined)[])[]
  readonly postscript?: Line | undefined
  /** A message among people who already write to each other: shorter signature. */
  readonly followUp?: boolean
  /** Words the body may have, greeting and sign-off aside. */
  readonly most?: number
  readonly also?: Draft['also']
}
