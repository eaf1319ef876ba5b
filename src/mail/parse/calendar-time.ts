/** When something in a calendar is, as its writer meant it. */
import ICAL from 'ical.js'
import { zoneNamed } from './windows-zones.ts'

interface Rule {
  readonly freq?: string
  readonly interval?: number
  readonly parts?: Readonly<Record<string, unknown>>
}

/** “The last Sunday of March”, “24 October”: how clocks change; “Sunday from 8 to 14 March” too. Whoever writes more is counting, not telling a zone. */
const ordinary = new Set(['BYMONTH', 'BYDAY', 'BYMONTHDAY', 'BYHOUR', 'BYMINUTE', 'BYSECOND'])

/** A zone described in the mail is worked out only where its rules are plain: a hostile one would never end. */
const isPlain = (zone: ICAL.Component): boolean => {
  const observances = zone.getAllSubcomponents()
  return (
    observances.length > 0 &&
    observances.length <= 60 &&
    observances.every((each) => {
      const rules = each.getAllProperties('rrule')
      return (
        rules.length <= 1 &&
        each.getAllProperties('rdate').length <= 200 &&
        rules.every((rule) => {
          const value = rule.getFirstValue() as Rule | null
          return (
            value?.freq === 'YEARLY' &&
            (value.interval ?? 1) === 1 &&
            Object.entries(value.parts ?? {}).every(
              ([part, list]) =>
                ordinary.has(part) && (list as readonly unknown[]).length <= (part === 'BYMONTHDAY' ? 7 : 1),
            )
          )
        })
      )
    })
  )
}

const described = (calendar: ICAL.Component, tzid: string): ICAL.Component | undefined =>
  calendar
    .getAllSubcomponents('vtimezone')
    .slice(0, 50)
    .find((zone) => zone.getFirstPropertyValue('tzid') === tzid)

const two = (part: number) => String(part).padStart(2, '0')

/** By the offsets the mail itself describes for its zone. */
const byDescription = (time: ICAL.Time, zone: ICAL.Component): string | undefined => {
  if (time.year < 1970 || time.year > 2100 || !isPlain(zone)) return undefined
  const seconds = new ICAL.Timezone(zone).utcOffset(time)
  return Temporal.PlainDateTime.from(wall(time))
    .subtract({ seconds })
    .toZonedDateTime('UTC')
    .toInstant()
    .toString()
}

const wall = (time: ICAL.Time): string =>
  `${String(time.year).padStart(4, '0')}-${two(time.month)}-${two(time.day)}T${two(time.hour)}:${two(time.minute)}:${two(time.second)}`

/** An hour that the clocks skip is no time that anybody meant: refused. */
const inZone = (time: string, zone: string): string => {
  const at = Temporal.PlainDateTime.from(time).toZonedDateTime(zone)
  if (!at.toPlainDateTime().equals(time)) throw new RangeError('no such hour')
  return at.toString()
}

/**
 * DTSTART or DTEND: wall time with its zone, an instant for UTC and for zones that only the mail knows, a date for whole
 * days, bare wall time where no zone is named. Undefined for what is no time.
 */
export const momentIn = (property: ICAL.Property | null, calendar: ICAL.Component): string | undefined => {
  if (!property) return undefined
  try {
    const time = property.getFirstValue()
    if (!(time instanceof ICAL.Time)) return undefined
    // ical.js carries a thirteenth month over into the next year; what was written is no day.
    if (!String(property.toJSON()[3]).startsWith(wall(time).slice(0, time.isDate ? 10 : 19))) return undefined
    if (time.isDate) return Temporal.PlainDate.from(wall(time).slice(0, 10)).toString()
    const plain = Temporal.PlainDateTime.from(wall(time)).toString()
    const tzid = property.getParameter('tzid')
    if (typeof tzid !== 'string') {
      if (time.zone === ICAL.Timezone.utcTimezone) return Temporal.Instant.from(`${plain}Z`).toString()
      const usual = calendar.getFirstPropertyValue('x-wr-timezone')
      const zone = typeof usual === 'string' ? zoneNamed(usual) : undefined
      return zone ? inZone(plain, zone) : plain
    }
    const zone = zoneNamed(tzid)
    if (zone) return inZone(plain, zone)
    const own = described(calendar, tzid)
    return own ? byDescription(time, own) : undefined
  } catch {
    return undefined
  }
}

/** The moment an ISO 8601 duration later, for events that give no end. */
export const after = (starts: string | undefined, duration: string): string | undefined => {
  if (starts === undefined || duration === '') return undefined
  try {
    const length = Temporal.Duration.from(duration)
    if (starts.endsWith(']')) return Temporal.ZonedDateTime.from(starts).add(length).toString()
    if (starts.endsWith('Z')) return Temporal.Instant.from(starts).add(length).toString()
    return starts.includes('T')
      ? Temporal.PlainDateTime.from(starts).add(length).toString()
      : Temporal.PlainDate.from(starts).add(length).toString()
  } catch {
    return undefined
  }
}
