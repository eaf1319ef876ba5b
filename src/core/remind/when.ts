import type { Dossier, Moment } from '../dossier/dossier.ts'
import { cannotWait } from '../plan/rest.ts'
import type { Step } from '../plan/step.ts'
import { atHour, dayIn, daysFrom, inZone, isBefore, later } from '../time/day.ts'
import { stamp } from '../time/stamp.ts'

/** What is reminded of: a thing to do, and the opportunity it belongs to. */
export interface RemindedRow {
  readonly id: string
  readonly dossier: Dossier
  readonly step: Step
}

/** A reason to say something: by which name it is known for good, and when. */
export interface Occasion {
  /** What was told under it is not told again, in whatever process, after whatever change of a clock. */
  readonly key: string
  readonly at: Moment
}

/** Minutes past the planned end of an interview, since few end on the minute and nobody wants to be rung in one. */
const afterTheEnd = 25
/** Minutes before its best hour is over. */
const beforeTheBest = 60

const putOff = ({ dossier, step }: RemindedRow, now: Moment): Moment | undefined =>
  dossier.choices.findLast(
    ({ step: id, kind, until }) => id === step.id && kind === 'snooze' && until && !isBefore(now, until),
  )?.until

/** When a step asks for its hour: an hour before its best is over where that is a matter of hours, else when it opens. */
const hourOf = ({ dossier, step }: RemindedRow, zone: string): Moment => {
  const opens = inZone(step.opens, zone)
  if (step.kind === 'debrief') {
    const ends = dossier.interviews.find(({ id }) => id === step.interview)?.ends ?? step.opens
    return inZone(ends, zone).add({ minutes: afterTheEnd })
  }
  const best = inZone(step.best, zone)
  return isBefore(opens, best) && dayIn(opens, zone).equals(dayIn(best, zone))
    ? later(opens, best.subtract({ minutes: beforeTheBest }))
    : opens
}

/** When its time has come: as it was planned, or the moment to which it was put off. */
export const comes = (row: RemindedRow, now: Moment): Occasion => {
  const until = putOff(row, now)
  const key = `step/${row.id}/${row.step.id}`
  const at = hourOf(row, now.timeZoneId)
  if (!until || isBefore(until, at)) return { key, at }
  return { key: `${key}/${stamp(until)}`, at: inZone(until, now.timeZoneId) }
}

/** The morning of its last day, where something is lost by the next; undefined where nothing is, or where it came today. */
export const lastCall = (row: RemindedRow, now: Moment, morning: number): Occasion | undefined => {
  const zone = now.timeZoneId
  const today = now.toPlainDate()
  const next = atHour(daysFrom(today, 1), morning, zone)
  if (row.step.kind === 'debrief' || !cannotWait(row.step, now, next)) return undefined
  if (dayIn(comes(row, now).at, zone).equals(today)) return undefined
  return { key: `last/${row.id}/${row.step.id}`, at: atHour(today, morning, zone) }
}
