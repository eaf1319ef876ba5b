/** A round of the clock over a calendar on a server: read for interviews, then made as the plan is, where that is wished. */
import type { CalendarAccount } from '../../core/agenda/calendar-account.ts'
import { done, type Outcome } from '../../core/outcome.ts'
import { stamp } from '../../core/time/stamp.ts'
import type { Desk } from '../action.ts'
import { putPlan } from './put-plan.ts'
import { changeAccount, readAccount } from './read-account.ts'

/** What became of the plan there, said beside the calendar. */
const putRound = async (
  account: CalendarAccount,
  desk: Desk,
): Promise<Outcome<CalendarAccount | undefined>> => {
  const put = await putPlan(account, desk)
  const said = put.ok ? put.value : put.problems.map(({ message }) => message).join(' ')
  return changeAccount(desk, account, (now) => {
    if (now.put?.url !== account.put?.url) return now
    // What could not be taken out stands beside what was read.
    if (!now.put) return said === undefined ? now : { ...now, trouble: said }
    const { trouble: _trouble, ...rest } = now.put
    return { ...now, put: { ...rest, at: stamp(desk.now), ...(said === undefined ? {} : { trouble: said }) } }
  })
}

/** The calendar as it stands after one look at it; undefined where none is connected. */
export const calendarRound = async (desk: Desk): Promise<Outcome<CalendarAccount | undefined>> => {
  const read = await readAccount(desk)
  return read.ok && read.value ? putRound(read.value, desk) : read
}

/** Minutes between two looks at a calendar. */
const often = 10

/** Where its time has come, or where everything is looked at. */
export const calendarIfDue = async (desk: Desk, all: boolean): Promise<Outcome<void>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const settings = await store.value.agendas.settings(desk.account)
  if (!settings.ok) return settings
  const account = settings.value?.calendar
  const then = stamp(desk.now.subtract({ minutes: often }))
  if (!account || (!all && account.askedAt !== undefined && account.askedAt > then)) return done(undefined)
  const round = await calendarRound(desk)
  return round.ok ? done(undefined) : round
}
