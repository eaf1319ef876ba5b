import type { Day } from '../dossier/dossier.ts'
import { type Holidays, holidayOn } from './holidays.ts'
import type { Place } from './place.ts'

/** Countries whose weekend is not Saturday and Sunday (ISO weekdays). Source: the labour laws in force in 2026. */
const weekends: Readonly<Record<string, readonly number[]>> = {
  AF: [4, 5],
  BD: [5, 6],
  BH: [5, 6],
  DZ: [5, 6],
  EG: [5, 6],
  IL: [5, 6],
  IQ: [5, 6],
  IR: [5],
  JO: [5, 6],
  KW: [5, 6],
  LY: [5, 6],
  MV: [5, 6],
  NP: [6],
  OM: [5, 6],
  QA: [5, 6],
  SA: [5, 6],
  SD: [5, 6],
  SY: [5, 6],
  YE: [5, 6],
}

const usual = [6, 7]

/** Not a weekend and not a public or bank holiday where the reader is. */
export const isBusinessDay = (day: Day, place: Place, holidays: Holidays): boolean =>
  !(weekends[place.country ?? ''] ?? usual).includes(day.dayOfWeek) &&
  holidayOn(holidays, place.country, place.region, day) === undefined

const walk = (day: Day, by: 1 | -1, place: Place, holidays: Holidays): Day => {
  let current = day
  while (!isBusinessDay(current, place, holidays)) current = current.add({ days: by })
  return current
}

/** The day itself if it is a business day, else the next one. */
export const onOrAfterBusinessDay = (day: Day, place: Place, holidays: Holidays): Day =>
  walk(day, 1, place, holidays)

/** The day itself if it is a business day, else the last one before it. */
export const onOrBeforeBusinessDay = (day: Day, place: Place, holidays: Holidays): Day =>
  walk(day, -1, place, holidays)

/** The nth business day after a day (n ≥ 0); 0 is the first business day on or after it. */
export const addBusinessDays = (day: Day, n: number, place: Place, holidays: Holidays): Day => {
  let current = n === 0 ? onOrAfterBusinessDay(day, place, holidays) : day
  for (let left = n; left > 0; left -= 1) {
    current = onOrAfterBusinessDay(current.add({ days: 1 }), place, holidays)
  }
  return current
}
