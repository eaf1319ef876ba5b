/** The plan as a calendar (RFC 5545). It invites nobody: it names no guest, no host and no method. */
import ICAL from 'ical.js'
import type { AgendaEntry } from '../core/agenda/entry.ts'
import type { AgendaSheet, SheetEntry } from '../core/agenda/sheet.ts'
import { cleanText } from '../core/dossier/clean.ts'
import { hasName, zoneTold } from './zones-told.ts'

// A line is at most 75 bytes (RFC 5545, 3.1); the library does not count the space with which it goes on.
ICAL.foldLength = 74

const components = { event: 'vevent', 'to-do': 'vtodo' } as const

const dayOf = (day: Temporal.PlainDate): ICAL.Time =>
  ICAL.Time.fromData({ year: day.year, month: day.month, day: day.day, isDate: true })

const timeOf = ({ year, month, day, hour, minute, second }: Temporal.ZonedDateTime): ICAL.Time =>
  ICAL.Time.fromData({ year, month, day, hour, minute, second })

const utc = (at: Temporal.Instant): ICAL.Time => {
  const { year, month, day, hour, minute, second } = at.toZonedDateTimeISO('UTC')
  return ICAL.Time.fromData({ year, month, day, hour, minute, second }, ICAL.Timezone.utcTimezone)
}

const put = (part: ICAL.Component, name: string, value: ICAL.Time, zone?: string): void => {
  const property = new ICAL.Property(name)
  if (value.isDate) property.resetType('date')
  if (zone) property.setParameter('tzid', zone)
  property.setValue(value)
  part.addProperty(property)
}

const putMoment = (part: ICAL.Component, name: string, at: Temporal.ZonedDateTime): void => {
  if (hasName(at.timeZoneId)) put(part, name, timeOf(at), at.timeZoneId)
  else put(part, name, utc(at.toInstant()))
}

const putTime = (part: ICAL.Component, { is, time }: Pick<AgendaEntry, 'is' | 'time'>): void => {
  const end = is === 'event' ? 'dtend' : 'due'
  if ('day' in time) {
    put(part, 'dtstart', dayOf(time.day))
    put(part, end, dayOf(time.day.add({ days: 1 })))
  } else {
    putMoment(part, 'dtstart', time.starts)
    putMoment(part, end, time.ends)
  }
}

/** What is taken back has no words any more, only its time. */
const putBare = (part: ICAL.Component, { is, starts, ends }: SheetEntry): void => {
  const value = (text: string) =>
    text.includes('T') ? utc(Temporal.Instant.from(text)) : dayOf(Temporal.PlainDate.from(text))
  put(part, 'dtstart', value(starts))
  put(part, is === 'event' ? 'dtend' : 'due', value(ends))
  part.addPropertyWithValue('summary', 'No longer needed')
  part.addPropertyWithValue('status', 'CANCELLED')
}

const alarmOf = ({ title, alarm }: AgendaEntry): ICAL.Component => {
  const part = new ICAL.Component('valarm')
  part.addPropertyWithValue('action', 'DISPLAY')
  part.addPropertyWithValue('description', cleanText(title))
  const trigger = new ICAL.Property('trigger')
  trigger.setValue(ICAL.Duration.fromSeconds(-60 * alarm))
  part.addProperty(trigger)
  return part
}

/** When its alarm goes; that of a whole day by no clock in particular. */
const ringsAt = ({ time, alarm }: AgendaEntry): Temporal.Instant =>
  ('day' in time ? time.day.toZonedDateTime('UTC') : time.starts).subtract({ minutes: alarm }).toInstant()

const putWords = (part: ICAL.Component, entry: AgendaEntry, link: string | undefined): void => {
  putTime(part, entry)
  part.addPropertyWithValue('summary', cleanText(entry.title))
  const text = [...entry.text, ...(link ? [link] : [])]
  if (text.length > 0) part.addPropertyWithValue('description', cleanText(text.join('\n\n')))
  if (entry.where !== undefined) part.addPropertyWithValue('location', cleanText(entry.where))
  if (link) part.addPropertyWithValue('url', link)
  part.addPropertyWithValue('status', entry.is === 'event' ? 'CONFIRMED' : 'NEEDS-ACTION')
}

const componentOf = (told: SheetEntry, now: Temporal.Instant): ICAL.Component => {
  const { is, entry, link } = told
  const part = new ICAL.Component(components[is])
  const changed = Temporal.Instant.from(told.changedAt)
  part.addPropertyWithValue('uid', told.uid)
  put(part, 'dtstamp', utc(changed))
  put(part, 'last-modified', utc(changed))
  part.addPropertyWithValue('sequence', told.sequence)
  if (entry) putWords(part, entry, link)
  else putBare(part, told)
  part.addPropertyWithValue('class', 'PRIVATE')
  if (is === 'event') part.addPropertyWithValue('transp', entry?.busy ? 'OPAQUE' : 'TRANSPARENT')
  if (entry && Temporal.Instant.compare(ringsAt(entry), now) > 0) part.addSubcomponent(alarmOf(entry))
  return part
}

/** Each zone that is named, with the moments for which it has to be right. */
const zonesIn = (entries: readonly SheetEntry[]): ReadonlyMap<string, readonly Temporal.Instant[]> => {
  const moments = entries.flatMap(({ entry }) =>
    entry && !('day' in entry.time) ? [entry.time.starts, entry.time.ends] : [],
  )
  const byZone = Map.groupBy(
    moments.filter(({ timeZoneId }) => hasName(timeZoneId)),
    ({ timeZoneId }) => timeZoneId,
  )
  return new Map([...byZone].map(([zone, all]) => [zone, all.map((each) => each.toInstant())]))
}

const newCalendar = (): ICAL.Component => {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//Afterword//Afterword//EN')
  calendar.addPropertyWithValue('calscale', 'GREGORIAN')
  return calendar
}

/** By which an entry of ours is known again in a calendar that others write too. */
export const versionName = 'x-afterword-version'

/** One entry, as a calendar on a server keeps it. */
export const writeEntry = (told: SheetEntry, now: Temporal.Instant): string => {
  const calendar = newCalendar()
  for (const [zone, moments] of zonesIn([told])) calendar.addSubcomponent(zoneTold(zone, moments))
  const part = componentOf(told, now)
  part.addPropertyWithValue(versionName, told.mark)
  calendar.addSubcomponent(part)
  return `${calendar.toString()}\r\n`
}

export const writeCalendar = (sheet: AgendaSheet): string => {
  const calendar = newCalendar()
  calendar.addPropertyWithValue('x-wr-calname', sheet.name)
  // Calendars that subscribe ask again after an hour.
  const often = new ICAL.Property('refresh-interval')
  often.resetType('duration')
  often.setValue(ICAL.Duration.fromSeconds(3600))
  calendar.addProperty(often)
  calendar.addPropertyWithValue('x-published-ttl', 'PT1H')
  for (const [zone, moments] of zonesIn(sheet.entries)) calendar.addSubcomponent(zoneTold(zone, moments))
  for (const each of sheet.entries) calendar.addSubcomponent(componentOf(each, sheet.now))
  return `${calendar.toString()}\r\n`
}
