import type { Moment } from '../dossier/dossier.ts'
import { atHour, dayIn, daysFrom, isBefore } from '../time/day.ts'
import type { Reminders } from './reminders.ts'

type Quiet = Pick<Reminders, 'quietFrom' | 'quietUntil'>

/** The end of the quiet hours that a moment falls into; undefined where it falls into none. */
const quietEnd = (moment: Moment, { quietFrom, quietUntil }: Quiet): Moment | undefined => {
  if (quietFrom === quietUntil) return undefined
  const zone = moment.timeZoneId
  const today = dayIn(moment, zone)
  const [from, until] = [atHour(today, quietFrom, zone), atHour(today, quietUntil, zone)]
  const [after, before] = [!isBefore(moment, from), isBefore(moment, until)]
  if (quietFrom < quietUntil) return after && before ? until : undefined
  if (before) return until
  return after ? atHour(daysFrom(today, 1), quietUntil, zone) : undefined
}

/** “Not today”: from when it was said until when everything rests; it may be over. */
export interface RemindersRest {
  readonly at: Moment
  readonly until: Moment
}

/** The same moment, or the next that “not today” leaves. */
export const afterRest = (moment: Moment, rest: RemindersRest | undefined): Moment =>
  rest && !isBefore(moment, rest.at) && isBefore(moment, rest.until)
    ? rest.until.withTimeZone(moment.timeZoneId)
    : moment

/** The same moment, or the next at which a reminder may come: past the quiet hours, and past what “not today” put off. */
export const allowed = (moment: Moment, quiet: Quiet, rest: RemindersRest | undefined): Moment => {
  const rested = afterRest(moment, rest)
  return quietEnd(rested, quiet) ?? rested
}

/** How long a reminder that could not be told at its hour still says something: the computer may have slept. */
const hours = 12

/** Its hour has come, it still says something, and it came after reminders were wanted. */
export const isNow = (moment: Moment, now: Moment, since: string): boolean =>
  !isBefore(now, moment) &&
  isBefore(now, moment.add({ hours })) &&
  moment.epochMilliseconds >= Temporal.Instant.from(since).epochMilliseconds
