import type { Dossier, Moment } from '../dossier/dossier.ts'
import type { Step } from './step.ts'

/** Until when a step was put off by its own choice; undefined where it was not. */
export const putOffUntil = (
  { id, state }: Pick<Step, 'id' | 'state'>,
  { choices }: Pick<Dossier, 'choices'>,
): Moment | undefined =>
  state === 'snoozed'
    ? choices
        .filter(({ step, kind }) => step === id && kind === 'snooze')
        .toSorted((one, other) => one.at.epochMilliseconds - other.at.epochMilliseconds)
        .at(-1)?.until
    : undefined
