import { z } from 'zod'
import type { Outgoing } from '../../core/outbox/outgoing.ts'
import type { Post, Turn } from '../../core/outbox/post.ts'
import { done, type Outcome, refused } from '../../core/outcome.ts'
import type { Desk } from '../action.ts'
import { type OnItsWay, shownOf, zoneHere } from './outbox.ts'

/** What every decision takes: the message. */
export const decideInput = z.object({
  id: z
    .string()
    .min(4)
    .describe('The message, by its id in “afterword outbox”; its beginning is enough')
    .meta({ positional: true, value: 'ID' }),
})

/** What was decided about a message on its way, and how it stands now. */
export interface Decided {
  readonly message: OnItsWay
  readonly says: string
}

/** The message that is meant. */
export const rowBy = async (
  id: string,
  desk: Desk,
): Promise<Outcome<{ readonly row: Outgoing; readonly post: Post }>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const { post } = store.value
  const exact = await post.one(desk.account, id)
  if (!exact.ok) return exact
  if (exact.value) return done({ row: exact.value, post })
  const all = await post.outgoing(desk.account, { limit: 5000 })
  if (!all.ok) return all
  const found = all.value.filter((row) => row.id.startsWith(id))
  const [only] = found
  if (only && found.length === 1) return done({ row: only, post })
  return refused({
    message:
      found.length > 1
        ? `Several messages begin with ${id}; name more of it.`
        : `There is no message ${id} (“afterword outbox” lists them).`,
  })
}

/** Turns the row if it stands as it must, and says how it stands then. */
export const turned = async (
  id: string,
  from: readonly Outgoing['state'][],
  to: (row: Outgoing, now: string) => Turn,
  says: string,
  desk: Desk,
): Promise<Outcome<Decided>> => {
  const found = await rowBy(id, desk)
  if (!found.ok) return found
  const { row, post } = found.value
  const now = desk.now.toInstant().toString({ fractionalSecondDigits: 3 })
  const zone = await zoneHere(desk)
  const stands = async () => {
    const again = await post.one(desk.account, row.id)
    return again.ok && again.value ? again.value : row
  }
  const done_ = from.includes(row.state)
    ? await post.turn(desk.account, { id: row.id, from }, to(row, now), now)
    : done(false)
  if (!done_.ok) return done_
  const after = shownOf(await stands(), now, zone)
  return done_.value
    ? done({ message: after, says })
    : refused({ message: `That cannot be done now. ${after.says}` })
}
