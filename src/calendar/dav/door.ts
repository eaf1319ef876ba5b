/** Calendars on a server (CalDAV, RFC 4791), by tsdav. */
import { createAccount, fetchCalendarObjects, fetchCalendars, propfind } from 'tsdav'
import type { CalendarDoor, DavPlace } from '../../core/agenda/calendar-account.ts'
import { done, type Outcome, refused } from '../../core/outcome.ts'
import { type Asking, asking } from './asking.ts'
import { refusal } from './refusal.ts'

const headersOf = ({ user }: DavPlace, password: string) => ({
  authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
})

/** What was asked, or the sentence for what went wrong: an error of the line, or a no that the library passed over. */
const attempt = async <Value>(
  limit: number | undefined,
  work: (line: Asking) => Promise<Value>,
): Promise<Outcome<Value>> => {
  const line = asking(limit)
  try {
    return done(await work(line))
  } catch (error) {
    return refusal(error, line.refusedWith())
  }
}

/** A no among the answers is none: what would be missing was not asked for in vain. */
const insist = (line: Asking): void => {
  if (line.refusedWith() !== undefined) throw new Error('refused')
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined

/** How the calendar stands: its own mark of it, in whichever way it has one. */
const markOf = async (url: string, common: object): Promise<string | undefined> => {
  const [answer] = await propfind({
    ...common,
    url,
    props: { 'cs:getctag': {}, 'd:sync-token': {} },
    depth: '0',
  })
  const { getctag, syncToken } = (answer?.props ?? {}) as Record<string, unknown>
  return textOf(getctag) ?? textOf(syncToken)
}

/** The door to calendars on servers; `limit`: milliseconds for one answer. */
export const calendarDoor = (limit?: number): CalendarDoor => ({
  calendars: async (place, password) => {
    const found = await attempt(limit, async (line) => {
      const common = { headers: headersOf(place, password), fetch: line.fetch }
      const account = await createAccount({
        ...common,
        account: {
          serverUrl: place.address,
          accountType: 'caldav',
          credentials: { username: place.user, password },
        },
      })
      return fetchCalendars({ ...common, account })
    })
    if (!found.ok) return found
    const calendars = found.value
      .filter(({ components = ['VEVENT'] }) => components.includes('VEVENT'))
      .map(({ url, displayName }) => ({
        url,
        name: textOf(displayName) || decodeURIComponent(url.replace(/\/$/, '').split('/').at(-1) ?? url),
      }))
    return calendars.length > 0
      ? done(calendars)
      : refused({ message: 'There is no calendar for this name on that server.' })
  },

  read: (place, password, { url, mark, from, to }) =>
    attempt(limit, async (line) => {
      const common = { headers: headersOf(place, password), fetch: line.fetch }
      // Asked first: what changes while the rest is read makes another mark, and is read in the next round.
      const now = await markOf(url, common)
      insist(line)
      if (now !== undefined && now === mark) return 'same' as const
      const objects = await fetchCalendarObjects({
        ...common,
        calendar: { url },
        timeRange: { start: from.toString(), end: to.toString() },
        urlFilter: () => true,
      })
      insist(line)
      const entries = objects.flatMap(({ url: at, data }) =>
        typeof data === 'string' && data !== '' ? [{ url: at, text: data }] : [],
      )
      // One that was named and not given was taken away in between; it is the next round’s.
      const whole = entries.length === objects.length
      return { ...(now !== undefined && whole ? { mark: now } : {}), entries }
    }),
})
