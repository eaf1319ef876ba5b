/** Calendars on a server (CalDAV, RFC 4791), by tsdav. */
import { createAccount, fetchCalendarObjects, fetchCalendars, propfind } from 'tsdav'
import type { CalendarDoor, DavCalendar } from '../../core/agenda/calendar-account.ts'
import { done, refused } from '../../core/outcome.ts'
import { attempt, headersOf, insist, nameOf, textOf } from './attempt.ts'
import { textsAgain } from './objects.ts'
import { ownEntries, putEntry, takeEntry } from './own-entries.ts'

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
      .map(
        ({ url, displayName, components = ['VTODO'] }): DavCalendar => ({
          url,
          name: nameOf(url, displayName),
          ...(components.includes('VTODO') ? { tasks: true } : {}),
        }),
      )
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

  again: (place, password, { url, entries }) =>
    attempt(limit, (line) => textsAgain(line, headersOf(place, password), url, entries)),
  own: (place, password, { url, uids }) =>
    attempt(limit, (line) => ownEntries(line, headersOf(place, password), url, uids)),
  put: (place, password, what) => attempt(limit, (line) => putEntry(line, headersOf(place, password), what)),
  take: (place, password, what) =>
    attempt(limit, (line) => takeEntry(line, headersOf(place, password), what)),
})
