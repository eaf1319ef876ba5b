/** The plan, put into a calendar of the user’s own on a server: each entry only as it was seen a moment ago. */
import type { CalendarAccount, CalendarDoor } from '../../core/agenda/calendar-account.ts'
import { type Placing, placings, type Shelf } from '../../core/agenda/placings.ts'
import type { SheetEntry } from '../../core/agenda/sheet.ts'
import type { Store } from '../../core/keep/keep.ts'
import { done, type Outcome, unavailable } from '../../core/outcome.ts'
import { stamp } from '../../core/time/stamp.ts'
import type { Desk } from '../action.ts'
import { passwordOf } from './account-password.ts'
import { agendaSheet } from './sheet.ts'

/** So many entries are changed in one round; the rest in the next. */
const aRound = 200

const twice =
  'Something of your plan stands in this calendar already, put there from a file; it is left as it is.'

/** What was read out of the user’s own calendar stands there already. */
const withoutKnown = (
  entries: readonly SheetEntry[],
  { known = [] }: CalendarAccount,
): readonly SheetEntry[] => {
  const there = new Set(known.flatMap(({ interviews }) => interviews))
  return entries.map((each) => {
    const [what, , id = ''] = (each.entry?.key ?? '').split('/')
    return what === 'interview' && there.has(id) ? { ...each, gone: true } : each
  })
}

interface Round {
  readonly account: CalendarAccount
  readonly password: string
  readonly door: CalendarDoor
  readonly store: Store
  readonly desk: Desk
  readonly url: string
}

/** One of them done and noted at once, so that nothing is done again after a crash. Gives a sentence where it could not be. */
const doneWith = async (
  placing: Placing,
  { account, password, door, store, desk, url }: Round,
): Promise<Outcome<string | undefined>> => {
  const { agendas } = store
  const at = stamp(desk.now)
  const nothing = done(undefined)
  if (placing.does === 'note') {
    const noted = await agendas.place(desk.account, { ...placing.placed, calendar: url }, at)
    return noted.ok ? nothing : noted
  }
  if (placing.does === 'put') {
    const { told, over } = placing
    const put = await door.put(account, password, { url, told, over, now: desk.now.toInstant() })
    if (!put.ok) return put
    if (put.value === 'changed') return nothing
    if (put.value === 'twice') return done(twice)
    const { uid, mark } = told
    const noted = await agendas.place(desk.account, { calendar: url, uid, mark, ...put.value }, at)
    return noted.ok ? nothing : noted
  }
  const { uid } = placing
  if (placing.does === 'take') {
    const taken = await door.take(account, password, { url, uid, over: placing.over })
    if (!taken.ok) return taken
    if (taken.value === 'changed') return nothing
  }
  const forgotten = await agendas.unplace(desk.account, { calendar: url, uid })
  return forgotten.ok ? nothing : forgotten
}

/** One calendar made as the plan is. Gives what stays to be said. */
const shelved = async (
  { wanted, placed, takeAll, now }: Omit<Shelf, 'seen'>,
  round: Round,
): Promise<Outcome<string | undefined>> => {
  const uids = [...new Set([...wanted, ...placed].map(({ uid }) => uid))]
  if (uids.length === 0) return done(undefined)
  const seen = await round.door.own(round.account, round.password, { url: round.url, uids })
  if (!seen.ok) return seen
  let [changed, says]: [number, string | undefined] = [0, undefined]
  for (const each of placings({ wanted, placed, takeAll, now, seen: seen.value })) {
    if (each.does === 'put' || each.does === 'take') changed += 1
    if (changed > aRound) break
    const did = await doneWith(each, round)
    if (!did.ok) return did
    says ??= did.value
  }
  return done(says)
}

/**
 * What there is to do, interviews and the days of an offer, in the calendar that was chosen for them; out of every other into which they were
 * put before, and of all of them where `nothing` is to stand there any more. Gives what stays to be said.
 */
export const putPlan = async (
  account: CalendarAccount,
  desk: Desk,
  nothing = false,
): Promise<Outcome<string | undefined>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const placed = await store.value.agendas.placed(desk.account)
  if (!placed.ok) return placed
  const into = nothing ? undefined : account.put
  const urls = new Set([...placed.value.map(({ calendar }) => calendar), ...(into ? [into.url] : [])])
  if (urls.size === 0) return done(undefined)
  if (!desk.calendarDoor) return unavailable({ message: 'No calendar on a server is written here.' })
  const password = await passwordOf(account, desk)
  if (!password.ok) return password
  const sheet = into ? await agendaSheet(desk, into.tasks ? {} : { as: 'events' }) : undefined
  if (sheet && !sheet.ok) return sheet
  const door = await desk.calendarDoor()
  const said: string[] = []
  let trouble: Outcome<never> | undefined
  for (const url of urls) {
    const wanted = url === into?.url && sheet ? withoutKnown(sheet.value.entries, account) : []
    const shelf = {
      ...{ wanted, takeAll: url !== into?.url, now: stamp(desk.now) },
      placed: placed.value.filter(({ calendar }) => calendar === url),
    }
    const round = { account, password: password.value, door, store: store.value, desk, url }
    const did = await shelved(shelf, round)
    // An earlier calendar that is gone keeps the present one from nothing.
    if (!did.ok) trouble ??= did
    else if (did.value !== undefined) said.push(did.value)
  }
  return trouble ?? done(said[0])
}
