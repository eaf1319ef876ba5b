/** What the text goes onto: its width, and whether it can show colour. */
export interface Paper {
  readonly width: number
  /** The clock of whoever reads it. */
  readonly zone: string
  readonly strong: (text: string) => string
  readonly quiet: (text: string) => string
  /** Each colour has one meaning. */
  readonly ready: (text: string) => string
  readonly due: (text: string) => string
  readonly late: (text: string) => string
}

const plain = (text: string) => text
const style = (code: string) => (text: string) => `\u001b[${code}m${text}\u001b[0m`

/** Colour only where it was asked for (a terminal, and no NO_COLOR); at most 100 characters a line. */
export const paperOf = (options: { colour: boolean; width?: number | undefined; zone?: string }): Paper => {
  const width = Math.max(48, Math.min(options.width ?? 100, 100))
  const zone = options.zone ?? 'UTC'
  return options.colour
    ? {
        width,
        zone,
        strong: style('1'),
        quiet: style('2'),
        ready: style('32'),
        due: style('33'),
        late: style('31'),
      }
    : { width, zone, strong: plain, quiet: plain, ready: plain, due: plain, late: plain }
}

/** An instant (ISO 8601) on the reader's own clock: “2026-11-18 10:00”. */
export const clockOf = (at: string, { zone }: Paper): string =>
  Temporal.Instant.from(at)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
    .replace('T', ' ')

// Outside text (names, notes) may hold escape sequences that would drive the terminal.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g

/** Text from outside, safe to print. */
export const printable = (text: string): string => text.replace(control, '')

/** Breaks at spaces so that no line is longer than the width, each line behind the indent. */
export const wrapped = (text: string, width: number, indent = ''): string =>
  printable(text)
    .split('\n')
    .flatMap((line) => fold(line, width - indent.length))
    .map((line) => (line === '' ? '' : `${indent}${line}`))
    .join('\n')

const fold = (line: string, width: number): string[] => {
  const lines: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current)
      current = word
    } else current = current === '' ? word : `${current} ${word}`
  }
  return [...lines, current]
}

/** Two columns: a name and what it says, the second wrapped. */
export const columns = (rows: readonly (readonly [string, string])[], paper: Paper): string => {
  const left = Math.min(28, Math.max(...rows.map(([name]) => name.length)) + 2)
  return rows
    .map(([name, says]) => {
      const [first = '', ...rest] = wrapped(says, paper.width - left - 2).split('\n')
      const head = name.length + 2 > left ? `  ${name}\n${' '.repeat(left + 2)}` : `  ${name.padEnd(left)}`
      return [`${head}${first}`, ...rest.map((line) => `${' '.repeat(left + 2)}${line}`)].join('\n')
    })
    .join('\n')
}
