import { createHash, randomBytes } from 'node:crypto'
import { agendaFrom, agendaOf } from '../../core/agenda/agenda.ts'
import type { AgendaSettings } from '../../core/agenda/agendas.ts'
import type { AgendaEntry, AgendaRow } from '../../core/agenda/entry.ts'
import { publishedFrom, type ToTell } from '../../core/agenda/published.ts'
import type { AgendaSheet, SheetEntry } from '../../core/agenda/sheet.ts'
import type { Store } from '../../core/keep/keep.ts'
import { done, type Outcome } from '../../core/outcome.ts'
import type { Reminders } from '../../core/remind/reminders.ts'
import { stamp } from '../../core/time/stamp.ts'
import type { Looking, Reminded } from '../action.ts'
import { planAll } from '../plan-all.ts'
import { zoneHere } from '../post/outbox.ts'

/** So many opportunities are planned for a calendar: those with the soonest to do. */
const looked = 300

/** So far ahead steps and interviews are told. Days. */
const [ahead, farthest] = [60, 730]

/** Too short to be guessed in the life of a search, long enough to be typed by nobody. */
export const newSecret = (): string => randomBytes(24).toString('base64url')

/** How calendars are wished; what a first one begins with. */
export const agendaSettings = async (store: Store, account: string): Promise<Outcome<AgendaSettings>> => {
  const kept = await store.agendas.settings(account)
  return kept.ok ? done(kept.value ?? { salt: newSecret(), as: 'events' }) : kept
}

/** Whether people and firms are named in calendars: as wished for them, else as in reminders. */
export const namesIn = async (
  { reminding }: Store,
  account: string,
  { names }: AgendaSettings,
): Promise<Outcome<Reminders['names']>> => {
  if (names) return done(names)
  const reminders = await reminding.settings(account)
  return reminders.ok ? done(reminders.value?.names ?? 'shown') : reminders
}

/** The opportunities of one’s own in which something has its hour. */
const rowsFor = async (store: Store, desk: Looking): Promise<Outcome<readonly AgendaRow[]>> => {
  const zone = await zoneHere(desk)
  const now = desk.now.withTimeZone(zone)
  const own = { examples: false, limit: looked }
  const due = await store.summaries(desk.account, { ...own, dueBy: stamp(now.add({ days: ahead })) })
  if (!due.ok) return due
  const talks = await store.between(desk.account, {
    from: stamp(agendaFrom(now)),
    to: stamp(now.add({ days: farthest })),
    kinds: ['interview'],
  })
  if (!talks.ok) return talks
  const held = talks.value.filter(({ example }) => !example).map(({ opportunity }) => opportunity)
  const planned = await planAll([...new Set([...due.value.map(({ id }) => id), ...held])], desk)
  return planned.ok ? done(planned.value.map((row) => ({ ...row, now }))) : planned
}

const timesOf = ({ time }: AgendaEntry): Pick<ToTell, 'starts' | 'ends'> =>
  'day' in time
    ? { starts: time.day.toString(), ends: time.day.add({ days: 1 }).toString() }
    : { starts: stamp(time.starts), ends: stamp(time.ends) }

/** Everything a calendar shows, without what changes although nothing did: where its page is. */
const told = ({ leads: _leads, ...entry }: AgendaEntry) =>
  JSON.stringify({ ...entry, time: Object.values(entry.time).map(String) })

const hashed = ({ salt }: AgendaSettings, text: string) =>
  createHash('sha256').update(`${salt} ${text}`).digest('hex').slice(0, 40)

/** Under which id calendars know what has this key. */
export const uidFor = (settings: AgendaSettings, account: string, key: string): string =>
  `${hashed(settings, `${account} ${key}`)}@afterword`

/** The plan as calendars are told it now; what they were told is kept, so that they can be told what changed. */
export const agendaSheet = async (
  desk: Looking & Reminded,
  wish: { readonly as?: AgendaSettings['as'] | undefined } = {},
): Promise<Outcome<AgendaSheet>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const { agendas } = store.value
  const settings = await agendaSettings(store.value, desk.account)
  if (!settings.ok) return settings
  const { as } = settings.value
  const names = await namesIn(store.value, desk.account, settings.value)
  if (!names.ok) return names
  const rows = await rowsFor(store.value, desk)
  if (!rows.ok) return rows
  const entries = rows.value.flatMap((row) =>
    agendaOf(row, { as: wish.as ?? as, names: names.value, from: agendaFrom(row.now) }),
  )
  const byUid = new Map(entries.map((entry) => [uidFor(settings.value, desk.account, entry.key), entry]))
  const before = await agendas.published(desk.account)
  if (!before.ok) return before
  const at = stamp(desk.now)
  const telling = [...byUid].map(
    ([uid, entry]): ToTell => ({
      uid,
      is: entry.is,
      ...timesOf(entry),
      mark: hashed(settings.value, told(entry)),
    }),
  )
  const all = publishedFrom(before.value, telling, at)
  const kept = await agendas.put(desk.account, settings.value, at)
  if (!kept.ok) return kept
  const published = await agendas.publish(desk.account, all, at)
  if (!published.ok) return published
  const sheet: SheetEntry[] = []
  for (const each of all) {
    const entry = each.gone ? undefined : byUid.get(each.uid)
    sheet.push(entry ? { ...each, entry, link: await desk.telling?.address(entry.leads) } : each)
  }
  return done({ name: 'Afterword', entries: sheet, now: desk.now.toInstant() })
}
