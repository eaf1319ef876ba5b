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

/** A calendar may come in many mails, each with the same zones: what was worked out of a description is kept, for so many of them. */
const mostKept = 60
const workedOut = new Map<string, ICAL.Timezone>()

const zoneOf = (told: ICAL.Component): ICAL.Timezone => {
  const text = told.toString()
  const known = workedOut.get(text)
  if (known) return known
  if (workedOut.size >= mostKept) workedOut.clear()
  const zone = new ICAL.Timezone(told)
  workedOut.set(text, zone)
  return zone
}

/** Undefined where the mail describes no such zone, or none that is plain. */
const described = (calendar: ICAL.Component, tzid: string): ICAL.Timezone | undefined => {
  const told = calendar
    .getAllSubcomponents('vtimezone')
    .slice(0, 50)
    .find((zone) => zone.getFirstPropertyValue('tzid') === tzid)
  return told && isPlain(told) ? zoneOf(told) : undefined
}

/** By the offsets the mail itself describes for its zone. */
const byDescription = (time: string, zone: ICAL.Timezone): string | undefined => {
  const at = Temporal.PlainDateTime.from(time)
  if (at.year < 1970 || at.year > 2100) return undefined
  const { year, month, day, hour, minute, second } = at
  const seconds = zone.utcOffset(ICAL.Time.fromData({ year, month, day, hour, minute, second }))
  return at.subtract({ seconds }).toZonedDateTime('UTC').toInstant().toString()
}

const two = (part: number) => String(part).padStart(2, '0')

const wall = (time: ICAL.Time): string =>
  `${String(time.year).padStart(4, '0')}-${two(time.month)}-${two(time.day)}T${two(time.hour)}:${two(time.minute)}:${two(time.second)}`

/** An hour that the clocks skip is no time that anybody meant: refused. */
const inZone = (time: string, zone: string): string => {
  const at = Temporal.PlainDateTime.from(time).toZonedDateTime(zone)
  if (!at.toPlainDateTime().equals(time)) throw new RangeError('no such hour')
  return at.toString()
}

/** What a wall time, or a date, of a property means; undefined for what is no time. May throw. */
type Clock = (time: string) => string | undefined

/** By which clock the times of a property are written. */
const clockOf = (property: ICAL.Property, calendar: ICAL.Component): Clock => {
  const value = property.getFirstValue()
  if (value instanceof ICAL.Time && value.isDate) return (time) => Temporal.PlainDate.from(time).toString()
  const tzid = property.getParameter('tzid')
  if (typeof tzid !== 'string') {
    if (value instanceof ICAL.Time && value.zone === ICAL.Timezone.utcTimezone)
      return (time) => Temporal.Instant.from(`${time}Z`).toString()
    const usual = calendar.getFirstPropertyValue('x-wr-timezone')
    const zone = typeof usual === 'string' ? zoneNamed(usual) : undefined
    return zone ? (time) => inZone(time, zone) : (time) => Temporal.PlainDateTime.from(time).toString()
  }
  const zone = zoneNamed(tzid)
  if (zone) return (time) => inZone(time, zone)
  const own = described(calendar, tzid)
  return own ? (time) => byDescription(time, own) : () => undefined
}

const wallOf = (time: ICAL.Time): string => wall(time).slice(0, time.isDate ? 10 : 19)

/**
 * The times of a property: wall time with its zone, an instant for UTC and for zones that only the mail knows, a date for whole
 * days, bare wall time where no zone is named. Undefined for what is no time. `given` are others than its own, by the same clock.
 */
export const momentsIn = (
  property: ICAL.Property,
  calendar: ICAL.Component,
  given?: readonly string[],
): (string | undefined)[] => {
  const clock = clockOf(property, calendar)
  const read = (time: string) => {
    try {
      return clock(time)
    } catch {
      return undefined
    }
  }
  if (given) return given.map(read)
  const written = property.toJSON().slice(3)
  return property.getValues().map((value: unknown, at: number) => {
    if (!(value instanceof ICAL.Time)) return undefined
    const time = wallOf(value)
    // ical.js carries a thirteenth month over into the next year; what was written is no day.
    return String(written[at]).startsWith(time) ? read(time) : undefined
  })
}

/** DTSTART or DTEND, the first where there are several. */
export const momentIn = (property: ICAL.Property | null, calendar: ICAL.Component): string | undefined => {
  if (!property) return undefined
  try {
    return momentsIn(property, calendar)[0]
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
