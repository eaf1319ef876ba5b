import type { Day, Moment } from '../dossier/dossier.ts'
import { done, type Outcome, refused } from '../outcome.ts'
import { city } from '../time/say.ts'
import { type Asked, dateTyped, dayMeant, dayShown, inReach, saidIn, saysDay } from './day.ts'
import { durationTyped } from './duration.ts'
import type { TimeSaid } from './times-in.ts'
import { quoted, type Typed } from './typed.ts'

const such = 'Write it such as December 10, 2:30 pm or Friday 14:30.'

const two = (figure: number): string => String(figure).padStart(2, '0')

/** “Thursday 10 December, 14:30 in Toronto” */
const momentShown = (moment: Moment, now: Moment): string =>
  `${dayShown(moment.toPlainDate(), now)}, ${two(moment.hour)}:${two(moment.minute)} in ${city(moment.timeZoneId)}`

const zones = Intl.supportedValuesOf('timeZone')

/** “… in Toronto”, “… [Asia/Tokyo]”: the text without its place, and the zone of that. */
const placed = (text: string, own: string): { readonly rest: string; readonly zone?: string } => {
  const named = /\[([A-Za-z0-9_+\-/]{1,40})\]$/.exec(text)
  if (named?.[1]) return { rest: text.slice(0, named.index).trimEnd(), zone: named[1] }
  const there = /,? in ([\p{L} .'’-]{2,40})$/iu.exec(text)
  const before = text.slice(0, there?.index ?? 0)
  const place = /\d|noon$|midnight$/i.test(before) ? there?.[1]?.toLowerCase() : undefined
  const zone = [own, ...zones].find((each) => city(each).toLowerCase() === place)
  return zone === undefined ? { rest: text } : { rest: before, zone }
}

const exact = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?(\[[^\]]+\])?$/

/** What is exact stays as it was written; whether its clock and zone exist, the reader of the file says. */
const exactly = (text: string, offset: boolean, asked: Asked): Typed<string> => {
  const zone = asked.now.timeZoneId
  try {
    const moment = text.endsWith(']')
      ? Temporal.ZonedDateTime.from(text)
      : offset
        ? Temporal.Instant.from(text).toZonedDateTimeISO(zone)
        : Temporal.PlainDateTime.from(text, { overflow: 'reject' }).toZonedDateTime(zone)
    const near = inReach(moment.toPlainDate(), asked)
    return near.ok ? done({ value: text, shown: momentShown(moment, asked.now) }) : near
  } catch {
    return done({ value: text, shown: text })
  }
}

const timed = (moment: Moment, asked: Asked, foreign: boolean): Typed<string> => {
  const near = inReach(moment.toPlainDate(), asked)
  if (!near.ok) return near
  const value = foreign
    ? moment.toString({ smallestUnit: 'minute' })
    : moment.toPlainDateTime().toString({ smallestUnit: 'minute' })
  return done({ value, shown: momentShown(moment, asked.now) })
}

/** In three days, in four hours: a span from now. Days keep their hour over a change of the clocks. */
const later = (text: string, { now }: Asked): Moment | undefined => {
  const span = text.trim().replace(/^in /i, '')
  if (/^\d+$|:/.test(span)) return undefined
  const long = durationTyped(span)
  if (!long.ok) return undefined
  const days = Math.floor(long.value.value / 1440)
  return now.add({ days }).add({ minutes: long.value.value - days * 1440 })
}

const at = (day: Day, hour: number, minute: number, zone: string): Moment =>
  day.toZonedDateTime({ timeZone: zone, plainTime: new Temporal.PlainTime(hour, minute) })

/**
 * A moment in words or figures → `2026-12-10T14:30` in the zone of now, or with offset and zone where the text names a place of its own.
 * `hour`: when it is on a day without one; where that is absent, a day alone is refused.
 */
export const momentTyped = (text: string, asked: Asked, hour?: number): Typed<string> => {
  const trimmed = text.trim()
  const [whole, offset] = exact.exec(trimmed) ?? []
  if (whole !== undefined) return exactly(whole, offset !== undefined, asked)
  const { rest, zone = asked.now.timeZoneId } = placed(trimmed, asked.now.timeZoneId)
  const foreign = zone !== asked.now.timeZoneId
  let there: Asked
  try {
    there = { ...asked, now: asked.now.withTimeZone(zone) }
  } catch {
    return refused({ message: `${quoted(zone)} is no time zone. Write such as America/Toronto.` })
  }
  const span = later(rest, there)
  if (span && asked.lean !== 'back') return timed(span, asked, foreign)
  const day = dateTyped(rest, there)
  if (day.ok)
    return hour === undefined
      ? refused({ message: `At what time on ${day.value.shown}? ${such}` })
      : timed(at(Temporal.PlainDate.from(day.value.value), hour, 0, zone), asked, foreign)
  const said = saidIn(rest, there)
  if (!said.ok) return said
  return said.value?.named.hour
    ? clocked(rest, said.value, there, asked, foreign)
    : refused({ message: `${quoted(text)} is no single moment that can be understood. ${such}` })
}

const clocked = (
  text: string,
  said: TimeSaid,
  there: Asked,
  asked: Asked,
  foreign: boolean,
): Typed<string> => {
  if (!said.named.half && !/\d[:.h]\d\d|noon|midnight/i.test(text))
    return refused({ message: `${quoted(text)}: in the morning or in the afternoon? ${such}` })
  const day: Outcome<Day> = saysDay(said)
    ? dayMeant(said, there)
    : done(Temporal.PlainDate.from({ year: said.year, month: said.month, day: said.day }))
  if (!day.ok) return day
  const wall = at(day.value, said.hour, said.minute, there.now.timeZoneId)
  if (said.offset === undefined) return timed(wall, asked, foreign)
  // A zone by its letters is an offset: told on the clock of the place that is asked about.
  const moment = wall
    .toPlainDateTime()
    .toZonedDateTime('UTC')
    .subtract({ minutes: said.offset })
    .withTimeZone(asked.now.timeZoneId)
  return timed(moment, asked, false)
}
