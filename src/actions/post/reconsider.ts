import type { Outgoing } from '../../core/mail/outbox/outgoing.ts'
import type { Post, Turn } from '../../core/mail/outbox/post.ts'
import { done, type Outcome } from '../../core/outcome.ts'
import { undoSeconds } from '../../core/time/sending.ts'
import type { Opening } from '../action.ts'
import { everyPage } from './every-page.ts'
import { standingOf } from './standing-of.ts'

const stamped = (instant: Temporal.Instant): string => instant.toString({ fractionalSecondDigits: 3 })

/** What changed facts mean for one message; undefined where it stays as it is. */
const turnFor = (row: Outgoing, unwanted: string | undefined, now: Temporal.Instant): Turn | undefined => {
  if (row.state === 'approved')
    return unwanted === undefined || row.insisted
      ? undefined
      : { state: 'held', owner: null, trouble: unwanted }
  // What lies as a file went out of our hands. Whether the rest has become late is asked when its moment comes.
  if (unwanted !== undefined || row.filed) return undefined
  const soon = stamped(now.add({ seconds: undoSeconds }))
  const [, nextAt = soon] = [row.sendAt, soon].toSorted()
  return { state: 'approved', owner: null, trouble: null, nextAt }
}

/**
 * After the facts of an opportunity changed: what is on its way and no longer wanted is held at once, so that it can be seen before its
 * time comes; what was held and is wanted again goes on.
 */
export const reconsider = async (opportunity: string, post: Post, desk: Opening): Promise<Outcome<void>> => {
  const states = ['approved', 'held'] as const
  const all = await everyPage((page) => post.outgoing(desk.account, { states, opportunity, ...page }))
  if (!all.ok) return all
  const now = desk.now.toInstant()
  for (const row of all.value) {
    const standing = await standingOf(row, desk)
    if (!standing.ok) return standing
    const to = turnFor(row, standing.value.unwanted, now)
    if (!to) continue
    const turned = await post.turn(desk.account, { id: row.id, from: [row.state] }, to, stamped(now))
    if (!turned.ok) return turned
  }
  return done(undefined)
}
