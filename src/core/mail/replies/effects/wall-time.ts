import type { Moment } from '../../../dossier/dossier.ts'

/** A time of an invitation as a moment of its own zone, or of `zone` where it names an instant; undefined for whole days and times without a zone. */
export const momentOf = (time: string | undefined, zone: string): Moment | undefined => {
  if (time === undefined) return undefined
  try {
    const at = time.includes('[')
      ? Temporal.ZonedDateTime.from(time)
      : Temporal.Instant.from(time).toZonedDateTimeISO(zone)
    return at.round({ smallestUnit: 'minute', roundingMode: 'floor' })
  } catch {
    return undefined
  }
}
