/** A run of words that two texts share, or that only one of them has. */
export interface Run {
  readonly is: 'same' | 'gone' | 'new'
  readonly text: string
}

const wordsOf = (text: string): string[] => text.match(/\s*\S+|\s+$/g) ?? []

/** Lengths of the longest common run of words from each pair of places on. */
const lengths = (one: readonly string[], other: readonly string[]): number[][] => {
  const table = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0))
  const at = (row: number, column: number) => table[row]?.[column] ?? 0
  for (let row = one.length - 1; row >= 0; row -= 1)
    for (let column = other.length - 1; column >= 0; column -= 1) {
      const line = table[row]
      if (!line) continue
      line[column] =
        one[row]?.trim() === other[column]?.trim()
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
    }
  return table
}

/** More words than this are compared line by line only: the table grows with the square. */
const most = 3000

/** What was taken out of one text and put in to make the other, word by word. */
export const compared = (before: string, after: string): readonly Run[] => {
  const split = before.length + after.length > most * 8 ? (text: string) => text.split(/(?<=\n)/) : wordsOf
  const [one, other] = [split(before), split(after)]
  const table = lengths(one, other)
  const runs: { is: Run['is']; text: string }[] = []
  const push = (is: Run['is'], text: string) => {
    const last = runs.at(-1)
    if (last?.is === is) last.text += text
    else runs.push({ is, text })
  }
  let [row, column] = [0, 0]
  while (row < one.length || column < other.length) {
    const [mine = '', theirs = ''] = [one[row], other[column]]
    if (row < one.length && column < other.length && mine.trim() === theirs.trim()) {
      push('same', theirs)
      row += 1
      column += 1
    } else if (
      column < other.length &&
      (row >= one.length || (table[row]?.[column + 1] ?? 0) > (table[row + 1]?.[column] ?? 0))
    ) {
      push('new', theirs)
      column += 1
    } else {
      push('gone', mine)
      row += 1
    }
  }
  return runs
}
