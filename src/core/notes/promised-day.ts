import { weekdays } from '../english/calendar-names.ts'

const weekday = /\bby (mon|tue|wed|thu|fri|sat|sun)[a-z]*[.!]?$/i

/** “by tomorrow noon”, “tonight”: true on the day on which it was promised. */
const near = /\b(?:by )?(tonight|tomorrow|by (?:(?:tomorrow|today) noon|noon(?: (?:tomorrow|today))?))[.!]?$/i

/** “by mon”: the day a promise names in its own words, which is true for the week in which it was made. */
export const dayNamed = (text: string): string | undefined => {
  const short = weekday.exec(text.trim())?.[1]?.toLowerCase()
  const day = short && weekdays.find((name) => name.toLowerCase().startsWith(short))
  if (day) return `by ${day}`
  const [whole = '', said = ''] = near.exec(text.trim()) ?? []
  if (/noon/i.test(said))
    return `by noon ${/today/i.test(said) ? 'today' : /tomorrow/i.test(said) ? 'tomorrow' : ''}`.trim()
  return said === '' ? undefined : `${/^by /i.test(whole) ? 'by ' : ''}${said.toLowerCase()}`
}
