import type { InterviewId, PersonId } from '../core/dossier/dossier.ts'
import type { Step } from '../core/plan/step.ts'
import { groundOf } from '../core/vocabulary/step-id.ts'
import { stepStates } from '../core/vocabulary/step-states.ts'
import type { Planned } from './plan.ts'

/** The letters that an interview calls for: what is still to be written, the first first, and how many there are with those that went. */
export interface LettersOf {
  readonly left: readonly Step[]
  readonly count: number
}

/** Whom the plan would ask next is who matters most: their letter comes first. */
const isAsked = ({ to }: Step, { steps }: Planned): boolean =>
  steps.some(({ kind, to: asked }) => kind === 'nudge' && asked.some((id) => to.includes(id)))

export const lettersOf = (planned: Planned, interview: InterviewId): LettersOf => {
  const all = planned.steps.filter(
    ({ id, kind, along }) =>
      (kind === 'thank-you' || kind === 'detailed') && along === undefined && groundOf(id) === interview,
  )
  const approved = new Set(planned.messages.flatMap(({ step, approved }) => (approved ? [step] : [])))
  const left = all.filter(({ id, state }) => stepStates[state].now && !approved.has(id))
  const gone = all.filter(({ id, state }) => state === 'done' || approved.has(id))
  const first = left.filter((step) => isAsked(step, planned))
  return {
    left: [...first, ...left.filter((step) => !first.includes(step))],
    count: left.length + gone.length,
  }
}

/** The letter after this one, and its number among all of them; undefined where this is the last. */
export const letterAfter = (
  planned: Planned,
  { id }: Pick<Step, 'id'>,
): { readonly step: Step; readonly number: number; readonly of: number } | undefined => {
  const { left, count } = lettersOf(planned, groundOf(id))
  const others = left.filter((step) => step.id !== id)
  const [step] = others
  return step && { step, number: count - others.length + 1, of: count }
}

/** Those met in an interview whose letter waits for nothing but an address, and whom nobody can be asked about. */
export const unreached = ({ steps }: Pick<Planned, 'steps'>, interview: InterviewId): readonly PersonId[] =>
  steps
    .filter(
      ({ id, kind, to, state }) =>
        kind === 'find-address' && to.length === 0 && stepStates[state].open && groundOf(id) === interview,
    )
    .flatMap(({ about = [] }) => about)
