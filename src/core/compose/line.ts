import type { PersonId } from '../dossier/dossier.ts'
import type { Commitment, Draft, Sentence } from './draft.ts'

/** A sentence of a letter in the making; `keep` says how dear it is when space runs out, absent: it stays. */
export interface Line extends Sentence {
  readonly keep?: number
  /** What the reader is promised by it, as long as it stands in the letter. */
  readonly commits?: Commitment
}

/** The sentence as a promise to somebody; as it is where there is nobody to promise it to. */
export const promising = (
  line: Line | undefined,
  to: PersonId | undefined,
  due?: Commitment['due'],
): Line | undefined =>
  line && to ? { ...line, commits: { what: line.text, to, ...(due ? { due } : {}) } } : line

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
