import { numberWords } from '../english/number-words.ts'

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

/**
 * A span in words → days, rounded up: "about a week" 7, "a fortnight" 14, "5-7 business days" 10. Ends of weeks are
 * counted from `from`, the day it was said. Undefined where it cannot be read; nothing is guessed.
 */
export const spanInDays = (text: string, from: Temporal.PlainDate): number | undefined => {
  const said = text.toLowerCase()
  if (/\bend of (?:the |this )?week\b/.test(said)) return Math.max(1, 5 - from.dayOfWeek)
  if (/\b(?:end of )?next week\b/.test(said)) return 12 - from.dayOfWeek
  if (/\btomorrow\b/.test(said)) return 1
  if (/\bend of (?:the |this )?month\b/.test(said)) return Math.max(1, from.daysInMonth - from.day)
  const unit = /(hour|day|week|fortnight|month)s?\b/.exec(said)?.[1]
  if (unit === undefined) return undefined
  const before = said.slice(0, said.indexOf(unit))
  const figure = count(before) ?? (unit === 'fortnight' ? 1 : undefined)
  if (figure === undefined || figure === 0) return undefined
  const business = /\b(?:business|working|week)[ -]?$/.test(before) && unit === 'day'
  return Math.ceil(business ? (figure * 7) / 5 : figure * (units[unit] ?? 1))
}
