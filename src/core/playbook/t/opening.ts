import type { Day, Moment } from '../../dossier/dossier.ts'
import { onOrAfterBusinessDay } from '../../time/business.ts'
import { atHour, dayIn } from '../../time/day.ts'
import type { TimingFacts } from './facts.ts'

const tenYears = 3650

/** A number the user may have set: whole days, and few enough that a calendar can hold them. */
export const wholeDays = (days: number): number => Math.min(Math.round(days), tenYears)

/** The same for hours, in minutes of real time: a change of clocks makes them no longer and no shorter. */
export const wholeMinutes = (hours: number): number => Math.round(Math.min(hours, tenYears * 24) * 60)

/** The start of sending hours on a day, rolled to the next business day where the reader is. */
export const openingOn = (day: Day, { place, holidays, numbers }: TimingFacts): Moment =>
  atHour(onOrAfterBusinessDay(day, place, holidays), numbers.sendFrom, place.zone)

/** The local date on which an interview ended, where the reader is. */
export const endedOn = (ended: Moment, { place }: TimingFacts): Day => dayIn(ended, place.zone)
