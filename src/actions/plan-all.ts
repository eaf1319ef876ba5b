import type { Dossier } from '../core/dossier/dossier.ts'
import { done, type Outcome } from '../core/outcome.ts'
import type { Looking } from './action.ts'
import { besideOf, elsewhereOf, type Held, heldOf } from './kept.ts'
import { planOne } from './plan.ts'
import type { Looked } from './today/arranged.ts'

/** The example search rests along with one's own. */
const restingWith = (held: Held, rest: Dossier['me']['rest']): Held =>
  rest ? { ...held, dossier: { ...held.dossier, me: { ...held.dossier.me, rest } } } : held

/** The plans of these, as of now; what bears on them is asked for once. */
export const planAll = async (
  ids: readonly string[],
  desk: Looking,
  rest?: Dossier['me']['rest'],
): Promise<Outcome<readonly Looked[]>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const loaded = await store.value.load(desk.account, ids)
  if (!loaded.ok) return loaded
  const beside = await besideOf(ids, desk)
  if (!beside.ok) return beside
  const planned: Looked[] = []
  for (const each of loaded.value) {
    const held = restingWith(heldOf(each), rest)
    const now = desk.now.withTimeZone(held.dossier.me.zone ?? desk.now.timeZoneId)
    const one = await planOne(
      { ...held, beside: elsewhereOf(held, beside.value(held.kept.id)) },
      now,
      {},
      desk,
    )
    planned.push({ ...one, id: held.kept.id })
  }
  return done(planned)
}
