import type { Day, Moment } from '../dossier/dossier.ts'
import { months, weekdays } from '../english/calendar-names.ts'

const two = (figure: number): string => String(figure).padStart(2, '0')
export const city = (zone: string): string => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone

/** "13:45" */
export const clockWords = ({ hour, minute }: Pick<Moment, 'hour' | 'minute'>): string =>
  `${hour}:${two(minute)}`

/** "Tuesday 17 November, 13:45", with "(Toronto)" where the zone is not the one of now, and the year where it differs. */
export const momentIn = (moment: Moment, now: Moment): string => {
  const day = `${weekdays[moment.dayOfWeek - 1]} ${moment.day} ${months[moment.month - 1]}`
  const year = moment.year === now.year ? '' : ` ${moment.year}`
  const zone = moment.timeZoneId === now.timeZoneId ? '' : ` (${city(moment.timeZoneId)})`
  return `${day}${year}, ${clockWords(moment)}${zone}`
}

/** "24 November" */
export const dateWords = (day: Pick<Day, 'day' | 'month'>): string => `${day.day} ${months[day.month - 1]}`

/** "Friday 27 November" */
export const dayWords = (day: Pick<Day, 'day' | 'month' | 'dayOfWeek'>): string =>
  `${weekdays[day.dayOfWeek - 1]} ${dateWords(day)}`

/** "13:45" today in the reader's zone, else "13:45 on Friday 27 November". */
export const momentWords = (moment: Moment, now: Moment): string => {
  const clock = clockWords(moment)
  const today = now.withTimeZone(moment.timeZoneId).toPlainDate()
  return moment.toPlainDate().equals(today) ? clock : `${clock} on ${dayWords(moment)}`
}

const figures = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** "one day", "three business days", "14 days": small numbers as words, as they stand in a sentence. */
export const counted = (count: number, what: string): string =>
  `${figures[count] ?? count} ${what}${count === 1 ? '' : 's'}`

/** The same at the beginning of a sentence. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
