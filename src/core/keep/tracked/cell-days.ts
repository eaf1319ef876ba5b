import { folded } from '../../english/nearest.ts'
import { offsetAt, zoneWords } from './hour-zones.ts'

export const dateOrders = ['day-first', 'month-first'] as const
export type DateOrder = (typeof dateOrders)[number]

/** A day of a cell, and the hour where one stands behind it. */
export interface CellDay {
  readonly day: Temporal.PlainDate
  readonly time?: Temporal.PlainTime
  /** Where the hour is said of a place: “Z”, “+02:00”. */
  readonly offset?: string
}

/** Months as the languages of headings write them, each told apart by how it begins. */
const months: readonly RegExp[] = [
  /^(?:jan|ene|gen)/,
  /^(?:feb|fev)/,
  /^(?:mar(?!t?e)|mrz|maerz|maart|mrt)/,
  /^(?:apr|abr|avr)/,
  /^(?:may|mai|mei|mag)/,
  /^(?:jun|juin|giu)/,
  /^(?:jul|juil|lug)/,
  /^(?:aug|aou|ago)/,
  /^(?:sep|set)/,
  /^(?:oct|okt|out|ott)/,
  /^nov/,
  /^(?:dec|dez|dic)/,
]

const monthOf = (word: string): number => months.findIndex((month) => month.test(word)) + 1

const timePattern = new RegExp(
  `^(?:at |um |a las |alle |as |om |a )?(\\d{1,2})(?:[:.h](\\d{2}))?(?::\\d{2})?(?:\\.\\d{1,9})? ?(am|pm|a\\.m\\.|p\\.m\\.|uhr|h|uur)? ?\\(?(z|${zoneWords}|(?:utc|gmt)?[+-]\\d{1,2}(?::?\\d{2})?)?\\)?$`,
)

const timeIn = (text: string, day: Temporal.PlainDate): Pick<CellDay, 'time' | 'offset'> | undefined => {
  const rest = text.trim()
  if (rest === '') return {}
  const [whole, hour, minute, half, zone] = timePattern.exec(rest) ?? []
  if (whole === undefined || (minute === undefined && half === undefined)) return undefined
  const twelve = half?.startsWith('a') || half?.startsWith('p')
  const late = half?.startsWith('p') && Number(hour) < 12 ? 12 : 0
  const early = half?.startsWith('a') && Number(hour) === 12 ? -12 : 0
  const at = Number(hour) + late + early
  if (at > 23 || Number(minute ?? 0) > 59 || (twelve && Number(hour) > 12)) return undefined
  // A midnight to the second is how programs write a day without an hour.
  if (at === 0 && Number(minute ?? 0) === 0) return {}
  const time = Temporal.PlainTime.from({ hour: at, minute: Number(minute ?? 0) })
  const offset = zone === undefined ? undefined : offsetAt(zone, day.toPlainDateTime(time))
  return {
    time,
    ...(offset === undefined ? {} : { offset }),
  }
}

const dayOf = (year: number, month: number, day: number): Temporal.PlainDate | undefined => {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' })
  } catch {
    return undefined
  }
}

const wholeYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year))

/** Without a year the last such day, unless one is near ahead where days to come are told. */
const yearless = (
  month: number,
  day: number,
  today: Temporal.PlainDate,
  ahead: boolean,
): Temporal.PlainDate | undefined =>
  [today.year + 1, today.year, today.year - 1]
    .flatMap((year) => dayOf(year, month, day) ?? [])
    .find((each) => Temporal.PlainDate.compare(each, ahead ? today.add({ months: 6 }) : today) <= 0)

const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t, ](.*))?$/
const numbers = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?:[t, ](.*))?$/
const short = /^(\d{1,2})([./-])(\d{1,2})\.?$/
const shortTimed = /^(\d{1,2})([./-])(\d{1,2})()\.?,? ((?:at |um |a las |alle |as |om |a )?\d.*)$/
const serial = /^(\d{5})(?:[.,](\d{1,12}))?$/

/** Days are counted from here in spreadsheets. */
const spreadsheetBegins = '1899-12-30'

/** Behind the point stands the part of the day that is gone. */
const ofSpreadsheet = (count: number, part: number): CellDay => {
  const day = Temporal.PlainDate.from(spreadsheetBegins).add({ days: count })
  const minutes = Math.min(Math.round(part * 1440), 1439)
  return minutes === 0 ? { day } : { day, time: Temporal.PlainTime.from('00:00').add({ minutes }) }
}

const weekday =
  /^(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mie|jue|vie|sab|dom|seg|ter|qua|qui|sex|gio|ma|wo|vr|za|zo)[a-z]{0,9}(?:-feira)?\.?,? (?=\d|[a-z]+ \d)/

const clean = (cell: string): string => folded(cell).trim().replace(/\s+/g, ' ')

/** A number of day and month that can be read either way, as it stands: “05/11/2026”. */
export const eitherWay = (cell: string): readonly [number, number] | undefined => {
  const found = numbers.exec(clean(cell)) ?? short.exec(clean(cell))
  if (!found || found[2] === '.') return undefined
  const [one, other] = [Number(found[1]), Number(found[3])]
  return one === other ? undefined : [one, other]
}

interface Asked {
  readonly order: DateOrder
  readonly today: Temporal.PlainDate
  /** Days to come may be meant. */
  readonly ahead: boolean
}

const inNumbers = (text: string, { order, today, ahead }: Asked): CellDay | undefined => {
  const [, one = '', sign, other = '', year, tail] =
    numbers.exec(text) ?? short.exec(text) ?? shortTimed.exec(text) ?? []
  if (sign === undefined) return undefined
  // What can be read one way only is read so, whatever the others are.
  const dayFirst = sign === '.' || Number(one) > 12 || (order === 'day-first' && Number(other) <= 12)
  const [day, month] = dayFirst ? [Number(one), Number(other)] : [Number(other), Number(one)]
  const found = year ? dayOf(wholeYear(year), month, day) : yearless(month, day, today, ahead)
  const time = found && timeIn(tail ?? '', found)
  return found && time && { day: found, ...time }
}

const inWords = (text: string, { today, ahead }: Asked): CellDay | undefined => {
  const [, month, day, year, tail] =
    /^([a-z]{3,12})\.?,? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?(?:,? (.*))?$/.exec(text) ?? []
  const [, first, name, ofYear, rest] =
    /^(\d{1,2})(?:st|nd|rd|th|er|\.)?[ -](?:of |de )?([a-z]{3,12})\.?(?:,?[ -](?:de |del |of )?(\d{4}|\d{2}))?(?:,? (.*))?$/.exec(
      text,
    ) ?? []
  const found = month !== undefined && monthOf(month) > 0
  const at = found ? monthOf(month) : monthOf(name ?? '')
  if (at === 0) return undefined
  const said = found ? year : ofYear
  const number = Number(found ? day : first)
  const read = said === undefined ? yearless(at, number, today, ahead) : dayOf(wholeYear(said), at, number)
  const time = read && timeIn((found ? tail : rest) ?? '', read)
  return read && time && { day: read, ...time }
}

/** The day that a cell names; undefined where it names none, or something else as well. */
const dayIn = (cell: string, asked: Asked): CellDay | undefined => {
  if (cell.length > 60) return undefined
  // A tick before a day says that there is one.
  const text = clean(cell)
    .replace(/^[^\p{L}\p{N}]{1,4} ?/u, '')
    .replace(weekday, '')
  const [, year, month, day, tail] = iso.exec(text) ?? []
  if (year !== undefined) {
    const found = dayOf(Number(year), Number(month), Number(day))
    const time = found && timeIn(tail ?? '', found)
    return found && time && { day: found, ...time }
  }
  const [, whole = '0', part] = serial.exec(text) ?? []
  const count = Number(whole)
  // From 1982 to 2064: other numbers of five figures are no days.
  if (count >= 30_000 && count <= 60_000) return ofSpreadsheet(count, Number(`0.${part ?? 0}`))
  return inNumbers(text, asked) ?? inWords(text, asked)
}

/** “10:00 → 11:00”, “22 September → 24 September”: where it ends is a day of its own or only an hour. */
const spanned = (part: string): readonly string[] => {
  const [from = '', to] = part.split('→').map((end) => end.trim())
  return to === undefined || /^\d{1,2}(?::\d{2})? ?(?:am|pm)?$/i.test(to) ? [from] : [from, to]
}

/** Several in one cell, each behind a semicolon, a comma or on a line of its own; all of them or none. */
export const daysIn = (cell: string, asked: Asked): readonly CellDay[] | undefined => {
  for (const between of [/[;\n]| & | \+ /, /[;\n,]| & | \+ /]) {
    const parts = cell
      .split(between, 20)
      .flatMap(spanned)
      .map((part) => part.trim())
      .filter((part) => part !== '')
    const days = parts.flatMap((part) => dayIn(part, asked) ?? [])
    if (days.length > 0 && days.length === parts.length) return days
  }
  return undefined
}
