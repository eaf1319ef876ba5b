import type { Post } from '../../core/mail/outbox/post.ts'
import { type Effect, isOlder, type Version } from '../../core/mail/replies/effects/effect-facts.ts'
import type { Incoming } from '../../core/mail/replies/incoming.ts'
import { done, type Outcome } from '../../core/outcome.ts'
import type { Changing, Opening } from '../action.ts'
import { changeIf } from '../change.ts'
import { everyPage } from './every-page.ts'
import { reconsider } from './reconsider.ts'
import { byHand, taken } from './taken.ts'

/** How many are read at once. */
const page = 500

/** Of the same appointment, the newest that was taken over before. */
const newestOf = (mail: Incoming, before: readonly Incoming[]): Version | undefined => {
  const { invitation } = mail.reading
  const same = before.flatMap(({ id, recorded, state, reading }) =>
    recorded && state !== 'set-aside' && id !== mail.id
      ? [reading.invitation ?? [], reading.others ?? []]
          .flat()
          .filter(
            ({ uid, recurrenceId }) => uid === invitation?.uid && recurrenceId === invitation.recurrenceId,
          )
      : [],
  )
  return same.toSorted((one, other) => (isOlder(one, other) ? 1 : isOlder(other, one) ? -1 : 0))[0]
}

/** Among the facts of one opportunity; undefined where that is no longer kept. */
const toldTo = async (
  mail: Incoming & { readonly opportunity: string },
  own: readonly string[],
  post: Post,
  desk: Changing,
): Promise<Outcome<Effect | undefined>> => {
  const { opportunity } = mail
  const store = await desk.store()
  if (!store.ok) return store
  const kept = await store.value.load(desk.account, [opportunity])
  if (!kept.ok) return kept
  if (kept.value.length === 0) return done(undefined)
  const before = mail.reading.invitation
    ? await everyPage((page) => post.incoming(desk.account, { opportunity, ...page }))
    : done([])
  if (!before.ok) return before
  let effect: Effect | undefined
  const changed = await changeIf(opportunity, desk, ({ kept: { raw } }) => {
    const zone = raw.opportunity.company.zone ?? raw.me.zone ?? desk.now.timeZoneId
    effect = taken(mail, raw, { own, zone, newest: newestOf(mail, before.value) })
    return done(
      effect.raw === undefined || effect.raw === raw ? undefined : { raw: effect.raw, says: effect.says },
    )
  })
  return changed.ok ? done(effect) : changed
}

/** Among the facts of every opportunity that it may be about: what it does to the likeliest is what it is known by. */
const told = async (
  mail: Incoming,
  own: readonly string[],
  post: Post,
  desk: Changing,
): Promise<Outcome<Effect | undefined>> => {
  const { opportunity, person, also = [], ...rest } = mail
  if (opportunity === undefined) return done(undefined)
  const effects: Effect[] = []
  for (const place of [{ opportunity, ...(person === undefined ? {} : { person }) }, ...also]) {
    const one = await toldTo({ ...rest, also, ...place }, own, post, desk)
    if (!one.ok) return one
    if (one.value) effects.push(one.value)
  }
  return done(effects.find(({ state }) => state !== 'settled') ?? effects[0])
}

/**
 * Writes one mail among the facts; done a second time it changes nothing. Whatever the mail holds, it is dealt with once: what cannot be
 * taken in is set aside with the reason. Refused is only what the store refuses, and that is tried again.
 */
const heard = async (
  mail: Incoming,
  own: readonly string[],
  post: Post,
  desk: Changing,
): Promise<Outcome<void>> => {
  const settle = (state: Incoming['state'], trouble?: string) =>
    post.putIncoming(desk.account, { ...mail, state, recorded: true, ...(trouble ? { trouble } : {}) })
  try {
    const effect = await told(mail, own, post, desk)
    if (!effect.ok) return effect
    return effect.value
      ? settle(effect.value.state, effect.value.trouble)
      : settle('set-aside', byHand('The opportunity it belongs to is not kept.'))
  } catch (error) {
    // An error of ours that this mail brought out: its kind is said, everything else goes on.
    return settle('set-aside', byHand(`It cannot be worked out (${(error as Error).name}).`))
  }
}

/** Everything that came in and is not among the facts yet, in its order. Gives the opportunities it belonged to. */
export const takeIn = async (
  own: readonly string[],
  post: Post,
  desk: Opening,
): Promise<Outcome<readonly string[]>> => {
  const opportunities = new Set<string>()
  for (;;) {
    const fresh = await post.incoming(desk.account, { unrecorded: true, limit: page })
    if (!fresh.ok) return fresh
    for (const mail of fresh.value) {
      const put = await heard(mail, own, post, desk)
      if (!put.ok) return put
      for (const each of [mail, ...(mail.also ?? [])])
        if (each.opportunity !== undefined) opportunities.add(each.opportunity)
    }
    if (fresh.value.length < page) break
  }
  for (const each of opportunities) {
    const held = await reconsider(each, post, desk)
    if (!held.ok) return held
  }
  return done([...opportunities])
}
