import type { Interview, PersonId, Touch } from '../../../dossier/dossier.ts'
import { interviewOf } from '../../../dossier/interview-of.ts'
import { O10 } from '../../../playbook/o/folds-thanks.ts'
import { judged, type Reason } from '../../../playbook/rule.ts'
import { T18 } from '../../../playbook/t/thanks-that-fold.ts'
import { dayIn, longestDay } from '../../../time/day.ts'
import { stages } from '../../../vocabulary/stages.ts'
import { asking, carriedThanks } from '../../../vocabulary/touch-kinds.ts'
import { isPast, once, placeFor, sentSince, timingFor, type View } from '../../view.ts'
import { contactOf, whoIsAsked } from '../../whom-to-ask.ts'

/** The touch that thanked this person for this interview, whatever way it went. */
export const thanked = (view: View, interview: Interview, person: PersonId): Touch | undefined =>
  view.out.findLast((touch) => {
    if (!touch.with.includes(person)) return false
    if (touch.interview !== undefined && touch.interview !== interview.id) return false
    if (carriedThanks(touch.kind)) return touch.at.epochMilliseconds >= interview.ends.epochMilliseconds
    if (touch.kind !== 'thank-you') return false
    // Take-homes are thanked for while they run, too. Where nobody was met, no interview claims the touch as its own.
    const since = touch.interview === undefined ? interview.ends : interview.starts
    if (touch.at.epochMilliseconds < since.epochMilliseconds) return false
    const belongs = interviewOf(view.dossier, {
      named: touch.interview,
      people: touch.with,
      by: touch.at,
    })
    return belongs === undefined ? !interview.met.includes(person) : belongs.id === interview.id
  })

/** Interviews of which another one ends within a day: few, and only they can fold. */
const close = (view: View): ReadonlySet<string> =>
  once(view, 'close', () => {
    const ends = view.interviews.map((each) => each.ends.epochMilliseconds)
    return new Set(
      view.interviews
        .filter((_, index) => (ends[index + 1] ?? Number.POSITIVE_INFINITY) - (ends[index] ?? 0) < longestDay)
        .map(({ id }) => id),
    )
  })

/** Of two interviews on one day with the same person, the thanks for both go after the last. */
export const foldedInto = (view: View, interview: Interview, person: PersonId): Interview | undefined => {
  if (!close(view).has(interview.id)) return undefined
  const later = view.interviews.filter(
    (other) =>
      other.ends.epochMilliseconds > interview.ends.epochMilliseconds &&
      other.ends.epochMilliseconds - interview.ends.epochMilliseconds < longestDay &&
      (other.outcome === undefined || other.outcome === 'held') &&
      other.met.includes(person),
  )
  if (later.length === 0) return undefined
  const { zone } = placeFor(view, person)
  const day = dayIn(interview.ends, zone)
  return later.findLast((other) => dayIn(other.ends, zone).equals(day))
}

/** Did the process go on to a later round without this person? Helpers and informational talks are thanked for themselves. */
const wentOn = (view: View, interview: Interview, person: PersonId): boolean =>
  stages[interview.stage].owesAnswer &&
  view.dossier.people.get(person)?.helper !== true &&
  view.held.some(
    (other) =>
      other.starts.epochMilliseconds > interview.ends.epochMilliseconds &&
      stages[other.stage].owesAnswer &&
      other.met.length > 0,
  )

/** Does anything further go to this person: a question, a promise, an answer? */
const hearsMore = (view: View, person: PersonId): boolean =>
  [whoIsAsked(view), contactOf(view)].includes(person) ||
  view.dossier.promises.some(({ by, who, kept }) => by === 'me' && who === person && !kept)

/** Why thanks that were never sent are no longer owed on their own. */
export const outdated = (
  view: View,
  interview: Interview,
  person: PersonId,
  sameDay = false,
): Reason | undefined => {
  const since = interview.ends.epochMilliseconds
  const { offer } = view.dossier
  const facts = timingFor(view, person)
  const offered = offer && isPast(offer.receivedAt, view) && offer.receivedAt.epochMilliseconds > since
  if (offered && !sameDay) return judged(O10, { ...facts, offer, unsentThanks: 1 })?.why
  return judged(T18, {
    ...facts,
    ended: interview.ends,
    now: view.now,
    sameDay,
    metAgain: view.interviews.some(
      (other) =>
        other.starts.epochMilliseconds > since && other.met.includes(person) && isPast(other.starts, view),
    ),
    nextRound: wentOn(view, interview, person),
    last: !hearsMore(view, person),
    written: sentSince(view, [...asking, 'detailed'], interview.ends, person) !== undefined,
  })?.why
}
