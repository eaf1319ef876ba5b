import { casual } from 'chrono-node/en'
import type { TimesIn } from '../core/typed/times-in.ts'

/** English words for a day or moment, read by chrono. Its clock is the one it is handed: the machine's own is never asked. */
export const timesIn: TimesIn = (text, now, ahead) => {
  const reference = { instant: new Date(now.epochMilliseconds), timezone: now.offsetNanoseconds / 60e9 }
  const [found, another] = casual.parse(text, reference, { forwardDate: ahead })
  if (!found || another || found.end || found.text.length !== text.length) return undefined
  const { start } = found
  const value = (of: 'year' | 'month' | 'day' | 'hour' | 'minute') => start.get(of) ?? 0
  const weekday = start.isCertain('weekday') ? start.get('weekday') : undefined
  const offset = start.isCertain('timezoneOffset') ? start.get('timezoneOffset') : undefined
  return {
    ...{ year: value('year'), month: value('month'), day: value('day') },
    ...{ hour: value('hour'), minute: value('minute') },
    weekday: typeof weekday === 'number' ? weekday || 7 : undefined,
    offset: typeof offset === 'number' && offset !== reference.timezone ? offset : undefined,
    named: {
      year: start.isCertain('year'),
      month: start.isCertain('month'),
      day: start.isCertain('day'),
      hour: start.isCertain('hour'),
      half: start.isCertain('meridiem'),
    },
  }
}
