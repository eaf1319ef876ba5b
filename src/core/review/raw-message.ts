import { done, type Outcome, refused } from '../outcome.ts'

/** A message as a mail program hands it over, reduced to what the review reads. */
export interface RawMessage {
  readonly subject?: string
  /** The writer's own text: the plain part, without what is quoted from the mail it answers. */
  readonly body: string
  /** Where the body begins in the text that was handed in; absent where it had to be decoded. */
  readonly offset?: number
  readonly attachments: number
}

interface Part {
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
  readonly offset: number
}

const deepest = 10
const telling = new Set([
  'from',
  'to',
  'date',
  'mime-version',
  'message-id',
  'content-type',
  'cc',
  'reply-to',
])

/** Header lines, folded ones joined, up to the empty line. Undefined where a text does not begin with headers. */
const partOf = (text: string, offset: number): Part | undefined => {
  const end = /\r?\n\r?\n/.exec(text)
  const head = end ? text.slice(0, end.index) : text
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  const headers = new Map<string, string>()
  for (const line of lines) {
    const field = /^([!-9;-~]+):[ \t]*(?![ \t])(.*)$/.exec(line)
    if (!field) return undefined
    const name = (field[1] ?? '').toLowerCase()
    if (!headers.has(name)) headers.set(name, (field[2] ?? '').trim())
  }
  const start = end ? end.index + end[0].length : text.length
  return { headers, body: text.slice(start), offset: offset + start }
}

/** Does a text look like a whole message, and not like a note with a subject line? */
export const isRawMessage = (text: string): boolean => {
  const part = partOf(text.replace(/^From [^\n]*\n/, ''), 0)
  return part !== undefined && [...part.headers.keys()].some((name) => telling.has(name))
}

const parameter = (value: string, name: string): string | undefined => {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(value)
  return found?.[1] ?? found?.[2]
}

const bytesOf = (text: string, encoding: string): Uint8Array => {
  if (encoding === 'base64') {
    const plain = text.replace(/[^A-Za-z0-9+/]/g, '')
    return Uint8Array.from(atob(plain.slice(0, plain.length - (plain.length % 4 === 1 ? 1 : 0))), (each) =>
      each.charCodeAt(0),
    )
  }
  const bytes: number[] = []
  const soft = text.replace(/=[ \t]*\r?\n/g, '')
  for (let at = 0; at < soft.length; at += 1) {
    const code = /^=[0-9A-Fa-f]{2}/.test(soft.slice(at, at + 3)) ? soft.slice(at + 1, at + 3) : undefined
    if (code === undefined) bytes.push(...new TextEncoder().encode(soft.charAt(at)))
    else {
      bytes.push(Number.parseInt(code, 16))
      at += 2
    }
  }
  return Uint8Array.from(bytes)
}

const inCharset = (bytes: Uint8Array, charset: string): Outcome<string> => {
  try {
    return done(new TextDecoder(charset, { fatal: true }).decode(bytes))
  } catch {
    return refused({
      message: `The message says it is in ${charset.slice(0, 40)}, and that cannot be read so.`,
    })
  }
}

/** “=?utf-8?q?Caf=C3=A9?=” → “Café”; what cannot be read stays as it is. */
const decodedWords = (value: string): string =>
  value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(
      /=\?([\w-]+)(?:\*\w+)?\?([bq])\?([^?]*)\?=/gi,
      (whole, charset: string, how: string, text: string) => {
        const plain = how.toLowerCase() === 'b' ? 'base64' : 'quoted-printable'
        const read = inCharset(bytesOf(plain === 'base64' ? text : text.replaceAll('_', ' '), plain), charset)
        return read.ok ? read.value : whole
      },
    )

interface Found {
  readonly plain?: Part
  readonly attachments: number
}

/** A signature or a picture shown in the text has a name too, and is no file that was promised. */
const isPartOfLetter = (headers: Part['headers']): boolean =>
  headers.has('content-id') ||
  /^inline/i.test(headers.get('content-disposition') ?? '') ||
  /^application\/(?:pgp|pkcs7|x-pkcs7)-signature/i.test(headers.get('content-type') ?? '')

const isAttached = ({ headers }: Part): boolean =>
  /^attachment/i.test(headers.get('content-disposition') ?? '') ||
  (parameter(headers.get('content-type') ?? '', 'name') !== undefined && !isPartOfLetter(headers))

const findPlain = (part: Part, depth: number): Found => {
  const type = part.headers.get('content-type') ?? 'text/plain'
  if (isAttached(part)) return { attachments: 1 }
  if (/^text\/plain/i.test(type)) return { plain: part, attachments: 0 }
  const boundary = /^multipart\//i.test(type) ? parameter(type, 'boundary') : undefined
  if (boundary === undefined || depth >= deepest) return { attachments: 0 }
  const line = new RegExp(
    `(?:^|\\r?\\n)--${boundary.replace(/[^\w]/g, '\\$&')}(?:--)?[ \\t]*(?:\\r?\\n|$)`,
    'g',
  )
  const marks = [...part.body.matchAll(line)]
  let plain: Part | undefined
  let attachments = 0
  for (const [index, mark] of marks.slice(0, -1).entries()) {
    const from = mark.index + mark[0].length
    const inner = partOf(part.body.slice(from, marks[index + 1]?.index), part.offset + from)
    if (!inner) continue
    const found = findPlain(inner, depth + 1)
    plain ??= found.plain
    attachments += found.attachments
  }
  return { ...(plain ? { plain } : {}), attachments }
}

/** Lines of the mail that is answered: “On … wrote:”, and what stands behind a “>”. */
const quoted = /^(?:On [^\n]{5,200}(?:\n[^\n]{0,200})?wrote:|>[^\n]*)[ \t]*\r?$/gm

/** From here on the whole rest is the mail that is answered. */
const original = /^(?:-{2,} ?(?:Original|Forwarded) [^\n]*|_{10,})[ \t]*\r?$/m

/** What is quoted as blanks, so that the writer's own lines stay where they are, above, between or below. */
const unquoted = (text: string): string =>
  text
    .slice(0, original.exec(text)?.index ?? text.length)
    .replaceAll(quoted, (lines) => lines.replace(/[^\r\n]/g, ' '))

/**
 * The text of a raw message (RFC 5322, MIME) that its writer wrote. Refused, with the reason, where there is no plain text
 * or it cannot be decoded. Where the body stands as it is, positions in it are positions in what was handed in.
 */
export const readRawMessage = (text: string): Outcome<RawMessage> => {
  const envelope = /^From [^\n]*\n/.exec(text)?.[0].length ?? 0
  const whole = partOf(text.slice(envelope), envelope)
  if (!whole) return refused({ message: 'The headers of the message cannot be read.' })
  const { plain, attachments } = findPlain(whole, 0)
  if (!plain)
    return refused({ message: 'The message has no plain text; only plain text is reviewed, not HTML alone.' })
  const encoding = (plain.headers.get('content-transfer-encoding') ?? '7bit').toLowerCase()
  const charset = parameter(plain.headers.get('content-type') ?? '', 'charset') ?? 'utf-8'
  const encoded = encoding === 'base64' || encoding === 'quoted-printable'
  const read = encoded ? inCharset(bytesOf(plain.body, encoding), charset) : done(plain.body)
  if (!read.ok) return read
  const decoded = encoded ? read.value.replace(/\r\n/g, '\n') : read.value
  const own = unquoted(decoded)
  const lead = own.length - own.trimStart().length
  const subject = whole.headers.get('subject')
  return done({
    ...(subject === undefined ? {} : { subject: decodedWords(subject) }),
    body: own.trim(),
    ...(encoded ? {} : { offset: plain.offset + lead }),
    attachments,
  })
}
