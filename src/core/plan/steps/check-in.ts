import type { Interview, PersonId, Touch } from '../../dossier/dossier.ts'
import { interviewFact, touchFact } from '../../dossier/facts.ts'
import { type Reason, reasonOf } from '../../playbook/rule.ts'
import { T9 } from '../../playbook/t/one-follow-up.ts'
import { T13 } from '../../playbook/t/silence-is-not-a-no.ts'
import { addBusinessDays } from '../../time/business.ts'
import { atHour, endOfDay } from '../../time/day.ts'
import { idOf, nameOf, type Proposal, threadWith, when } from '../proposal.ts'
import { isPast, latest, namedDate, placeFor, sentSince, timingFor, type View } from '../view.ts'
import { canReach, isDirect, wayTo } from '../way.ts'

/** Why a long silence is taken to be a no for now, once it is one. */
export const patience = (view: View, asked: PersonId, round: Interview): Reason | undefined => {
  const spanDays = round.debrief?.nextSteps?.spanDays
  const named = namedDate(view, round)
  // A named date far ahead keeps the thread awake until four weeks after it.
  const word = latest(view.lastWord, named ? endOfDay(named.day, placeFor(view, asked).zone) : undefined)
  const rest = T13.judge({
    ...timingFor(view, asked),
    ...(word ? { lastWord: word } : {}),
    ...(spanDays === undefined ? {} : { spanDays }),
  })
  return rest && isPast(rest.restsAt, view)
    ? reasonOf(
        T13,
        'A long silence: taken to be a no until they say otherwise. Any word from them wakes it up.',
      )
    : undefined
}

/** In a process that stands still nothing presses: after a month one line, and something useful before that. */
const whenStuck = (view: View, round: Interview, asked: PersonId): Proposal[] => {
  const { place, holidays, numbers } = timingFor(view, asked)
  const word = view.lastWord ?? round.ends
  const opens = atHour(
    addBusinessDays(word.withTimeZone(place.zone).toPlainDate().add({ days: 30 }), 0, place, holidays),
    numbers.sendFrom,
    place.zone,
  )
  const way = wayTo(view, asked)
  return [
    {
      id: idOf(round.id, 'check-in', asked),
      kind: 'check-in',
      to: [asked],
      channel: way.channel,
      ...when(opens, endOfDay(opens.toPlainDate().add({ days: 14 }), place.zone)),
      says: `After a month of standstill one short line to ${nameOf(view, asked)}, if you like`,
      why: [reasonOf(T13, 'The process stands still; a month after the last word one line does no harm.')],
      facts: [interviewFact(round)],
      optional: true,
      rests: true,
      interview: round.id,
      ...threadWith(view, asked),
    },
  ]
}

/** The last short line that may follow an unanswered question. */
export const checkIn = (
  view: View,
  round: Interview,
  contact: PersonId,
  nudged: Touch | undefined,
): Proposal[] => {
  if (!nudged) {
    return view.dossier.opportunity.status === 'stuck' ? whenStuck(view, round, contact) : []
  }
  // It goes on with whoever was asked, even if someone else would be asked first now.
  const asked = nudged.with.find((id) => canReach(view, id) && isDirect(view, id)) ?? contact
  const facts = timingFor(view, asked)
  const opening = T9.judge({ ...facts, nudged: nudged.at })
  if (!opening) return []
  const { opens } = opening
  const sent = sentSince(view, ['check-in'], nudged.at)
  const rest = patience(view, asked, round)
  const way = wayTo(view, asked)
  return [
    {
      id: idOf(round.id, 'check-in', asked),
      kind: 'check-in',
      to: [asked],
      channel: way.channel,
      ...when(
        opens,
        endOfDay(addBusinessDays(opens.toPlainDate(), 5, facts.place, facts.holidays), facts.place.zone),
      ),
      says: `One last short line to ${nameOf(view, asked)}, if you like`,
      why: [
        ...(rest && !sent ? [rest] : []),
        reasonOf(
          T9,
          'Your question stayed unanswered; one short line more is enough. After this one the thread rests.',
        ),
        ...way.why,
      ],
      facts: [touchFact(nudged)],
      optional: true,
      rests: true,
      interview: round.id,
      ...threadWith(view, asked),
      ...(sent ? { state: 'done' as const } : rest ? { state: 'resting' as const } : {}),
    },
  ]
}
