import type { Outgoing } from '../core/mail/outbox/outgoing.ts'
import type { Post } from '../core/mail/outbox/post.ts'
import { done, type Outcome } from '../core/outcome.ts'

/** How many are told of at once. */
export const most = 200

interface Telling {
  readonly account: string
  readonly post: Post
  /** Writes one among the facts; gives the reason where that can never be done. */
  readonly record: (row: Outgoing) => Promise<Outcome<string | undefined>>
  readonly now: () => string
}

/**
 * Writes what went out among the facts, each by itself: one that can never be written bears the reason from then on and is not tried again;
 * one that the store refuses now is tried in the next sweep and keeps no other from being told.
 */
export const tellOf = async (
  rows: readonly Outgoing[],
  { account, post, record, now }: Telling,
): Promise<Outcome<void>> => {
  const told: string[] = []
  let trouble: Outcome<void> = done(undefined)
  for (const row of rows) {
    const put = await record(row)
    if (!put.ok) {
      if (trouble.ok) trouble = put
      continue
    }
    if (put.value !== undefined) {
      const noted = await post.turn(account, { id: row.id, from: ['sent'] }, { trouble: put.value }, now())
      if (!noted.ok) return noted
    }
    told.push(row.id)
  }
  const marked = await post.recorded(account, told, now())
  return marked.ok ? trouble : marked
}
