import type { Dossier, Moment, Touch, TouchKind } from '../dossier/dossier.ts'

/** What no person wrote, and what says itself what it means. */
const plain: ReadonlySet<TouchKind> = new Set<TouchKind>([
  'auto-reply',
  'bounce',
  'connect',
  'application',
  'invitation',
  'next-step',
  'rejection',
  'offer',
])

/** Incoming touches after which nobody needs to ask what the one before them meant. */
const telling: ReadonlySet<TouchKind> = new Set<TouchKind>(['invitation', 'next-step', 'rejection', 'offer'])

/** What goes out without regard to an answer, and so does not show that it was understood. */
const regardless: ReadonlySet<TouchKind> = new Set<TouchKind>([
  'thank-you',
  'forward',
  'helper',
  'connect',
  'application',
])

/**
 * The latest human answer that nobody has settled: its meaning was not said, no later round has begun, no offer came, and
 * nothing was written after it that an answer could have changed. What helpers say is no answer of the hiring team.
 */
export const openAnswer = (dossier: Dossier, touches: readonly Touch[], now: Moment): Touch | undefined => {
  const isHelper = (id: string) => dossier.people.get(id)?.helper === true
  const answer = touches.findLast(
    (touch) =>
      touch.direction === 'in' &&
      !plain.has(touch.kind) &&
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
        (touch.direction === 'out' ? !regardless.has(touch.kind) : telling.has(touch.kind)),
    )
  return settled ? undefined : answer
}
