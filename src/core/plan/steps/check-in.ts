import type { Interview, PersonId, Touch } from '../../dossier/dossier.ts'
import { interviewFact, touchFact } from '../../dossier/facts.ts'
import { judged, type Reason, whyOf } from '../../playbook/rule.ts'
import { T9 } from '../../playbook/t/one-follow-up.ts'
import { closingAfter, dayAfter } from '../../playbook/t/opening.ts'
import { T13 } from '../../playbook/t/silence-is-not-a-no.ts'
import { T17 } from '../../playbook/t/standing-still.ts'
import { endOfDay } from '../../time/day.ts'
import { idOf, nameOf, type Proposal, threadWith, when } from '../proposal.ts'
import { isPast, latest, namedDate, placeFor, sentSince, timingFor, type View } from '../view.ts'
import { canReach, isDirect, wayTo } from '../way.ts'
import { noWord } from './no-word.ts'

/** What a long silence means, once it is one: taken to be a no for now where somebody was asked, else nothing yet. */
export const patience = (
  view: View,
  asked: PersonId,
  round: Interview,
  nudged: Touch | undefined,
): { readonly why: Reason; readonly asked: boolean } | undefined => {
  // Where nobody may write, nobody is expected to hear either.
  if (view.dossier.opportunity.noContact) return undefined
  // It is not they who are silent.
  if (view.questions.length > 0) return undefined
  const spanDays = round.debrief?.nextSteps?.spanDays
  const named = namedDate(view, round)
  // A named date far ahead keeps the thread awake until four weeks after it.
  const word = latest(view.lastWord, named ? endOfDay(named.day, placeFor(view, asked).zone) : undefined)
  const rest = judged(T13, {
    ...timingFor(view, asked),
    ...(word ? { lastWord: word } : {}),
    ...(spanDays === undefined ? {} : { spanDays }),
    unasked: nudged === undefined,
  })
  return rest && isPast(rest.restsAt, view) ? { why: rest.why, asked: nudged !== undefined } : undefined
}

/** What there is to do in a process that stands still, and why no more. */
export const standstill = (view: View, round: Interview, asked: PersonId) =>
  judged(T17, {
    ...timingFor(view, asked),
    stuck: view.dossier.opportunity.status === 'stuck',
    lastWord: view.lastWord ?? round.ends,
  })

/** In a process that stands still nothing presses: after a month one line, and something useful before that. */
const whenStuck = (view: View, round: Interview, asked: PersonId): Proposal[] => {
  const line = standstill(view, round, asked)
  if (!line) return []
  const { opens } = line
  const facts = timingFor(view, asked)
  const until = dayAfter(opens, facts.numbers.stuckOpenFor, facts)
  const way = wayTo(view, asked)
  return [
    {
      id: idOf(round.id, 'check-in', asked),
      kind: 'check-in',
      to: [asked],
      channel: way.channel,
      ...when(opens, endOfDay(until, facts.place.zone)),
      says: `After a standstill one short line to ${nameOf(view, asked)}, if you like`,
      why: [...whyOf(line), ...way.why],
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
  if (!nudged) return whenStuck(view, round, contact)
  // It goes on with whoever was asked, even if someone else would be asked first now.
  const asked = nudged.with.find((id) => canReach(view, id) && isDirect(view, id)) ?? contact
  const facts = timingFor(view, asked)
  const opening = judged(T9, { ...facts, nudged: nudged.at })
  if (!opening) return []
  const { opens } = opening
  const sent = sentSince(view, ['check-in'], nudged.at)
  const rest = patience(view, asked, round, nudged)
  const way = wayTo(view, asked)
  return [
    {
      id: idOf(round.id, 'check-in', asked),
      kind: 'check-in',
      to: [asked],
      channel: way.channel,
      ...when(opens, closingAfter(opens.toPlainDate(), facts.numbers.checkInOpenFor, facts)),
      says: `One last short line to ${nameOf(view, asked)}, if you like`,
      why: [...(rest && !sent ? [rest.why] : []), ...whyOf(opening), ...way.why],
      facts: [touchFact(nudged)],
      optional: true,
      rests: true,
      interview: round.id,
      ...threadWith(view, asked),
      ...(sent ? { state: 'done' as const } : rest ? { state: 'resting' as const } : {}),
    },
    ...noWord(view, round.id, rest, [touchFact(nudged)]),
  ]
}
