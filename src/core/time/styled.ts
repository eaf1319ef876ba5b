import { months, weekdays } from '../english/calendar-names.ts'

/** How someone reads days and hours. */
export interface DateStyle {
  /** “14:30” or “2:30 pm”. */
  readonly clock: '24' | '12'
  /** “20 November” or “November 20”. */
  readonly order: 'day' | 'month'
}

/** “13:45”, or “1:45 pm”. */
export const hourIn = (
  { hour, minute }: { readonly hour: number; readonly minute: number },
  clock: DateStyle['clock'],
): string => {
  const minutes = String(minute).padStart(2, '0')
  return clock === '24'
    ? `${hour}:${minutes}`
    : `${hour % 12 === 0 ? 12 : hour % 12}:${minutes} ${hour < 12 ? 'am' : 'pm'}`
}

/** As `say.ts` writes days and hours. */
const dates = new RegExp(
  `\\b(?:(${weekdays.join('|')}) )?(\\d{1,2}) (${months.join('|')})(?: (\\d{4}))?\\b`,
  'g',
)
const hours = /(?<![\d:])(\d{1,2}):(\d\d)(?![\d:]| [ap]m\b)/g

const turned = (sentence: string, { clock, order }: DateStyle): string => {
  const dated =
    order === 'day'
      ? sentence
      : sentence.replace(
          dates,
          (_, weekday: string | undefined, day: string, month: string, year: string | undefined) =>
            `${weekday ? `${weekday}, ` : ''}${month} ${day}${year ? `, ${year}` : ''}`,
        )
  return clock === '24'
    ? dated
    : dated.replace(hours, (all, hour: string, minute: string) =>
        Number(hour) < 24 && Number(minute) < 60
          ? hourIn({ hour: Number(hour), minute: Number(minute) }, clock)
          : all,
      )
}

/** Somebody's own words. */
const quoted = /(“[^“”]*”)/

/**
 * A sentence of ours with its days and hours as someone reads them: “by Friday 27 November, 13:45” → “by Friday, November 27, 1:45 pm”. What it
 * quotes stays as it was written.
 */
export const styled = (sentence: string, style: DateStyle): string =>
  sentence
    .split(quoted)
    .map((part, index) => (index % 2 === 1 ? part : turned(part, style)))
    .join('')
