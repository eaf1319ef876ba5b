/** A large mail without what makes it large, so that what was written behind an attachment is read too. */
import { limits, type Note } from './limits.ts'

/** Of an attachment so much stays, its header; longer parts are looked at. In bytes. */
const stays = 16 * 1024
/** Of a part of text. */
const textStays = 1024 * 1024

const megabytes = limits.mail / 1024 / 1024

const said = /^content-type\s*:\s*(?:text|multipart|message|application\/(?:ics|calendar))\b/im
const typed = /^content-type\s*:/im

/** Beginnings of lines that may be a boundary. */
const nextMark = (bytes: Buffer, from: number): number => {
  const at = bytes.indexOf('\n--', from)
  return at < 0 ? bytes.length : at
}

/** Each piece between what may be boundaries is shortened, attachments to their header. A mail within the limit stays as it is. */
export const withoutBulk = (mail: Uint8Array, note: Note): Uint8Array => {
  if (mail.length <= limits.mail) return mail
  const bytes = Buffer.from(mail.buffer, mail.byteOffset, Math.min(mail.length, limits.looked))
  const kept: Buffer[] = []
  for (let from = 0; from < bytes.length; ) {
    const to = nextMark(bytes, from + 1)
    const head = to - from > stays ? bytes.toString('latin1', from, from + 4096) : ''
    const isText = said.test(head) || !typed.test(head)
    const most = isText ? textStays : stays
    if (isText && to - from > most)
      note(`The mail is over ${megabytes} MB; the end of a long text in it was passed over.`, 'hides')
    kept.push(bytes.subarray(from, Math.min(to, from + most)))
    from = to
  }
  const left = Buffer.concat(kept)
  if (left.length > limits.mail || mail.length > limits.looked)
    note(`The mail is over ${megabytes} MB; only its first part was read.`, 'hides')
  return left.subarray(0, limits.mail)
}
