import { months, weekdays } from '../english/calendar-names.ts'
import { numberWords } from '../english/number-words.ts'

type Day = Temporal.PlainDate

const words: Readonly<Record<string, number>> = { ...numberWords, couple: 2, few: 3 }

const units: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, week: 7, fortnight: 14, month: 30 }

/** "5", "two", "a couple of", "1-2": the larger figure of a range counts. */
const count = (text: string): number | undefined => {
  const figures = [...text.matchAll(/\d+(?:\.\d+)?/g)].map(Number)
  if (figures.length > 0) return Math.max(...figures)
  const known = text.split(/[^a-z]+/).flatMap((word) => words[word] ?? [])
  // "a couple", "a few": the article says nothing beside the other word.
  return known.length === 0 ? undefined : Math.max(...known)
}

/** Easter Sunday of a year, by the Gregorian reckoning of Meeus, Jones and Butcher. */
const easter = (year: number): Day => {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const [month, rest] = [Math.floor((h + l - 7 * m + 114) / 31), (h + l - 7 * m + 114) % 31]
  return Temporal.PlainDate.from({ year, month, day: rest + 1 })
}

/** The first of such days, one a year, that is not over. */
const coming = (from: Day, of: (year: number) => Day): Day => {
  const day = of(from.year)
  return Temporal.PlainDate.compare(day, from) < 0 ? of(from.year + 1) : day
}

const date = (month: number, day: number) => (year: number) =>
  Temporal.PlainDate.from({ year, month, day }, { overflow: 'constrain' })

const monthNames = months.map((name) => name.toLowerCase())
const dayNames = weekdays.map((name) => name.toLowerCase())

/** The day of a month on which that part of it is over. */
const parts: Readonly<Record<string, number>> = { early: 10, beginning: 10, start: 10, mid: 15, middle: 15 }

const oneOf = (names: readonly string[]): string => `(${names.join('|')})`

/** Spans that end with something of the calendar, and the day on which they do. */
const calendar: readonly (readonly [said: RegExp, ends: (from: Day, found: RegExpExecArray) => Day])[] = [
  [
    /\bend of (?:the |this )?week\b|\b(?:later )?this week\b/,
    (from) => from.add({ days: Math.max(1, 5 - from.dayOfWeek) }),
  ],
  [
    /\b(?:early |middle of |end of |later |some ?time )?next week\b/,
    (from) => from.add({ days: 12 - from.dayOfWeek }),
  ],
  [/\b(?:after|over) the weekend\b/, (from) => from.add({ days: 8 - from.dayOfWeek })],
  [/\btomorrow\b/, (from) => from.add({ days: 1 })],
  [
    /\bend of (?:the |this )?month\b|\b(?:later )?this month\b/,
    (from) => from.add({ days: Math.max(1, from.daysInMonth - from.day) }),
  ],
  [/\b(?:end of )?next month\b/, (from) => from.add({ months: 1 }).with({ day: 31 })],
  [
    /\b(?:end of (?:the |this )?year|before (?:christmas|the holidays))\b/,
    (from) => coming(from, date(12, 24)),
  ],
  [/\bafter easter\b/, (from) => coming(from, (year) => easter(year).add({ days: 1 }))],
  [/\b(?:by|before|at|over) easter\b/, (from) => coming(from, (year) => easter(year).subtract({ days: 3 }))],
  [/\bafter christmas\b/, (from) => coming(from, date(12, 26))],
  [/\bafter thanksgiving\b/, (from) => coming(from, (year) => thanksgiving(year).add({ days: 1 }))],
  [
    /\b(?:after (?:the )?(?:holidays|new year)|in the new year|in january)\b/,
    (from) => coming(from, date(1, 4)),
  ],
  [/\b(?:calendar week|cw|kw|week) ?(\d{1,2})\b/, (from, [, week]) => coming(from, fridayOf(Number(week)))],
  [
    new RegExp(
      `\\b(early|beginning of|start of|mid|middle of|in|by|end of|late|before)(?: in)?[ -]${oneOf(monthNames)}\\b`,
    ),
    (from, [, part = '', name = '']) => {
      const days = parts[part.replace(' of', '')] ?? (part === 'before' ? 1 : 31)
      return coming(from, date(monthNames.indexOf(name) + 1, days))
    },
  ],
  [
    new RegExp(`\\b(?:by|on|until|till|before|this|next|come)(?: next| this)? ${oneOf(dayNames)}\\b`),
    (from, [, name = '']) => from.add({ days: (dayNames.indexOf(name) - from.dayOfWeek + 8) % 7 || 7 }),
  ],
]

/** The fourth Thursday of November. */
const thanksgiving = (year: number): Day => {
  const first = date(11, 1)(year)
  return first.add({ days: ((4 - first.dayOfWeek + 7) % 7) + 21 })
}

/** The Friday of a week as ISO counts them: the fourth of January lies in the first. */
const fridayOf = (week: number) => (year: number) => {
  const fourth = date(1, 4)(year)
  return fourth.add({ days: 5 - fourth.dayOfWeek + (week - 1) * 7 })
}

export interface Spoken {
  /** The words it was read from. */
  readonly said: string
  readonly days: number
}

const calendarSpan = (
  text: string,
  from: Day,
  outer: (at: number, found: string) => boolean,
): Spoken | undefined => {
  for (const [said, ends] of calendar) {
    const found = said.exec(text)
    if (!found || !outer(found.index, found[0])) continue
    return { said: found[0], days: Math.max(1, from.until(ends(from, found)).days) }
  }
  return undefined
}

const counted = (said: string): number | undefined => {
  const unit = /(hour|day|week|fortnight|month)s?\b/.exec(said)?.[1]
  if (unit === undefined) return undefined
  const before = said.slice(0, said.indexOf(unit))
  const figure = count(before) ?? (unit === 'fortnight' ? 1 : undefined)
  if (figure === undefined || figure === 0) return undefined
  const business = /\b(?:business|working|week)[ -]?$/.test(before) && unit === 'day'
  return Math.ceil(business ? (figure * 7) / 5 : figure * (units[unit] ?? 1))
}

/**
 * A span in words → days, rounded up: "about a week" 7, "a fortnight" 14, "5-7 business days" 10, "after Easter" until Easter
 * Monday. What ends with the calendar is counted from `from`, the day it was said. Undefined where it cannot be read; nothing
 * is guessed.
 */
export const spanInDays = (text: string, from: Day): number | undefined => {
  const said = text.toLowerCase()
  return calendarSpan(said, from, () => true)?.days ?? counted(said)
}

/** Is it a length (“two weeks”), rather than something of the calendar (“next week”)? */
export const isCounted = (text: string): boolean => {
  const said = text.toLowerCase()
  return counted(said) !== undefined && !calendar.some(([of]) => of.test(said))
}

const amount = `(?:\\d+(?:\\s?(?:-|–|to|or)\\s?\\d+)?|${Object.keys(words).join('|')})(?: or (?:two|three|so))?(?: couple)?(?: of)?(?: more)?(?: (?:business|working))?`
const length = `(?:${amount} (?:hours?|days?|weeks?|fortnights?|months?)|(?:a )?fortnight)`

/** A length stands for the waiting only beside a word that says so: “in two weeks”, “a week or so”, “three weeks before she decides”. */
const waiting = new RegExp(
  `\\b(?:(?:in|within|about|around|roughly|up to|at (?:least|most)|another|maybe|may be|might be|probably|takes?|taking|needs?|gives?(?: it| them| her| him)|(?:for )?the next|next|allow|expect|after) ${length}|${length}(?= (?:or so|at (?:least|most)|max|tops|before|until|till|to (?:decide|hear|get back)|from (?:now|today))))`,
)

/** What follows or comes before a length that is one of something else. */
const elsewise =
  /^\W*(?:ago|of (?:leave|holiday|vacation|training|notice|work|trial)|notice|trial|holiday|vacation|a (?:day|week|month|year)|per|each|every|old|away|off|long|placement|probation|contract|later)\b/
const otherwise =
  /\b(?:trial|probation|contract|on leave|away|holiday|vacation|notice(?: period)?|start(?:s|ing|ed)?|open(?:s|ing)?|joined|since|course|shift|salary|bonus)\b[^,.;]{0,25}$/

/** The span that a note on what comes next speaks of, if it does; a length of anything else is none. */
export const spanSaid = (text: string, from: Day): Spoken | undefined => {
  const said = text.toLowerCase()
  const meant = (at: number, found: string) =>
    !elsewise.test(said.slice(at + found.length)) && !otherwise.test(said.slice(0, at))
  const onCalendar = calendarSpan(said, from, meant)
  if (onCalendar) return onCalendar
  const found = waiting.exec(said)
  const days = found && meant(found.index, found[0]) ? counted(found[0]) : undefined
  return found && days !== undefined ? { said: found[0], days } : undefined
}
