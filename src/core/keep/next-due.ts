import type { Dossier, Moment } from '../dossier/dossier.ts'
import { plan } from '../plan/plan.ts'
import type { Step } from '../plan/step.ts'
import type { Playbook } from '../playbook/playbook.ts'
import { stamp } from '../time/stamp.ts'

/** When a step next asks for something; nothing for what is over or rests. */
const wakes = (step: Step, dossier: Dossier): Moment | undefined => {
  if (step.notToday) return dossier.me.rest?.until
  if (step.state === 'snoozed') {
    return dossier.choices.findLast(({ step: id, kind }) => id === step.id && kind === 'snooze')?.until
  }
  if (step.state === 'blocked') return step.blocked?.until ?? step.opens
  return ['waiting', 'ready', 'due', 'late'].includes(step.state) ? step.opens : undefined
}

/** When something is next to be done, as of now; undefined where nothing will be. */
export const nextDue = (
  dossier: Dossier,
  playbook: Playbook,
  now: Moment,
  elsewhere: readonly Dossier[],
): string | undefined =>
  plan(dossier, playbook, now, elsewhere)
    .flatMap((step) => wakes(step, dossier) ?? [])
    .map(stamp)
    .sort()[0]
