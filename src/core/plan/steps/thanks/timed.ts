import type { Interview, Moment, PersonId, Touch } from '../../../dossier/dossier.ts'
import { judged, type Reason } from '../../../playbook/rule.ts'
import { T2 } from '../../../playbook/t/within-a-day.ts'
import { T1 } from '../../../playbook/t/within-three-hours.ts'
import { dayIn, isBefore, later } from '../../../time/day.ts'
import { momentWords } from '../../../time/say.ts'
import { stages } from '../../../vocabulary/stages.ts'
import type { Proposal } from '../../proposal.ts'
import { once, placeFor, timingFor, type View } from '../../view.ts'

interface Timed {
  readonly timing: Pick<Proposal, 'opens' | 'best' | 'due'>
  readonly welcomeUntil: Moment
  /** The two rules of the first day. */
  readonly why: readonly Reason[]
}

const overWords = ({ format, presented, stage }: Interview): string =>
  format === 'take-home' && !presented ? 'The take-home is handed in' : `The ${stages[stage].called} is over`

/**
 * When thanks for this interview open, are best sent, are due, and stop being welcome as if nothing had happened. A panel of
 * five shares one end: worked out once for each zone.
 */
export const timed = (view: View, interview: Interview, person?: PersonId): Timed =>
  once(view, `timed ${interview.id} ${placeFor(view, person).zone}`, () => {
    const facts = { ...timingFor(view, person), ended: interview.ends, over: overWords(interview) }
    const first = judged(T1, facts)
    if (!first) throw new Error('T1 always times thanks that have not been sent.')
    const { opens, best, due } = first
    const welcome = judged(T2, { ...facts, now: opens })
    return {
      timing: { opens, best, due },
      welcomeUntil: welcome?.welcomeUntil ?? due,
      why: [first.why, ...(welcome ? [welcome.why] : [])],
    }
  })

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
