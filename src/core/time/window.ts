import type { Moment } from '../dossier/dossier.ts'
import type { Numbers } from '../playbook/numbers.ts'
import { onOrAfterBusinessDay } from './business.ts'
import { atHour } from './day.ts'
import type { Holidays } from './holidays.ts'
import type { Place } from './place.ts'

type Hours = Pick<Numbers, 'sendFrom' | 'sendUntil' | 'thankYouUntil'>

/** The same moment, or the next one within sending hours on a business day where the reader is. Never earlier. */
export const sendable = (moment: Moment, place: Place, holidays: Holidays, hours: Hours): Moment => {
  const local = moment.withTimeZone(place.zone)
  const today = local.toPlainDate()
  const day = local.hour < hours.sendUntil ? today : today.add({ days: 1 })
  const business = onOrAfterBusinessDay(day, place, holidays)
  return business.equals(today) && local.hour >= hours.sendFrom ? local : atHour(business, hours.sendFrom, place.zone)
}

/** Thank-yous may go on any day until `thankYouUntil`, else at `sendFrom` next morning. Never earlier. */
export const thankYouSendable = (moment: Moment, place: Place, hours: Hours): Moment => {
  const local = moment.withTimeZone(place.zone)
  const today = local.toPlainDate()
  if (local.hour >= hours.thankYouUntil) return atHour(today.add({ days: 1 }), hours.sendFrom, place.zone)
  return local.hour < hours.sendFrom ? atHour(today, hours.sendFrom, place.zone) : local
}
