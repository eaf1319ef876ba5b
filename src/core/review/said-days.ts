import type { Day } from '../dossier/dossier.ts'
import { months, monthWords, numberByName, weekdays } from '../english/calendar-names.ts'
import type { Span } from './letter.ts'

const weekdaysIn = weekdays.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')

/** “by Monday”, “by Thursday 15 October”, “on the 23rd”, “until November 23”, “offer out oct 7”, “by wed nov 25”. */
const day = new RegExp(
  `\\b(?:(?<how>by|on|before|until|till|no later than|from|for|of) (?:the end of )?)?(?:the )?(?:(?<weekday>${weekdaysIn})\\b(?!'s)\\.?,? ?(?:the )?)?(?:(?<date>\\d{1,2})(?:st|nd|rd|th)?(?: (?:of )?(?<month>${monthWords})\\b)?|(?<first>${monthWords})\\.? (?<then>\\d{1,2})(?:st|nd|rd|th)?)?(?!\\d|:\\d|(?:[ap]m| (?:people|years|hours|days|weeks|months|percent|o'clock)\\b))`,
  'gi',
)

export interface DayTold extends Span {
  /** The word before it, in small letters: “by”; absent where there is none. */
  readonly how?: string
  readonly weekday?: number
  readonly date?: number
  readonly month?: number
}

/** Every day that is named, with a weekday, a date or both. */
export const daysNamed = (clause: Span): readonly DayTold[] =>
  [...clause.text.matchAll(day)].flatMap(({ 0: whole, groups = {}, index }) => {
    const date = groups.date ?? groups.then
    const month = groups.month ?? groups.first
    if (date === undefined && groups.weekday === undefined) return []
    // “on 12” is a number of something.
    if (groups.weekday === undefined && month === undefined && !/\d(?:st|nd|rd|th)/i.test(whole)) return []
    // “sat”, “sun”, “wed” are words; a short weekday is one beside a date.
    if (date === undefined && (groups.weekday?.length ?? 0) < 6) return []
    const text = whole.replace(/[., ]{1,4}$/, '')
    const from = clause.from + index
    return [
      {
        ...{ from, to: from + text.length, text },
        ...(groups.how === undefined ? {} : { how: groups.how.toLowerCase() }),
        ...(groups.weekday === undefined ? {} : { weekday: numberByName(groups.weekday, weekdays) }),
        ...(date === undefined ? {} : { date: Number(date) }),
        ...(month === undefined ? {} : { month: numberByName(month, months) }),
      },
    ]
  })

/** Those on or by which something is. */
export const daysTold = (clause: Span): readonly DayTold[] =>
  daysNamed(clause).filter(({ how }) => how !== undefined && how !== 'of' && how !== 'for')

/** Those of a thing, too: “your offer of 4 June”. */
export const daysOfThings = (clause: Span): readonly DayTold[] =>
  daysNamed(clause).filter(({ how }) => how !== undefined && how !== 'for')

/** A date counts before its weekday, which another check holds against it. */
export const isDay = ({ weekday, date, month }: DayTold, known: Day): boolean =>
  date === undefined
    ? weekday === known.dayOfWeek
    : date === known.day && (month === undefined || month === known.month)

/** Both name the same day, as far as each names one. */
export const sameDay = (one: DayTold, other: DayTold): boolean =>
  one.date === undefined || other.date === undefined
    ? one.weekday === other.weekday
    : one.date === other.date && (one.month ?? other.month) === (other.month ?? one.month)

/** The day of this name that lies nearest to another, within half a year. */
export const nearestDay = (told: DayTold, to: Day): Day | undefined =>
  Array.from({ length: 366 }, (_, at) => to.add({ days: at % 2 === 0 ? at / 2 : -(at + 1) / 2 })).find(
    (each) => isDay(told, each),
  )
