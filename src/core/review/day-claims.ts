import type { Day } from '../dossier/dossier.ts'
import { monthWords } from '../english/calendar-names.ts'
import type { DayPart } from '../time/day-part.ts'
import { weekOf } from '../time/week.ts'
import type { Span } from './letter.ts'
import { nearestDay } from './said-days.ts'

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** What a message says about the day of something that has happened. */
export interface DayClaim extends Span {
  /** Whether the days from first to last, seen from the day of sending, fit what is said. */
  readonly fits: (first: Day, last: Day, sent: Day) => boolean
  readonly part?: DayPart
  /** A date with its month that lies ahead, seen from the day of sending: no word about what was. */
  readonly isAhead?: (sent: Day) => boolean
}

const daysBetween = (from: Day, to: Day): number => from.until(to, { largestUnit: 'days' }).days

const ago =
  (days: number) =>
  (first: Day, last: Day, sent: Day): boolean =>
    daysBetween(last, sent) <= days && daysBetween(first, sent) >= days

/** Some day of the stretch on which the test holds; a take-home may span a week. */
const someDay = (first: Day, last: Day, test: (day: Day) => boolean): boolean => {
  const length = Math.min(daysBetween(first, last), 40)
  return Array.from({ length: length + 1 }, (_, days) => last.subtract({ days })).some(test)
}

/** Weeks are counted from Monday or from Sunday, whichever makes the writer right. */
const weeksAgo = (weeks: number) => (first: Day, last: Day, sent: Day) =>
  [0, 1].some((shift) => {
    const week = (day: Day) => weekOf(day.add({ days: shift }))
    return someDay(first, last, (day) => daysBetween(week(day), week(sent)) === weeks * 7)
  })

const month = `(?:${monthWords})`
const weekday = `(?:${weekdays.join('|')})`
const part = 'morning|afternoon|evening'

const words = new RegExp(
  `\\b(?:${[
    '(?<now>today|tonight)',
    `this (?<part>${part})`,
    `(?<before>yesterday)(?: (?<partBefore>${part}))?`,
    'last (?<night>night)',
    '(?<week>last week|(?:earlier )?this week)',
    // A weekday with its date is one day: the date says how long ago it was.
    `(?:on )?(?:${weekday},? )?the (?<ordinal>\\d{1,2})(?:st|nd|rd|th)(?: of (?<monthOf>${month}))?`,
    `(?:on )?(?:${weekday},? )?(?<month>${month})\\.? (?<dayAfter>\\d{1,2})(?:st|nd|rd|th)?\\b(?! o'clock)`,
    `(?:on )?(?:${weekday},? )?(?<dayBefore>\\d{1,2})(?:st|nd|rd|th)? (?<monthAfter>${month})\\b`,
    `(?:(?:on|last|this|this past) )?(?<weekday>${weekday})(?!s\\b)(?: (?<partWeekday>${part}))?`,
  ].join('|')})`,
  'gi',
)

/** 1 to 12; 0 where no month is named, or where "may" is a verb. */
const monthOf = (name: string | undefined): number =>
  name && /^\p{Lu}/u.test(name)
    ? months.findIndex((each) => each.startsWith(name.slice(0, 3).toLowerCase())) + 1
    : 0

/** Whether the nearest day of this date comes after another. */
const comesNext = (sent: Day, month: number, figure: number): boolean => {
  const day = nearestDay({ from: 0, to: 0, text: '', date: figure, month }, sent)
  return day !== undefined && Temporal.PlainDate.compare(day, sent) > 0
}

const claimOf = (
  groups: Record<string, string | undefined>,
): Pick<DayClaim, 'fits' | 'part' | 'isAhead'> | undefined => {
  const part = (groups.part ?? groups.partBefore ?? groups.partWeekday)?.toLowerCase() as DayPart | undefined
  const withPart = part ? { part } : {}
  if (groups.now) return { fits: ago(0) }
  if (groups.part) return { fits: ago(0), ...withPart }
  if (groups.before) return { fits: ago(1), ...withPart }
  if (groups.night) return { fits: ago(1), part: 'evening' }
  if (groups.week) return { fits: weeksAgo(/last/i.test(groups.week) ? 1 : 0) }
  if (groups.weekday) {
    const wanted = weekdays.indexOf(groups.weekday.toLowerCase()) + 1
    return {
      // A bare weekday is the latest one; "Thursday" for a day two weeks ago misleads.
      fits: (first, last, sent) =>
        someDay(first, last, (day) => day.dayOfWeek === wanted && daysBetween(day, sent) <= 8),
      ...withPart,
    }
  }
  const named = monthOf(groups.monthOf ?? groups.month ?? groups.monthAfter)
  const figure = Number(groups.ordinal ?? groups.dayAfter ?? groups.dayBefore)
  if ((groups.month || groups.monthAfter || groups.monthOf) && named === 0) return undefined
  return {
    fits: (first, last) =>
      someDay(first, last, (day) => day.day === figure && (named === 0 || day.month === named)),
    ...(named === 0 ? {} : { isAhead: (sent) => comesNext(sent, named, figure) }),
  }
}

/** The claims of a stretch of text, in order. */
export const dayClaims = (stretch: Span): DayClaim[] =>
  [...stretch.text.matchAll(words)].flatMap((match) => {
    const claim = claimOf(match.groups ?? {})
    const from = stretch.from + match.index
    return claim ? [{ from, to: from + match[0].length, text: match[0], ...claim }] : []
  })
