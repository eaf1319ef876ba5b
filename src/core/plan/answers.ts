import type { Dossier, Moment, Touch } from '../dossier/dossier.ts'

/** Incoming touches that a person wrote or said; machines' answers are not among them. */
const human: ReadonlySet<Touch['kind']> = new Set([
  'reply',
  'question',
  'call',
  'other',
  'thank-you',
  'follow-up',
  'value-add',
  'promise',
])

/**
 * The latest human answer that nobody has settled: its meaning was not said, no later round or offer came, and nothing was
 * written to them after it.
 */
export const openAnswer = (dossier: Dossier, touches: readonly Touch[], now: Moment): Touch | undefined => {
  const answer = touches.findLast((touch) => touch.direction === 'in' && human.has(touch.kind))
  if (!answer || answer.meaning) return undefined
  const since = answer.at.epochMilliseconds
  const after = (moment: Moment | undefined) => moment !== undefined && moment.epochMilliseconds > since
  const laterRound = dossier.interviews.some((held) => after(held.starts))
  const laterOffer =
    after(dossier.offer?.receivedAt) &&
    (dossier.offer?.receivedAt.epochMilliseconds ?? 0) <= now.epochMilliseconds
  const laterWord = touches.some(
    (touch) =>
      after(touch.at) &&
      ((touch.direction === 'out' && touch.kind !== 'thank-you') ||
        ['rejection', 'invitation', 'offer', 'next-step'].includes(touch.kind)),
  )
  return laterRound || laterOffer || laterWord ? undefined : answer
}
