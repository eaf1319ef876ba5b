import { endOf, statusOf } from '../vocabulary/statuses.ts'

/** Where a process stands, roughly: the columns of a board, in the order it goes through them. */
export const stands = {
  applied: 'Applied',
  talking: 'Talking',
  waiting: 'Waiting',
  offer: 'Offer',
  over: 'Over',
} as const

export type Stand = keyof typeof stands

export const allStands = Object.keys(stands) as readonly Stand[]

/** Told from what a list knows, without its facts: the status, and when the last talk is or was (ISO 8601, UTC). */
export const standOf = (
  { status, lastTalkAt }: { readonly status: string; readonly lastTalkAt?: string },
  now: Temporal.ZonedDateTime,
): Stand => {
  const is = statusOf(status)
  if (endOf(is)) return 'over'
  if (is === 'offer') return 'offer'
  // A talk that comes, or the first that is still to be fixed.
  if (lastTalkAt !== undefined)
    return Temporal.Instant.from(lastTalkAt).epochMilliseconds > now.epochMilliseconds ? 'talking' : 'waiting'
  if (is === 'applied') return 'applied'
  return is === 'stuck' ? 'waiting' : 'talking'
}
