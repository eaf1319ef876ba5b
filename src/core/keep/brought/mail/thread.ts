/** A thread as it was copied out of a mail program, cut into its messages: each with what its head tells. */
import { attributionAt, isUnmarked } from '../../../mail/replies/text/attribution.ts'
import { originalAt } from '../../../mail/replies/text/original.ts'
import type { Head, Reader } from './head.ts'
import { cardHeadAt } from './head-card.ts'
import { fieldsHeadAt, type HeadAt } from './head-fields.ts'
import { lineHead } from './head-line.ts'

/** One message of a thread. */
export interface ThreadPiece {
  /** Absent for what stands above the first head. */
  readonly head?: Head
  /** How it is headed: drawn on the screen, passed on, or as what is answered. */
  readonly as?: 'drawn' | 'passed-on' | 'answered'
  /** All that stands below it, without what it quotes. */
  readonly text: string
}

const mostLines = 20_000
const mostPieces = 200
const deepest = 40

const quoted = /^\s{0,3}[>›»|] ?/
const isQuoted = (line: string): boolean => quoted.test(line) && !/^\s{0,3}>From /.test(line)
const isBlank = (line: string | undefined): boolean => (line ?? '').trim() === ''

/** Where the quoted lines end that begin here; blank lines between them belong to them. */
const quoteEnd = (lines: readonly string[], from: number): number => {
  let end = from
  for (let at = from; at < lines.length; at += 1) {
    if (isQuoted(lines[at] ?? '')) end = at + 1
    else if (!isBlank(lines[at])) break
  }
  return end
}

/** The line above it says that it was passed on. */
const passedOn =
  /forward|weitergeleitet|transféré|réexpédié|reenviado|inoltrato|doorgestuurd|encaminhad|reencaminhad|przekazan|vidarebefordra|videresend/iu

/** The first quoted line from here on, blank ones passed over; -1 where words of the writer’s come first. */
const quoteFrom = (lines: readonly string[], at: number): number => {
  for (let next = at; next < Math.min(lines.length, at + 3); next += 1) {
    if (isQuoted(lines[next] ?? '')) return next
    if (!isBlank(lines[next])) return -1
  }
  return -1
}

interface Found extends Partial<HeadAt>, Required<Pick<ThreadPiece, 'as'>> {
  readonly length: number
  /** The message it heads is marked line by line and ends with the marks; else it goes on to the next head. */
  readonly marked: boolean
}

const headAt = (lines: readonly string[], at: number, reader: Reader): Found | undefined => {
  const line = lines[at] ?? ''
  if (isBlank(line)) return undefined
  const above = attributionAt(lines, at)
  const length = above?.length ?? (isUnmarked(line) ? 1 : 0)
  if (length > 0) {
    const marked = quoteFrom(lines, at + length) >= 0
    const head = lineHead(lines.slice(at, at + length).join(' '), reader)
    if (marked || (above?.reads === 'sure' && head?.written))
      return { ...(head ? { head } : {}), length, marked, as: 'answered' }
  }
  if (originalAt(lines, at)) {
    const as = passedOn.test(line) && line.length < 200 ? 'passed-on' : 'answered'
    // A rule, “Forwarded message”: the fields stand below it.
    for (let next = at; next < Math.min(lines.length, at + 4); next += 1) {
      const fields =
        isBlank(lines[next]) || (next > at && !originalAt(lines, next))
          ? undefined
          : fieldsHeadAt(lines, next, reader)
      if (fields) return { head: fields.head, length: next - at + fields.length, marked: false, as }
    }
    return { length: 1, marked: false, as }
  }
  const card = cardHeadAt(lines, at, reader)
  return card && { ...card, marked: false, as: 'drawn' }
}

/** What a program puts where it leaves out what is quoted: “[Quoted text hidden]”. */
const hidden =
  /^\s{0,3}\[[^[\]]{0,60}(?:hidden|ocult|masqué|ausgeblendet|nascosto|verborgen|ukryt|dold|skjult)[^[\]]{0,30}\]\s{0,3}$/iu

interface Open extends Pick<ThreadPiece, 'as'> {
  head?: Head
  lines: string[]
}

const cut = (lines: readonly string[], reader: Reader, depth: number, head?: Head): ThreadPiece[] => {
  const first: Open = { ...(head ? { head, as: 'answered' } : {}), lines: [] }
  const all: (Open | ThreadPiece)[] = [first]
  let open = first
  let at = 0
  while (at < lines.length && all.length < mostPieces) {
    const found = headAt(lines, at, reader)
    if (found?.marked) {
      const from = quoteFrom(lines, at + found.length)
      const end = quoteEnd(lines, from)
      const inner = lines.slice(from, end).map((line) => line.replace(quoted, ''))
      if (depth < deepest) all.push(...cut(inner, reader, depth + 1, found.head))
      at = end
    } else if (found) {
      open = { ...(found.head ? { head: found.head } : {}), as: found.as, lines: [] }
      all.push(open)
      at += found.length
    } else {
      // Marks without a head: words of a message that is told elsewhere.
      if (!isQuoted(lines[at] ?? '') && !hidden.test(lines[at] ?? '')) open.lines.push(lines[at] ?? '')
      at += 1
    }
  }
  return all.map((each) =>
    'lines' in each
      ? {
          ...(each.head ? { head: each.head } : {}),
          ...(each.as ? { as: each.as } : {}),
          text: each.lines.join('\n').trim(),
        }
      : each,
  )
}

/** The messages of a text in the order they stand there; a text without a head is one of them. */
export const piecesIn = (text: string, reader: Reader): readonly ThreadPiece[] => {
  const lines = text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .split('\n')
    .slice(0, mostLines)
    .map((line) => line.slice(0, 4000))
  return cut(lines, reader, 0).filter(({ head, text }) => head !== undefined || text !== '')
}
