import type { Before, Store, Turned } from '../../core/keep/keep.ts'
import { done, type Outcome } from '../../core/outcome.ts'
import { type Hook, hookAgainAt } from '../../core/programs/hook.ts'
import { stamp } from '../../core/time/stamp.ts'
import type { Desk } from '../action.ts'

/** So many changes are told to one address in a round. */
const most = 50

const became = ({ before, after }: Turned): 'added' | 'changed' | 'removed' =>
  before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'

/** What an address hears of a change: where, what kind of thing, its id. No word of anyone, no name of whoever did it. */
const messageOf = ({ change, me, opportunities, contacts = [] }: Before): string =>
  JSON.stringify({
    ...{ id: change.id, at: change.at, door: change.door },
    ...(change.undoes === undefined ? {} : { undoes: change.undoes }),
    changed: [
      ...(me ? [{ kind: 'profile', is: me.before ? 'changed' : 'added' }] : []),
      ...opportunities.flatMap(({ id: opportunity, facts }) =>
        facts.map((fact) => ({ opportunity, kind: fact.kind, id: fact.id, is: became(fact) })),
      ),
      ...contacts.map(({ id, from, to }) => ({
        ...{ kind: 'contact', id },
        is: from ? (to ? 'changed' : 'removed') : 'added',
      })),
    ],
  })

/** One after the other, in the order of the history; the first that does not arrive ends the round for this address. */
const tellOne = async (
  hook: Hook,
  store: Store,
  desk: Desk,
  tell: NonNullable<Desk['hook']>,
): Promise<Outcome<number>> => {
  const { account, now } = desk
  const fresh = await store.programs.changesAfter(account, hook.toldTo, most)
  if (!fresh.ok) return fresh
  let stands = hook
  let told = 0
  for (const id of fresh.value) {
    const before = await store.before(account, id)
    if (!before.ok) return before
    const by = before.value ? await tell(hook, id, messageOf(before.value)) : { is: 'told' as const }
    const tries = stands.tries + 1
    const to =
      by.is === 'told'
        ? { toldTo: id, tries: 0, nextAt: stamp(now) }
        : {
            ...{ toldTo: stands.toldTo, tries, nextAt: hookAgainAt(tries, now.toInstant()) },
            trouble: by.is === 'gone' ? 'There is no program at that address.' : by.because,
          }
    const turned = await store.programs.turnHook(account, stands, to)
    if (!turned.ok) return turned
    // Another told it meanwhile, or a person ended it.
    if (!turned.value || by.is !== 'told') return done(told)
    const { trouble: _trouble, ...rest } = stands
    stands = { ...rest, ...to }
    told += 1
  }
  return done(told)
}

/** Tells every address whose time has come of what changed since; one that does not answer keeps no other waiting. Gives how much was told. */
export const tellHooks = async (desk: Desk): Promise<Outcome<number>> => {
  const tell = desk.hook
  if (!tell) return done(0)
  const store = await desk.store()
  if (!store.ok) return store
  const hooks = await store.value.programs.hooks(desk.account)
  if (!hooks.ok) return hooks
  const due = hooks.value.filter(({ nextAt }) => nextAt <= stamp(desk.now))
  const all = await Promise.all(due.map((hook) => tellOne(hook, store.value, desk, tell)))
  return all.find((each) => !each.ok) ?? done(all.reduce((sum, each) => sum + (each.ok ? each.value : 0), 0))
}
