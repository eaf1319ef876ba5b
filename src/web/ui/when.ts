import type { Day, Moment } from '../../core/dossier/dossier.ts'
import { months, weekdays } from '../../core/english/calendar-names.ts'
import { type Title, titleOf } from '../../core/plan/title.ts'
import { city } from '../../core/time/say.ts'
import { hourIn, styled } from '../../core/time/styled.ts'
import { reader } from '../reader.ts'

/** "13:45", or "1:45 pm" for whoever reads clocks like that. */
export const clockSays = (moment: Pick<Moment, 'hour' | 'minute'>): string => hourIn(moment, reader().clock)

/** A sentence of the plan, its days and hours as whoever reads the page has them. */
export const ours = (sentence: string): string => styled(sentence, reader())

/** What a step is called on a page. */
export const titled = (step: Parameters<typeof titleOf>[0]): Title => {
  const { title, more, along } = titleOf(step)
  return { title: ours(title), ...(more === undefined ? {} : { more: ours(more) }), along: along.map(ours) }
}

/** "Friday 20 November", or "Friday, November 20". */
export const daySays = ({ dayOfWeek, day, month }: Pick<Day, 'dayOfWeek' | 'day' | 'month'>): string => {
  const [weekday, name] = [weekdays[dayOfWeek - 1], months[month - 1]]
  return reader().order === 'day' ? `${weekday} ${day} ${name}` : `${weekday}, ${name} ${day}`
}

/** "Tuesday 2 March 2027", or "Tuesday, March 2, 2027". */
export const yearlySays = (day: Pick<Day, 'dayOfWeek' | 'day' | 'month' | 'year'>): string =>
  `${daySays(day)}${reader().order === 'day' ? '' : ','} ${day.year}`

const nearDays: Readonly<Record<number, string>> = { 0: 'today', 1: 'tomorrow', [-1]: 'yesterday' }

const daysTo = (moment: Moment, now: Moment): number =>
  now.withTimeZone(moment.timeZoneId).toPlainDate().until(moment.toPlainDate(), { largestUnit: 'day' }).days

/** "today", "tomorrow", "Tuesday 17 November": the day a moment lies on where it is. */
export const dayNear = (moment: Moment, now: Moment): string =>
  nearDays[daysTo(moment, now)] ?? (moment.year === now.year ? daySays(moment) : yearlySays(moment))

/** A day in a calendar, as `dayNear` says it. */
export const dayOn = (day: Day, now: Moment): string => dayNear(day.toZonedDateTime(now.timeZoneId), now)

/** The last minute of a day says the day and no hour. */
export const dayEnds = ({ hour, minute }: Pick<Moment, 'hour' | 'minute'>): boolean =>
  hour === 23 && minute === 59

/** "today 13:45", "tomorrow 9:00", "Tuesday 17 November, 9:00"; the zone where it is not one's own. */
export const soon = (at: Moment, now: Moment): string => {
  // A clock that is known only by its distance from another is nobody's: it is told on one's own.
  const moment = /^[+-]/.test(at.timeZoneId) ? at.withTimeZone(now.timeZoneId) : at
  const days = daysTo(moment, now)
  const zone =
    moment.offset === now.withTimeZone(moment.timeZoneId).offset && moment.offset === now.offset
      ? ''
      : ` (${city(moment.timeZoneId)})`
  return `${nearDays[days] ?? `${dayNear(moment, now)},`} ${clockSays(moment)}${zone}`
}

/** A moment as it is kept (ISO 8601, UTC) in the words and on the clock of whoever reads the page. */
export const stampSays = (at: string, now: Moment): string =>
  soon(Temporal.Instant.from(at).toZonedDateTimeISO(now.timeZoneId), now)
