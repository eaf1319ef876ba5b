/** A capital first letter, wherever it stands after quotes or brackets; digits and names stay as they are. */
export const capital = (text: string): string =>
  text.replace(
    /^([^\p{L}\p{N}]*)(\p{L})/u,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  )

const stopped = /[.?!…:]["”’')\]]*$/u

/** The text as a sentence: one space between words, a capital, a final stop where it has none. */
export const sentence = (text: string): string => {
  const plain = capital(text.replaceAll(/\s+/g, ' ').trim())
  return plain === '' || stopped.test(plain) ? plain : `${plain}.`
}

/** The text as a question: a capital, and a question mark instead of any other stop. */
export const questionOf = (text: string): string => {
  const plain = capital(text.replaceAll(/\s+/g, ' ').trim()).replace(/[\s.?!…:;,]+$/u, '')
  return plain === '' ? '' : `${plain}?`
}

/** "a", "a and b", "a, b and c"; items that hold a comma of their own are kept apart by semicolons. */
export const listOf = (items: readonly string[]): string => {
  const last = items.at(-1)
  if (last === undefined) return ''
  if (items.length === 1) return last
  const comma = items.length > 2 && items.some((item) => item.includes(',')) ? ';' : ','
  return `${items.slice(0, -1).join(`${comma} `)}${comma === ';' ? ';' : ''} and ${last}`
}

/** Words as a reader counts them: runs that hold a letter or digit, hyphenated ones as one. */
export const wordCount = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
