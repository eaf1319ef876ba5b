import type { Touch } from '../../../dossier/dossier.ts'
import type { Reason } from '../../../playbook/rule.ts'
import { dayIn, isBefore, later } from '../../../time/day.ts'
import { momentWords } from '../../../time/say.ts'
import type { Proposal } from '../../proposal.ts'
import type { View } from '../../view.ts'
import type { Timed } from './timed.ts'

const dawn = ({ playbook }: View): number => playbook.numbers.sendFrom

/** "Thank Dana, best before 13:45" */
export const says = (view: View, names: string, { timing: { best, due }, welcomeUntil }: Timed): string => {
  if (isBefore(view.now, best)) {
    const today = dayIn(view.now, best.timeZoneId)
    // What ended late is not written in the night.
    return dayIn(best, best.timeZoneId).equals(today.add({ days: 1 })) && best.hour === dawn(view)
      ? `Thank ${names}, best from ${best.hour}:00 tomorrow`
      : `Thank ${names}, best before ${momentWords(best, view.now)}`
  }
  if (!isBefore(due, view.now))
    return `Thank ${names}, welcome until ${momentWords(later(welcomeUntil, due), view.now)}`
  return isBefore(welcomeUntil, view.now)
    ? `Thank ${names} now: late is better than never`
    : `Thank ${names} now: it is still welcome`
}

export const stateOf = (
  sent: Touch | undefined,
  reason: Reason | undefined,
): Pick<Proposal, 'state'> | Record<string, never> =>
  sent ? { state: 'done' } : reason ? { state: 'resting' } : {}
