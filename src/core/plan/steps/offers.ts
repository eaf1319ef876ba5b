import type { Day, Moment, Offer, PersonId } from '../../dossier/dossier.ts'
import { personFact, touchFact } from '../../dossier/facts.ts'
import { O5 } from '../../playbook/o/above.ts'
import { O7 } from '../../playbook/o/below.ts'
import { O6 } from '../../playbook/o/equal.ts'
import { O10 } from '../../playbook/o/folds-thanks.ts'
import { O12 } from '../../playbook/o/glad-not-accepting.ts'
import { O4 } from '../../playbook/o/holiday-deadline.ts'
import { O1 } from '../../playbook/o/know-the-deadline.ts'
import { O9 } from '../../playbook/o/nothing-else-closed.ts'
import type { OfferFacts } from '../../playbook/o/offer-facts.ts'
import { O3 } from '../../playbook/o/questions-and-reviewers.ts'
import { O8 } from '../../playbook/o/several-offers.ts'
import { O15 } from '../../playbook/o/they-came-back.ts'
import { O2 } from '../../playbook/o/two-full-days.ts'
import { judged, type Reason, reasonsOf } from '../../playbook/rule.ts'
import { T20 } from '../../playbook/t/bridge-days.ts'
import { closingAfter, dayAfter, morningAfter, openingOn, sendingTime } from '../../playbook/t/opening.ts'
import type { TimingFacts } from '../../playbook/t/timing-facts.ts'
import { T12 } from '../../playbook/t/two-days-for-an-offer.ts'
import { wholeDays, wholeMinutes } from '../../playbook/t/whole.ts'
import { onOrAfterBusinessDay, onOrBeforeBusinessDay } from '../../time/business.ts'
import { atHour, dayIn, earlier, endOfDay, inZone, isBefore, later } from '../../time/day.ts'
import { dayWords } from '../../time/say.ts'
import { offerAsItStands } from '../offer-figures.ts'
import { idOf, nameOf, type Proposal, threadWith, when } from '../proposal.ts'
import { daysSince, isPast, meaningOf, sentSince, timingFor, type View } from '../view.ts'
import { canReach, readerFor, wayTo } from '../way.ts'
import { whoIsAsked } from '../whom-to-ask.ts'
import { standingOffers } from './lever.ts'
import { unsentThanks } from './thanks.ts'

interface Desk {
  readonly view: View
  readonly offer: Offer
  readonly person: PersonId
  readonly facts: OfferFacts
  readonly received: Moment
  /** The last working day on which an answer is in time. */
  readonly deadline: Moment
  readonly reviewedBy: Moment
  /** Why not before then. */
  readonly reviewed: readonly Reason[]
}

const message = (
  { view, offer, person }: Desk,
  kind: 'offer-answer' | 'offer-time' | 'offer-talk' | 'offer-accept' | 'offer-decline',
  timing: Pick<Proposal, 'opens' | 'best' | 'due'>,
  says: string,
  why: readonly Reason[],
): Proposal => {
  const way = wayTo(view, person)
  const sent = sentSince(view, [kind], offer.receivedAt)
  return {
    id: idOf('offer', kind, person),
    kind,
    to: [person],
    channel: way.channel,
    ...timing,
    says,
    why: [...why, ...way.why],
    facts: ['offer', personFact(person)],
    ...threadWith(view, person),
    ...(sent ? { state: 'done' as const } : {}),
  }
}

const answer = (desk: Desk): Proposal => {
  const { view, received, facts, person } = desk
  const { numbers } = facts
  const folds = unsentThanks(view)
  return {
    ...message(
      desk,
      'offer-answer',
      when(
        received,
        closingAfter(dayIn(received, facts.place.zone), numbers.offerAnswerWithin, facts),
        sendingTime(received.add({ minutes: wholeMinutes(numbers.offerAnswerHours) }), facts),
      ),
      `Thank ${nameOf(view, person)} for the offer: glad, not yet accepting`,
      reasonsOf([O12, O10, O5, O6], { ...facts, unsentThanks: folds.length }),
    ),
    ...(folds.length > 0 ? { folds } : {}),
  }
}

/** Their latest new figure. */
const cameBack = ({ view, offer }: Desk) =>
  offer.counters.findLast(({ from, at }) => from === 'them' && isPast(at, view))

/** Their new figure is thanked for in its turn, and they hear by when the answer comes; the first thanks are overtaken by it. */
const answers = (desk: Desk): Proposal[] => {
  const first = answer(desk)
  const counter = cameBack(desk)
  const say = counter && judged(O15, desk.facts)
  if (!counter || !say) return [first]
  const { view, offer, facts, person, deadline } = desk
  const { place, numbers } = facts
  const at = inZone(counter.at, place.zone)
  const due = closingAfter(dayIn(at, place.zone), numbers.offerAnswerWithin, facts)
  const by = offer.respondBy ? `that your answer comes by ${dayWords(deadline)}` : 'when your answer comes'
  const { state: _, ...next } = message(
    desk,
    'offer-answer',
    when(at, earlier(due, deadline), sendingTime(at, facts)),
    `Thank ${nameOf(view, person)} for the new figure, and say ${by}`,
    [say.why, ...reasonsOf([O12], facts)],
  )
  const sent = sentSince(view, ['offer-answer', 'reply', 'offer-accept', 'offer-decline'], counter.at, person)
  const { folds, ...bare } = first
  return [
    // What was sent after the new figure is no answer to the first one alone.
    bare.state ? first : { ...bare, state: 'resting', why: [say.why, ...bare.why] },
    {
      ...next,
      id: `${next.id}-new-figure`,
      ...(folds && !bare.state ? { folds } : {}),
      ...(sent ? { state: 'done' as const } : {}),
    },
  ]
}

const time = (desk: Desk): Proposal[] => {
  const { view, received, facts, person, deadline } = desk
  const several = judged(O8, facts)
  const why = [...reasonsOf([O1, O2], facts), ...(several?.asks ? [several.why] : [])]
  if (why.length === 0) return []
  const due = closingAfter(dayIn(received, facts.place.zone), facts.numbers.offerAnswerWithin, facts)
  const says = desk.offer.respondBy
    ? `Ask ${nameOf(view, person)} for a little more time`
    : `Ask ${nameOf(view, person)} until when the offer stands`
  return [
    message(
      desk,
      'offer-time',
      when(received, earlier(due, deadline), sendingTime(received, facts)),
      says,
      why,
    ),
  ]
}

const review = (desk: Desk): Proposal => {
  const { view, offer, received, facts, reviewedBy, reviewed, deadline } = desk
  const due = earlier(reviewedBy, deadline)
  const answered = sentSince(view, ['offer-accept', 'offer-decline'], offer.receivedAt)
  return {
    id: idOf('offer', 'offer-review', 'me'),
    kind: 'offer-review',
    to: [],
    channel: 'none',
    ...when(received, due),
    says: `Go through the offer until ${dayWords(due)}, with your questions and someone to read it with`,
    why: [...reviewed, ...reasonsOf([O3, O4, O5, O6, O7, O8, O9], facts)],
    facts: ['offer'],
    rests: true,
    ...(answered ? { state: 'done' as const } : {}),
  }
}

const talk = (desk: Desk): Proposal[] => {
  const { view, received, facts, person, deadline } = desk
  const why = reasonsOf([O7], facts)
  const back = reasonsOf([O15], facts)
  if (why.length === 0) return []
  const { place, holidays, numbers } = facts
  const day = dayIn(received, place.zone)
  const opens = morningAfter(day, numbers.offerTalkAfter, facts)
  const latest = deadline.toPlainDate().subtract({ days: wholeDays(numbers.offerTalkBefore) })
  const before = endOfDay(onOrBeforeBusinessDay(latest, place, holidays), place.zone)
  const soon = closingAfter(day, numbers.offerTalkWithin, facts)
  const due = isBefore(before, opens) ? deadline : earlier(soon, before)
  const step = message(
    desk,
    'offer-talk',
    when(isBefore(deadline, opens) ? received : opens, due),
    `Propose a talk to ${nameOf(view, person)} about the offer, in person or on camera`,
    [...back, ...why],
  )
  return [back.length > 0 && !step.state ? { ...step, state: 'resting' } : step]
}

/** The last day before the deadline on which people are in. */
const goodDayBefore = (deadline: Moment, facts: OfferFacts): Day => {
  const { place, holidays } = facts
  let day = deadline.toPlainDate()
  do day = onOrBeforeBusinessDay(day.subtract({ days: 1 }), place, holidays)
  while (T20.judge({ ...facts, day }) !== undefined)
  return day
}

const decide = (desk: Desk): Proposal[] => {
  const { view, facts, reviewedBy, reviewed, deadline, offer } = desk
  const { place, numbers } = facts
  const morning = openingOn(reviewedBy.toPlainDate().add({ days: 1 }), facts).opens
  const opens = earlier(morning, atHour(goodDayBefore(deadline, facts), numbers.sendFrom, place.zone))
  const by = offer.respondBy ? `by ${dayWords(deadline)}` : 'once you know until when it stands'
  const why = [...reasonsOf([O4], facts), ...reviewed]
  const timing = when(isBefore(opens, desk.received) ? desk.received : opens, deadline)
  const done = sentSince(view, ['offer-accept', 'offer-decline'], offer.receivedAt)
  const settled = (step: Proposal): Proposal => (done && !step.state ? { ...step, state: 'resting' } : step)
  const yes = message(
    desk,
    'offer-accept',
    timing,
    `Decide ${by}: accept the offer or decline it, and confirm it in writing`,
    [...reasonsOf([O15], facts), ...reasonsOf([O5, O6, O9], facts), ...why],
  )
  const no = message(desk, 'offer-decline', timing, `Or decline it, warmly, ${by}`, why)
  return [settled({ ...yes, or: no.id }), settled({ ...no, optional: true, instead: yes.id })]
}

/** They said there is an offer, and nothing is known of it: two days of review need something to read. */
const enterOffer = (view: View): Proposal[] => {
  const told = view.in.findLast((touch) => meaningOf(touch)?.is === 'offer')
  const { offer, opportunity } = view.dossier
  const at = told?.at ?? (opportunity.status === 'offer' ? view.lastWord : undefined)
  if (offer || view.ending || at === undefined) return []
  const zone = view.dossier.me.zone ?? at.timeZoneId
  const { numbers } = view.playbook
  return [
    {
      id: idOf('offer', 'offer-review', 'me'),
      kind: 'offer-review',
      to: [],
      channel: 'none',
      ...when(
        inZone(at, zone),
        endOfDay(dayIn(at, zone).add({ days: wholeDays(numbers.offerNotedWithin) }), zone),
      ),
      says: 'Note down the offer: what it holds, who made it, and until when it stands',
      why: reasonsOf([O1], { ...timingFor(view), announced: true }),
      facts: told ? [touchFact(told)] : [],
      ...(daysSince(view, at) > numbers.offerNotedRestsDays ? { state: 'resting' as const } : {}),
    },
  ]
}

/** Who made the offer, or whoever stands in between. */
const whoOffers = (view: View, offer: Offer): PersonId | undefined => {
  const from = offer.from === undefined ? undefined : readerFor(view, offer.from)
  return canReach(view, from) ? from : whoIsAsked(view)
}

/** Long past their date nothing of it is urged any more. */
const overdue = (steps: Proposal[], { view, deadline, offer, facts }: Desk): Proposal[] =>
  offer.respondBy === undefined || daysSince(view, deadline) <= facts.numbers.offerRestsDays
    ? steps
    : steps.map((step) => (step.state ? step : { ...step, state: 'resting' as const }))

/** Until when the other offers stand, as far as that is known: noted here, or kept in other dossiers. */
const otherDates = (view: View, today: Day): readonly (Day | undefined)[] => [
  ...view.dossier.elsewhere
    .map(({ until }) => until)
    .filter((until) => Temporal.PlainDate.compare(until, today) >= 0),
  ...standingOffers(view).map(({ respondBy }) => respondBy),
]

const isLater = (one: Day | undefined, other: Day | undefined): boolean =>
  one !== undefined && other !== undefined && Temporal.PlainDate.compare(one, other) > 0

/** Does neither date leave the days for reading once both offers lie on the table? */
const areShort = (one: Offer, other: Offer, { place, numbers }: TimingFacts): boolean => {
  const both = dayIn(later(one.receivedAt, other.receivedAt), place.zone)
  const isShort = ({ respondBy }: Offer) =>
    respondBy !== undefined && both.until(respondBy).days < numbers.offerReviewDays
  return isShort(one) && isShort(other)
}

/** From the offer's arrival to a yes or a no. */
export const offerSteps = (view: View): Proposal[] => {
  const { offer } = view.dossier
  if (!offer || !isPast(offer.receivedAt, view)) return enterOffer(view)
  const decided = view.ending?.is === 'accepted' || view.ending?.is === 'declined'
  if (offer.signed || (view.ending && !decided)) return []
  const person = whoOffers(view, offer)
  if (person === undefined) return []
  const timing = timingFor(view, person)
  const { place, holidays, numbers } = timing
  const received = inZone(offer.receivedAt, place.zone)
  const reviewed = judged(T12, { ...timing, receivedAt: received })
  const reviewedBy = reviewed?.reviewedBy ?? received
  const named =
    offer.respondBy ??
    onOrAfterBusinessDay(dayAfter(received, numbers.offerStandsDays, timing), place, holidays)
  const working = onOrBeforeBusinessDay(named, place, holidays)
  const day = Temporal.PlainDate.compare(working, received.toPlainDate()) < 0 ? named : working
  const end = endOfDay(day, place.zone)
  const others = otherDates(view, dayIn(view.now, place.zone))
  const desk: Desk = {
    view,
    offer,
    person,
    received,
    reviewedBy,
    reviewed: reviewed ? [reviewed.why] : [],
    deadline: isBefore(end, received) ? received : end,
    facts: {
      ...timing,
      ...offerAsItStands(view.dossier, offer, view.now),
      otherOffers: others.length,
      longerOffers: others.filter((until) => isLater(until, offer.respondBy)).length,
      shortOffers: standingOffers(view).filter((other) => areShort(offer, other, timing)).length,
    },
  }
  return overdue([...answers(desk), ...time(desk), review(desk), ...talk(desk), ...decide(desk)], desk)
}
