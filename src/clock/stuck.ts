import type { Outgoing } from '../core/mail/outbox/outgoing.ts'
import { reconciled, rest, rested } from '../core/mail/outbox/reconcile.ts'
import { done, type Outcome } from '../core/outcome.ts'
import type { Sweep } from './deliver.ts'

/** What the reconciler remembers between its sweeps: when it first saw each row stuck, on its own clock. */
export interface Sightings {
  readonly seen: ReadonlyMap<string, number>
}

export const noSightings: Sightings = { seen: new Map() }

type Asking = Pick<Sweep, 'account' | 'mailbox' | 'post' | 'window' | 'now'>

const look = async (row: Outgoing, { window }: Asking) => {
  if (!window) return 'cannot-look' as const
  const open = await window()
  if (!open.ok) return undefined
  const found = await open.value.find(row.messageId, row.mark)
  return found.ok ? found.value : undefined
}

/**
 * Looks after rows that nobody is holding any more. One that never passed the gate was certainly not sent and goes back among the
 * approved; one at the dot is looked up in the mailbox. A mailbox that cannot be asked just now is asked in the next sweep.
 * `monotonic` in milliseconds; `wait` is how long a row rests first.
 */
export const reconcile = async (
  sweep: Asking,
  before: Sightings,
  monotonic: number,
  wait = rest,
): Promise<Outcome<Sightings>> => {
  const { account, mailbox, post } = sweep
  const stuck = await post.outgoing(account, { states: ['sending', 'dot'], mailbox: mailbox.id, limit: 500 })
  if (!stuck.ok) return stuck
  const { ready, sightings } = rested(stuck.value, before.seen, monotonic, wait)
  for (const row of stuck.value.filter(({ id }) => ready.includes(id))) {
    const hold = row.owner === undefined ? undefined : { id: row.id, fence: row.fence, owner: row.owner }
    const which = { id: row.id, from: [row.state], ...(hold ? { hold } : {}) }
    const now = sweep.now()
    if (row.state === 'sending') {
      // Its worker is gone or will find the gate shut.
      const turned = await post.turn(account, which, { state: 'approved', owner: null, nextAt: now }, now)
      if (!turned.ok) return turned
      continue
    }
    const found = await look(row, sweep)
    if (found === undefined) continue
    const turned = await post.turn(account, which, reconciled(row, found, mailbox, now), now)
    if (!turned.ok) return turned
  }
  return done({ seen: sightings })
}
