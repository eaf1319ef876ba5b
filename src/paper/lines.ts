/**
 * Where a line may end: behind a space, behind a hyphen or slash between letters, behind a dash. Never before
 * punctuation, never at a no-break space, never within a number or a range of numbers.
 */
const pieces = (text: string): readonly string[] =>
  text.split(/(?<= )(?! )|(?<=\p{L}[-‐/])(?=\p{L})|(?<=[–—])(?=\p{L})/u).filter((piece) => piece !== '')

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** A word that is wider than a whole line (an address of the web) is divided where it must be. */
const divided = (piece: string, width: number, widthOf: (text: string) => number): readonly string[] => {
  if (widthOf(piece.trimEnd()) <= width) return [piece]
  const parts: string[] = []
  let current = ''
  for (const { segment } of graphemes.segment(piece)) {
    if (current !== '' && widthOf(current + segment) > width) {
      parts.push(current)
      current = segment
    } else current += segment
  }
  return current === '' ? parts : [...parts, current]
}

/** A paragraph as lines that are at most `width` wide; its own line breaks stay. */
export const linesOf = (text: string, width: number, widthOf: (text: string) => number): readonly string[] =>
  text.split('\n').flatMap((line) => {
    const lines: string[] = []
    let current = ''
    for (const piece of pieces(line.trim()).flatMap((each) => divided(each, width, widthOf))) {
      if (current !== '' && widthOf((current + piece).trimEnd()) > width) {
        lines.push(current.trimEnd())
        current = piece
      } else current += piece
    }
    return [...lines, current.trimEnd()]
  })
