import type { Dossier, Moment } from '../dossier/dossier.ts'
import { endOf } from '../vocabulary/statuses.ts'
import { groundOf, kindNamed } from '../vocabulary/step-id.ts'
import { isPast, latest, once, type View } from './view.ts'

/** Since when an offer holds: it is signed, every condition is cleared, and nothing has come of it but a yes. */
const heldBy = (
  { offer, opportunity, touches, me }: Dossier,
  view: Pick<View, 'now'>,
): Moment | undefined => {
  const end = endOf(opportunity.status)
  if (!offer?.signed || (end !== undefined && end !== 'accepted')) return undefined
  const zone = me.zone ?? offer.receivedAt.timeZoneId
  const days = offer.conditions.map(({ cleared }) => cleared?.toZonedDateTime(zone))
  if (days.some((day) => day === undefined || !isPast(day, view))) return undefined
  const accepted = touches
    .filter(({ kind, direction, at }) => kind === 'offer-accept' && direction === 'out' && isPast(at, view))
    .map(({ at }) => at)
  const since = latest(offer.receivedAt, ...accepted, offer.signedOn?.toZonedDateTime(zone), ...days)
  return since && isPast(since, view) ? since : undefined
}

/** Since when the offer of a dossier is signed and cleared, looked at from a moment. */
export const heldSince = (dossier: Dossier, now: Moment): Moment | undefined => heldBy(dossier, { now })

/** Since when the offer of this dossier is signed and cleared. */
export const holdsSince = (view: View): Moment | undefined =>
  once(view, 'holds', () => heldBy(view.dossier, view))

/** When this process began, as far as it is on record. */
const begun = ({ dossier: { interviews, touches } }: View): number =>
  Math.min(
    ...[...interviews.map(({ starts }) => starts), ...touches.map(({ at }) => at)].map(
      ({ epochMilliseconds }) => epochMilliseconds,
    ),
  )

/** Left open on purpose: the word that one withdraws was skipped. */
const stays = ({ dossier, now }: View): boolean =>
  dossier.choices.findLast(
    ({ step, kind, at }) =>
      groundOf(step) === 'process' &&
      kindNamed(step) === 'withdraw' &&
      kind !== 'voice' &&
      isPast(at, { now }),
  )?.kind === 'skip'

/** Since when an offer elsewhere holds that came while this process was open; a search that began after it is another one. */
export const holdsElsewhere = (view: View): Moment | undefined =>
  once(view, 'holds elsewhere', () => {
    const since = latest(...view.elsewhere.map((other) => heldBy(other, view)))
    return since && begun(view) < since.epochMilliseconds && !view.dossier.offer && !stays(view)
      ? since
      : undefined
  })
