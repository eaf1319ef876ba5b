/** On which days a series of appointments takes place, where its rule is a plain one. */
import ICAL from 'ical.js'
import { momentIn } from './calendar-time.ts'

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

/** The times of a property of several values, each as `momentIn` gives them. */
const momentsOf = (property: ICAL.Property, calendar: ICAL.Component): (string | undefined)[] =>
  property.getValues().map((value) => at(value, property, calendar))

const at = (value: unknown, like: ICAL.Property, calendar: ICAL.Component): string | undefined => {
  if (!(value instanceof ICAL.Time)) return undefined
  const one = new ICAL.Property(like.name)
  const tzid = like.getParameter('tzid')
  if (typeof tzid === 'string') one.setParameter('tzid', tzid)
  one.resetType(value.isDate ? 'date' : 'date-time')
  one.setValue(value)
  return momentIn(one, calendar)
}

const ruled = (start: ICAL.Property, rule: ICAL.Recur, calendar: ICAL.Component): (string | undefined)[] => {
  const first = start.getFirstValue()
  if (!(first instanceof ICAL.Time)) return [undefined]
  const each = rule.iterator(first)
  const dates: (string | undefined)[] = []
  // Days that are left out later count too.
  while (dates.length < 3 * mostDates) {
    const next = each.next()
    if (!next) break
    dates.push(at(next, start, calendar))
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
    const more = event.getAllProperties('rdate').flatMap((each) => momentsOf(each, calendar))
    const all = [...(rule ? ruled(start, rule, calendar) : [momentIn(start, calendar)]), ...more]
    const out = event.getAllProperties('exdate').flatMap((each) => momentsOf(each, calendar))
    const gone = new Set([...out.flatMap((each) => (each ? [instantOf(each)] : [])), ...moved])
    if ([...all, ...out].includes(undefined)) return undefined
    return [...new Set(all as string[])].filter((each) => !gone.has(instantOf(each))).slice(0, mostDates)
  } catch {
    return undefined
  }
}
