/** Undoes Content-Transfer-Encoding (RFC 2045 section 6); torn or mixed-up input gives what could be saved. */
import { bytesOf } from './charset.ts'

const hex = (code: number): number =>
  code >= 48 && code <= 57
    ? code - 48
    : code >= 65 && code <= 70
      ? code - 55
      : code >= 97 && code <= 102
        ? code - 87
        : -1

const quotedPrintable = (binary: string): Uint8Array => {
  const bytes = new Uint8Array(binary.length)
  let size = 0
  for (let at = 0; at < binary.length; at += 1) {
    const code = binary.charCodeAt(at)
    if (code !== 61) {
      bytes[size++] = code
      continue
    }
    const [high, low] = [hex(binary.charCodeAt(at + 1)), hex(binary.charCodeAt(at + 2))]
    if (high >= 0 && low >= 0) {
      bytes[size++] = high * 16 + low
      at += 2
      continue
    }
    // A soft line break; blanks may stand between the sign and the end of the line.
    let end = at + 1
    while (end < at + 80 && (binary[end] === ' ' || binary[end] === '\t')) end += 1
    if (binary[end] === '\n' || end >= binary.length) at = end
    else bytes[size++] = code
  }
  return bytes.subarray(0, size)
}

/** Buffer skips what is no base64 and stops at the padding; a torn end is dropped. */
const base64 = (binary: string): Uint8Array => Buffer.from(binary, 'base64')

export const transferDecoded = (binary: string, encoding: string): Uint8Array =>
  /base64/i.test(encoding)
    ? base64(binary)
    : /quoted-printable/i.test(encoding)
      ? quotedPrintable(binary)
      : bytesOf(binary)
