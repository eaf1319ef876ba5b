/** The days of a plain rule, counted by days and weeks, so that none of them takes longer than it has days. */
import type ICAL from 'ical.js'

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** So many days are looked at; a rule that has none among them has none that anybody meant. */
const patience = 400

/** The day of the week as ical.js counts it, from Sunday as the first, and as Temporal does, from Monday. */
const weekBegins = ({ wkst }: ICAL.Recur): number => (wkst === 1 ? 7 : wkst - 1)

/** “Every second Tuesday and Thursday, four times”; anything else is not plain. */
const byDays = ({ parts }: ICAL.Recur): ReadonlySet<number> | undefined => {
  const days: readonly unknown[] = (parts as { readonly BYDAY?: readonly unknown[] }).BYDAY ?? []
  return days.length > 0 ? new Set(days.map((day) => weekdays.indexOf(String(day)) + 1)) : undefined
}

function* daily(rule: ICAL.Recur, first: Temporal.PlainDate) {
  const days = byDays(rule)
  for (let at = 0; at < patience; at += 1) {
    const day = first.add({ days: at * rule.interval })
    if (!days || days.has(day.dayOfWeek)) yield day
  }
}

function* weekly(rule: ICAL.Recur, first: Temporal.PlainDate) {
  const begins = weekBegins(rule)
  const offsets = [...(byDays(rule) ?? [first.dayOfWeek])].map((day) => (day - begins + 7) % 7)
  const sorted = offsets.toSorted((one, other) => one - other)
  const from = (first.dayOfWeek - begins + 7) % 7
  for (let week = 0; week < patience; week += 1)
    for (const offset of sorted)
      if (week > 0 || offset >= from) yield first.add({ days: week * 7 * rule.interval + offset - from })
}

function* monthly(rule: ICAL.Recur, first: Temporal.PlainDate) {
  for (let at = 0; at < patience; at += 1) {
    const month = first.with({ day: 1 }).add({ months: at * rule.interval })
    if (month.daysInMonth >= first.day) yield month.with({ day: first.day })
  }
}

const ways: Readonly<
  Record<string, (rule: ICAL.Recur, first: Temporal.PlainDate) => Generator<Temporal.PlainDate>>
> = { DAILY: daily, WEEKLY: weekly, MONTHLY: monthly }

/** From the first day on, as far as its count goes; its last day is for whoever knows what time it is there. */
export function* daysOf(rule: ICAL.Recur, first: Temporal.PlainDate): Generator<Temporal.PlainDate> {
  let left = rule.count ?? Number.POSITIVE_INFINITY
  for (const day of ways[rule.freq]?.(rule, first) ?? []) {
    if (left <= 0) return
    left -= 1
    yield day
  }
}
