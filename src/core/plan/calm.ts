import type { Dossier, Moment } from '../dossier/dossier.ts'
import { dayIn } from '../time/day.ts'
import { isPast, meaningOf } from './view.ts'

/** Did a no come today? On such a day nothing shouts, anywhere in the search. */
export const isNoDay = ({ touches, me }: Dossier, now: Moment): boolean => {
  const zone = me.zone ?? now.timeZoneId
  const today = dayIn(now, zone)
  return touches.some(
    (touch) =>
      touch.direction === 'in' &&
      meaningOf(touch)?.is === 'no' &&
      isPast(touch.at, { now }) &&
      dayIn(touch.at, zone).equals(today),
  )
}
