import type { Desk } from '../actions/action.ts'
import { recorded } from '../actions/post/recorded.ts'
import type { Post } from '../core/mail/outbox/post.ts'
import type { Outcome } from '../core/outcome.ts'
import { stamp } from '../core/time/stamp.ts'
import { most, tellOf } from './tell.ts'

/**
 * What went out by no mailbox that is connected (a file, or a mailbox that is gone) and is not among the facts, because the program ended in
 * between: it is told now. The sweep over a mailbox does the same for its own.
 */
export const tellUntold = async (
  connected: readonly string[],
  post: Post,
  desk: Desk,
): Promise<Outcome<void>> => {
  const rows = await post.outgoing(desk.account, { states: ['sent'], unrecorded: true, limit: most })
  if (!rows.ok) return rows
  const untold = rows.value.filter(({ mailbox }) => !connected.includes(mailbox))
  const record = (row: (typeof untold)[number]) => recorded(row, desk)
  return tellOf(untold, { account: desk.account, post, record, now: () => stamp(desk.now) })
}
