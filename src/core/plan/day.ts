import type { Moment } from '../dossier/dossier.ts'
import { atHour, dayIn, isBefore, later } from '../time/day.ts'
import { stepStates } from '../vocabulary/step-states.ts'
import { cannotWait } from './rest.ts'
import type { Step } from './step.ts'

/** What can be done now, as a day takes it: one thing first, then the rest. */
export interface Day<Row> {
  readonly first?: Row
  readonly then: readonly Row[]
  /** Offered, not urged. */
  readonly optional: readonly Row[]
  /** On the day of a no: all that is still welcome tomorrow. */
  readonly tomorrow: readonly Row[]
}

interface Held {
  readonly step: Step
}

/** The day by which it is wanted; of thanks past their hour the one on which their welcome ends. */
const wantedBy = ({ due, welcomeUntil, stillWelcome }: Step, zone: string) =>
  dayIn(stillWelcome && welcomeUntil ? later(due, welcomeUntil) : due, zone)

/** Its best hour is still to come today: what is late already loses nothing by waiting for it. */
const isBestToday = ({ best }: Step, now: Moment): boolean =>
  isBefore(now, best) && dayIn(best, now.timeZoneId).equals(now.toPlainDate())

const order =
  (now: Moment) =>
  ({ step: one }: Held, { step: other }: Held): number => {
    const [best, otherBest] = [isBestToday(one, now), isBestToday(other, now)]
    return (
      Number(one.optional ?? false) - Number(other.optional ?? false) ||
      Number(otherBest) - Number(best) ||
      (best ? one.best.epochMilliseconds - other.best.epochMilliseconds : 0) ||
      Temporal.PlainDate.compare(wantedBy(one, now.timeZoneId), wantedBy(other, now.timeZoneId)) ||
      one.due.epochMilliseconds - other.due.epochMilliseconds
    )
  }

/** The day’s things in their order. `calm`: someone said no today, and whatever bears it waits until tomorrow’s `morning`. */
export const dayOf = <Row extends Held>(
  rows: readonly Row[],
  { now, calm, morning }: { readonly now: Moment; readonly calm: boolean; readonly morning: number },
): Day<Row> => {
  const open = rows.filter(({ step }) => stepStates[step.state].now).toSorted(order(now))
  const tomorrow = atHour(dayIn(now, now.timeZoneId).add({ days: 1 }), morning, now.timeZoneId)
  const waits = ({ step }: Row) => calm && !cannotWait(step, now, tomorrow)
  const [first, ...then] = open.filter((row) => !row.step.optional && !waits(row))
  return {
    ...(first ? { first } : {}),
    then,
    optional: open.filter((row) => row.step.optional && !waits(row)),
    tomorrow: open.filter(waits),
  }
}
