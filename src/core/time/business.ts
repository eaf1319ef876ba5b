import type { Day } from '../dossier/dossier.ts'
import { daysFrom } from './day.ts'
import { calendarOf, type Holidays, placeKey } from './holidays.ts'
import type { Place } from './place.ts'

/**
 * Countries and states whose offices are not closed on Saturday and Sunday, by `placeKey` (ISO weekdays). Source: the week data
 * of the Unicode CLDR, as checked by this file's test, and national labour laws where CLDR is silent (BD, BN, DJ, MV, NP, PS,
 * and the Malaysian states of Kedah, Kelantan and Terengganu). The Emirates moved to Saturday and Sunday in 2022.
 */
const weekends: Readonly<Record<string, readonly number[]>> = {
  AF: [4, 5],
  BD: [5, 6],
  BH: [5, 6],
  BN: [5, 7],
  DJ: [5, 6],
  DZ: [5, 6],
  EG: [5, 6],
  IL: [5, 6],
  IQ: [5, 6],
  IR: [5],
  JO: [5, 6],
  KW: [5, 6],
  LY: [5, 6],
  MV: [5, 6],
  'MY-02': [5, 6],
  'MY-03': [5, 6],
  'MY-11': [5, 6],
  NP: [6],
  OM: [5, 6],
  PS: [5, 6],
  QA: [5, 6],
  SA: [5, 6],
  SD: [5, 6],
  SY: [5, 6],
  YE: [5, 6],
}

const usual = [6, 7]

const weekendOf = ({ country, region }: Place): readonly number[] => {
  if (country === undefined) return usual
  return (
    (region === undefined ? undefined : weekends[placeKey(country, region)]) ?? weekends[country] ?? usual
  )
}

/**
 * Is the day so many days from `day` a business day? The weekday is reckoned, not asked for: making a date costs a
 * microsecond, and a plan asks some forty times.
 */
const openFrom = (day: Day, place: Place, holidays: Holidays): ((offset: number) => boolean) => {
  const weekend = weekendOf(place)
  const calendar = calendarOf(holidays, place.country, place.region)
  const first = day.dayOfWeek + 6
  return (offset) => {
    if (weekend.includes(((first + (offset % 7)) % 7) + 1)) return false
    return calendar === undefined || calendar[daysFrom(day, offset).toString()] === undefined
  }
}

/** Neither weekend nor a public or bank holiday where the reader is. Without a country only weekends count. */
export const isBusinessDay = (day: Day, place: Place, holidays: Holidays): boolean =>
  openFrom(day, place, holidays)(0)

const walk = (day: Day, by: 1 | -1, place: Place, holidays: Holidays): Day => {
  const open = openFrom(day, place, holidays)
  let offset = 0
  while (!open(offset)) offset += by
  return daysFrom(day, offset)
}

/** The day itself if it is a business day, else the next one. */
export const onOrAfterBusinessDay = (day: Day, place: Place, holidays: Holidays): Day =>
  walk(day, 1, place, holidays)

/** Days on which offices are half empty wherever Christmas is kept. */
const turnOfTheYear: Readonly<Record<string, string>> = {
  '12-24': 'Christmas Eve',
  '12-27': 'between Christmas and the new year',
  '12-31': 'New Year’s Eve',
}

/**
 * Where an open day lies that is a bridge: "between Thanksgiving Day and the weekend", "Christmas Eve"; undefined on any other
 * day, and where no calendar is known.
 */
export const bridgedBy = (day: Day, place: Place, holidays: Holidays): string | undefined => {
  const calendar = calendarOf(holidays, place.country, place.region)
  const open = openFrom(day, place, holidays)
  if (calendar === undefined || !open(0)) return undefined
  const turn = day.month === 12 ? turnOfTheYear[`12-${day.day}`] : undefined
  if (turn !== undefined && calendar[`${day.year}-12-25`] !== undefined) return turn
  if (open(1) || open(-1)) return undefined
  const holiday = calendar[daysFrom(day, -1).toString()] ?? calendar[daysFrom(day, 1).toString()]
  return holiday && `between ${holiday} and the weekend`
}

/** The day itself if it is a business day, else the last one before it. */
export const onOrBeforeBusinessDay = (day: Day, place: Place, holidays: Holidays): Day =>
  walk(day, -1, place, holidays)

/** The nth business day after a day (n ≥ 0, whole); 0 is the first business day on or after it. */
export const addBusinessDays = (day: Day, n: number, place: Place, holidays: Holidays): Day => {
  if (n <= 0) return onOrAfterBusinessDay(day, place, holidays)
  const open = openFrom(day, place, holidays)
  let offset = 0
  for (let left = n; left > 0; ) {
    offset += 1
    if (open(offset)) left -= 1
  }
  return daysFrom(day, offset)
}
