import type { Moment } from '../dossier/dossier.ts'
import { K13 } from '../playbook/k/not-today.ts'
import { judged } from '../playbook/rule.ts'
import { endOfDay, isBefore } from '../time/day.ts'
import type { StepKind } from '../vocabulary/step-kinds.ts'
import { stepStates } from '../vocabulary/step-states.ts'
import type { Step } from './step.ts'
import type { View } from './view.ts'

/** What is lost when its time has passed; everything else is merely later. */
const losable: ReadonlySet<StepKind> = new Set<StepKind>([
  'prep',
  'thank-you',
  'forward',
  'promise',
  'follow-up',
  'reschedule',
  'lever',
  'offer-time',
  'offer-accept',
])

/** The last moment at which a step still means something; nothing where it can wait. */
const lastOf = (step: Step, until: Moment): Moment | undefined => {
  if (step.optional || !losable.has(step.kind)) return undefined
  // An interview is prepared the day before it.
  if (step.kind === 'prep') return step.due.epochMilliseconds <= endOfTomorrow(until) ? until : step.due
  return step.welcomeUntil ?? step.due
}

const endOfTomorrow = (until: Moment): number =>
  endOfDay(until.toPlainDate(), until.timeZoneId).epochMilliseconds

/** Is it lost by tomorrow morning, and not lost already? */
export const cannotWait = (step: Step, now: Moment, until: Moment): boolean => {
  const last = lastOf(step, until)
  return last !== undefined && !isBefore(until, last) && !isBefore(last, now)
}

/** “Not today”: what can wait is put off until the next morning, and what cannot says so. */
export const rested = (steps: readonly Step[], view: View): readonly Step[] => {
  const { rest } = view.dossier.me
  if (!rest) return steps
  return steps.map((step) => {
    if (!stepStates[step.state].now) return step
    const last = lastOf(step, rest.until)
    const say = judged(K13, { now: view.now, rest, ...(last ? { last } : {}) })
    if (!say) return step
    const why = [say.why, ...step.why]
    if (!say.waits) return { ...step, why }
    const { stillWelcome: _, ...later } = step
    return { ...later, state: 'snoozed', notToday: true, why }
  })
}
