import type { Day, Moment } from '../../dossier/dossier.ts'
import { months, weekdays } from '../../time/names.ts'
import { type English, englishes } from '../../vocabulary/englishes.ts'

const sentOn = (sentAt: Moment, zone: string): Day => sentAt.withTimeZone(zone).toPlainDate()

const daysFrom = (one: Day, other: Day): number => one.until(other, { largestUnit: 'day' }).days

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
 * The day as an adverb that is true for a reader in `zone` when the message is sent: "today", "yesterday",
 * "on Thursday" (six days either way), "on November 17". Never "next Tuesday", which people read two ways.
 */
export const dayPhrase = (day: Day, sentAt: Moment, zone: string, english: English): string => {
  const sent = sentOn(sentAt, zone)
  const ahead = daysFrom(sent, day)
  if (ahead === 0) return 'today'
  if (ahead === -1) return 'yesterday'
  if (ahead === 1) return 'tomorrow'
  return Math.abs(ahead) <= 6 ? `on ${weekday(day)}` : `on ${date(day, sent, english)}`
}

/** A deadline: "by Tuesday" (six days ahead at most), "by the 24th" (within twenty days), "by 3 January". */
export const byPhrase = (day: Day, sentAt: Moment, zone: string, english: English): string => {
  const sent = sentOn(sentAt, zone)
  const ahead = daysFrom(sent, day)
  if (ahead === 0) return 'by the end of today'
  if (ahead === 1) return 'by tomorrow'
  if (ahead > 0 && ahead <= 6) return `by ${weekday(day)}`
  return Math.abs(ahead) <= 20 ? `by the ${ordinal(day.day)}` : `by ${date(day, sent, english)}`
}

/** "this morning", "this afternoon", "this evening" for something that ended on the day of sending, else undefined. */
export const partOfDay = (ended: Moment, sentAt: Moment, zone: string): string | undefined => {
  const there = ended.withTimeZone(zone)
  if (!there.toPlainDate().equals(sentOn(sentAt, zone))) return undefined
  if (there.hour < 12 || (there.hour === 12 && there.minute === 0)) return 'this morning'
  return there.hour < 18 ? 'this afternoon' : 'this evening'
}
