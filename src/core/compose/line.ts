import type { Commitment, Sentence } from './draft.ts'

/** A sentence of a letter in the making; `keep` says how dear it is when space runs out, absent: it stays. */
export interface Line extends Sentence {
  /** The frame it was made with. */
  readonly frame: string
  readonly keep?: number
  /** What the reader is promised by it, as long as it stands in the letter. */
  readonly commits?: Commitment
}

export const asSentence = ({ text, facts, element, along }: Line): Sentence => ({
  text,
  facts,
  element,
  ...(along === undefined ? {} : { along }),
})
