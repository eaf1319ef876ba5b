import type { Dossier, Moment, Touch } from '../dossier/dossier.ts'
import { touchTraits } from '../vocabulary/touch-kinds.ts'

/**
 * The latest human answer that nobody has settled: its meaning was not said, no later round has begun, no offer came, and
 * nothing was written after it that an answer could have changed. What helpers say is no answer of the hiring team.
 */
export const openAnswer = (dossier: Dossier, touches: readonly Touch[], now: Moment): Touch | undefined => {
  const isHelper = (id: string) => dossier.people.get(id)?.helper === true
  const answer = touches.findLast(
    (touch) =>
      touch.direction === 'in' &&
      touchTraits(touch.kind).answers &&
      !(touch.with.length > 0 && touch.with.every(isHelper)),
  )
  if (!answer || answer.meaning) return undefined
  const since = answer.at.epochMilliseconds
  const settles = (moment: Moment | undefined) =>
    moment !== undefined &&
    moment.epochMilliseconds > since &&
    moment.epochMilliseconds <= now.epochMilliseconds
  const settled =
    settles(dossier.offer?.receivedAt) ||
    dossier.interviews.some(
      (held) => (held.outcome === undefined || held.outcome === 'held') && settles(held.starts),
    ) ||
    touches.some(
      (touch) =>
        settles(touch.at) &&
        (touch.direction === 'out'
          ? !touchTraits(touch.kind).regardless
          : touchTraits(touch.kind).means !== undefined),
    )
  return settled ? undefined : answer
}
