import type { Day } from '../dossier/dossier.ts'
import { months, monthWords, numberByName, weekdays } from '../english/calendar-names.ts'
import type { Span } from './letter.ts'

const weekday =
  '(?<weekday>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)'
const month = (name: string) => `(?<${name}>${monthWords})`
const date = (name: string) => `(?<${name}>[12]\\d|3[01]|0?[1-9])`
const year = '(?:,? (?<year>20\\d\\d)\\b)?'

/** “Wednesday 25 November”, “Wed., Nov. 25th”, “Wednesday the 25th”, “Wednesday, the 25th of November 2026”. */
const together = new RegExp(
  `(?<![\\p{L}-])${weekday}\\.?,? (?:(?:the )?${date('before')}(?:st|nd|rd|th)? (?:of )?${month('after')}\\b\\.?|${month('first')}\\.? (?:the )?${date('then')}(?:st|nd|rd|th)?(?![\\d:])|(?:the )?${date('alone')}(?:st|nd|rd|th)\\b)${year}`,
  'giu',
)

/** A weekday and a date that are said of one day. */
interface Dated extends Span {
  /** 1 for Monday. */
  readonly weekday: number
  /** The days it can be, the likeliest first: of a date without a month or a year there may be two. */
  readonly days: readonly Day[]
}

const dayOn = (year: number, month: number, day: number): readonly Day[] => {
  const moved = new Temporal.PlainDate(year, 1, 1).add({ months: month - 1 })
  return day <= moved.daysInMonth ? [moved.with({ day })] : []
}

const far = (one: Day, other: Day): number => Math.abs(one.until(other, { largestUnit: 'days' }).days)

/** The days of that date around the day of writing; of two that are about as near, either may be meant. */
const nearest = (days: readonly Day[], now: Day): readonly Day[] => {
  const sorted = days.toSorted((one, other) => far(one, now) - far(other, now))
  const [best] = sorted
  return best ? sorted.filter((each) => far(each, now) - far(best, now) <= 7) : []
}

const daysOf = (groups: Readonly<Record<string, string | undefined>>, now: Day): readonly Day[] => {
  const day = Number(groups.before ?? groups.then ?? groups.alone)
  const named = groups.after ?? groups.first
  if (named === undefined)
    return nearest(
      [-1, 0, 1, 2].flatMap((months) => dayOn(now.year, now.month + months, day)),
      now,
    )
  const month = numberByName(named, months)
  if (groups.year !== undefined) return dayOn(Number(groups.year), month, day)
  return nearest(
    [-1, 0, 1].flatMap((years) => dayOn(now.year + years, month, day)),
    now,
  )
}

/** Every weekday with its date in a text that is written on this day. */
export const datedIn = (text: string, now: Day): readonly Dated[] =>
  [...text.matchAll(together)].flatMap(({ 0: whole, groups = {}, index }) => {
    const days = daysOf(groups, now)
    const text = whole.replace(/\.$/, '')
    const weekday = numberByName(groups.weekday ?? '', weekdays)
    return days.length === 0 ? [] : [{ from: index, to: index + text.length, text, weekday, days }]
  })

/** “Tuesday, 24 November”. */
export const weekdayInFull = (day: Day): string =>
  `${weekdays[day.dayOfWeek - 1]} ${day.day} ${months[day.month - 1]}`
