import type { Moment } from '../dossier/dossier.ts'
import { type StepState, stepStates } from '../vocabulary/step-states.ts'
import { rowsOf, type Step } from './step.ts'

/** A step that another choice of numbers moves, brings or takes away. */
export interface StepChange {
  readonly is: 'moved' | 'new' | 'gone'
  /** As it would be; one that goes, as it is. */
  readonly step: Step
  /** Which of its moments moves, where it moves: when it may be done, else by when. */
  readonly moment: 'opens' | 'due'
  readonly from?: Moment
  readonly to?: Moment
}

const isOpen = ({ state }: { readonly state: StepState }): boolean =>
  stepStates[state].now || stepStates[state].ahead || state === 'blocked'

const moved = (before: Step, after: Step): readonly StepChange[] => {
  const moment = before.opens.equals(after.opens) ? 'due' : 'opens'
  if (moment === 'due' && (before.due.equals(after.due) || after.whenever)) return []
  return [{ is: 'moved', step: after, moment, from: before[moment], to: after[moment] }]
}

/** What differs between two plans of one dossier, the soonest first: what was done, skipped or rests in both is no matter. */
export const whatChanges = (before: readonly Step[], after: readonly Step[]): readonly StepChange[] => {
  const open = (steps: readonly Step[]) =>
    new Map(rowsOf(steps.filter(isOpen)).map((step) => [step.id, step]))
  const [was, is] = [open(before), open(after)]
  const changes = [
    ...[...is.values()].flatMap((step): readonly StepChange[] => {
      const old = was.get(step.id)
      return old ? moved(old, step) : [{ is: 'new', step, moment: 'opens', to: step.opens }]
    }),
    ...[...was.values()]
      .filter(({ id }) => !is.has(id))
      .map((step): StepChange => ({ is: 'gone', step, moment: 'opens', from: step.opens })),
  ]
  const at = ({ from, to }: StepChange) => (to ?? from)?.epochMilliseconds ?? 0
  return changes.toSorted((one, other) => at(one) - at(other))
}
