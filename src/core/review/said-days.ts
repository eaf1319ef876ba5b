import { months, numberByName, weekdays } from '../english/calendar-names.ts'
import type { Span } from './letter.ts'

const monthsIn = months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')

/** “by Monday”, “by Thursday 15 October”, “on the 23rd”, “before 23 November”, “until November 23”. */
const dayBehind = (how: string): RegExp =>
  new RegExp(
    `\\b(?<how>${how}) (?:the end of )?(?:the )?(?:(?<weekday>${weekdays.join('|')})\\b,? ?(?:the )?)?(?:(?<date>\\d{1,2})(?:st|nd|rd|th)?(?: (?:of )?(?<month>${monthsIn})\\b)?|(?<first>${monthsIn})\\.? (?<then>\\d{1,2})(?:st|nd|rd|th)?)?(?![\\d:]|(?:[ap]m| (?:people|years|hours|days|weeks|months|percent|o'clock)\\b))`,
    'gi',
  )

const day = dayBehind('by|on|before|until|no later than|from')
const dayOf = dayBehind('by|on|before|until|no later than|from|of')

export interface DayTold extends Span {
  readonly weekday?: number
  readonly date?: number
  readonly month?: number
}

const told = (pattern: RegExp, clause: Span): readonly DayTold[] =>
  [...clause.text.matchAll(pattern)].flatMap(({ 0: whole, groups = {}, index }) => {
    const date = groups.date ?? groups.then
    const month = groups.month ?? groups.first
    if (date === undefined && groups.weekday === undefined) return []
    // “on 12” is a number of something.
    if (groups.weekday === undefined && month === undefined && !/\d(?:st|nd|rd|th)/i.test(whole)) return []
    const text = whole.trimEnd().replace(/,$/, '')
    const from = clause.from + index
    return [
      {
        ...{ from, to: from + text.length, text },
        ...(groups.weekday === undefined ? {} : { weekday: numberByName(groups.weekday, weekdays) }),
        ...(date === undefined ? {} : { date: Number(date) }),
        ...(month === undefined ? {} : { month: numberByName(month, months) }),
      },
    ]
  })

export const daysTold = (clause: Span): readonly DayTold[] => told(day, clause)

/** Those of a thing, too: “your offer of 4 June”. */
export const daysOfThings = (clause: Span): readonly DayTold[] => told(dayOf, clause)
