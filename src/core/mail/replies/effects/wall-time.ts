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

/** As a person reads it: `2026-12-03 10:00 (Europe/London)`. */
export const spoken = (time: string | undefined): string => {
  const [, day = time, hour, zone] =
    /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)[^[]*(?:\[([^\]]+)\])?$/.exec(time ?? '') ?? []
  if (day === undefined) return 'a time that cannot be read'
  return `${day}${hour ? ` ${hour}` : ''}${zone ? ` (${zone})` : time?.endsWith('Z') ? ' (UTC)' : ''}`
}

/** Does the hour it begins in come twice, so that what is written may mean either? */
export const isTwice = (time: string | undefined, zone: string): boolean => {
  const at = momentOf(time, zone)
  if (!at || !time?.includes('[')) return false
  const wall = at.toPlainDateTime()
  const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
    wall.toZonedDateTime(at.timeZoneId, { disambiguation }),
  )
  return earlier?.epochMilliseconds !== later?.epochMilliseconds
}
