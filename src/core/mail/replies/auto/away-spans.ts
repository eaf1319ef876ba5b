/** How long someone is away where no day of coming back is named: the week of the 14th, the rest of November, until the end of February. */
import { monthOf, monthPattern } from './date-words.ts'
import { writtenDays } from './dates.ts'

/** Away, and not only busy. */
const away =
  '(?:away|out(?: of (?:the )?office)?|ooo|off|absent|on (?:annual |parental |sick |study )?leave|on (?:holiday|vacation|pto|secondment|jury (?:service|duty))|on a (?:course|trip)|travell?ing|abroad|closed|not (?:in|working|at my desk))'
const month = `(?:the month|this month|(?:${monthPattern})(?:\\s+(\\d{4}))?)`

/** “Until the end of February 2027”, “for the rest of the month”. */
const monthEnd = new RegExp(
  `(?<!\\p{L})(?:(?:until|till|til|through|to) (?:the )?end of|(?:for )?the (?:rest|remainder) of) (${month})(?!\\p{L})`,
  'iu',
)
const weekEnd =
  /(?<!\p{L})(?:(?:until|till|til|through) (?:the )?end of|(?:for )?the (?:rest|remainder) of) (the|this|next) week(?!\p{L})/iu
/** “Away the week of the 14th”, “OOO w/c 16 Nov”. */
const weekOf = new RegExp(
  `(?<!\\p{L})${away}[^.!?\\n]{0,30}?(?<!\\p{L})(?:(?:the )?week (?:of|commencing|beginning|starting)|w/[cb])(?: on)?(?: monday)?,? `,
  'iu',
)
/** “Off this week and next”, “taking next week off”. */
const wholeWeek = new RegExp(
  `(?<!\\p{L})(?:${away}(?: for)?(?: all)? |taking )(?:all (?:of )?)?(this|next)(?: whole)? week( and next)?(?: off)?(?!\\p{L}|['’])`,
  'iu',
)
/** “Next week I'm off.” */
const weekFirst = new RegExp(
  `(?:^|[.!?] )(this|next) week,? (?:i am|i'm|we are|we're) ${away}(?=[.,!]|$)`,
  'iu',
)
/** “I have taken two weeks' leave from today”. */
const leaveFrom =
  /(?<!\p{L})(?:(an?|one|two|three|four)|(\d{1,2})) (day|week)s?['’]?s? (?:of )?(?:(?:annual |paid )?leave|holiday|vacation|off) (?:from|starting|beginning|as of) (?:today|this morning)(?!\p{L})/iu
const counts: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4 }
/** The week named is not the whole of it, or nobody knows how long it will be. */
const notWhole =
  /\b(?:parts? of|most of|some of|some days|half (?:of )?|possibly|perhaps|maybe|probably|at least|busy)\b/iu

const mondayAfter = (day: Temporal.PlainDate): Temporal.PlainDate => day.add({ days: 8 - day.dayOfWeek })

const afterMonth = (
  named: string,
  year: string | undefined,
  sent: Temporal.PlainDate,
): Temporal.PlainDate => {
  const number = monthOf(named.split(/\s/)[0] ?? '')
  if (number === undefined) return sent.add({ months: 1 }).with({ day: 1 })
  const inYear = year === undefined ? sent.year + (number < sent.month ? 1 : 0) : Number(year)
  return Temporal.PlainDate.from({ year: inYear, month: number, day: 1 }).add({ months: 1 })
}

/** The first day after the span that is named; undefined where none is, or it lies behind. */
export const afterSpan = (text: string, sent: Temporal.PlainDate): Temporal.PlainDate | undefined => {
  if (notWhole.test(text)) return undefined
  const ends = monthEnd.exec(text)
  if (ends?.[1]) {
    const day = afterMonth(ends[1], ends[2], sent)
    return Temporal.PlainDate.compare(day, sent) > 0 && sent.until(day).days < 400 ? day : undefined
  }
  const leave = leaveFrom.exec(text)
  if (leave) {
    const [, word = '', figure, unit = ''] = leave
    return sent.add({ [`${unit.toLowerCase()}s`]: counts[word.toLowerCase()] ?? Number(figure) })
  }
  const week = weekEnd.exec(text)?.[1]?.toLowerCase()
  if (week) return mondayAfter(week === 'next' ? sent.add({ days: 7 }) : sent)
  const of = weekOf.exec(text)
  if (of) {
    const from = of.index + of[0].length
    const first = writtenDays(text, sent).find((day) => day.from >= from - 4 && day.from <= from + 6)?.day
    return first && sent.until(first).days >= -6 ? mondayAfter(first) : undefined
  }
  const whole = wholeWeek.exec(text) ?? weekFirst.exec(text)
  if (!whole) return undefined
  const later = whole[1]?.toLowerCase() === 'next' || whole[2] !== undefined
  return mondayAfter(later ? sent.add({ days: 7 }) : sent)
}
