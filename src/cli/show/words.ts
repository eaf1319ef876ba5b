import type { Dossier, Moment } from '../../core/dossier/dossier.ts'
import { months, weekdays } from '../../core/time/names.ts'
import { type Paper, printable } from '../paper.ts'

const two = (figure: number): string => String(figure).padStart(2, '0')
const city = (zone: string): string => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone

/** "Tuesday 17 November, 13:45", with "(Toronto)" where the zone is not the one of now, and the year where it differs. */
export const momentIn = (moment: Moment, now: Moment): string => {
  const day = `${weekdays[moment.dayOfWeek - 1]} ${moment.day} ${months[moment.month - 1]}`
  const year = moment.year === now.year ? '' : ` ${moment.year}`
  const zone = moment.timeZoneId === now.timeZoneId ? '' : ` (${city(moment.timeZoneId)})`
  return `${day}${year}, ${moment.hour}:${two(moment.minute)}${zone}`
}

/** The line over everything that is said of one opportunity. */
export const headline = (dossier: Dossier, now: Moment, paper: Paper): string => {
  const { role, company } = dossier.opportunity
  const name = printable(`${role} · ${company.name}`)
  const [day = '', clock = ''] = momentIn(now, now).split(', ')
  return `${paper.strong(name)}\n${paper.quiet(`${day} ${now.year}, ${clock} (${city(now.timeZoneId)})`)}`
}
