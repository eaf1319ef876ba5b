import { dossierOf } from '../core/dossier/build.ts'
import type { Dossier } from '../core/dossier/dossier.ts'
import { nearest } from '../core/english/nearest.ts'
import type { Kept, Store } from '../core/keep/keep.ts'
import { done, notFound, notNow, type Outcome } from '../core/outcome.ts'
import type { Keeping } from './action.ts'

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
    plain: 'This opportunity is no longer here; it was deleted, or the address is not quite right.',
    ...(ids.length === 0 ? { way } : {}),
  })
}

/** One kept opportunity by its id. */
export const heldBy = async (id: string, desk: Keeping): Promise<Outcome<Held>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const loaded = await store.value.load(desk.account, [id])
  if (!loaded.ok) return loaded
  const [kept] = loaded.value
  return kept ? done(heldOf(kept)) : noSuch(id, store.value, desk.account)
}

/** Everything of one's own, to take along: the example search stays here. */
export const ownKept = async (desk: Keeping): Promise<Outcome<readonly Kept[]>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const all = await store.value.summaries(desk.account, { limit: 1_000_000 })
  if (!all.ok) return all
  const own = all.value.filter(({ example }) => !example).map(({ id }) => id)
  return own.length === 0
    ? notNow({ message: 'There is nothing of your own to take along yet.' })
    : store.value.load(desk.account, own)
}

/**
 * What else is going on that bears on each of these, by its id: the same people, offers with a date. Asked for once, however many they are;
 * those of `loaded` are not loaded again.
 */
export const besideOf = async (
  ids: readonly string[],
  desk: Keeping,
  loaded: readonly Held[] = [],
): Promise<Outcome<(id: string) => readonly Held[]>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const beside = await store.value.beside(desk.account, ids)
  if (!beside.ok) return beside
  const all = new Map(loaded.map((held) => [held.kept.id, held]))
  const others = [...new Set([...beside.value.values()].flat())].filter((id) => !all.has(id))
  const found = await store.value.load(desk.account, others)
  if (!found.ok) return found
  for (const kept of found.value) all.set(kept.id, heldOf(kept))
  return done((id) => (beside.value.get(id) ?? []).flatMap((other) => all.get(other) ?? []))
}

/** The dossiers of what is beside one opportunity; the example search and the real one keep apart. */
export const elsewhereOf = (one: Held, beside: readonly Held[]): Dossier[] =>
  beside
    .filter(({ kept }) => kept.id !== one.kept.id && kept.example === one.kept.example)
    .map(({ dossier }) => dossier)
