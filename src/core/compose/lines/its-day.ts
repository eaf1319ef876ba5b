import type { Day } from '../../dossier/dossier.ts'
import { weekdays } from '../../english/calendar-names.ts'

/** “rings me tuesday”, “writes tomorrow night”: the day on which it is done, and not the last one for it. */
const acting =
  /\b(?:calls?|rings?|phones?|texts?|e-?mails?|writes?|messages?|mails?|tells? (?:me|us)|lets? (?:me|us) know|hear) (?:(?:me|us|all|everyone|everybody|back|either way|in any case) ){0,2}(?:on )?(?:(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}|(tomorrow(?: (?:morning|afternoon|evening|night))?))\b/i

/** “on Tuesday”, “tomorrow night”, where the note says that it is on that very day; otherwise `by`, the deadline as it stands. */
export const onItsDay = (text: string, day: Day, today: Day, by: string): string => {
  const [, short = '', tomorrow = ''] = acting.exec(text) ?? []
  if (tomorrow !== '' && day.equals(today.add({ days: 1 }))) return tomorrow.toLowerCase()
  const named = weekdays[day.dayOfWeek - 1]?.toLowerCase().startsWith(short.toLowerCase()) ?? false
  if (short === '' || !named) return by
  return /\btomorrow$/.test(by) ? 'tomorrow' : by.replace(/^by (?!the end\b)/, 'on ')
}
