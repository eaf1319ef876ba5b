import type { Store, Summary } from '../../core/keep/keep.ts'
import { done, type Outcome } from '../../core/outcome.ts'
import type { Looking } from '../action.ts'
import { planAll } from '../plan-all.ts'
import { type Entry, stepEntries } from './entries.ts'

/** So many opportunities are planned while a page waits: what a change or two left open. More than these follow behind it, in such portions. */
const atOnce = 12

/** What was worked out of one opportunity, and of what it holds: its facts, the profile, the day and the zone. */
interface Known {
  readonly of: string
  readonly entries: readonly Entry[]
}

const known = new WeakMap<Store, Map<string, Known>>()
/** Stores of which the rest is being worked out. */
const working = new WeakSet<Store>()

interface Around {
  readonly store: Store
  readonly zone: string
  readonly held: Map<string, Known>
  /** What an entry of this opportunity is worked out of. */
  readonly of: (summary: Summary) => string
}

const workOut = async (
  some: readonly Summary[],
  { zone, held, of }: Around,
  desk: Looking,
): Promise<Outcome<void>> => {
  const planned = await planAll(
    some.map(({ id }) => id),
    desk,
  )
  if (!planned.ok) return planned
  const plans = new Map(planned.value.map((each) => [each.id, each]))
  for (const summary of some) {
    const plan = plans.get(summary.id)
    const entries = plan ? stepEntries(plan, summary.example, zone) : []
    held.set(`${desk.account} ${summary.id}`, { of: of(summary), entries })
  }
  return done(undefined)
}

/** The rest, a portion at a time, with whoever else asks in between; it ends with the first trouble, and the next look asks again. */
const goOn = async (rest: readonly Summary[], around: Around, desk: Looking): Promise<void> => {
  working.add(around.store)
  try {
    for (let at = 0; at < rest.length; at += atOnce) {
      await new Promise<void>((resolve) => {
        setTimeout(resolve, 5).unref()
      })
      const worked = await workOut(rest.slice(at, at + atOnce), around, desk)
      if (!worked.ok) return
    }
  } finally {
    working.delete(around.store)
  }
}

/**
 * What has to be done in these opportunities. A plan takes milliseconds, so a page is given what is known, and the rest is worked out behind
 * it and kept as long as facts, profile and day stay; `missing` says how many those are. Every other door waits for all.
 */
export const dueSteps = async (
  summaries: readonly Summary[],
  zone: string,
  desk: Looking & { readonly door?: string },
): Promise<Outcome<{ readonly entries: readonly Entry[]; readonly missing: number }>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const profile = await store.value.profile(desk.account)
  if (!profile.ok) return profile
  const held = known.get(store.value) ?? new Map<string, Known>()
  known.set(store.value, held)
  const day = desk.now.withTimeZone(zone).toPlainDate()
  const of = ({ updatedAt }: Summary) => `${updatedAt} ${profile.value.version} ${day} ${zone}`
  const around = { store: store.value, zone, held, of }
  const isKnown = (each: Summary) => held.get(`${desk.account} ${each.id}`)?.of === of(each)
  const unknown = summaries.filter((each) => !isKnown(each))
  const now = desk.door === 'web' && unknown.length > atOnce ? [] : unknown
  const worked = await workOut(now, around, desk)
  if (!worked.ok) return worked
  const rest = unknown.slice(now.length)
  // Whatever goes wrong behind a page goes wrong before the next one too, and is said there.
  if (rest.length > 0 && !working.has(store.value)) goOn(rest, around, desk).catch(() => {})
  return done({
    entries: summaries.flatMap((each) =>
      isKnown(each) ? (held.get(`${desk.account} ${each.id}`)?.entries ?? []) : [],
    ),
    missing: rest.length,
  })
}
