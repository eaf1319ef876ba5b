/** Days whose number is a word: “the first Monday of January”, “the twenty-third of November”, “December the first”. */
import { dayNames, dayPattern, monthOf, monthPattern } from './date-words.ts'
import { type WrittenDay, word } from './written-day.ts'

const units = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']
const names: readonly string[] = [
  ...units,
  ...['tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth'],
  ...['eighteenth', 'nineteenth', 'twentieth'],
  ...units.map((unit) => `twenty-${unit}`),
  ...['thirtieth', 'thirty-first'],
]
const number = names.toReversed().join('|').replaceAll('-', '[- ]')
const month = `(?:${monthPattern})(?:ta)?`
const year = '(?:,?\\s+(\\d{4})(?!\\d))?'

const ofMonth = new RegExp(word(`(${number}) (?:of )?(${month})${year}`), 'giu')
const monthThe = new RegExp(
  word(`(${month}) (?:the )?(${number})(?! (?:interview|round|stage|week))${year}`),
  'giu',
)
const weekdayOf = new RegExp(
  word(`(first|second|third|fourth|last) (${dayPattern}) (?:of|in) (${month})${year}`),
  'giu',
)

const ordinals = ['first', 'second', 'third', 'fourth']

interface Month {
  readonly month: number
  readonly year: number
}

const inYear = (name: string, said: string | undefined, sent: Temporal.PlainDate): Month | undefined => {
  const number = monthOf(name)
  if (number === undefined) return undefined
  return {
    month: number,
    year: said === undefined ? sent.year + (number < sent.month ? 1 : 0) : Number(said),
  }
}

const nth = (which: string, weekday: number, of: Month): Temporal.PlainDate => {
  const first = Temporal.PlainDate.from({ ...of, day: 1 })
  const earliest = first.add({ days: (weekday - first.dayOfWeek + 7) % 7 })
  const weeks = ordinals.indexOf(which.toLowerCase())
  const last = earliest.add({ weeks: earliest.day + 28 <= first.daysInMonth ? 4 : 3 })
  return weeks < 0 ? last : earliest.add({ weeks })
}

const placed = (name: string, of: Month | undefined): Temporal.PlainDate | undefined => {
  const day = names.indexOf(name.toLowerCase().replace(' ', '-')) + 1
  const within = of && Temporal.PlainYearMonth.from(of).daysInMonth >= day
  return within ? Temporal.PlainDate.from({ ...of, day }) : undefined
}

const each = (
  text: string,
  pattern: RegExp,
  dayOf: (match: RegExpExecArray) => Temporal.PlainDate | undefined,
): WrittenDay[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const day = dayOf(match)
    return day ? [{ from: match.index, to: match.index + match[0].length, day }] : []
  })

export const wordedDays = (text: string, sent: Temporal.PlainDate): WrittenDay[] => [
  ...each(text, weekdayOf, ([, which = '', name = '', monthName = '', said]) => {
    const [weekday, of] = [dayNames.get(name.toLowerCase()), inYear(monthName, said, sent)]
    return weekday === undefined || of === undefined ? undefined : nth(which, weekday, of)
  }),
  ...each(text, ofMonth, ([, name = '', monthName = '', said]) =>
    placed(name, inYear(monthName, said, sent)),
  ),
  ...each(text, monthThe, ([, monthName = '', name = '', said]) =>
    placed(name, inYear(monthName, said, sent)),
  ),
]
