import type { Day, Moment } from '../dossier/dossier.ts'

const lastSecond = Temporal.PlainTime.from('23:59:59')
const hours = Array.from({ length: 24 }, (_, hour) => new Temporal.PlainTime(hour))

/** 23:59:59 of the local day, where the zone has that second; the last one before it where a change of clocks skips it. */
export const endOfDay = (day: Day, zone: string): Moment =>
  day.toZonedDateTime({ timeZone: zone, plainTime: lastSecond })

/** A full hour (0–23) of the local day; an hour that the clocks skip becomes the one after the gap. */
export const atHour = (day: Day, hour: number, zone: string): Moment =>
  day.toZonedDateTime({ timeZone: zone, plainTime: hours[hour] ?? hours[0] ?? lastSecond })

/** The local date of a moment in a zone. */
export const dayIn = (moment: Moment, zone: string): Day =>
  (moment.timeZoneId === zone ? moment : moment.withTimeZone(zone)).toPlainDate()

export const isBefore = (one: Moment, other: Moment): boolean => one.epochMilliseconds < other.epochMilliseconds
export const later = (one: Moment, other: Moment): Moment => (isBefore(one, other) ? other : one)
export const earlier = (one: Moment, other: Moment): Moment => (isBefore(other, one) ? other : one)
