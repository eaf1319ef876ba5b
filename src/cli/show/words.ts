import type { Dossier, Moment } from '../../core/dossier/dossier.ts'
import { city, momentIn } from '../../core/time/say.ts'
import { type Paper, printable } from '../paper.ts'

/** The line over everything that is said of one opportunity. */
export const headline = (dossier: Dossier, now: Moment, paper: Paper): string => {
  const { role, company } = dossier.opportunity
  const name = printable(`${role} · ${company.name}`)
  const [day = '', clock = ''] = momentIn(now, now).split(', ')
  return `${paper.strong(name)}\n${paper.quiet(`${day} ${now.year}, ${clock} (${city(now.timeZoneId)})`)}`
}
