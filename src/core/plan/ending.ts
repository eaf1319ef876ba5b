import type { Dossier, Interview, Moment, Touch } from '../dossier/dossier.ts'
import { type End, endOf } from '../vocabulary/statuses.ts'
import { touchTraits } from '../vocabulary/touch-kinds.ts'

/** How a process ended, and when where that is on record. */
export interface Ending {
  readonly is: End
  readonly at?: Moment
}

const byTouch = (touch: Touch): Ending['is'] | undefined => {
  if (touch.direction === 'in')
    return (touch.meaning?.is ?? touchTraits(touch.kind).means) === 'no' ? 'no' : undefined
  if (touch.kind === 'withdraw') return 'withdrawn'
  if (touch.kind === 'offer-accept') return 'accepted'
  return touch.kind === 'offer-decline' ? 'declined' : undefined
}

/** A later interview or offer reopens what a no had closed; a status of the opportunity speaks last. */
export const endingOf = (
  dossier: Dossier,
  touches: readonly Touch[],
  interviews: readonly Interview[],
  now: Moment,
): Ending | undefined => {
  const last = touches.findLast((touch) => byTouch(touch) !== undefined)
  const is = endOf(dossier.opportunity.status)
  if (is) {
    const sign = touches.findLast((touch) => byTouch(touch) === is)
    return sign ? { is, at: sign.at } : { is }
  }
  if (dossier.offer?.signed) return { is: 'accepted' }
  if (!last) return undefined
  const since = last.at.epochMilliseconds
  const reopened =
    interviews.some((held) => held.starts.epochMilliseconds > since) ||
    (dossier.offer !== undefined &&
      dossier.offer.receivedAt.epochMilliseconds > since &&
      dossier.offer.receivedAt.epochMilliseconds <= now.epochMilliseconds)
  const ended = byTouch(last)
  return reopened || !ended ? undefined : { is: ended, at: last.at }
}
