import { dossierOf } from '../core/dossier/build.ts'
import type { Dossier } from '../core/dossier/dossier.ts'
import { nearest } from '../core/english/nearest.ts'
import type { Kept, Store } from '../core/keep/keep.ts'
import { done, notFound, type Outcome } from '../core/outcome.ts'
import type { Desk } from './action.ts'

/** A kept opportunity with its facts understood. */
export interface Held {
  readonly kept: Kept
  readonly dossier: Dossier
}

const known = new WeakMap<Kept['raw'], Dossier>()

/** The same facts are understood once. */
export const heldOf = (kept: Kept): Held => {
  const dossier = known.get(kept.raw) ?? dossierOf(kept.raw)
  known.set(kept.raw, dossier)
  return { kept, dossier }
}

const noSuch = async (id: string, store: Store, account: string): Promise<Outcome<never>> => {
  const all = await store.summaries(account, { limit: 500 })
  const ids = all.ok ? all.value.map((each) => each.id) : []
  const near = nearest(id, ids)
  const hint = near
    ? ` Did you mean ${near}?`
    : ids.length > 0
      ? ` There are: ${ids.slice(0, 12).join(', ')}${ids.length > 12 ? ' …' : ''}.`
      : ' Nothing is kept yet.'
  const way = { says: 'Begin with a dossier file', action: 'import', give: {} }
  return notFound({
    message: `No opportunity “${id}” is kept.${hint}`,
    ...(ids.length === 0 ? { way } : {}),
  })
}

/** One kept opportunity by its id. */
export const heldBy = async (id: string, desk: Desk): Promise<Outcome<Held>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const loaded = await store.value.load(desk.account, [id])
  if (!loaded.ok) return loaded
  const [kept] = loaded.value
  return kept ? done(heldOf(kept)) : noSuch(id, store.value, desk.account)
}

/** What else is going on that bears on these: the same people, offers with a date. Itself not among them. */
export const besideOf = async (ids: readonly string[], desk: Desk): Promise<Outcome<readonly Held[]>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const others = await store.value.beside(desk.account, ids)
  if (!others.ok) return others
  const loaded = await store.value.load(desk.account, others.value)
  return loaded.ok ? done(loaded.value.map(heldOf)) : loaded
}

/** The dossiers of what is beside one opportunity; the example search and the real one keep apart. */
export const elsewhereOf = (one: Held, beside: readonly Held[]): Dossier[] =>
  beside
    .filter(({ kept }) => kept.id !== one.kept.id && kept.example === one.kept.example)
    .map(({ dossier }) => dossier)
