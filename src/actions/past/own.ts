import type { Day } from '../../core/dossier/dossier.ts'
import { readDay } from '../../core/dossier/forms.ts'
import type { PlacedFact } from '../../core/keep/keep.ts'
import { done, type Outcome, refused } from '../../core/outcome.ts'
import { type Happened, happenedIn, happenedOf } from '../../core/past/happened.ts'
import type { Looking } from '../action.ts'

const known = new WeakMap<readonly PlacedFact[], readonly Happened[]>()

const understood = new WeakMap<PlacedFact, readonly Happened[]>()

/** A fact that did not change is understood once. */
const happened = (fact: PlacedFact): readonly Happened[] => {
  const before = understood.get(fact)
  if (before) return before
  const now = happenedOf(fact)
  understood.set(fact, now)
  return now
}

/** What happened in one’s own search, the earliest first; in the example search where nothing is one’s own. Understood once. */
export const ownPast = async (desk: Looking): Promise<Outcome<readonly Happened[]>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const facts = await store.value.past(desk.account)
  if (!facts.ok) return facts
  const before = known.get(facts.value)
  if (before) return done(before)
  const hasOwn = facts.value.some(({ example }) => !example)
  const own = hasOwn ? facts.value.filter(({ example }) => !example) : facts.value
  const all = happenedIn(own, happened)
  known.set(facts.value, all)
  return done(all)
}

/** Two days that someone named, the first and the last; what is not named is undefined. */
export const daysNamed = ({
  from,
  to,
}: {
  from?: string | undefined
  to?: string | undefined
}): Outcome<{ readonly from?: Day; readonly to?: Day }> => {
  const days: { from?: Day; to?: Day } = {}
  for (const [field, text] of [
    ['from', from],
    ['to', to],
  ] as const) {
    if (text === undefined || text.trim() === '') continue
    const read = readDay(text)
    if (!read.ok) return refused({ field, message: `${read.message} Expected ${read.expected}.` })
    days[field] = read.value
  }
  if (days.from && days.to && Temporal.PlainDate.compare(days.from, days.to) > 0)
    return refused({ field: 'to', message: 'the last day lies before the first.' })
  return done(days)
}
