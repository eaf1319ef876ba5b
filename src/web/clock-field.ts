/** Beside a field that takes a time: the zone that it is told in. */
export const zoneKey = (key: string): string => `_${key}:zone`

interface Clock {
  /** As a browser’s own field takes it; undefined where the text is no such time. */
  readonly clock: string | undefined
  /** The zone that it is told in, where one is known. */
  readonly zone?: string | undefined
  /** The zone that has to go along, since it is not the one a bare time is meant in. */
  readonly own?: string | undefined
}

const clockIn = (time: Temporal.PlainDateTime): string =>
  time.toString({ smallestUnit: time.second === 0 ? 'minute' : 'second' })

/** A time as it is kept (local with its zone in brackets, or an instant with its offset) as a clock shows it. */
export const clockOf = (text: string, usual: string | undefined): Clock => {
  if (text === '' || /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(text)) return { clock: text, zone: usual }
  try {
    if (text.endsWith(']')) {
      const there = Temporal.ZonedDateTime.from(text)
      return { clock: clockIn(there.toPlainDateTime()), zone: there.timeZoneId, own: there.timeZoneId }
    }
    if (usual === undefined) return { clock: undefined }
    const there = Temporal.Instant.from(text).toZonedDateTimeISO(usual)
    return { clock: clockIn(there.toPlainDateTime()), zone: usual }
  } catch {
    // What was typed and refused stays as it was typed.
    return { clock: undefined }
  }
}

/** A time with the zone that went along, unless it names a place of its own. */
export const withZone = (time: string, zone: string | undefined): string => {
  if (zone === undefined || time.trim() === '') return time
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(time)) return `${time}[${zone}]`
  return /^\d{4}-\d\d-\d\dT|\]$| in \D+$/.test(time) ? time : `${time} [${zone}]`
}
