/** Days and hours as mail programs write them above a message, in many languages. */
import { allDays } from '../../../mail/replies/auto/dates.ts'
import type { Reader, Written } from './head.ts'

const clock =
  /(?<![\d.:])(\d{1,2})(?:[:h]|(?<=(?:kl\.?|um|klo|ore|às|at) \d{1,2})\.)(\d{2})(?::\d{2})?(?!\d)[\s\u202f]?(?:([ap])\.?\s?m\.?(?!\p{L}))?/iu
const offsetOf = /(?:(?:GMT|UTC)\s?([+-])(\d{1,2})(?::?(\d{2}))?|(?<![\d-])([+-])(\d{2}):?(\d{2}))(?!\d)/i

/** “mar. 24 nov.”: a Tuesday, and no month. */
const tuesday = /(?<!\p{L})mar[.,]{0,2} (?=\d{1,2}\.? (?:de )?\p{L}{3})/giu

/** Months as programs in Polish cut them short; other languages cut them as mails do. */
const polishMonths: Readonly<Record<string, string>> = {
  ...{ sty: 'stycznia', lut: 'lutego', kwi: 'kwietnia', cze: 'czerwca', lip: 'lipca', sie: 'sierpnia' },
  ...{ wrz: 'września', paź: 'października', lis: 'listopada', gru: 'grudnia' },
}
const polish = /(?<=\d\.? )(?:sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru)(?=\.? \d{4})/giu

/** A head is as long as a line. */
const longest = 300

const two = (number: number): string => String(number).padStart(2, '0')

/** Hours of a clock of twelve where it says so; undefined where there is no such hour. */
const hourIn = (hours: number, half: string | undefined): number | undefined => {
  if (half === undefined) return hours < 24 ? hours : undefined
  return hours >= 1 && hours <= 12 ? (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : undefined
}

const offsetIn = (text: string): string | undefined => {
  const found = offsetOf.exec(text)
  if (!found) return undefined
  const [, sign, hours, minutes, sign2, hours2, minutes2] = found
  const [east, hour, minute] = [sign ?? sign2, hours ?? hours2, minutes ?? minutes2 ?? '00']
  return Number(hour) <= 14 ? `${east}${two(Number(hour))}:${minute}` : undefined
}

export interface MomentSaid {
  readonly written: Written
  /** The line without what says when: names, addresses, words between. */
  readonly rest: string
}

/** A moment in a line, with what stands around it; an hour alone is one of today. */
export const momentSaid = (line: string, { today, figures }: Reader): MomentSaid | undefined => {
  const text = line
    .slice(0, longest)
    .replaceAll(tuesday, (said) => ' '.repeat(said.length))
    .replaceAll(polish, (said) => polishMonths[said.toLowerCase()] ?? said)
  const hour = clock.exec(text)
  if (!hour) return undefined
  const at = hourIn(Number(hour[1]), hour[3])
  if (at === undefined || Number(hour[2]) > 59) return undefined
  const blank = (from: number, to: number, of: string) =>
    of.slice(0, from) + ' '.repeat(to - from) + of.slice(to)
  const without = blank(hour.index, hour.index + hour[0].length, text)
  // A clock of twelve is one of America more often than not.
  const usual = hour[3] === undefined ? figures : 'month-first'
  const [found] = allDays(without, today, usual)
  // A day stands there and nobody can read it: that is not today.
  if (!found && /\d/.test(without.replace(offsetOf, ' '))) return undefined
  const day = found?.day ?? today
  // A year that is not said is the last one that had the day, and a weekday alone the last one.
  const isAhead = Temporal.PlainDate.compare(day, today.add({ days: 1 })) > 0
  const isSaid = /\b\d{4}\b/.test(text.slice(found?.from, found?.to))
  const past = isAhead && !isSaid ? day.subtract(found?.bare ? { weeks: 1 } : { years: 1 }) : day
  const offset = offsetIn(text.slice(hour.index + hour[0].length))
  const rest = (found ? blank(found.from, found.to, without) : without).replace(offsetOf, ' ')
  return {
    written: { wall: `${past}T${two(at)}:${hour[2]}`, ...(offset ? { offset } : {}) },
    rest,
  }
}
