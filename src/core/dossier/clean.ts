/** Text that a machine or a stranger wrote, made such that the reader of dossiers takes it. */

/** What the bytes 80–9F are in the Western European set of Windows; as characters of Unicode nobody means them. */
const western = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** Colours and movements that terminals obey. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const commands = /\u001b\[[0-9;?]{0,40}[A-Za-z]/g

/** Seen by nobody: control characters, orders to turn the direction of writing, marks inside words, tags, what is no character. */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  /[\0-\u0008\u000e-\u001f\u007f\u00ad\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc\p{Noncharacter_Code_Point}\u{e0000}-\u{e007f}]/gu

/**
 * Lines of plain text: well-formed, without control characters, ends of lines as `\n`. A character that was lost on the way is a
 * question mark. What is clean already stays as it is.
 */
export const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n')
    .replace(/[\u0080-\u009f]/g, (sign) => (western[sign.charCodeAt(0) - 0x80] ?? '').trim())
    .replace(commands, '')
    .replace(unseen, '')
    .replaceAll('\ufffd', '?')

/** At most so many characters, none of them cut in two. */
const cut = (text: string, most: number): string => text.slice(0, most).replace(/[\ud800-\udbff]$/, '')

/** One line of at most `most` characters; empty where there is nothing to read. */
export const cleanLine = (text: string, most: number): string =>
  cut(cleanText(text).replace(/\s+/g, ' ').trim(), most).trim()

/** The beginning of a text, with a mark where there is more of it. */
export const excerptOf = (text: string, most: number): string => {
  const clean = cleanText(text).trim()
  return clean.length > most ? `${cut(clean, most).trim()} …` : clean
}

/** The same value with every text in it clean. */
export const cleaned = <Value>(value: Value): Value => {
  if (typeof value === 'string') return cleanText(value) as Value
  if (Array.isArray(value)) return value.map(cleaned) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, cleaned(each)])) as Value
}
