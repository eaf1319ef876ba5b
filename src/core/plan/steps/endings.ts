import type { Moment, PersonId } from '../../dossier/dossier.ts'
import { personFact, touchFact } from '../../dossier/facts.ts'
import { O11 } from '../../playbook/o/same-day-no.ts'
import { type Reason, reasonOf } from '../../playbook/rule.ts'
import { addBusinessDays } from '../../time/business.ts'
import { atHour, dayIn, endOfDay, later } from '../../time/day.ts'
import { sendable } from '../../time/window.ts'
import { whoIsAsked } from '../asked.ts'
import { idOf, nameOf, type Proposal, threadWith, when } from '../proposal.ts'
import { daysSince, latest, meaningOf, placeFor, sentSince, timingFor, type View } from '../view.ts'
import { canReach, readerFor, wayTo } from '../way.ts'
import { unsentThanks } from './thanks.ts'

/** A last word that is two weeks old is no longer one. */
const lastWordFor = 14

/** Who hears the last word: whoever said no, else whoever is asked. */
const lastReader = (view: View): PersonId | undefined => {
  const no = view.in.findLast((touch) => meaningOf(touch)?.is === 'no')
  return no?.with.map((id) => readerFor(view, id)).find((id) => canReach(view, id)) ?? whoIsAsked(view)
}

/** When it ended; without a date on record, the last thing that is. */
export const endedAt = (view: View): Moment | undefined =>
  view.ending?.at ?? latest(view.lastWord, view.dossier.offer?.receivedAt)

const close = (view: View, person: PersonId, at: Moment): Proposal => {
  const place = placeFor(view, person)
  const { holidays, numbers } = view.playbook
  const day = dayIn(at, place.zone)
  const sameDay = view.held.some((held) => dayIn(held.ends, place.zone).equals(day))
  const opens = sameDay
    ? atHour(day.add({ days: 1 }), numbers.sendFrom, place.zone)
    : at.withTimeZone(place.zone)
  // Where nobody noted when the no came, it may have come today.
  const from = view.ending?.at ? day : dayIn(later(at, view.now), place.zone)
  const due = endOfDay(addBusinessDays(from, 1, place, holidays), place.zone)
  const folded = O11.judge({ ...timingFor(view, person), rejectedSameDay: sameDay })
  const way = wayTo(view, person)
  const sent = sentSince(view, ['close'], at)
  const folds = unsentThanks(view)
  const why: Reason = folded
    ? reasonOf(
        O11,
        'They said no on the day of the interview: one gracious note the next day says thanks and goodbye.',
      )
    : {
        rule: 'K7',
        guides: ['eight', 'house'],
        because: 'A gracious last word keeps the contact, whatever the answer was.',
      }
  return {
    id: idOf('process', 'close', person),
    kind: 'close',
    to: [person],
    channel: way.channel,
    ...when(opens, due, sendable(opens, place, holidays, numbers)),
    says: `Thank ${nameOf(view, person)} for letting you know, and leave the door open`,
    why: [why, ...way.why],
    facts: [personFact(person), ...(sent ? [touchFact(sent)] : [])],
    ...(folds.length > 0 ? { folds } : {}),
    ...threadWith(view, person),
    ...(sent
      ? { state: 'done' as const }
      : daysSince(view, at) > lastWordFor
        ? { state: 'resting' as const }
        : {}),
  }
}

const feedback = (view: View, person: PersonId, at: Moment): Proposal => {
  const place = placeFor(view, person)
  const { holidays, numbers } = view.playbook
  const day = dayIn(at, place.zone)
  const opens = atHour(addBusinessDays(day, 3, place, holidays), numbers.sendFrom, place.zone)
  const way = wayTo(view, person)
  const asked = sentSince(view, ['feedback'], at)
  return {
    id: idOf('process', 'feedback', person),
    kind: 'feedback',
    to: [person],
    channel: way.channel,
    ...when(opens, endOfDay(addBusinessDays(day, 10, place, holidays), place.zone)),
    says: `Ask ${nameOf(view, person)} for one thing to do better, if you like`,
    why: [
      {
        rule: 'K6',
        guides: ['quick', 'house'],
        because: 'Every interview leaves a lesson; some people gladly give one when asked once.',
      },
      ...way.why,
    ],
    facts: [personFact(person), ...(asked ? [touchFact(asked)] : [])],
    optional: true,
    rests: true,
    ...threadWith(view, person),
    ...(asked ? { state: 'done' as const } : {}),
  }
}

/** The search goes on, without looking back for longer than it takes. */
const goOn = (view: View, at: Moment): Proposal => {
  const zone = view.dossier.me.zone ?? at.timeZoneId
  return {
    id: idOf('process', 'keep-moving', 'me'),
    kind: 'keep-moving',
    to: [],
    channel: 'none',
    ...when(at.withTimeZone(zone), endOfDay(dayIn(at, zone).add({ days: 2 }), zone)),
    says: 'Take the evening off, then go on with the next opportunity',
    why: [
      {
        rule: 'K1',
        guides: ['eight'],
        because: 'This one is over; what you learned comes along to the next.',
      },
    ],
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
  const asks = ending.is === 'no' && view.held.length > 0
  return [
    ...(person === undefined ? [] : [close(view, person, at), ...(asks ? [feedback(view, person, at)] : [])]),
    goOn(view, at),
  ]
}

/** Out of it oneself: say so within a day, thanks included. */
const withdraw = (view: View): Proposal[] => {
  const person = whoIsAsked(view)
  if (view.dossier.opportunity.keen !== 'out' || person === undefined) return []
  if (view.ending && view.ending.is !== 'withdrawn') return []
  const at = view.lastWord ?? view.now
  const place = placeFor(view, person)
  const { holidays, numbers } = view.playbook
  const opens = at.withTimeZone(place.zone)
  const way = wayTo(view, person)
  const sent = sentSince(view, ['withdraw'], undefined)
  const folds = unsentThanks(view)
  // Nobody notes when they made up their mind: the day runs from now on.
  const from = later(opens, view.now.withTimeZone(place.zone))
  return [
    {
      id: idOf('process', 'withdraw', person),
      kind: 'withdraw',
      to: [person],
      channel: way.channel,
      ...when(opens, from.add({ hours: 24 }), sendable(from, place, holidays, numbers)),
      says: `Tell ${nameOf(view, person)} within a day that you withdraw, with thanks`,
      why: [
        {
          rule: 'K7',
          guides: ['house'],
          because: 'You are out: within a day, so that they lose no time and you keep the contact.',
        },
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
