import type { Moment } from '../dossier/dossier.ts'
import { months, weekdays } from './names.ts'

const two = (figure: number): string => String(figure).padStart(2, '0')
export const city = (zone: string): string => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone

/** "Tuesday 17 November, 13:45", with "(Toronto)" where the zone is not the one of now, and the year where it differs. */
export const momentIn = (moment: Moment, now: Moment): string => {
  const day = `${weekdays[moment.dayOfWeek - 1]} ${moment.day} ${months[moment.month - 1]}`
  const year = moment.year === now.year ? '' : ` ${moment.year}`
  const zone = moment.timeZoneId === now.timeZoneId ? '' : ` (${city(moment.timeZoneId)})`
  return `${day}${year}, ${moment.hour}:${two(moment.minute)}${zone}`
}
