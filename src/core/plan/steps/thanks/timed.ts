import type { Interview, Moment, PersonId } from '../../../dossier/dossier.ts'
import { judged, type Reason } from '../../../playbook/rule.ts'
import { T2 } from '../../../playbook/t/within-a-day.ts'
import { T1 } from '../../../playbook/t/within-three-hours.ts'
import { stages } from '../../../vocabulary/stages.ts'
import type { Proposal } from '../../proposal.ts'
import { once, placeFor, timingFor, type View } from '../../view.ts'

export interface Timed {
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
