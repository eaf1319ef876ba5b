/** What can write characters: an alphabet of a typeface. */
interface Writes {
  readonly name: string
  readonly writes: ReadonlySet<number>
}

/** A stretch of text that one alphabet writes. */
export interface Run {
  readonly font: string
  readonly text: string
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Characters that have no shape of their own, and kinds of space and hyphen that fonts leave out. */
export const plainly = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\u2000-\u200a\t]/g, ' ')
    .replaceAll('\u202f', '\u00a0')
    .replaceAll('\u2011', '-')
    .replaceAll(/[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu, '')

const writerOf = (grapheme: string, alphabets: readonly Writes[]): Writes | undefined =>
  alphabets.find(({ writes }) =>
    [...grapheme].every((character) => writes.has(character.codePointAt(0) ?? 0)),
  )

/**
 * A text divided by who can write it. A letter and its marks stay in one font; the font of what stands before is kept
 * where it can go on. Undefined for what nobody writes: see `unwritable`.
 */
export const runsOf = (text: string, alphabets: readonly Writes[]): readonly Run[] => {
  const runs: Run[] = []
  for (const { segment } of graphemes.segment(text)) {
    const last = runs.at(-1)
    const same = alphabets.filter(({ name }) => name === last?.font)
    const font = writerOf(segment, [...same, ...alphabets])?.name ?? ''
    if (last && last.font === font) runs[runs.length - 1] = { font, text: last.text + segment }
    else runs.push({ font, text: segment })
  }
  return runs
}

/** The characters that no alphabet writes, each once: `中 (U+4E2D)`. */
export const unwritable = (text: string, alphabets: readonly Writes[]): readonly string[] => {
  const missing = [...graphemes.segment(text)]
    .map(({ segment }) => segment)
    .filter((segment) => !writerOf(segment, alphabets))
  const code = (character: string) =>
    `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  return [...new Set(missing)].map((segment) => `${segment} (${[...segment].map(code).join(' ')})`)
}
