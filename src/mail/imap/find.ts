import type { SentMark } from '../../core/mail/mailbox/window.ts'
import { type Examined, headerOf, headerQuery, inChunks, ranges } from './examine.ts'

/** How many of the newest messages are read where nothing says where to begin. */
const newest = 500
const headerLimit = 64 << 10
/** How far into a returned mail its cause is looked for, in bytes. */
const reportLimit = 512 << 10

type Field = readonly [name: string, value: string]

/** Header fields in order, names in lower case, folded lines joined. */
export const fieldsOf = (header: string): readonly Field[] =>
  (header.split(/\r?\n\r?\n/, 1)[0] ?? '')
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .flatMap((line) => {
      const colon = line.indexOf(':')
      return colon > 0
        ? [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const]
        : []
    })

const threading = new Set(['in-reply-to', 'references'])

/** The message itself: its id stands in a field of its own, be it one in which the provider kept what it replaced. */
const isItself = (fields: readonly Field[], id: string) =>
  fields.some(([name, value]) => !threading.has(name) && value.includes(id))

const isAnswer = (fields: readonly Field[], id: string, own: string) =>
  fields.some(([name, value]) => threading.has(name) && value.includes(id)) &&
  !fields.some(([name, value]) => name === 'from' && value.toLowerCase().includes(own.toLowerCase()))

const isReport = (fields: readonly Field[]) =>
  fields.some(
    ([name, value]) =>
      (name === 'content-type' && /^multipart\/report\b/i.test(value)) ||
      (name === 'from' && /mailer-daemon|postmaster/i.test(value)) ||
      (name === 'auto-submitted' && !/^no\b/i.test(value)) ||
      name === 'x-failed-recipients',
  )

interface Read {
  readonly uid: number
  readonly fields: readonly Field[]
}

/**
 * The headers of these messages, the newest first: what is looked for went out a moment ago. A header that should be there
 * and is not given is an error, since “not found” can lead to a message being sent again.
 */
async function* headers(at: Examined, uids: readonly number[]): AsyncGenerator<Read> {
  for (const chunk of inChunks([...uids].reverse(), 100)) {
    const got = await at.fetch([...chunk].reverse(), headerQuery(headerLimit))
    const missing = new Set(chunk)
    for (const message of got) {
      const header = headerOf(message)
      if (header === undefined) continue
      missing.delete(message.uid)
      yield { uid: message.uid, fields: fieldsOf(header.toString('latin1')) }
    }
    if (missing.size > 0 && (await at.search({ uid: ranges([...missing].reverse()) })).length > 0)
      throw new Error('a header was withheld')
  }
}

/** Does the server's own search find a message with this id? What it names is read, as some name what does not match. */
export const searchFinds = async (at: Examined, id: string, from = 1): Promise<boolean> => {
  if (at.exists === 0) return false
  const found = await at.search({ uid: `${from}:*`, header: { 'message-id': id } })
  const hits = found.filter((uid) => uid >= from).slice(-20)
  for await (const { fields } of headers(at, hits)) if (isItself(fields, id)) return true
  return false
}

/** As `searchFinds`, but a server that cannot search by header is no trouble, as the headers are read anyway. */
const searchMayFind = async (at: Examined, id: string, from: number): Promise<boolean> => {
  try {
    return await searchFinds(at, id, from)
  } catch (error) {
    if ((error as { responseStatus?: string }).responseStatus === undefined) throw error
    return false
  }
}

const since = async (at: Examined, from: number | undefined): Promise<readonly number[]> => {
  if (at.exists === 0) return []
  if (from === undefined) return at.search({ seq: `${Math.max(1, at.exists - newest + 1)}:*` })
  return (await at.search({ uid: `${from}:*` })).filter((uid) => uid >= from)
}

/** Does the message lie in the sent folder, at or after the mark (if the mark still means something)? */
export const isAmongSent = async (at: Examined, id: string, mark: SentMark | undefined): Promise<boolean> => {
  const holds = mark !== undefined && mark.folder === at.folder && mark.uidValidity === at.uidValidity
  const from = holds ? mark.uidNext : undefined
  if (await searchMayFind(at, id, from ?? 1)) return true
  for await (const { fields } of headers(at, await since(at, from))) if (isItself(fields, id)) return true
  return false
}

/** Is there a copy to oneself, a returned mail that names it, or an answer to it? Each shows that it left. */
export const leftTraces = async (at: Examined, id: string, own: string): Promise<boolean> => {
  if (await searchMayFind(at, id, 1)) return true
  const reports: number[] = []
  for await (const { uid, fields } of headers(at, await since(at, undefined))) {
    if (isItself(fields, id) || isAnswer(fields, id, own)) return true
    if (isReport(fields)) reports.push(uid)
  }
  for (const uid of reports) {
    const [report] = await at.fetch([uid], { source: { start: 0, maxLength: reportLimit } })
    if (report?.source?.includes(id, 0, 'latin1')) return true
  }
  return false
}
