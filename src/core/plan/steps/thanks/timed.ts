import type { Interview, Moment, PersonId, Touch } from '../../../dossier/dossier.ts'
import { type Reason, reasonOf } from '../../../playbook/rule.ts'
import type { Timing } from '../../../playbook/t/facts.ts'
import { T2 } from '../../../playbook/t/within-a-day.ts'
import { T1 } from '../../../playbook/t/within-three-hours.ts'
import { isBefore } from '../../../time/day.ts'
import type { Proposal } from '../../proposal.ts'
import { once, timingFor, type View } from '../../view.ts'
import { momentWords } from '../../words.ts'

interface Timed {
  readonly timing: Timing
  readonly welcomeUntil: Moment
}

/** When thanks for this interview open, are best sent, are due, and stop being welcome as if nothing had happened. */
export const timed = (view: View, interview: Interview, person?: PersonId): Timed => {
  const facts = { ...timingFor(view, person), ended: interview.ends }
  // A panel of five shares one end: worked out once for each zone.
  return once(view, `timed ${interview.id} ${facts.place.zone}`, () => {
    const timing = T1.judge(facts)
    if (!timing) throw new Error('T1 always times thanks that have not been sent.')
    const welcome = T2.judge({ ...facts, now: timing.opens })
    return { timing, welcomeUntil: welcome?.welcomeUntil ?? timing.due }
  })
}

/** "Thank Dana, best before 13:45" */
export const says = (view: View, names: string, { timing: { best, due }, welcomeUntil }: Timed): string => {
  if (isBefore(view.now, best)) return `Thank ${names}, best before ${momentWords(best, view)}`
  if (!isBefore(due, view.now)) return `Thank ${names} now`
  return isBefore(welcomeUntil, view.now)
    ? `Thank ${names} now: late is better than never`
    : `Thank ${names} now: it is still welcome`
}

const spoken: Readonly<Record<Interview['stage'], string>> = {
  informational: 'informational interview',
  screening: 'screening interview',
  technical: 'technical interview',
  case: 'case interview',
  panel: 'panel interview',
  final: 'final interview',
}

/** Why now: the two rules of the first day. */
export const whyNow = (interview: Interview): Reason[] => [
  reasonOf(
    T1,
    interview.format === 'take-home' && !interview.presented
      ? 'The take-home is handed in: best within three hours, at the latest by the end of that day.'
      : `The ${spoken[interview.stage]} is over: best within three hours, at the latest by the end of that day.`,
  ),
  reasonOf(T2, 'After that it is still welcome within 24 hours.'),
]

export const stateOf = (
  sent: Touch | undefined,
  reason: Reason | undefined,
): Pick<Proposal, 'state'> | Record<string, never> =>
  sent ? { state: 'done' } : reason ? { state: 'resting' } : {}
