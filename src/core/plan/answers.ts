import type { Dossier, Interview, Moment, Offer, Touch } from '../dossier/dossier.ts'
import { dayIn } from '../time/day.ts'
import { touchTraits } from '../vocabulary/touch-kinds.ts'

/** It came in as mail, which nobody may have read yet. */
export const byMail = ({ id }: Touch): boolean => id.startsWith('mail-')

/** It was approved before, and sent by the outbox at its time. */
export const bySending = ({ id, kind }: Touch): boolean => id.startsWith('sent-') && kind !== 'reply'

/** An offer that is on record is the meaning of the mail that brought it: what came that very day, before it was noted. */
const brought = (answer: Touch, offer: Offer | undefined, now: Moment): boolean =>
  offer !== undefined &&
  offer.receivedAt.epochMilliseconds <= now.epochMilliseconds &&
  (offer.from === undefined || answer.with.length === 0 || answer.with.includes(offer.from)) &&
  dayIn(answer.at, offer.receivedAt.timeZoneId).equals(offer.receivedAt.toPlainDate())

/**
 * An answer of theirs that nobody has settled: its meaning was not said, no later round has begun, no offer came with it or after it, and nothing
 * was written after it that it could have changed. What happens by itself (a message sent at its time, an appointment that mail brought, an hour that passed) does
 * not show that anybody has read a mail. What helpers say is no answer of the hiring team.
 */
export const isOpenAnswer = (answer: Touch, dossier: Dossier, now: Moment): boolean => {
  const isHelper = (id: string) => dossier.people.get(id)?.helper === true
  const counts =
    answer.direction === 'in' &&
    touchTraits(answer.kind).answers &&
    !(answer.with.length > 0 && answer.with.every(isHelper))
  if (!counts || answer.meaning) return false
  const settles = (moment: Moment | undefined) =>
    moment !== undefined &&
    moment.epochMilliseconds > answer.at.epochMilliseconds &&
    moment.epochMilliseconds <= now.epochMilliseconds
  const unread = byMail(answer)
  const shows = (touch: Touch) =>
    touch.direction === 'out'
      ? !touchTraits(touch.kind).regardless && !(unread && bySending(touch))
      : touchTraits(touch.kind).means !== undefined && !(unread && byMail(touch))
  const took = ({ outcome, debrief }: Interview) =>
    outcome === 'held' || (outcome === undefined && !(unread && debrief === undefined))
  return !(
    settles(dossier.offer?.receivedAt) ||
    brought(answer, dossier.offer, now) ||
    dossier.interviews.some((held) => took(held) && settles(held.starts)) ||
    dossier.touches.some((touch) => settles(touch.at) && shows(touch))
  )
}

/** The latest answer that is open; an older one that nobody understood holds as well as the last. */
export const openAnswer = (dossier: Dossier, touches: readonly Touch[], now: Moment): Touch | undefined =>
  touches.findLast((touch) => isOpenAnswer(touch, dossier, now))
