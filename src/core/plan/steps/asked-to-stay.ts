import { O16 } from '../../playbook/o/asked-to-stay.ts'
import { reasonsOf } from '../../playbook/rule.ts'
import { closingAfter, dayAfter } from '../../playbook/t/opening.ts'
import { endOfDay, inZone } from '../../time/day.ts'
import { idOf, type Proposal, when } from '../proposal.ts'
import { isPast, timingFor, type View } from '../view.ts'

/** The present employer offers more: to be slept on before a signature, to be declined after it, and told either way. */
export const askedToStaySteps = (view: View): Proposal[] => {
  const { offer, me } = view.dossier
  const counter = offer?.counters.findLast(({ from, at }) => from === 'employer' && isPast(at, view))
  if (!offer || !counter || (view.ending && view.ending.is !== 'accepted')) return []
  const facts = timingFor(view)
  const { numbers } = facts
  const zone = me.zone ?? counter.at.timeZoneId
  const slept = endOfDay(dayAfter(counter.at, numbers.offerReviewDays, facts), zone)
  const decided = offer.signed || view.ending !== undefined
  const due = decided ? slept : closingAfter(slept.toPlainDate(), numbers.offerAnswerWithin, facts)
  return [
    {
      id: idOf('offer', 'offer-review', 'asked-to-stay'),
      kind: 'offer-review',
      to: [],
      channel: 'none',
      ...when(inZone(counter.at, zone), due),
      says: decided
        ? 'Your employer asks you to stay: thank them, and say no'
        : isPast(slept, view)
          ? 'Your employer asks you to stay: tell them yes or no'
          : 'Your employer asks you to stay: sleep on it, and look at why you wanted to go',
      why: reasonsOf([O16], { ...facts, offer, askedToStay: true, slept: isPast(slept, view) }),
      facts: ['offer'],
      outlives: true,
      ...(counter.declined ? { state: 'done' as const } : {}),
    },
  ]
}
