import type { Desk } from '../actions/action.ts'
import { recorded } from '../actions/post/standing.ts'
import type { Post } from '../core/mail/outbox/post.ts'
import { done, type Outcome } from '../core/outcome.ts'

/** How many are told of at once. */
const most = 200

/**
 * What went out by no mailbox that is connected (a file, or a mailbox that is gone) and is not among the facts, because the program ended in
 * between: it is told now. The round over a mailbox does the same for its own.
 */
export const tellUntold = async (
  connected: readonly string[],
  post: Post,
  desk: Desk,
): Promise<Outcome<void>> => {
  const rows = await post.outgoing(desk.account, { states: ['sent'], unrecorded: true, limit: most })
  if (!rows.ok) return rows
  const untold = rows.value.filter(({ mailbox }) => !connected.includes(mailbox))
  for (const row of untold) {
    const put = await recorded(row, desk)
    if (!put.ok) return put
  }
  const at = desk.now.toInstant().toString({ fractionalSecondDigits: 3 })
  const marked = await post.recorded(
    desk.account,
    untold.map(({ id }) => id),
    at,
  )
  return marked.ok ? done(undefined) : marked
}
