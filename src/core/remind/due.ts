import type { Moment } from '../dossier/dossier.ts'
import { stepStates } from '../vocabulary/step-states.ts'
import { allowed, isNow, type RemindersRest } from './hours.ts'
import { reminderWords } from './reminder-words.ts'
import type { Reminders } from './reminders.ts'
import { comes, lastCall, type Occasion, type RemindedRow } from './when.ts'

/** Where a reminder leads: to the thing to do, or to all of today’s. */
export interface ReminderPlace {
  readonly opportunity?: string
  readonly step?: string
  readonly interview?: string
  readonly what: 'today' | 'debrief' | 'prep' | 'offer' | 'opportunity' | 'draft'
}

/** Something to be said now. */
export interface Reminder {
  readonly key: string
  readonly opportunity?: string
  readonly title: string
  readonly text: string
  readonly place: ReminderPlace
  /** It comes without a sound. */
  readonly silent: boolean
}

/** The day as reminders see it. */
export interface RemindedDay {
  readonly now: Moment
  readonly rest?: RemindersRest | undefined
  /** Someone said no today: only what is lost by tomorrow is said. */
  readonly calm: boolean
}

/** Where a thing is done. */
export const placeOf = ({ id, step }: RemindedRow): ReminderPlace => {
  const own: Partial<Record<typeof step.kind, ReminderPlace['what']>> = {
    prep: 'prep',
    debrief: 'debrief',
    'offer-review': 'offer',
    'find-address': 'opportunity',
    reply: 'opportunity',
  }
  const what = step.channel === 'none' ? (own[step.kind] ?? 'opportunity') : 'draft'
  return {
    opportunity: id,
    what,
    ...(what === 'draft' ? { step: step.id } : {}),
    ...(step.interview === undefined ? {} : { interview: step.interview }),
  }
}

/** Wanted, urged, and to be done now. */
const asks = ({ step }: RemindedRow, { debrief }: Reminders): boolean =>
  stepStates[step.state].now && !step.optional && !step.notToday && (step.kind !== 'debrief' || debrief)

/** What is to be said now, the soonest first. Whether it was said already only the store knows. */
export const remindersDue = (
  rows: readonly RemindedRow[],
  reminders: Reminders,
  { now, rest, calm }: RemindedDay,
): readonly Reminder[] => {
  // Within the quiet hours, and while everything rests, nothing is said: it waits for their end.
  if (!allowed(now, reminders, rest).equals(now)) return []
  const told = (row: RemindedRow, occasion: Occasion | undefined) => {
    if (!occasion) return []
    const at = allowed(occasion.at, reminders, rest)
    return isNow(at, now, reminders.since) ? [{ row, key: occasion.key, at }] : []
  }
  return rows
    .filter((row) => asks(row, reminders))
    .flatMap((row) => {
      const last = told(row, lastCall(row, now, reminders.quietUntil))
      return last.length > 0 || (calm && row.step.kind !== 'debrief') ? last : told(row, comes(row, now))
    })
    .toSorted((one, other) => one.at.epochMilliseconds - other.at.epochMilliseconds)
    .map(({ row, key }) => ({
      ...{ key, opportunity: row.id, place: placeOf(row), silent: row.step.kind === 'debrief' },
      ...reminderWords(row, reminders, now),
    }))
}
