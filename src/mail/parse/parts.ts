/** A message cut into its parts. Messages within it are leaves: what they hold is not what this mail says. */
import type { Part } from '../../core/mail/replies/mail.ts'
import { decoded, unfolded } from './charset.ts'
import { first, headerBlock, headerText, type RawHeader } from './headers.ts'
import { textOfHtml } from './html.ts'
import { limits, type Note } from './limits.ts'
import { valued } from './parameters.ts'
import { transferDecoded } from './transfer.ts'

/** A part and what of it the body of the mail may be made from. */
interface Leaf extends Part {
  /** For `text/html`, where `text` is the plain reading. */
  readonly html: boolean
}

export interface Node {
  readonly part: Leaf
  readonly children: readonly Node[]
}

export interface Budget {
  parts: number
  text: number
  readonly note: Note
}

const textual = /^(?:text\/|message\/|multipart\/?$|application\/(?:ics|rfc822-headers|x-rfc822|calendar))/

/** Boundary lines in the order of the text; a boundary is a line of its own. */
const marksOf = (
  body: string,
  boundary: string,
  note: Note,
): { from: number; to: number; last: boolean }[] => {
  const marks: { from: number; to: number; last: boolean }[] = []
  const mark = `--${boundary}`
  for (
    let at = body.startsWith(mark) ? 0 : body.indexOf(`\n${mark}`);
    at >= 0;
    at = body.indexOf(`\n${mark}`, at + 1)
  ) {
    const from = body[at] === '\n' ? at : 0
    const start = from + (body[from] === '\n' ? 1 : 0) + mark.length
    const newline = body.indexOf('\n', start)
    const to = newline < 0 ? body.length : newline + 1
    const rest = body.slice(start, Math.min(to, start + 80)).trim()
    if (rest !== '' && rest !== '--') continue
    marks.push({ from, to, last: rest === '--' })
    if (rest === '--') break
    if (marks.length > limits.parts) {
      note('There are more parts than any real mail has; the rest was passed over.', 'hides')
      break
    }
    at = to - 2
  }
  return marks
}

const piecesOf = (body: string, boundary: string, note: Note): string[] => {
  const marks = marksOf(body, boundary, note)
  return marks
    .filter(({ last }) => !last)
    .map(({ to }, index) => body.slice(to, marks[index + 1]?.from ?? body.length))
}

/** The boundary that a header forgot to name, read off the first line that looks like one. */
const missingBoundary = (body: string): string | undefined =>
  /^--([^\s-][^\n]{0,100}?)[ \t]*\nContent-/im.exec(body.slice(0, 8192))?.[1]

const leafText = (
  type: string,
  body: string,
  headers: readonly RawHeader[],
  charset: string | undefined,
  budget: Budget,
): string => {
  const room = Math.max(0, Math.min(limits.partText, budget.text))
  const encoding = first(headers, 'content-transfer-encoding') ?? ''
  // Encoded, a character of the text takes up to twelve; more is not looked at.
  const bytes = transferDecoded(body.slice(0, room * 12), encoding).subarray(0, room * 4)
  let text = decoded(type === 'text/calendar' ? unfolded(bytes, charset) : bytes, charset, budget.note)
  if (text.length > room) {
    budget.note('A part of the mail is longer than what is read; its end was passed over.', 'hides')
    text = text.slice(0, room)
  }
  budget.text -= text.length
  return type === 'text/html' ? textOfHtml(text) : text.replace(/\0/g, '')
}

const dispositionOf = (value: string): { disposition?: 'inline' | 'attachment' } =>
  value === '' ? {} : { disposition: value === 'inline' ? 'inline' : 'attachment' }

/** How far into such a part its kind is looked for, in bytes. */
const kindWithin = 4096

/** A part in Outlook's own format is not read (decision 1); that it holds an appointment is said, since somebody waits for an answer to it. */
const outlookOnly = (body: string, encoding: string): string => {
  const bytes = transferDecoded(body.slice(0, kindWithin * 2), encoding).subarray(0, kindWithin)
  return /IPM\.(?:Microsoft Schedule\.Mtg|Schedule\.Meeting|Appointment)/i.test(
    Buffer.from(bytes).toString('latin1'),
  )
    ? 'It holds an appointment that can be read by Outlook only (winmail.dat). Ask for the day and hour in words.'
    : 'A part of it can be read by Outlook only (winmail.dat).'
}

/** One part from its headers on, with all inside it. */
const nodeOf = (binary: string, fallback: string, depth: number, budget: Budget): Node => {
  const { headers, body: start } = headerBlock(binary, 0, budget.note)
  return nodeWith(headers, binary.slice(start), fallback, depth, budget)
}

export const nodeWith = (
  headers: readonly RawHeader[],
  body: string,
  fallback: string,
  depth: number,
  budget: Budget,
): Node => {
  budget.parts -= 1
  const content = valued(first(headers, 'content-type'))
  const type = /^[\w.+-]+\/[\w.+-]+$/.test(content.value)
    ? content.value
    : content.value === 'text'
      ? 'text/plain'
      : fallback
  const disposition = valued(first(headers, 'content-disposition'))
  const filename = disposition.parameters.filename ?? content.parameters.name
  const parameters = content.value === type ? content.parameters : {}
  const base = {
    type,
    depth,
    parameters,
    ...dispositionOf(disposition.value),
    ...(filename === undefined || filename === '' ? {} : { filename: filename.slice(0, 255) }),
    html: type === 'text/html',
  }
  if (type.startsWith('multipart/')) {
    const boundary = parameters.boundary || missingBoundary(body)
    if (!parameters.boundary) budget.note('A part says it has parts and does not say where they begin.')
    if (boundary === undefined || boundary === '')
      return {
        part: { ...base, type: 'text/plain', text: leafText('text/plain', body, headers, undefined, budget) },
        children: [],
      }
    if (depth >= limits.depth) {
      budget.note(
        'Parts lie in parts deeper than in any real mail; the inner ones were passed over.',
        'hides',
      )
      return { part: base, children: [] }
    }
    const pieces = piecesOf(body, boundary, budget.note)
    if (pieces.length === 0) {
      budget.note('The parts that the mail announces are not in it.')
      return {
        part: { ...base, type: 'text/plain', text: leafText('text/plain', body, headers, undefined, budget) },
        children: [],
      }
    }
    const inner = type === 'multipart/digest' ? 'message/rfc822' : 'text/plain'
    const children: Node[] = []
    for (const piece of pieces) {
      if (budget.parts <= 0) {
        budget.note('There are more parts than any real mail has; the rest was passed over.', 'hides')
        break
      }
      children.push(nodeOf(piece, inner, depth + 1, budget))
    }
    return { part: base, children }
  }
  const calendarFile = /\.(?:ics|ical|ifb)$/i.test(filename ?? '')
  if (type === 'message/rfc822' || type === 'message/global')
    return { part: { ...base, text: nestedText(body, headers, depth, budget) }, children: [] }
  if (/^application\/(?:vnd\.)?ms-tnef$/.test(type) || /^win(?:mail)?\.dat$/i.test(filename ?? ''))
    budget.note(outlookOnly(body, first(headers, 'content-transfer-encoding') ?? ''), 'hides')
  if (!textual.test(type) && !calendarFile) return { part: base, children: [] }
  return { part: { ...base, text: leafText(type, body, headers, parameters.charset, budget) }, children: [] }
}

/** A returned or forwarded message: its headers decoded, a blank line, its text. */
const nestedText = (body: string, outer: readonly RawHeader[], depth: number, budget: Budget): string => {
  const encoding = first(outer, 'content-transfer-encoding') ?? ''
  const plain = /base64|quoted-printable/i.test(encoding)
    ? Buffer.from(transferDecoded(body.slice(0, limits.partText * 4), encoding))
        .toString('latin1')
        .replace(/\r\n?/g, '\n')
    : body
  const lead = /^\n*/.exec(plain)?.[0].length ?? 0
  const { headers, body: start } = headerBlock(plain, lead, budget.note)
  const lines = headers.map(({ name, value }) => `${name}: ${headerText(value)}`)
  const head = lines.join('\n').slice(0, Math.max(0, budget.text))
  budget.text -= head.length
  if (depth >= limits.depth || budget.parts <= 0) return head
  const inner = nodeWith(headers, plain.slice(start), 'text/plain', depth + 1, budget)
  return `${head}\n\n${bodyText(inner)}`
}

const isBody = ({ part }: Node): boolean =>
  part.text !== undefined &&
  (part.type === 'text/plain' || part.type === 'text/html' || part.type === 'text/enriched') &&
  part.disposition !== 'attachment'

const wantsHtml = /\bHTML\b/

/** A plain half that only says that there is another is none. */
const says = (text: string): boolean => text.trim() !== '' && !(text.length < 300 && wantsHtml.test(text))

/** What a mail program would show as the text: plain before HTML, parts in their order. */
export const bodyText = (node: Node): string => {
  if (node.children.length === 0) return isBody(node) ? (node.part.text ?? '').trim() : ''
  const shown = node.children.map((child) => ({ html: child.part.html, text: bodyText(child) }))
  if (node.part.type === 'multipart/alternative') {
    const plain = shown.find(({ html, text }) => !html && says(text))
    return (plain ?? shown.findLast(({ text }) => text !== '') ?? { text: '' }).text
  }
  if (node.part.type === 'multipart/report') return shown.find(({ text }) => text !== '')?.text ?? ''
  return shown
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('\n\n')
}

/** Every part in the order of the message. */
export const listed = (node: Node): Part[] => {
  const { html: _, ...part } = node.part
  return [part, ...node.children.flatMap(listed)]
}
