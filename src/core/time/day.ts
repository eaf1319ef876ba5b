import type { Day, Moment } from '../dossier/dossier.ts'
import { remembered } from './remembered.ts'

export const msOfHour = 3_600_000
export const msOfDay = 24 * msOfHour
/** No local day is longer, whatever its clocks do: two moments further apart lie on two days. */
export const longestDay = 26 * msOfHour

const minutesOfDay = 24 * 60
const oneDay = { days: 1 }
const oneSecond = { seconds: 1 }

/**
 * The last second of the local day: 23:59:59 nearly always. Reckoned back from the start of the next day, because clocks
 * change at midnight in places: Santiago and Cairo have two 23:59:59 in autumn (the second one ends the day), Nuuk has
 * none in spring (its day ends at 22:59:59).
 */
export const endOfDay = (day: Day, zone: string): Moment =>
  remembered(zone, day, minutesOfDay, () => day.add(oneDay).toZonedDateTime(zone).subtract(oneSecond))

/**
 * An hour of the local day (0 to under 24; 7.5 is 7:30). An hour that the clocks skip becomes the one after the gap, of an
 * hour that comes twice it is the first.
 */
export const atHour = (day: Day, hour: number, zone: string): Moment => {
  const minutes = Math.min(Math.max(Math.round(hour * 60), 0), minutesOfDay - 1)
  return remembered(zone, day, minutes, () =>
    day.toZonedDateTime({
      timeZone: zone,
      plainTime: new Temporal.PlainTime(Math.floor(minutes / 60), minutes % 60),
    }),
  )
}

const most = 2048
const shifted = new Map<number, Day>()

/**
 * The day so many days later, or earlier where they are negative. Reckoning one takes a microsecond, and the steps of a plan count from
 * the same few days; nothing but speed depends on what is remembered.
 */
export const daysFrom = (day: Day, days: number): Day => {
  if (days === 0) return day
  const key = ((day.year * 13 + day.month) * 32 + day.day) * 8192 + days + 4096
  const known = Math.abs(days) < 4096 ? shifted.get(key) : undefined
  if (known) return known
  const found = day.add({ days })
  if (shifted.size >= most) shifted.clear()
  if (Math.abs(days) < 4096) shifted.set(key, found)
  return found
}

/** The same moment on a zone's clock. */
export const inZone = (moment: Moment, zone: string): Moment =>
  moment.timeZoneId === zone ? moment : moment.withTimeZone(zone)

const days = new Map<string, Map<number, Day>>()

/** The local date of a moment in a zone. Each zone keeps as many as it is asked for in one plan; nothing but speed depends on it. */
export const dayIn = (moment: Moment, zone: string): Day => {
  const { epochMilliseconds } = moment
  const ofZone = days.get(zone) ?? new Map<number, Day>()
  const before = ofZone.get(epochMilliseconds)
  if (before) return before
  const day = inZone(moment, zone).toPlainDate()
  if (ofZone.size === 0) days.set(zone, ofZone)
  if (ofZone.size >= most) ofZone.clear()
  ofZone.set(epochMilliseconds, day)
  return day
}

export const isBefore = (one: Moment, other: Moment): boolean =>
  one.epochMilliseconds < other.epochMilliseconds
export const later = (one: Moment, other: Moment): Moment => (isBefore(one, other) ? other : one)
export const earlier = (one: Moment, other: Moment): Moment => (isBefore(other, one) ? other : one)
