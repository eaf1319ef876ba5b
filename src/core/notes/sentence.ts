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

/** So many words of a text at most, with “…” for the rest. */
export const openingOf = (text: string, most: number): string => {
  const words = text.trim().split(/\s+/)
  return words.length > most ? `${words.slice(0, most).join(' ')} …` : words.join(' ')
}
