import { type Remedy, remedyFor, waitFor } from './errors.ts'
import type { Outgoing, SendState } from './outgoing.ts'
import type { Turn } from './post.ts'
import type { Sent } from './sender.ts'

/** What the try made of the row, and of the mailbox. */
export interface Settled {
  readonly from: readonly SendState[]
  readonly to: Turn
  /** Nothing more over this mailbox: until then, or until a person resumes it. */
  readonly pause?: { readonly because: string; readonly minutes?: number }
  /** A fresh token is asked for before the next try. */
  readonly signIn?: string
  /** The address does not exist. */
  readonly deadAddress?: string
}

const later = (now: string, minutes: number): string =>
  Temporal.Instant.from(now)
    .add({ milliseconds: Math.round(minutes * 60_000) })
    .toString({ fractionalSecondDigits: 3 })

const refusedBy = (row: Outgoing, remedy: Remedy, says: string, now: string, chance: number): Settled => {
  // A 4xx or 5xx after the dot is an answer: it was not accepted.
  const from: readonly SendState[] = ['sending', 'dot']
  const back = (minutes: number, attempts: number): Settled => ({
    from,
    to: {
      state: 'approved',
      owner: null,
      attempts,
      nextAt: later(now, minutes),
      trouble: says,
    },
  })
  if (remedy.does === 'fail')
    return {
      from,
      to: { state: 'failed', owner: null, attempts: row.attempts + 1, trouble: says },
      ...(remedy.address ? { deadAddress: row.to[0] ?? '' } : {}),
    }
  if (remedy.does === 'sign-in') return { ...back(0.5, row.attempts), signIn: says }
  const minutes = waitFor(remedy, row.attempts, chance)
  if (remedy.does === 'pause')
    return {
      ...back(minutes, row.attempts),
      pause: { because: says, ...(remedy.minutes ? { minutes } : {}) },
    }
  // What was no try is counted by the waiting of the mailbox, not by the message.
  return back(minutes, remedy.counts ? row.attempts + 1 : row.attempts)
}

/** What becomes of a row after one try. `chance` in [0, 1) spreads the waits. */
export const settle = (row: Outgoing, sent: Sent, now: string, chance: number): Settled => {
  // Accepted is the last word, whatever the row says: a sender that skipped the gate must not have its message sent again.
  if (sent.is === 'accepted')
    return {
      from: ['dot', 'sending'],
      to: {
        state: 'sent',
        owner: null,
        attempts: row.attempts + 1,
        response: sent.response,
        sentAt: now,
        trouble: null,
        ...(sent.serverMessageId ? { serverMessageId: sent.serverMessageId } : {}),
      },
    }
  // Shut by somebody else (cancelled, or claimed anew): whoever holds the row now decides.
  if (sent.is === 'stopped') return { from: ['sending'], to: { state: 'approved', owner: null } }
  if (sent.is === 'unknown')
    return { from: ['dot'], to: { state: 'dot', owner: null, trouble: sent.trouble.said } }
  const { remedy, says } = remedyFor(sent.trouble)
  return refusedBy(row, remedy, says, now, chance)
}
