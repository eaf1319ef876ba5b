import type { Day, Moment } from '../../dossier/dossier.ts'
import { addBusinessDays } from '../../time/business.ts'
import { atHour, dayIn, endOfDay, inZone } from '../../time/day.ts'
import { dayWords } from '../../time/say.ts'
import { judged, type Reason } from '../rule.ts'
import { T20 } from './bridge-days.ts'
import { T15 } from './business-days.ts'
import { T14 } from './counting-days.ts'
import { T16 } from './sending-hours.ts'
import type { FirstMoment, TimingFacts } from './timing-facts.ts'
import { wholeDays } from './whole.ts'

/** Where a counted day comes to lie, and how that is said. */
interface Landing extends FirstMoment {
  /** After the day that was counted: "is Friday 27 November", "is Christmas Day, so it is Tuesday 29 December". */
  readonly falls: string
  /** The rules that moved it on from the day that was counted. */
  readonly moved: readonly Reason[]
}

/** The start of sending hours on a day, rolled to the next business day where the reader is (T15). */
export const openingOn = (day: Day, { place, holidays, numbers }: TimingFacts): Landing => {
  const rolled = judged(T15, { day, place, holidays, numbers })
  const opens = atHour(rolled?.day ?? day, numbers.sendFrom, place.zone)
  return {
    opens,
    falls: rolled ? `${rolled.falls}, so it is ${dayWords(opens)}` : `is ${dayWords(opens)}`,
    moved: rolled ? [rolled.why] : [],
  }
}

/** The same for a question about the status, which does not go on a bridge day either (T20). */
export const askingOn = (day: Day, facts: TimingFacts): Landing => {
  const landing = openingOn(day, facts)
  const open = landing.opens.toPlainDate()
  const bridge = judged(T20, { ...facts, day: open })
  if (!bridge) return landing
  const opens = atHour(bridge.day, facts.numbers.sendFrom, facts.place.zone)
  const there = `${dayWords(open)}, ${bridge.lies}, when few are in`
  return {
    opens,
    falls: `${open.equals(day) ? 'falls on' : 'rolls to'} ${there}, so it is ${dayWords(opens)}`,
    moved: [...landing.moved, bridge.why],
  }
}

/** Day N after a moment (T14), where the reader is. */
export const dayAfter = (ended: Moment, days: number, { place, holidays, numbers }: TimingFacts): Day =>
  T14.judge({ ended, days, place, holidays, numbers })?.day ?? dayIn(ended, place.zone)

/** The start of sending hours so many business days after a day; 0 is the first one on or after it. */
export const morningAfter = (day: Day, days: number, { place, holidays, numbers }: TimingFacts): Moment =>
  atHour(addBusinessDays(day, wholeDays(days), place, holidays), numbers.sendFrom, place.zone)

/** The first good day for a question so many business days after a day. */
export const askingAfter = (day: Day, days: number, facts: TimingFacts): Landing =>
  askingOn(addBusinessDays(day, wholeDays(days), facts.place, facts.holidays), facts)

/** The last second of the business day so many business days after a day. */
export const closingAfter = (day: Day, days: number, { place, holidays }: TimingFacts): Moment =>
  endOfDay(addBusinessDays(day, wholeDays(days), place, holidays), place.zone)

/** The moment itself or the next one within the hours for sending (T16), on the reader's clock. */
export const sendingTime = (
  moment: Moment,
  { place, holidays, numbers }: TimingFacts,
  thanks = false,
): Moment => T16.judge({ moment, thanks, place, holidays, numbers })?.moment ?? inZone(moment, place.zone)
