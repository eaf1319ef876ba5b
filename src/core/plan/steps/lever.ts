import type { Day, FactId, Moment, Offer, PersonId } from '../../dossier/dossier.ts'
import { B9 } from '../../playbook/b/deadline-elsewhere.ts'
import { judged, type Reason } from '../../playbook/rule.ts'
import { sendingTime } from '../../playbook/t/opening.ts'
import { onOrAfterBusinessDay, onOrBeforeBusinessDay } from '../../time/business.ts'
import { dayIn, endOfDay, inZone, isBefore, later } from '../../time/day.ts'
import { dateWords } from '../../time/say.ts'
import { endingOf } from '../ending.ts'
import { idOf, nameOf, type Proposal, threadWith, when } from '../proposal.ts'
import { isPast, latestRound, sentSince, timingFor, type View } from '../view.ts'
import { hasPhone, type Way, wayTo } from '../way.ts'
import { whoIsAsked } from '../whom-to-ask.ts'

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

/** The first date by which an offer from elsewhere wants an answer: noted in this dossier, or standing in another. */
const firstDeadline = (view: View): Deadline | undefined => {
  const deadlines: readonly Deadline[] = [
    ...view.dossier.elsewhere.map((other, index) => ({ until: other.until, fact: `elsewhere:${index}` })),
    ...standingOffers(view).flatMap((offer) =>
      offer.respondBy ? [{ until: offer.respondBy, since: offer.receivedAt }] : [],
    ),
  ]
  return deadlines.toSorted((one, other) => Temporal.PlainDate.compare(one.until, other.until))[0]
}

const saidOf = (view: View, { until }: Deadline, person: PersonId, instead: boolean) => {
  const facts = timingFor(view, person)
  const last = onOrBeforeBusinessDay(until, facts.place, facts.holidays)
  const phone = hasPhone(view, person)
  return judged(B9, { ...facts, now: view.now, deadline: until, last, phone, instead })
}

/** Why the message about a deadline elsewhere takes the place of the question; nothing where there is no such date. */
export const whyInstead = (view: View): readonly Reason[] => {
  const person = whoIsAsked(view)
  const deadline = firstDeadline(view)
  const say = deadline && person !== undefined ? saidOf(view, deadline, person, true) : undefined
  return say ? [say.why] : []
}

const byPhone: Way = { channel: 'phone', why: [] }

/** Due today, or on the next day on which somebody reads it: they need the days until then to decide. */
const timed = (view: View, { until }: Deadline, person: PersonId, since: Moment) => {
  const facts = timingFor(view, person)
  const { place, holidays } = facts
  const opens = inZone(since, place.zone)
  const now = later(opens, inZone(view.now, place.zone))
  const sendable = sendingTime(now, facts)
  const soon = onOrAfterBusinessDay(dayIn(sendable, place.zone), place, holidays)
  const last = onOrBeforeBusinessDay(until, place, holidays)
  const due = [soon, Temporal.PlainDate.compare(dayIn(now, place.zone), last) > 0 ? until : last]
    .toSorted(Temporal.PlainDate.compare)
    .at(0)
  // Within the hours for sending nothing is better than now.
  return when(opens, endOfDay(due ?? until, place.zone), sendable.equals(now) ? opens : sendable)
}

/** A real deadline elsewhere: they are told in time, whatever the waiting rules say. */
export const leverSteps = (view: View): Proposal[] => {
  const person = whoIsAsked(view)
  const deadline = firstDeadline(view)
  const round = latestRound(view)
  const { offer } = view.dossier
  if (!deadline || person === undefined || !round || view.ending) return []
  if (offer && isPast(offer.receivedAt, view)) return []
  const say = saidOf(view, deadline, person, false)
  if (!say) return []
  const since = deadline.since && isBefore(round.ends, deadline.since) ? deadline.since : round.ends
  const sent = sentSince(view, ['lever'], since)
  const way = say.lastDay && hasPhone(view, person) ? byPhone : wayTo(view, person)
  const name = nameOf(view, person)
  const told = `${name} ${say.lastDay ? 'now ' : ''}that you have to answer elsewhere by ${dateWords(deadline.until)}`
  return [
    {
      id: idOf(round.id, 'lever', person),
      kind: 'lever',
      to: [person],
      channel: way.channel,
      ...timed(view, deadline, person, since),
      says: `Tell ${told}`,
      why: [say.why, ...way.why],
      facts: deadline.fact ? [deadline.fact] : [],
      interview: round.id,
      ...threadWith(view, person),
      ...(sent ? { state: 'done' as const } : say.stands ? {} : { state: 'resting' as const }),
    },
  ]
}
