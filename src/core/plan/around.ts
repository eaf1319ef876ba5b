import { awaited } from '../dossier/awaited.ts'
import { waitsForCondition } from '../dossier/condition.ts'
import type { Day, Dossier, Interview, Moment, PersonId, Promised } from '../dossier/dossier.ts'
import { promiseFact } from '../dossier/facts.ts'
import { isBefore } from '../time/day.ts'
import { endOf } from '../vocabulary/statuses.ts'
import { stepKinds } from '../vocabulary/step-kinds.ts'
import { stepStates } from '../vocabulary/step-states.ts'
import type { Step } from './step.ts'

/** What stands beside the things to do of one opportunity. */
interface Planned {
  readonly dossier: Dossier
  readonly steps: readonly Step[]
}

/** Whose word is waited for, until when they said, and when one may ask. */
export interface Wait {
  readonly step: Step
  readonly who: readonly PersonId[]
  readonly until?: Day
  readonly next: Moment
}

/** The interview that comes next and was not called off. */
export const nextInterview = ({ interviews }: Pick<Dossier, 'interviews'>, now: Moment) =>
  interviews
    .filter(({ outcome, ends }) => (outcome === undefined || outcome === 'held') && isBefore(now, ends))
    .reduce<Interview | undefined>(
      (first, each) => (first && !isBefore(each.starts, first.starts) ? first : each),
      undefined,
    )

/** It is their turn: the question how things stand has its day, and that is still to come. */
export const waitOf = ({ dossier, steps }: Planned, now: Moment): Wait | undefined => {
  const step = steps
    .filter(({ kind, state }) => state === 'waiting' && stepKinds[kind].asksStatus)
    .reduce<Step | undefined>(
      (first, each) => (first && !isBefore(each.opens, first.opens) ? first : each),
      undefined,
    )
  if (!step) return undefined
  const known = awaited(
    dossier,
    dossier.interviews.find(({ id }) => id === step.interview),
    now,
  )
  // A date of one's own is nothing anybody else is waited for.
  if (known?.acts === 'me') return undefined
  const past = known?.day && Temporal.PlainDate.compare(known.day, now.toPlainDate()) < 0
  return {
    step,
    who: known?.who ? [known.who] : step.to,
    ...(known?.day && !past ? { until: known.day } : {}),
    next: step.opens,
  }
}

/** The promises of both sides that are still owed: neither kept nor let go of, and not hanging on what may never be. */
export const owedPromises = ({ dossier, steps }: Planned): readonly Promised[] =>
  endOf(dossier.opportunity.status)
    ? []
    : dossier.promises.filter((promise) => {
        if (promise.kept || waitsForCondition(promise)) return false
        const own = steps.filter(({ facts }) => facts.includes(promiseFact(promise)))
        return (
          own.length === 0 || own.some(({ state, along }) => stepStates[state].open || along !== undefined)
        )
      })
