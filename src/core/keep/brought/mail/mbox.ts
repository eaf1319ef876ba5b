/** A mailbox in one file (mbox, RFC 4155 and its kin), cut into its mails. */

const [newline, letterF, angle] = [10, 70, 62]
const begin = [...'From '].map((sign) => sign.charCodeAt(0))

/** So much of a line tells whether it parts two mails, in bytes. */
const longest = 300

const standsAt = (bytes: Uint8Array, at: number): boolean =>
  begin.every((code, index) => bytes[at + index] === code)

const lineAt = (bytes: Uint8Array, at: number): string => {
  const end = bytes.indexOf(newline, at)
  const to = Math.min(end < 0 ? bytes.length : end, at + longest)
  return String.fromCharCode(...bytes.subarray(at, to)).replace(/\r$/, '')
}

const header = /^>?[!-9;-~]{1,80}:|^>From /
/** “From ann@lab.example Tue Nov 17 10:00:00 2026”: whoever wrote it, then when. */
const moment = /\d{1,2}:\d\d/

/** A line that parts two mails: it names a moment, a header stands below it, and nothing or the end of a mail above. */
const partsAt = (bytes: Uint8Array, at: number): boolean => {
  if (!standsAt(bytes, at)) return false
  const end = bytes.indexOf(newline, at)
  if (end < 0 || !header.test(lineAt(bytes, end + 1))) return false
  if (at === 0) return true
  const line = lineAt(bytes, at)
  const isBlank = bytes[at - 2] === newline || (bytes[at - 2] === 13 && bytes[at - 3] === newline)
  return moment.test(line) && (isBlank || /\d{4}$/.test(line))
}

/** Where lines that part two mails begin. */
function* starts(bytes: Uint8Array): Generator<number> {
  for (let at = bytes.indexOf(letterF); at >= 0; at = bytes.indexOf(letterF, at + 1))
    if ((at === 0 || bytes[at - 1] === newline) && partsAt(bytes, at)) yield at
}

/** Of “>From ” at the head of a line one sign was put there by whoever wrote the file, however many there are (mboxrd); with one alone mboxo says the same. */
const unquoted = (mail: Uint8Array): Uint8Array => {
  const cuts: number[] = []
  for (let at = mail.indexOf(angle); at >= 0; at = mail.indexOf(angle, at + 1)) {
    if (at > 0 && mail[at - 1] !== newline) continue
    let behind = at
    while (mail[behind] === angle) behind += 1
    if (standsAt(mail, behind)) cuts.push(at)
    at = behind - 1
  }
  if (cuts.length === 0) return mail
  const whole = new Uint8Array(mail.length - cuts.length)
  let [from, to] = [0, 0]
  for (const cut of [...cuts, mail.length]) {
    whole.set(mail.subarray(from, cut), to)
    to += cut - from
    from = cut + 1
  }
  return whole
}

/**
 * The mails of a mailbox file in their order, each without the line that parts it from the one before. They are views into the file, so that
 * a large one is not held twice.
 */
export function* mailsIn(bytes: Uint8Array): Generator<Uint8Array> {
  let from: number | undefined
  for (const at of starts(bytes)) {
    if (from !== undefined) yield unquoted(bytes.subarray(from, at))
    from = bytes.indexOf(newline, at) + 1
  }
  if (from !== undefined) yield unquoted(bytes.subarray(from))
}
