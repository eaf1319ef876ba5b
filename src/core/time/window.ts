import type { Moment } from '../dossier/dossier.ts'
import type { Numbers } from '../vocabulary/numbers.ts'
import { onOrAfterBusinessDay } from './business.ts'
import { atHour, daysFrom, inZone } from './day.ts'
import type { Holidays } from './holidays.ts'
import type { Place } from './place.ts'

type Hours = Pick<Numbers, 'sendFrom' | 'sendUntil' | 'thankYouUntil'>

const minuteOf = (local: Moment): number => local.hour * 60 + local.minute

/**
 * The same moment, or the next one within sending hours on a business day where the reader is; in the reader's zone.
 * Never earlier. The full hour at the end still belongs to the window.
 */
export const sendable = (moment: Moment, place: Place, holidays: Holidays, hours: Hours): Moment => {
  const local = inZone(moment, place.zone)
  const today = local.toPlainDate()
  const minute = minuteOf(local)
  const day = minute <= hours.sendUntil * 60 ? today : daysFrom(today, 1)
  const business = onOrAfterBusinessDay(day, place, holidays)
  return business.equals(today) && minute >= hours.sendFrom * 60
    ? local
    : atHour(business, hours.sendFrom, place.zone)
}

/** Thank-yous may go on any day until `thankYouUntil`, else at `sendFrom` next morning; in the reader's zone. Never earlier. */
export const thankYouSendable = (moment: Moment, place: Place, hours: Hours): Moment => {
  const local = inZone(moment, place.zone)
  const minute = minuteOf(local)
  if (minute > hours.thankYouUntil * 60) {
    return atHour(daysFrom(local.toPlainDate(), 1), hours.sendFrom, place.zone)
  }
  return minute < hours.sendFrom * 60 ? atHour(local.toPlainDate(), hours.sendFrom, place.zone) : local
}
