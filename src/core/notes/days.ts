import type { Day, Moment } from '../dossier/dossier.ts'
import { months, weekdays } from '../english/calendar-names.ts'
import { partEndedIn } from '../time/day-part.ts'
import type { Reading } from '../time/reading.ts'
import { type English, englishes } from '../vocabulary/englishes.ts'

const daysFrom = (one: Day, other: Day): number => one.until(other, { largestUnit: 'day' }).days

/** What is near is told by its distance. */
const nearby = new Map([
  [0, 'today'],
  [-1, 'yesterday'],
  [1, 'tomorrow'],
])

const weekday = (day: Day): string => weekdays[day.dayOfWeek - 1] ?? ''

/** "November 17" in American and Canadian letters, "17 November" in British and Australian ones; the year if another. */
const date = (day: Day, sent: Day, english: English): string => {
  const month = months[day.month - 1] ?? ''
  const { american } = englishes[english]
  const plain = american ? `${month} ${day.day}` : `${day.day} ${month}`
  if (day.year === sent.year || Math.abs(daysFrom(sent, day)) < 90) return plain
  return american ? `${plain}, ${day.year}` : `${plain} ${day.year}`
}

const ordinal = (number: number): string => {
  const teen = number % 100 > 10 && number % 100 < 14
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${ending}`
}

/**
 * The day as an adverb that is true for the reader when the message is read: "today", "yesterday", "on Thursday" (six days
 * either way), "on November 17". Never "next Tuesday", which people read two ways; and by no distance where nobody knows
 * the day of reading.
 */
export const dayPhrase = (day: Day, { sentAt, readAt }: Reading, english: English): string => {
  const [sent, read] = [sentAt.toPlainDate(), readAt.toPlainDate()]
  const ahead = daysFrom(Temporal.PlainDate.compare(day, sent) < 0 ? read : sent, day)
  const near = sent.equals(read) ? nearby.get(ahead) : undefined
  return near ?? (Math.abs(ahead) <= 6 ? `on ${weekday(day)}` : `on ${date(day, sent, english)}`)
}

/** A deadline: "by Tuesday" (six days ahead at most), "by the 24th" (within twenty days), "by 3 January". */
export const byPhrase = (day: Day, { sentAt, readAt }: Reading, english: English): string => {
  const sent = sentAt.toPlainDate()
  const ahead = daysFrom(sent, day)
  if (sent.equals(readAt.toPlainDate())) {
    if (ahead === 0) return 'by the end of today'
    if (ahead === 1) return 'by tomorrow'
  }
  if (ahead >= 0 && ahead <= 6) return `by ${weekday(day)}`
  return Math.abs(ahead) <= 20 ? `by the ${ordinal(day.day)}` : `by ${date(day, sent, english)}`
}

/** A deadline with its weekday, as far as one can be named: "by Friday", "by Wednesday the 25th", "by Wednesday, December 2". */
export const byWeekday = (day: Day, reading: Reading, english: English): string => {
  const sent = reading.sentAt.toPlainDate()
  const ahead = daysFrom(sent, day)
  if (ahead <= 6 || ahead > 20) return byPhrase(day, reading, english)
  if (day.month === sent.month) return `by ${weekday(day)} the ${ordinal(day.day)}`
  // In another month “the 2nd” would have to be looked for.
  return `by ${weekday(day)}${englishes[english].american ? ',' : ''} ${date(day, sent, english)}`
}

/**
 * When something took place: "this morning", "this afternoon", "this evening" on the day the message is read, where the reader is, else as
 * `dayPhrase`. From eleven to a quarter past twelve is a morning: its middle counts.
 */
export const heldPhrase = (began: Moment, ended: Moment, reading: Reading, english: English): string => {
  const zone = reading.readAt.timeZoneId
  const there = ended.withTimeZone(zone)
  const half = Math.floor(began.until(ended, { largestUnit: 'minute' }).minutes / 2)
  const middle = began.add({ minutes: half }).withTimeZone(zone)
  const part = partEndedIn(middle)
  // What went on into the day it is read on was no evening of that day.
  return part && [middle, there].every((each) => each.toPlainDate().equals(reading.readAt.toPlainDate()))
    ? `this ${part}`
    : dayPhrase(there.toPlainDate(), reading, english)
}
