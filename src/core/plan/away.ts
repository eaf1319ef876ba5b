import type { PersonId } from '../dossier/dossier.ts'
import { B7 } from '../playbook/b/what-an-answer-does.ts'
import { judged, whyOf } from '../playbook/rule.ts'
import { onOrAfterBusinessDay } from '../time/business.ts'
import { dayIn, endOfDay, isBefore } from '../time/day.ts'
import { stepKinds } from '../vocabulary/step-kinds.ts'
import { type Proposal, when } from './proposal.ts'
import { once, timingFor, type View } from './view.ts'

/** What is known of their absence: an automatic answer, or what was said of their return when a round ended. */
const absences = (view: View, person: PersonId) => [
  ...view.in.filter((touch) => touch.kind === 'auto-reply' && touch.with.includes(person)),
  ...view.held.flatMap(({ ends, met, debrief }) => {
    const { returns, who = met.length === 1 ? met[0] : undefined } = debrief?.nextSteps ?? {}
    return returns && who === person ? [{ at: ends, returns }] : []
  }),
]

/** From when on someone who is away can be asked again, and why; of several absences the last counts. */
export const backFrom = (view: View, person: PersonId) =>
  once(
    view,
    'back',
    () => {
      const facts = timingFor(view, person)
      return absences(view, person)
        .flatMap(({ at, returns }) => {
          const on = dayIn(at, facts.place.zone)
          // Who is away until Friday is back on Monday.
          const back = returns && onOrAfterBusinessDay(returns, facts.place, facts.holidays)
          const say = judged(B7, { ...facts, on, means: 'away', ...(back ? { returns: back } : {}) })
          return say?.opens ? [{ opens: say.opens, why: whyOf(say) }] : []
        })
        .reduce<{ opens: Proposal['opens']; why: Proposal['why'] } | undefined>(
          (last, next) => (last && isBefore(next.opens, last.opens) ? last : next),
          undefined,
        )
    },
    person,
  )

/** Nothing goes any more to someone who has left for good; what went stands. */
export const isForNobody = ({ state, to }: Proposal, view: View): boolean =>
  state === undefined && to.length > 0 && to.every((id) => view.dossier.people.get(id)?.left === true)

/** Nothing that nobody asked for goes to someone who is away; its days are counted from their return. A word of one's own stands. */
export const whileAway = (proposal: Proposal, view: View): Proposal => {
  const { kind, state, to, opens, due, own } = proposal
  const [reader] = to
  if (state || own || reader === undefined) return proposal
  if (!stepKinds[kind].unasked && kind !== 'find-address') return proposal
  const back = backFrom(view, reader)
  if (!back || !isBefore(opens, back.opens)) return proposal
  const { place, holidays } = timingFor(view, reader)
  const days = dayIn(opens, place.zone).until(dayIn(due, place.zone)).days
  const last = onOrAfterBusinessDay(back.opens.toPlainDate().add({ days }), place, holidays)
  return {
    ...proposal,
    ...when(back.opens, endOfDay(last, place.zone)),
    why: [...back.why, ...proposal.why],
  }
}
