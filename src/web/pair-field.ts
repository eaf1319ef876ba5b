/** Beside a field whose lines have two parts: the second parts, in the same order. */
export const pairKey = (key: string): string => `_${key}:second`

/** What stands between the two parts of a line, as an action takes it. */
const bar = ' | '

/** The parts of a line. */
export const apart = (line: string): readonly [string, string] => {
  const [first = '', ...rest] = line.split('|').map((part) => part.trim())
  return [first, rest.join(bar)]
}

/** Lines out of their first and second parts; a line without either is none. */
export const together = (firsts: readonly string[], seconds: readonly string[]): readonly string[] =>
  firsts.flatMap((first, index) => {
    const parts = [first, seconds[index] ?? ''].map((part) => part.trim())
    if (parts.every((part) => part === '')) return []
    return [parts[1] === '' ? (parts[0] ?? '') : parts.join(bar)]
  })
