import type { Moment, PersonId } from '../../dossier/dossier.ts'
import { personFact, touchFact } from '../../dossier/facts.ts'
import { K7 } from '../../playbook/k/contacts-stay.ts'
import { K1 } from '../../playbook/k/same-day.ts'
import { K12 } from '../../playbook/k/what-to-do-better.ts'
import { O13 } from '../../playbook/o/once-it-holds.ts'
import { O11 } from '../../playbook/o/same-day-no.ts'
import { judged, reasonsOf } from '../../playbook/rule.ts'
import { closingAfter, morningAfter, sendingTime } from '../../playbook/t/opening.ts'
import { wholeDays, wholeMinutes } from '../../playbook/t/whole.ts'
import { atHour, dayIn, endOfDay, inZone, later } from '../../time/day.ts'
import { holdsElsewhere } from '../holding.ts'
import { idOf, nameOf, type Proposal, threadWith, when } from '../proposal.ts'
import { daysSince, latest, meaningOf, sentSince, timingFor, type View } from '../view.ts'
import { canReach, readerFor, wayTo } from '../way.ts'
import { whoIsAsked } from '../whom-to-ask.ts'
import { unsentThanks } from './thanks.ts'

/** Who hears the last word: whoever said no, else whoever is asked. */
const lastReader = (view: View): PersonId | undefined => {
  const no = view.in.findLast((touch) => meaningOf(touch)?.is === 'no')
  return no?.with.map((id) => readerFor(view, id)).find((id) => canReach(view, id)) ?? whoIsAsked(view)
}

/** When it ended; without a date on record, the last thing that is. */
export const endedAt = (view: View): Moment | undefined =>
  view.ending?.at ?? latest(view.lastWord, view.dossier.offer?.receivedAt)

const close = (view: View, person: PersonId, at: Moment): Proposal => {
  const facts = timingFor(view, person)
  const { place, numbers } = facts
  const day = dayIn(at, place.zone)
  const sameDay = view.held.some((held) => dayIn(held.ends, place.zone).equals(day))
  const opens = sameDay ? atHour(day.add({ days: 1 }), numbers.sendFrom, place.zone) : inZone(at, place.zone)
  // Where nobody noted when the no came, it may have come today.
  const from = view.ending?.at ? day : dayIn(later(at, view.now), place.zone)
  const due = closingAfter(from, numbers.closeWithin, facts)
  const way = wayTo(view, person)
  const sent = sentSince(view, ['close'], at)
  const folds = unsentThanks(view)
  const why =
    judged(O11, { ...facts, rejectedSameDay: sameDay }) ??
    judged(K7, { over: true, out: false, lastWord: true, numbers })
  return {
    id: idOf('process', 'close', person),
    kind: 'close',
    to: [person],
    channel: way.channel,
    ...when(opens, due, sendingTime(opens, facts)),
    says: `Thank ${nameOf(view, person)} for letting you know, and leave the door open`,
    why: [...(why ? [why.why] : []), ...way.why],
    facts: [personFact(person), ...(sent ? [touchFact(sent)] : [])],
    ...(folds.length > 0 ? { folds } : {}),
    ...threadWith(view, person),
    ...(sent
      ? { state: 'done' as const }
      : daysSince(view, at) > numbers.closeRestsDays
        ? { state: 'resting' as const }
        : {}),
  }
}

const feedback = (view: View, person: PersonId, at: Moment): Proposal[] => {
  const say = judged(K12, { saidNo: view.ending?.is === 'no', met: view.held.length > 0 })
  if (!say) return []
  const facts = timingFor(view, person)
  const { place, numbers } = facts
  const day = dayIn(at, place.zone)
  // It follows the farewell, which may go out days after the no.
  const farewell = sentSince(view, ['close'], at)?.at
  const from = farewell ? dayIn(later(at, farewell), place.zone) : day
  const opens = morningAfter(from, numbers.feedbackAfter, facts)
  const way = wayTo(view, person)
  const asked = sentSince(view, ['feedback'], at)
  return [
    {
      id: idOf('process', 'feedback', person),
      kind: 'feedback',
      to: [person],
      channel: way.channel,
      ...when(opens, closingAfter(from, numbers.feedbackWithin, facts)),
      says: `Ask ${nameOf(view, person)} for one thing to do better, if you like`,
      why: [say.why, ...way.why],
      facts: [personFact(person), ...(asked ? [touchFact(asked)] : [])],
      optional: true,
      rests: true,
      ...threadWith(view, person),
      ...(asked ? { state: 'done' as const } : {}),
    },
  ]
}

/** The search goes on, without looking back for longer than it takes. */
const goOn = (view: View, at: Moment): Proposal => {
  const zone = view.dossier.me.zone ?? at.timeZoneId
  return {
    id: idOf('process', 'keep-moving', 'me'),
    kind: 'keep-moving',
    to: [],
    channel: 'none',
    ...when(
      inZone(at, zone),
      endOfDay(dayIn(at, zone).add({ days: wholeDays(view.playbook.numbers.restAfterNoDays) }), zone),
    ),
    says: 'Take the evening off, then go on with the next opportunity',
    why: reasonsOf([K1], { dossier: view.dossier, now: view.now, over: true }),
    facts: [],
    optional: true,
    rests: true,
  }
}

/** After a no: one gracious message, unsent thanks in it, and perhaps a question what to do better. */
const afterNo = (view: View): Proposal[] => {
  const { ending } = view
  const at = endedAt(view)
  if (!ending || (ending.is !== 'no' && ending.is !== 'rescinded') || !at) return []
  const person = lastReader(view)
  return [
    ...(person === undefined ? [] : [close(view, person, at), ...feedback(view, person, at)]),
    goOn(view, at),
  ]
}

/** Out of it oneself: say so within a day, thanks included. */
const withdraw = (view: View): Proposal[] => {
  const person = whoIsAsked(view)
  const elsewhere = holdsElsewhere(view)
  const out = view.dossier.opportunity.keen === 'out'
  if ((!out && !elsewhere) || person === undefined) return []
  if (view.ending && view.ending.is !== 'withdrawn') return []
  const at = (out ? view.lastWord : elsewhere) ?? view.now
  const facts = timingFor(view, person)
  const { place, numbers } = facts
  const opens = inZone(at, place.zone)
  const way = wayTo(view, person)
  const sent = sentSince(view, ['withdraw'], undefined)
  const folds = unsentThanks(view)
  // Nobody notes when they made up their mind: the day runs from now on.
  const from = later(opens, inZone(view.now, place.zone))
  return [
    {
      id: idOf('process', 'withdraw', person),
      kind: 'withdraw',
      to: [person],
      channel: way.channel,
      ...when(opens, from.add({ minutes: wholeMinutes(numbers.withdrawHours) }), sendingTime(from, facts)),
      says: `Tell ${nameOf(view, person)} within a day that you withdraw, with thanks`,
      why: [
        ...(out ? [] : reasonsOf([O13], { holds: true, what: 'elsewhere' })),
        ...reasonsOf([K7], { over: view.ending !== undefined, out: true, lastWord: true, numbers }),
        ...way.why,
      ],
      facts: [personFact(person), ...(sent ? [touchFact(sent)] : [])],
      ...(folds.length > 0 ? { folds } : {}),
      ...threadWith(view, person),
      ...(sent ? { state: 'done' as const } : view.ending ? { state: 'resting' as const } : {}),
    },
  ]
}

export const endingSteps = (view: View): Proposal[] => [...afterNo(view), ...withdraw(view)]
