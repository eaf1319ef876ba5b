/** A day that stands in a text. */
export interface WrittenDay {
  readonly from: number
  readonly to: number
  readonly day: Temporal.PlainDate
  /** A weekday alone: which one it is, another date beside it may tell. */
  readonly bare?: true
  /** A day is meant, and two could be: “next Friday” on a Sunday, “the Monday after”. */
  readonly unsure?: true
}

/** How figures with a stroke are read where nothing in the text tells: by the sender's clock. */
export type Figures = 'month-first' | 'day-first'

/** Counting words, as far as people write them out. */
export const counts: Readonly<Record<string, number>> = {
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, ten: 10 },
}

/** A word or several, and no part of another. */
export const word = (text: string): string => `(?<![\\p{L}\\p{N}])${text}(?![\\p{L}\\p{N}])`
