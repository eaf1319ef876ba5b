import { z } from 'zod'
import type { Outgoing } from '../../core/mail/outbox/outgoing.ts'
import type { Post, Turn } from '../../core/mail/outbox/post.ts'
import { done, notNow, type Outcome, refused } from '../../core/outcome.ts'
import { stamp } from '../../core/time/stamp.ts'
import type { Looking, Posting } from '../action.ts'
import { lettered } from '../shown.ts'
import { byBeginning } from './by-beginning.ts'
import { aroundHere, type OnItsWay, shownOf } from './outbox.ts'

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
  /** What takes back what it did to the facts. */
  readonly change?: string
}

/** The message that is meant. */
export const rowBy = async (
  id: string,
  desk: Looking,
): Promise<Outcome<{ readonly row: Outgoing; readonly post: Post }>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const { post } = store.value
  const found = await post.outgoing(desk.account, { idLike: id, limit: 2 })
  if (!found.ok) return found
  const row = byBeginning(id, found.value, 'outbox')
  return row.ok ? done({ row: row.value, post }) : row
}

/** The message as a person is shown it before they decide about it: the words as they are frozen. */
export const shownTo = async (id: string, desk: Posting, when: string): Promise<Outcome<string>> => {
  const found = await rowBy(id, desk)
  if (!found.ok) return found
  const { row, post } = found.value
  const whole = await post.one(desk.account, row.id)
  if (!whole.ok) return whole
  const parsed = whole.value && desk.parseMail ? await desk.parseMail(whole.value.bytes) : undefined
  if (!parsed) return refused({ message: 'The words of this message cannot be shown here.' })
  if (!parsed.ok) return parsed
  const mail = parsed.value
  const files = mail.parts.flatMap(({ filename }) => filename ?? [])
  return done(lettered({ to: row.to, when, subject: mail.subject, body: mail.text.trim(), files }))
}

/** Turns the row if it stands as it must, and says how it stands then. */
export const turned = async (
  id: string,
  from: readonly Outgoing['state'][],
  to: (row: Outgoing, now: string) => Turn,
  says: string,
  desk: Looking,
): Promise<Outcome<Decided>> => {
  const found = await rowBy(id, desk)
  if (!found.ok) return found
  const { row, post } = found.value
  const now = stamp(desk.now)
  const around = await aroundHere(desk)
  if (!around.ok) return around
  const went = await post.turn(desk.account, { id: row.id, from }, to(row, now), now)
  if (!went.ok) return went
  const stands = await rowBy(row.id, desk)
  if (!stands.ok) return stands
  const after = shownOf(stands.value.row, around.value)
  return went.value
    ? done({ message: after, says })
    : notNow({ message: `That cannot be done now. ${after.says}` })
}
