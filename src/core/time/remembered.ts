import type { Day, Moment } from '../dossier/dossier.ts'

const most = 2048
const known = new Map<string, Map<number, Moment>>()

/**
 * What a wall time of a day in a zone was worked out to be. Nothing but speed depends on it (moments never change): asking
 * the zone's rules takes 2 µs and more, and the steps of a plan share a handful of days. Each zone keeps 2048 at most.
 * `slot` tells apart what is asked about one day: 0 to 1440.
 */
export const remembered = (zone: string, day: Day, slot: number, workOut: () => Moment): Moment => {
  const key = ((day.year * 13 + day.month) * 32 + day.day) * 1441 + slot
  const moments = known.get(zone) ?? new Map<number, Moment>()
  const before = moments.get(key)
  if (before) return before
  if (moments.size === 0) known.set(zone, moments)
  if (moments.size >= most) moments.clear()
  const moment = workOut()
  moments.set(key, moment)
  return moment
}
