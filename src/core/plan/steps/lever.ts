import type { Day, FactId, Moment, Offer } from '../../dossier/dossier.ts'
import { B9 } from '../../playbook/b/deadline-elsewhere.ts'
import { reasonOf } from '../../playbook/rule.ts'
import { onOrBeforeBusinessDay } from '../../time/business.ts'
import { dayIn, endOfDay, isBefore } from '../../time/day.ts'
import { sendable } from '../../time/window.ts'
import { whoIsAsked } from '../asked.ts'
import { endingOf } from '../ending.ts'
import { idOf, nameOf, type Proposal, threadWith, when } from '../proposal.ts'
import { isPast, latestRound, sentSince, timingFor, type View } from '../view.ts'
import { wayTo } from '../way.ts'
import { dateWords } from '../words.ts'

interface Deadline {
  readonly until: Day
  readonly since?: Moment
  readonly fact?: FactId
}

/** Offers that stand in other dossiers: received, not signed, and neither declined nor taken back. */
export const standingOffers = (view: View): readonly Offer[] =>
  view.elsewhere.flatMap((other) => {
    const { offer, touches, interviews } = other
    if (!offer || offer.signed || !isPast(offer.receivedAt, view)) return []
    const past = touches
      .filter((touch) => isPast(touch.at, view))
      .toSorted((one, next) => one.at.epochMilliseconds - next.at.epochMilliseconds)
    return endingOf(other, past, interviews, view.now) ? [] : [offer]
  })

/** Offers from elsewhere that carry a date: noted in this dossier, or standing in another. */
const otherDeadlines = (view: View): Deadline[] => [
  ...view.dossier.elsewhere.map((other, index) => ({ until: other.until, fact: `elsewhere:${index}` })),
  ...standingOffers(view).flatMap((offer) =>
    offer.respondBy ? [{ until: offer.respondBy, since: offer.receivedAt }] : [],
  ),
]

/** A real deadline elsewhere: they are told in time, whatever the waiting rules say. */
export const leverSteps = (view: View): Proposal[] => {
  const person = whoIsAsked(view)
  const [deadline] = otherDeadlines(view).toSorted((one, other) =>
    Temporal.PlainDate.compare(one.until, other.until),
  )
  const round = latestRound(view)
  const { offer } = view.dossier
  if (!deadline || person === undefined || !round || view.ending) return []
  if (offer && isPast(offer.receivedAt, view)) return []
  const facts = timingFor(view, person)
  const { place, holidays, numbers } = facts
  const until = onOrBeforeBusinessDay(deadline.until, place, holidays)
  const due = endOfDay(until, place.zone)
  const since = deadline.since && isBefore(round.ends, deadline.since) ? deadline.since : round.ends
  const opens = since.withTimeZone(place.zone)
  const say = B9.judge({ ...facts, now: view.now, asks: true, deadlineElsewhere: deadline.until })
  const sent = sentSince(view, ['lever'], since)
  const way = wayTo(view, person)
  const now = isBefore(opens, view.now) ? view.now.withTimeZone(place.zone) : opens
  const best = sendable(now, place, holidays, numbers)
  return [
    {
      id: idOf(round.id, 'lever', person),
      kind: 'lever',
      to: [person],
      channel: way.channel,
      ...when(opens, due, dayIn(best, place.zone).equals(until) || isBefore(best, due) ? best : due),
      says: `Tell ${nameOf(view, person)} that you have to answer elsewhere by ${dateWords(deadline.until)}`,
      why: [reasonOf(B9, say?.because ?? 'The date elsewhere has passed.'), ...way.why],
      facts: deadline.fact ? [deadline.fact] : [],
      interview: round.id,
      ...threadWith(view, person),
      ...(sent ? { state: 'done' as const } : say ? {} : { state: 'resting' as const }),
    },
  ]
}
