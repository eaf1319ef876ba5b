/** Entries of ours in a calendar on a server: seen, put and taken out, each only as it was seen last (RFC 4791, 5.3.4). */
import { createCalendarObject, deleteCalendarObject, updateCalendarObject } from 'tsdav'
import type { CalendarDoor } from '../../core/agenda/calendar-account.ts'
import type { SeenThere } from '../../core/agenda/placed.ts'
import { writeEntry } from '../write-calendar.ts'
import type { Asking } from './asking.ts'
import { objectsAt } from './objects.ts'
import { seenEntry } from './seen-entry.ts'

type Headers = Record<string, string>

/** Under a name of our own, so that nothing of anybody else’s is ever met. */
const fileOf = (uid: string): string => `afterword-${(uid.split('@')[0] ?? '').replace(/[^\w-]/g, '')}.ics`

const addressOf = (url: string, uid: string): string =>
  new URL(fileOf(uid), url.endsWith('/') ? url : `${url}/`).href

export const ownEntries = async (
  line: Asking,
  headers: Headers,
  url: string,
  uids: readonly string[],
): Promise<ReadonlyMap<string, SeenThere>> => {
  const found = await objectsAt(
    line,
    headers,
    url,
    uids.map((uid) => addressOf(url, uid)),
  )
  return new Map(
    uids.map((uid): readonly [string, SeenThere] => {
      const is = found.get(addressOf(url, uid))
      if (is === undefined || is === 'missing') return [uid, is ?? 'unknown']
      // Without its mark nothing could be said to be as it was seen.
      return [uid, (is.etag !== undefined && seenEntry(is.text, is.etag)) || 'unknown']
    }),
  )
}

const insistOn = (answer: Response): void => {
  if (!answer.ok) throw new Error('refused')
}

type Put = Parameters<CalendarDoor['put']>[2]
type Take = Parameters<CalendarDoor['take']>[2]

export const putEntry = async (line: Asking, headers: Headers, { url, told, over, now }: Put) => {
  const text = writeEntry(told, now)
  const common = { headers, fetch: line.fetch }
  const answer =
    over === undefined
      ? await createCalendarObject({
          ...common,
          ...{ calendar: { url }, iCalString: text, filename: fileOf(told.uid) },
        })
      : await updateCalendarObject({
          ...common,
          calendarObject: { url: addressOf(url, told.uid), data: text, etag: over },
        })
  if (answer.status === 412) return 'changed' as const
  const conflict = answer.status === 409 || answer.status === 403
  if (conflict && /no-uid-conflict/.test(await answer.text())) return 'twice' as const
  insistOn(answer)
  const etag = answer.headers.get('etag')
  return etag === null ? {} : { etag }
}

export const takeEntry = async (line: Asking, headers: Headers, { url, uid, over }: Take) => {
  const answer = await deleteCalendarObject({
    ...{ headers, fetch: line.fetch },
    calendarObject: { url: addressOf(url, uid), etag: over },
  })
  if (answer.status === 412) return 'changed' as const
  if (answer.status !== 404 && answer.status !== 410) insistOn(answer)
  return 'taken' as const
}
