import { sentencesIn } from '../said/mend.ts'
import type { Commitment, Sentence } from './draft.ts'

/** A sentence of a letter in the making; `keep` says how dear it is when space runs out, absent: it stays. */
export interface Line extends Sentence {
  /** The frame it was made with. */
  readonly frame: string
  readonly keep?: number
  /** What the reader is promised by it, as long as it stands in the letter. */
  readonly commits?: Commitment
}

/** The sentences of a line: one, or as many as the person said. */
export const sentencesOf = ({ text, facts, element, along, said }: Line): readonly Sentence[] =>
  (said ? sentencesIn(text) : [text]).map((each) => ({
    text: each,
    facts,
    element,
    ...(along === undefined ? {} : { along }),
    ...(said ? { said } : {}),
  }))
