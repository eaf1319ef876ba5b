/** Time zones described for calendars that do not know them by name. */
import ICAL from 'ical.js'

const two = (figure: number): string => String(figure).padStart(2, '0')

/** “+0100”, with seconds where a zone once had some. */
const offsetText = (nanoseconds: number): string => {
  const seconds = Math.abs(Math.round(nanoseconds / 1e9))
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return `${nanoseconds < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}${rest > 0 ? `:${two(rest)}` : ''}`
}

const wallTime = ({ year, month, day, hour, minute, second }: Temporal.PlainDateTime): ICAL.Time =>
  ICAL.Time.fromData({ year, month, day, hour, minute, second })

/** One stretch between two changes of the clocks, from its beginning on the clock that was right before. */
const stretch = (
  kind: 'standard' | 'daylight',
  begins: Temporal.PlainDateTime,
  [from, to]: readonly [from: number, to: number],
): ICAL.Component => {
  const part = new ICAL.Component(kind)
  part.addPropertyWithValue('dtstart', wallTime(begins))
  part.addPropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromString(offsetText(from)))
  part.addPropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromString(offsetText(to)))
  part.addPropertyWithValue('tzname', `GMT${offsetText(to)}`)
  return part
}

/** Clocks are ahead of what they are in the other half of the year. */
const isAhead = (at: Temporal.ZonedDateTime): boolean =>
  at.offsetNanoseconds >
  Math.min(...[1, 7].map((month) => at.with({ month, day: 1, hour: 12 }).offsetNanoseconds))

const kindOf = (at: Temporal.ZonedDateTime) => (isAhead(at) ? ('daylight' as const) : ('standard' as const))

/**
 * The zone from the change of clocks before the first of these moments to the one after the last: each change by its own day, as the tables
 * of zones have it, so that none is worked out by a rule that no longer holds.
 */
export const zoneTold = (zone: string, moments: readonly Temporal.Instant[]): ICAL.Component => {
  const told = new ICAL.Component('vtimezone')
  told.addPropertyWithValue('tzid', zone)
  const sorted = moments.toSorted(Temporal.Instant.compare).map((each) => each.toZonedDateTimeISO(zone))
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (!first || !last) return told
  const before = first.getTimeZoneTransition('previous')
  const offset = (before ?? first).offsetNanoseconds
  // What was so before the first change is so since ever, as far as any of these moments can tell.
  const since = Temporal.PlainDateTime.from('1970-01-01T00:00')
  if (!before) told.addSubcomponent(stretch(kindOf(first), since, [offset, offset]))
  for (let at = before ?? first.getTimeZoneTransition('next'), count = 0; at && count < 200; count += 1) {
    const was = at.subtract({ nanoseconds: 1 })
    const begins = at.withTimeZone('UTC').add({ nanoseconds: was.offsetNanoseconds }).toPlainDateTime()
    told.addSubcomponent(stretch(kindOf(at), begins, [was.offsetNanoseconds, at.offsetNanoseconds]))
    if (Temporal.ZonedDateTime.compare(at, last) > 0) break
    at = at.getTimeZoneTransition('next')
  }
  return told
}

/** A place whose clocks have a name everywhere; an offset alone, or UTC, needs none. */
export const hasName = (zone: string): boolean => zone.includes('/') && !zone.startsWith('Etc/')
