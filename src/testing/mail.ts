import type { Mail } from '../core/mail/replies/mail.ts'
import { parseMail } from '../mail/parse/parse-mail.ts'

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A mail as text, headers by name; `Date` is 23 November 2026 unless given, the body plain text. */
export const eml = (headers: Readonly<Record<string, string>>, body = ''): string =>
  `${Object.entries({
    Date: 'Mon, 23 Nov 2026 10:00:00 +0000',
    'Message-ID': '<in-1@mail.example.com>',
    ...headers,
  })
    .map(([name, value]) => `${name}: ${value}`)
    .join('\r\n')}\r\n\r\n${body.replaceAll('\n', '\r\n')}`

export const mailOf = (headers: Readonly<Record<string, string>>, body = ''): Mail =>
  parseMail(bytesOf(eml(headers, body)))

/** Parts of one multipart body, each with its own headers. */
export const multipart = (boundary: string, ...parts: readonly string[]): string =>
  `${parts.map((part) => `--${boundary}\n${part}\n`).join('')}--${boundary}--\n`
