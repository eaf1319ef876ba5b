import type { Moment } from '../dossier/dossier.ts'

export type DayPart = 'morning' | 'afternoon' | 'evening'

interface Hours {
  /** What ends from the first to before the second hour is said to have been then. */
  readonly said: readonly [number, number]
  /** What touches these hours may be said to have been then: people differ about where noon and evening lie. */
  readonly allowed: readonly [number, number]
}

/** Noon itself still ends a morning. */
const noon = 12 + 1 / 120

/** Before four in the morning is no part of a day that two people would call the same. */
const parts: Readonly<Record<DayPart, Hours>> = {
  morning: { said: [4, noon], allowed: [4, 13] },
  afternoon: { said: [noon, 18], allowed: [12, 19] },
  evening: { said: [18, 24], allowed: [16, 24] },
}

/** Hours of a moment's day, 13.5 for half past one. */
const hourOf = (moment: Moment): number => moment.hour + moment.minute / 60

/** The part of its day that something ended in; undefined in the small hours. */
export const partEndedIn = (ended: Moment): DayPart | undefined =>
  (Object.keys(parts) as DayPart[]).find((part) => {
    const [from, to] = parts[part].said
    return hourOf(ended) >= from && hourOf(ended) < to
  })

/** Whether something touched that part of the day it ended on; both moments in the zone it is told in. */
export const touchesPart = (part: DayPart, starts: Moment, ends: Moment): boolean => {
  const [from, to] = parts[part].allowed
  const began = starts.toPlainDate().equals(ends.toPlainDate()) ? hourOf(starts) : 0
  return began < to && hourOf(ends) >= from
}
