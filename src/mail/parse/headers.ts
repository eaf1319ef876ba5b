/** The header block of a message or part, unfolded and decoded. */
import { decodeWords } from 'postal-mime'
import type { Header } from '../../core/mail/replies/mail.ts'
import { bytesOf, guessed } from './charset.ts'
import { limits, type Note } from './limits.ts'

export interface RawHeader {
  readonly name: string
  /** Unfolded; one character a byte. */
  readonly value: string
}

export interface Block {
  readonly headers: readonly RawHeader[]
  /** Where the body starts. */
  readonly body: number
}

const field = /^([!-9;-~]{1,200})[ \t]*:(.*)$/s

/** Reads header lines from `from` on; the first line that is none ends them, with a blank line or without. */
export const headerBlock = (binary: string, from: number, note: Note): Block => {
  const headers: { name: string; value: string }[] = []
  let at = from
  while (at < binary.length) {
    const newline = binary.indexOf('\n', at)
    const end = newline < 0 ? binary.length : newline
    if (end === at) return { headers, body: at + 1 }
    if (end - from > limits.headerBlock) {
      note('The headers are longer than any real ones; the rest of them was passed over.')
      const blank = binary.indexOf('\n\n', at)
      return { headers, body: blank < 0 ? binary.length : blank + 2 }
    }
    const line = binary.slice(at, end)
    const last = headers.at(-1)
    if (/^[ \t]/.test(line) && last) {
      if (last.value.length + line.length <= limits.headerValue) last.value += line.replace(/^[ \t]+/, ' ')
      else note('A header was longer than any real one and was cut.')
    } else if (line.trim() === '') return { headers, body: end + 1 }
    else {
      const found = field.exec(line)
      if (!found) return { headers, body: at }
      if (headers.length < limits.headers)
        headers.push({
          name: (found[1] ?? '').toLowerCase(),
          value: (found[2] ?? '').trim().slice(0, limits.headerValue),
        })
      else note('There are more headers than any real mail has; the rest was passed over.')
    }
    at = end + 1
  }
  return { headers, body: binary.length }
}

/** 8-bit headers are UTF-8 or Western European. */
export const eightBit = (value: string): string =>
  /[\u0080-\u00ff]/.test(value) ? guessed(bytesOf(value)) : value

/** As it is to be read: encoded words (RFC 2047) decoded too. */
export const headerText = (value: string): string => {
  const text = eightBit(value)
  return (text.includes('=?') ? decodeWords(text) : text).replace(/[\r\n\0]+/g, ' ').trim()
}

export const decodedHeaders = (headers: readonly RawHeader[]): Header[] =>
  headers.map(({ name, value }) => ({ name, value: headerText(value) }))

export const first = (headers: readonly RawHeader[], name: string): string | undefined =>
  headers.find((header) => header.name === name)?.value
