import { stamp } from '../keep/next-due.ts'
import type { Step } from '../plan/step.ts'

/** How long a yes can be taken back before anything is said to a server, in seconds. */
export const undoSeconds = 20

/** A message may come this much later than meant without being asked about again, in hours. */
const slack = 12

/**
 * When a message goes out after a yes: at the moment asked for, else at the best moment of the plan where that is still to come, else after
 * the time to take it back. And until when, without asking again.
 */
export const whenToSend = (
  step: Pick<Step, 'best' | 'due'>,
  now: Temporal.ZonedDateTime,
  asked?: Temporal.ZonedDateTime,
): { readonly sendAt: string; readonly notAfter: string } => {
  const soon = now.add({ seconds: undoSeconds })
  const later = (one: Temporal.ZonedDateTime, other: Temporal.ZonedDateTime) =>
    Temporal.ZonedDateTime.compare(one, other) > 0 ? one : other
  const sendAt = later(soon, asked ?? step.best)
  return { sendAt: stamp(sendAt), notAfter: stamp(later(step.due, sendAt.add({ hours: slack }))) }
}
