/** On which days a series of appointments takes place, where its rule is a plain one. */
import ICAL from 'ical.js'
import { daysOf } from './calendar-rule.ts'
import { momentIn, momentsIn } from './calendar-time.ts'

/** More than this tells nobody anything. */
const mostDates = 12

const weekday = /^(?:MO|TU|WE|TH|FR|SA|SU)$/

/** “Every second Tuesday and Thursday, four times”; a hostile rule would never come to its next day. */
const isPlain = (rule: ICAL.Recur): boolean => {
  const parts: readonly (readonly [string, unknown])[] = Object.entries(rule.parts ?? {})
  const days = parts.every(
    ([name, list]) =>
      name === 'BYDAY' &&
      Array.isArray(list) &&
      list.length <= 7 &&
      list.every((day) => weekday.test(String(day))),
  )
  const counts = rule.interval >= 1 && rule.interval <= 60
  return (
    counts &&
    ((/^(?:DAILY|WEEKLY)$/.test(rule.freq) && days) || (rule.freq === 'MONTHLY' && parts.length === 0))
  )
}

/** What makes two ways of writing a time the same one. */
export const instantOf = (moment: string): string =>
  moment.includes('[') ? Temporal.ZonedDateTime.from(moment).toInstant().toString() : moment

/** So many days that are left out or added are read; a calendar that names more was not written by hand. */
const mostNamed = 300

/** Undefined where there are too many, or one of them cannot be read. */
const named = (
  event: ICAL.Component,
  name: 'rdate' | 'exdate',
  calendar: ICAL.Component,
): readonly string[] | undefined => {
  const properties = event.getAllProperties(name)
  const many = properties.reduce((sum, each) => sum + each.getValues().length, 0)
  if (many > mostNamed) return undefined
  const all = properties.flatMap((each) => momentsIn(each, calendar))
  return all.includes(undefined) ? undefined : (all as string[])
}

/** Is a time still within a rule that ends? An end without a zone is by the clock of the event. */
const isWithin = (until: ICAL.Time | null, day: Temporal.PlainDate, moment: string): boolean => {
  if (!until) return true
  const last = until.toString()
  if (until.isDate) return day.toString() <= last
  const isInstant = last.endsWith('Z')
  const at = isInstant ? instantOf(moment) : moment
  // Of a day, or a time without a zone, only its day can be compared with an instant.
  return at.endsWith('Z') === isInstant ? at <= last : at.slice(0, 10) <= last.slice(0, 10)
}

/** The first times of a rule that are not among `gone`; undefined where one of them is no time. */
const ruled = (
  start: ICAL.Property,
  rule: ICAL.Recur,
  calendar: ICAL.Component,
  gone: ReadonlySet<string>,
): readonly string[] | undefined => {
  const first = start.getFirstValue()
  if (!(first instanceof ICAL.Time)) return undefined
  const text = first.toString()
  const dates: string[] = []
  let left = 0
  for (const day of daysOf(rule, Temporal.PlainDate.from(text.slice(0, 10)))) {
    const wall = first.isDate ? day.toString() : `${day.toString()}T${text.slice(11, 19)}`
    const [moment] = momentsIn(start, calendar, [wall])
    if (moment === undefined) return undefined
    if (!isWithin(rule.until, day, moment)) break
    if (gone.size > 0 && gone.has(instantOf(moment))) left += 1
    else dates.push(moment)
    if (dates.length >= mostDates || left > mostNamed) break
  }
  return dates
}

/** When each begins, without those that are left out or stand elsewhere in the mail (`moved`, as instants); undefined where that cannot be worked out. */
export const datesOf = (
  event: ICAL.Component,
  calendar: ICAL.Component,
  moved: ReadonlySet<string>,
): readonly string[] | undefined => {
  const start = event.getFirstProperty('dtstart')
  const rules = event.getAllProperties('rrule')
  const [rule] = rules.map((each) => each.getFirstValue())
  if (!start || rules.length > 1 || event.getFirstProperty('exrule')) return undefined
  try {
    if (rule !== undefined && !(rule instanceof ICAL.Recur && isPlain(rule))) return undefined
    const out = named(event, 'exdate', calendar)
    const more = named(event, 'rdate', calendar)
    if (!out || !more) return undefined
    const gone = new Set([...out.map(instantOf), ...moved])
    const single = rule ? undefined : momentIn(start, calendar)
    const own = rule ? ruled(start, rule, calendar, gone) : single === undefined ? undefined : [single]
    if (!own) return undefined
    const stands = (each: string) => gone.size === 0 || !gone.has(instantOf(each))
    return [...new Set([...own, ...more])].filter(stands).slice(0, mostDates)
  } catch {
    return undefined
  }
}
