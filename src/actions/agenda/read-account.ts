import { createHash } from 'node:crypto'
import { agendaFrom } from '../../core/agenda/agenda.ts'
import type { CalendarAccount, FoundEntry } from '../../core/agenda/calendar-account.ts'
import type { Store } from '../../core/keep/keep.ts'
import { done, type Outcome, unavailable } from '../../core/outcome.ts'
import { stamp } from '../../core/time/stamp.ts'
import type { Desk } from '../action.ts'
import { talksIn } from './bring.ts'
import { agendaSettings } from './sheet.ts'

/** Under which name its password is sealed, in the place of a mailbox’s. */
export const sealing = 'calendar'

/** So far ahead a calendar is read. Days. */
const ahead = 365

const markOf = ({ url, text }: FoundEntry): string =>
  createHash('sha256').update(`${url}\n${text}`).digest('base64url').slice(0, 22)

/** So many of what was said to be no interview are remembered. */
const remembered = 500

/** What was found, and is none. */
export const refusalsOf = ({ found, refused }: CalendarAccount): readonly string[] =>
  [...refused, ...found.map(markOf)].slice(-remembered)

/** Kept beside what else is wished of calendars, which may have changed while the server was asked. */
export const putAccount = async (
  store: Store,
  desk: Desk,
  to: CalendarAccount | undefined,
): Promise<Outcome<void>> => {
  const settings = await agendaSettings(store, desk.account)
  if (!settings.ok) return settings
  const { calendar: _before, ...rest } = settings.value
  return store.agendas.put(desk.account, { ...rest, ...(to ? { calendar: to } : {}) }, stamp(desk.now))
}

/** Those in which there is an interview that is not kept as it stands there. */
export const withTalks = async (
  entries: readonly FoundEntry[],
  account: CalendarAccount,
  desk: Desk,
): Promise<Outcome<readonly FoundEntry[]>> => {
  const fresh = entries.filter((each) => !account.refused.includes(markOf(each)))
  if (fresh.length === 0) return done([])
  const talks = await talksIn(fresh.map(({ text }) => text.trim()).join('\r\n'), desk)
  if (!talks.ok) return talks
  const uids = new Set(talks.value.found.map(({ invitation }) => invitation.uid))
  const uidIn = (text: string) =>
    /^UID[^:\r\n]*:(.*)$/im.exec(text.replace(/\r?\n[ \t]/g, ''))?.[1]?.trim() ?? ''
  return done(fresh.filter(({ text }) => uids.has(uidIn(text))))
}

/** Asks the server once; whatever comes of it, what was found before is kept until a whole answer says otherwise. */
const askedOf = async (account: CalendarAccount, desk: Desk): Promise<Outcome<CalendarAccount>> => {
  if (!desk.calendarDoor || !desk.mail)
    return unavailable({ message: 'No calendar on a server is read here.' })
  const bytes = new Uint8Array(Buffer.from(account.sealed, 'base64'))
  const password = await desk.mail.open(desk.account, sealing, 'password', bytes)
  if (!password.ok) return password
  const door = await desk.calendarDoor()
  const read = await door.read(account, password.value, {
    ...{ url: account.calendar.url, mark: account.mark },
    from: agendaFrom(desk.now).toInstant(),
    to: desk.now.add({ days: ahead }).toInstant(),
  })
  if (!read.ok) return read
  if (read.value === 'same') return done(account)
  const found = await withTalks(read.value.entries, account, desk)
  if (!found.ok) return found
  const { mark: _mark, ...rest } = account
  return done({
    ...rest,
    ...(read.value.mark === undefined ? {} : { mark: read.value.mark }),
    found: found.value,
  })
}

/** The calendar as it stands now, read and kept; undefined where none is connected. What goes wrong is said beside it. */
export const readAccount = async (desk: Desk): Promise<Outcome<CalendarAccount | undefined>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const settings = await agendaSettings(store.value, desk.account)
  if (!settings.ok) return settings
  const { calendar: before } = settings.value
  if (!before) return done(undefined)
  const { trouble: _trouble, ...plain } = before
  const asked = await askedOf(plain, desk)
  const said = asked.ok ? undefined : asked.problems.map(({ message }) => message).join(' ')
  const to: CalendarAccount = {
    ...(asked.ok ? asked.value : plain),
    askedAt: stamp(desk.now),
    ...(said === undefined ? {} : { trouble: said }),
  }
  const still = await agendaSettings(store.value, desk.account)
  if (!still.ok) return still
  // Forgotten or exchanged meanwhile: then this answer is nobody's.
  if (
    still.value.calendar?.sealed !== before.sealed ||
    still.value.calendar.calendar.url !== before.calendar.url
  )
    return done(still.value.calendar)
  const put = await putAccount(store.value, desk, to)
  return put.ok ? done(to) : put
}

/** Minutes between two looks at a calendar. */
const often = 10

/** A round of the clock: read where its time has come, or where everything is looked at. */
export const readIfDue = async (desk: Desk, all: boolean): Promise<Outcome<void>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const settings = await store.value.agendas.settings(desk.account)
  if (!settings.ok) return settings
  const account = settings.value?.calendar
  const then = stamp(desk.now.subtract({ minutes: often }))
  if (!account || (!all && account.askedAt !== undefined && account.askedAt > then)) return done(undefined)
  const read = await readAccount(desk)
  return read.ok ? done(undefined) : read
}
