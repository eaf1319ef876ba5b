import type { Day, Moment } from '../../dossier/dossier.ts'
import { onOrAfterBusinessDay } from '../../time/business.ts'
import { atHour } from '../../time/day.ts'
import type { TimingFacts } from './facts.ts'

/** The start of sending hours on a day, rolled to the next business day where the reader is. */
export const openingOn = (day: Day, { place, holidays, numbers }: TimingFacts): Moment =>
  atHour(onOrAfterBusinessDay(day, place, holidays), numbers.sendFrom, place.zone)

/** The local date on which an interview ended, where the reader is. */
export const endedOn = (ended: Moment, { place }: TimingFacts): Day =>
  (ended.timeZoneId === place.zone ? ended : ended.withTimeZone(place.zone)).toPlainDate()
