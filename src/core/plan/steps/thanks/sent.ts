import type { Interview, PersonId, Touch } from '../../../dossier/dossier.ts'
import { interviewOf } from '../../../dossier/touches.ts'
import { type Reason, reasonOf } from '../../../playbook/rule.ts'
import { T2 } from '../../../playbook/t/within-a-day.ts'
import { dayIn } from '../../../time/day.ts'
import { asking, carriedThanks } from '../../../vocabulary/touch-kinds.ts'
import { isPast, once, placeFor, sentSince, type View } from '../../view.ts'

const hour = 3_600_000

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
    const belongs = interviewOf(touch, view.dossier)
    return belongs === undefined ? !interview.met.includes(person) : belongs.id === interview.id
  })

/** Interviews of which another one ends within a day: few, and only they can fold. */
const close = (view: View): ReadonlySet<string> =>
  once(view, 'close', () => {
    const ends = view.interviews.map((each) => each.ends.epochMilliseconds)
    return new Set(
      view.interviews
        .filter((_, index) => (ends[index + 1] ?? Number.POSITIVE_INFINITY) - (ends[index] ?? 0) < 25 * hour)
        .map(({ id }) => id),
    )
  })

/** Of two interviews on one day with the same person, the thanks for both go after the last. */
export const foldedInto = (view: View, interview: Interview, person: PersonId): Interview | undefined => {
  if (!close(view).has(interview.id)) return undefined
  const later = view.interviews.filter(
    (other) =>
      other.ends.epochMilliseconds > interview.ends.epochMilliseconds &&
      other.ends.epochMilliseconds - interview.ends.epochMilliseconds < 25 * hour &&
      (other.outcome === undefined || other.outcome === 'held') &&
      other.met.includes(person),
  )
  if (later.length === 0) return undefined
  const { zone } = placeFor(view, person)
  const day = dayIn(interview.ends, zone)
  return later.findLast((other) => dayIn(other.ends, zone).equals(day))
}

/** Why thanks that were never sent are no longer owed on their own. */
export const outdated = (view: View, interview: Interview, person: PersonId): Reason | undefined => {
  const since = interview.ends.epochMilliseconds
  const { offer } = view.dossier
  if (offer && isPast(offer.receivedAt, view) && offer.receivedAt.epochMilliseconds > since) {
    return { rule: 'O10', guides: ['house'], because: 'An offer has come; the thanks go into its answer.' }
  }
  const age = view.now.epochMilliseconds - since
  if (age <= view.playbook.numbers.thankYouWelcomeHours * hour) return undefined
  const metAgain = view.interviews.some(
    (other) =>
      other.starts.epochMilliseconds > since && other.met.includes(person) && isPast(other.starts, view),
  )
  if (metAgain) return reasonOf(T2, 'You have met again since; the thanks go into the message after that.')
  const written = sentSince(view, [...asking, 'detailed'], interview.ends, person)
  return written || age > 8 * 24 * hour
    ? reasonOf(T2, 'The moment has passed; your next message thanks them as well.')
    : undefined
}
