import { weekdays } from '../english/calendar-names.ts'

const weekday = /\bby (mon|tue|wed|thu|fri|sat|sun)[a-z]*[.!]?$/i

/** “by mon”: the day a promise names in its own words, which is true for the week in which it was made. */
export const dayNamed = (text: string): string | undefined => {
  const short = weekday.exec(text.trim())?.[1]?.toLowerCase()
  const day = short && weekdays.find((name) => name.toLowerCase().startsWith(short))
  return day ? `by ${day}` : undefined
}
