import type { Me } from '../core/keep/keep.ts'
import { done, type Outcome } from '../core/outcome.ts'
import { isNoDay } from '../core/plan/calm.ts'
import { stamp } from '../core/time/stamp.ts'
import type { Calendar, Keeping } from './action.ts'
import { heldOf } from './kept.ts'

/** So many opportunities are looked at that were changed today. */
const most = 200

/** Has anyone said no today, in any of the opportunities? It can only stand in one that was changed since the day began. */
export const isCalm = async (desk: Keeping & Calendar): Promise<Outcome<boolean>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const me = await store.value.me(desk.account)
  return me.ok ? isCalmFor(me.value, desk) : me
}

/** The same for whoever this is. */
export const isCalmFor = async (me: Me | undefined, desk: Keeping & Calendar): Promise<Outcome<boolean>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const now = desk.now.withTimeZone(me?.zone ?? desk.now.timeZoneId)
  const changed = await store.value.summaries(desk.account, {
    updatedFrom: stamp(now.startOfDay()),
    limit: most,
  })
  if (!changed.ok) return changed
  const loaded = await store.value.load(
    desk.account,
    changed.value.map(({ id }) => id),
  )
  return loaded.ok ? done(loaded.value.some((kept) => isNoDay(heldOf(kept).dossier, now))) : loaded
}
