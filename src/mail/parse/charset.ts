/** Bytes become text by what the mail says they are, or by what they look like where it lies. */
import type { Note } from './limits.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true })
const western = new TextDecoder('windows-1252')

/** Names that mail programs write and the encoding standard does not know. */
const alias: Readonly<Record<string, string>> = {
  utf8: 'utf-8',
  'utf-8-sig': 'utf-8',
  cp1252: 'windows-1252',
  'cp-850': 'windows-1252',
  ansi: 'windows-1252',
  'iso-8859-8-i': 'iso-8859-8',
  'ks_c_5601-1987': 'euc-kr',
  'unicode-1-1-utf-8': 'utf-8',
}

const decoderOf = (charset: string): TextDecoder | undefined => {
  try {
    return new TextDecoder(alias[charset] ?? charset)
  } catch {
    return undefined
  }
}

/** One character a byte, as the mail is cut apart, and back. */
export const binaryOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

export const bytesOf = (binary: string): Uint8Array => Buffer.from(binary, 'latin1')

/** Calendars fold their lines after so many bytes, in the midst of a character too (RFC 5545, section 3.1). */
export const unfolded = (bytes: Uint8Array, charset = ''): Uint8Array =>
  /^utf-?(?:16|32)/i.test(charset) ? bytes : bytesOf(binaryOf(bytes).replace(/\r?\n[ \t]/g, ''))

/** UTF-8 where it is, else Western European. */
export const guessed = (bytes: Uint8Array): string => {
  try {
    return utf8.decode(bytes)
  } catch {
    return western.decode(bytes)
  }
}

/** What cannot be decoded as announced is guessed, and said. */
export const decoded = (bytes: Uint8Array, charset: string | undefined, note: Note): string => {
  const name = charset?.trim().toLowerCase().slice(0, 40)
  if (name === undefined || name === '' || /^(?:us-ascii|ascii|utf-?8|default|8bit|unknown.*)$/.test(name))
    return guessed(bytes)
  const decoder = decoderOf(name)
  if (!decoder) {
    note(`The character set “${name}” is not known; the text was read as best it could be.`)
    return guessed(bytes)
  }
  return decoder.decode(bytes)
}
