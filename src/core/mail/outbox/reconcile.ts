import type { Mailbox } from '../mailbox/mailbox.ts'
import type { Outgoing } from './outgoing.ts'
import type { Turn } from './post.ts'

/** How long a row without an owner rests before the mailbox is asked: a copy may take a while to appear. Milliseconds. */
export const rest = 15 * 60_000

/** The same bytes go out again by themselves once, never more. */
const mostResends = 1

/**
 * A message whose fate is unknown, after the mailbox was asked. Found: sent. Absent, and the account has shown that it can be asked:
 * the same bytes once more. Else only a person can know.
 */
export const reconciled = (
  row: Outgoing,
  found: 'sent' | 'self' | 'nowhere' | 'cannot-look',
  mailbox: Pick<Mailbox, 'probe'> | undefined,
  now: string,
): Turn => {
  if (found === 'sent' || found === 'self')
    return {
      state: 'sent',
      owner: null,
      sentAt: row.sentAt ?? now,
      trouble: null,
      ...(found === 'sent' ? { filed: true } : {}),
    }
  if (found === 'nowhere' && mailbox?.probe?.ok && row.resent < mostResends && now <= row.notAfter)
    return { state: 'approved', owner: null, nextAt: now, resent: row.resent + 1 }
  return {
    state: 'uncertain',
    owner: null,
    trouble:
      found === 'nowhere'
        ? 'The line broke at the last moment. It is not in your mailbox, which may mean that it never arrived.'
        : 'The line broke at the last moment, and your mailbox could not be asked. Look whether it is among your sent messages.',
  }
}

/**
 * When each row was first seen stuck, on the reconciler’s own monotonic clock: a wall-clock stamp of another machine may be hours off.
 * Gives the rows that have rested long enough, and the sightings to keep.
 */
export const rested = (
  stuck: readonly Pick<Outgoing, 'id' | 'fence'>[],
  sightings: ReadonlyMap<string, number>,
  monotonic: number,
  wait = rest,
): { readonly ready: readonly string[]; readonly sightings: ReadonlyMap<string, number> } => {
  const seen = new Map(
    stuck.map(({ id, fence }) => {
      const key = `${id} ${fence}`
      return [key, sightings.get(key) ?? monotonic] as const
    }),
  )
  const ready = stuck.flatMap(({ id, fence }) =>
    monotonic - (seen.get(`${id} ${fence}`) ?? monotonic) >= wait ? [id] : [],
  )
  return { ready, sightings: seen }
}
