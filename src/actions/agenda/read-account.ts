import { agendaFrom } from '../../core/agenda/agenda.ts'
import type { CalendarAccount } from '../../core/agenda/calendar-account.ts'
import type { Store } from '../../core/keep/keep.ts'
import { done, type Outcome, unavailable } from '../../core/outcome.ts'
import { stamp } from '../../core/time/stamp.ts'
import type { Desk } from '../action.ts'
import { newsIn } from './account-news.ts'
import { passwordOf } from './account-password.ts'
import { agendaSettings } from './sheet.ts'

/** So far ahead a calendar is read. Days. */
const ahead = 365

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

/** The same one still: neither forgotten nor exchanged meanwhile. */
const isStill = (now: CalendarAccount | undefined, before: CalendarAccount): now is CalendarAccount =>
  now?.sealed === before.sealed && now.calendar.url === before.calendar.url

/** Changes the account as it stands by now, which is given; one that was forgotten or exchanged since `before` stays as it is. */
export const changeAccount = async (
  desk: Desk,
  before: CalendarAccount,
  change: (now: CalendarAccount) => CalendarAccount,
): Promise<Outcome<CalendarAccount | undefined>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const settings = await agendaSettings(store.value, desk.account)
  if (!settings.ok) return settings
  const { calendar: now } = settings.value
  if (!isStill(now, before)) return done(now)
  const to = change(now)
  const put = await putAccount(store.value, desk, to)
  return put.ok ? done(to) : put
}

type Read = Partial<Pick<CalendarAccount, 'mark' | 'found' | 'known'>>

/** Asks the server once; whatever comes of it, what was found before is kept until a whole answer says otherwise. */
const askedOf = async (account: CalendarAccount, desk: Desk): Promise<Outcome<Read | 'same'>> => {
  if (!desk.calendarDoor) return unavailable({ message: 'No calendar on a server is read here.' })
  const password = await passwordOf(account, desk)
  if (!password.ok) return password
  const door = await desk.calendarDoor()
  const read = await door.read(account, password.value, {
    ...{ url: account.calendar.url, mark: account.mark },
    from: agendaFrom(desk.now).toInstant(),
    to: desk.now.add({ days: ahead }).toInstant(),
  })
  if (!read.ok || read.value === 'same') return read
  const { mark, entries } = read.value
  const news = await newsIn(account, entries, { password: password.value, door, desk })
  return news.ok ? done({ ...news.value, ...(mark === undefined ? {} : { mark }) }) : news
}

/** The calendar as it stands now, read and kept; undefined where none is connected. What goes wrong is said beside it. */
export const readAccount = async (desk: Desk): Promise<Outcome<CalendarAccount | undefined>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const settings = await agendaSettings(store.value, desk.account)
  if (!settings.ok) return settings
  const { calendar: before } = settings.value
  if (!before) return done(undefined)
  const asked = await askedOf(before, desk)
  return changeAccount(desk, before, ({ trouble: _trouble, ...now }) => {
    const askedAt = stamp(desk.now)
    if (!asked.ok) return { ...now, askedAt, trouble: asked.problems.map(({ message }) => message).join(' ') }
    if (asked.value === 'same') return { ...now, askedAt }
    const { mark: _mark, ...rest } = now
    return { ...rest, ...asked.value, askedAt }
  })
}
