import type { Day, Moment } from '../dossier/dossier.ts'
import { months, weekdays } from '../time/names.ts'
import type { View } from './view.ts'

/** "24 November" */
export const dateWords = (day: Day): string => `${day.day} ${months[day.month - 1]}`

/** "13:45" today in the reader's zone, else "13:45 on Friday 27 November". */
export const momentWords = (moment: Moment, view: View): string => {
  const clock = `${moment.hour}:${String(moment.minute).padStart(2, '0')}`
  const today = view.now.withTimeZone(moment.timeZoneId).toPlainDate()
  const day = moment.toPlainDate()
  return day.equals(today) ? clock : `${clock} on ${weekdays[day.dayOfWeek - 1]} ${dateWords(day)}`
}

/** "Friday 27 November" */
export const dayWords = (moment: Moment): string =>
  `${weekdays[moment.dayOfWeek - 1]} ${dateWords(moment.toPlainDate())}`
