import type { Profile } from '../core/dossier/dossier.ts'
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
