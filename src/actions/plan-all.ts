import type { Profile } from '../core/dossier/dossier.ts'
import type { Page } from '../core/keep/keep.ts'
import { done, type Outcome } from '../core/outcome.ts'
import type { Looking } from './action.ts'
import { besideOf, elsewhereOf, heldOf } from './kept.ts'
import { planOne } from './plan.ts'
import type { Looked } from './today/arranged.ts'

/** The plans of several opportunities, each with what else is going on; `as` says how one is, where that is not as it is kept. */
export const planAll = async (
  ids: readonly string[],
  desk: Looking,
  as: (me: Profile) => Profile = (me) => me,
): Promise<Outcome<readonly Looked[]>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const loaded = await store.value.load(desk.account, ids)
  if (!loaded.ok) return loaded
  const beside = await besideOf(ids, desk)
  if (!beside.ok) return beside
  const planned: Looked[] = []
  for (const each of loaded.value) {
    const held = heldOf(each)
    const me = as(held.dossier.me)
    const dossier = me === held.dossier.me ? held.dossier : { ...held.dossier, me }
    const now = desk.now.withTimeZone(me.zone ?? desk.now.timeZoneId)
    const elsewhere = elsewhereOf(held, beside.value(each.id))
    planned.push({
      ...(await planOne({ dossier, kept: each, beside: elsewhere }, now, {}, desk)),
      id: each.id,
    })
  }
  return done(planned)
}

/** The plans of one's own among these, at most so many of them, and how many more there are; of the example search where nothing is one's own. */
export const planOwn = async (
  which: Omit<Page, 'limit' | 'offset' | 'examples'>,
  most: number,
  desk: Looking,
): Promise<Outcome<{ readonly planned: readonly Looked[]; readonly more: number }>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const own = await store.value.count(desk.account, { ...which, examples: false })
  if (!own.ok) return own
  const found = await store.value.summaries(desk.account, {
    ...which,
    examples: own.value === 0,
    limit: most,
  })
  if (!found.ok) return found
  const planned = await planAll(
    found.value.map(({ id }) => id),
    desk,
  )
  if (!planned.ok) return planned
  return done({ planned: planned.value, more: Math.max(0, own.value - found.value.length) })
}
