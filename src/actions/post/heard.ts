import type { Incoming, Post } from '../../core/outbox/post.ts'
import { done, type Outcome } from '../../core/outcome.ts'
import { effectOf } from '../../core/replies/effects/effect.ts'
import type { Desk } from '../action.ts'
import { changeIf } from '../change.ts'
import { heldBy } from '../kept.ts'
import { reconsider } from './reconsider.ts'

/** The highest SEQUENCE of the same appointment that was taken over before. */
const newestOf = (mail: Incoming, before: readonly Incoming[]): number | undefined => {
  const { invitation } = mail.reading
  const same = before.flatMap(({ id, recorded, reading }) =>
    recorded &&
    id !== mail.id &&
    reading.invitation?.uid === invitation?.uid &&
    reading.invitation?.recurrenceId === invitation?.recurrenceId
      ? [reading.invitation?.sequence ?? 0]
      : [],
  )
  return same.length > 0 ? Math.max(...same) : undefined
}

/** Writes one mail among the facts. Done a second time it changes nothing. */
const heard = async (
  mail: Incoming,
  own: readonly string[],
  post: Post,
  desk: Desk,
): Promise<Outcome<void>> => {
  const { opportunity } = mail
  const held = opportunity === undefined ? undefined : await heldBy(opportunity, desk)
  if (opportunity === undefined || !held?.ok)
    return post.putIncoming(desk.account, { ...mail, state: 'set-aside', recorded: true })
  const before = mail.reading.invitation
    ? await post.incoming(desk.account, { opportunity, limit: 500 })
    : done([])
  if (!before.ok) return before
  let state: Incoming['state'] = 'new'
  const put = await changeIf(opportunity, desk, ({ kept: { raw } }) => {
    const zone = raw.opportunity.company.zone ?? raw.me.zone ?? desk.now.timeZoneId
    const effect = effectOf(mail, raw, { own, zone, newest: newestOf(mail, before.value) })
    state = effect.state
    return done(
      effect.raw === undefined || effect.raw === raw ? undefined : { raw: effect.raw, says: effect.says },
    )
  })
  if (!put.ok) return put
  return post.putIncoming(desk.account, { ...mail, state, recorded: true })
}

/** Everything that came in and is not among the facts yet, in its order. Gives the opportunities it belonged to. */
export const takeIn = async (
  own: readonly string[],
  post: Post,
  desk: Desk,
): Promise<Outcome<readonly string[]>> => {
  const fresh = await post.incoming(desk.account, { unrecorded: true, limit: 500 })
  if (!fresh.ok) return fresh
  for (const mail of fresh.value) {
    const put = await heard(mail, own, post, desk)
    if (!put.ok) return put
  }
  const opportunities = [...new Set(fresh.value.flatMap(({ opportunity }) => opportunity ?? []))]
  for (const each of opportunities) {
    const held = await reconsider(each, post, desk)
    if (!held.ok) return held
  }
  return done(opportunities)
}
