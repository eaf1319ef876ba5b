import { nearest } from '../english/nearest.ts'
import type { Day, Moment } from './dossier.ts'

/** A text read as what it should be, or why it could not be. */
export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false
      readonly message: string
      readonly expected: string
      readonly nearest?: string | undefined
    }

const good = <Value>(value: Value): Read<Value> => ({ ok: true, value })
const bad = (message: string, expected: string, near?: string): Read<never> => ({
  ok: false,
  message,
  expected,
  nearest: near,
})

const dayForm = 'a date such as 2026-11-24'

export const readDay = (text: string): Read<Day> => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return bad('This is not a date.', dayForm)
  try {
    return good(Temporal.PlainDate.from(text, { overflow: 'reject' }))
  } catch {
    return bad(`There is no ${text} in the calendar.`, dayForm)
  }
}

const zoneForm = 'an IANA time zone such as America/Toronto'

const zoneExists = (zone: string): boolean => {
  try {
    new Temporal.ZonedDateTime(0n, zone)
    return true
  } catch {
    return false
  }
}

export const readZone = (text: string): Read<string> => {
  if (/^[A-Za-z]/.test(text) && zoneExists(text)) return good(text)
  const zones = Intl.supportedValuesOf('timeZone')
  const place = text.split('/').at(-1) ?? text
  const near =
    nearest(text, zones) ?? zones.find((zone) => zone.toLowerCase().endsWith(`/${place.toLowerCase()}`))
  return bad(`There is no time zone ${clip(text)}.`, zoneForm, near)
}

/** Enough of a word to recognise it in an error, never a whole note. */
export const clip = (text: string): string => {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 40 ? `${line.slice(0, 40)}…` : line
}

const wallForm = 'a local time with its zone in brackets, such as 2026-11-17T10:00[America/Toronto]'
const wallTime = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)(Z|[+-]\d\d:\d\d)?\[([^\]]+)\]$/

const offsetMinutes = (offset: string): number => {
  if (offset === 'Z') return 0
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number)
  return (offset[0] === '-' ? -1 : 1) * (hours * 60 + minutes)
}

/** A wall time in a zone. A skipped hour is refused; a doubled one needs its offset; an offset must be one the zone has. */
export const readWallTime = (text: string): Read<Moment> => {
  const parts = wallTime.exec(text)
  if (!parts) {
    return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) && !text.includes('[')
      ? bad('The zone is missing.', wallForm)
      : bad('This is not a local time with its zone.', wallForm)
  }
  const [, day = '', time = '', offset, name = ''] = parts
  const date = readDay(day)
  if (!date.ok) return date
  const zone = /^[+-]\d\d:\d\d$/.test(name) ? good(name) : readZone(name)
  if (!zone.ok) return zone
  let wall: Temporal.PlainDateTime
  try {
    wall = date.value.toPlainDateTime(Temporal.PlainTime.from(time, { overflow: 'reject' }))
  } catch {
    return bad(`There is no ${time} on a clock.`, wallForm)
  }
  const earlier = wall.toZonedDateTime(zone.value, { disambiguation: 'earlier' })
  const later = wall.toZonedDateTime(zone.value, { disambiguation: 'later' })
  const single = earlier.epochMilliseconds === later.epochMilliseconds
  if (!single && !earlier.toPlainDateTime().equals(wall)) {
    return bad(`${time} does not exist on ${day} in ${zone.value}: the clocks go forward over it.`, wallForm)
  }
  if (offset !== undefined) {
    const fit = [earlier, later].find((moment) => moment.offsetNanoseconds === offsetMinutes(offset) * 6e10)
    return fit
      ? good(fit)
      : bad(
          `${zone.value} is not at ${offset} then but at ${earlier.offset}.`,
          'the zone’s own offset, or none',
        )
  }
  if (!single) {
    return bad(
      `${time} happens twice on ${day} in ${zone.value}: the clocks go back.`,
      `the offset before the bracket: ${day}T${time}${earlier.offset}[${zone.value}] or ${later.offset}`,
    )
  }
  return good(earlier)
}

const instantForm = 'an instant with its offset, such as 2026-10-20T18:10+02:00'
const instant = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)(Z|[+-]\d\d:\d\d)(\[[^\]]+\])?$/

/** An instant that keeps the offset (or zone) it was written with. */
export const readInstant = (text: string): Read<Moment> => {
  const parts = instant.exec(text)
  if (!parts) {
    if (wallTime.test(text)) return readWallTime(text)
    return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text)
      ? bad('The offset is missing.', instantForm)
      : bad('This is not an instant.', instantForm)
  }
  const [, wall = '', offset = '', zone] = parts
  if (zone !== undefined) return readWallTime(text)
  try {
    const name = offset === 'Z' ? 'UTC' : offset
    return good(Temporal.PlainDateTime.from(wall, { overflow: 'reject' }).toZonedDateTime(name))
  } catch {
    return bad('There is no such date, time or offset.', instantForm)
  }
}

const mailbox =
  /^[^\s@<>()[\]\\,;:"\p{Cc}]{1,64}@(?=.{1,253}$)[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)+$/u

export const readEmail = (text: string): Read<string> =>
  mailbox.test(text) && !text.includes('..')
    ? good(text)
    : bad('This is not an e-mail address.', 'an address such as name@example.com')

export const readCountry = (text: string): Read<string> =>
  /^[A-Za-z]{2}$/.test(text)
    ? good(text.toUpperCase())
    : bad('This is not a country code.', 'two letters of ISO 3166-1, such as CA or GB')

export const readRegion = (text: string): Read<string> =>
  /^[A-Za-z0-9]{1,4}$/.test(text)
    ? good(text.toUpperCase())
    : bad('This is not a region code.', 'the second part of ISO 3166-2, such as ON or ENG')
