/** One mistake in a file: where, what was expected, and the nearest known word. Never quotes the text of a note. */
export interface Problem {
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  /** Counted from 1, in UTF-16 units. */
  readonly column: number
  readonly message: string
  readonly expected?: string
  readonly nearest?: string
}

/** Where a value stands in the text: an offset in UTF-16 units. */
export type Offset = number

/** Collects problems; positions become lines and columns at the end. */
export interface Complaints {
  readonly add: (
    at: Offset,
    message: string,
    more?: { expected?: string; nearest?: string | undefined },
  ) => void
}

const most = 50

export interface Found {
  readonly at: Offset
  readonly message: string
  readonly expected?: string
  readonly nearest?: string
}

/** Sorted by position, each said once, at most fifty and then how many more. */
export const listed = (
  found: readonly Found[],
  file: string,
  place: (at: Offset) => { line: number; col: number },
): Problem[] => {
  const seen = new Set<string>()
  const sorted = found
    .toSorted((one, other) => one.at - other.at)
    .filter(({ at, message }) => !seen.has(`${at} ${message}`) && seen.add(`${at} ${message}`))
  const problems = sorted.slice(0, most).map(({ at, ...rest }): Problem => {
    const { line, col } = place(at)
    return { file, line, column: col, ...rest }
  })
  const left = sorted.length - most
  const last = problems.at(-1)
  return left > 0 && last
    ? [...problems, { ...last, message: `… and ${left} more problems after this one.` }]
    : problems
}
