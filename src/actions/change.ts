import { readDossier } from '../core/dossier/read.ts'
import type { RawDossier } from '../core/dossier/schema.ts'
import { fileOf } from '../core/dossier/write.ts'
import type { ContactWrite, Due, Kept, Me, Message, MeWrite, Store, Write } from '../core/keep/keep.ts'
import { newFact } from '../core/keep/new-fact.ts'
import { nextDue } from '../core/keep/next-due.ts'
import { movedSays } from '../core/keep/todays-profile.ts'
import type { Frozen } from '../core/mail/outbox/outgoing.ts'
import { type Complaint, done, goneSays, notNow, type Outcome, refused } from '../core/outcome.ts'
import { statusAfter } from '../core/plan/status.ts'
import { stamp } from '../core/time/stamp.ts'
import { allStatuses, endOf } from '../core/vocabulary/statuses.ts'
import type { Calendar, Changing, Keeping } from './action.ts'
import { playbookWith } from './dossier-file.ts'
import { idFrom } from './entry.ts'
import { besideOf, elsewhereOf, type Held, heldBy, heldOf } from './kept.ts'

/** What an edit makes of an opportunity, and the sentence for the history. */
export interface Edited {
  readonly raw: RawDossier
  readonly messages?: readonly Message[]
  /** The profile inside `raw` changes along. */
  readonly profile?: true
  readonly says: string
  /** Messages that go on their way with it. */
  readonly outgoing?: readonly Frozen[]
}

/** What a change did: the opportunity as it is now, and the id that takes it back. */
export interface Changed {
  readonly id: string
  readonly says: string
  readonly change: string
  /** What is new, as `person:dana`; absent where nothing or more than one thing is. */
  readonly fact?: string
}

/** A mistake in a value, said by its key instead of by a line of a file that nobody wrote. */
const byKey = (text: string, problem: { line: number; message: string; expected?: string }): Complaint => {
  const lines = text.split('\n').slice(0, problem.line)
  const key = /"([^"]+)":/.exec(lines.findLast((line) => line.includes('":')) ?? '')?.[1]
  const expected = problem.expected && !problem.message.includes(problem.expected) ? problem.expected : ''
  const message = `${key ?? 'value'}: ${problem.message}${expected ? ` Expected ${expected}.` : ''}`
  const gone = /^There is no (\w+) “/.exec(problem.message)?.[1]
  return gone ? { message, plain: goneSays(gone) } : { message }
}

/** Facts that someone entered → facts as they are kept: read by the rules of the file, ids written out. */
export const settledRaw = (raw: RawDossier): Outcome<RawDossier> => {
  const text = JSON.stringify(raw, null, 1)
  const read = readDossier(text, { file: 'entry', ours: true })
  if (!read.ok) return refused(...read.problems.map((problem) => byKey(text, problem)))
  return done(JSON.parse(JSON.stringify(fileOf(read.dossier))) as RawDossier)
}

/** The facts as they would be kept in the place of what stands: settled, with the status that they bring along. */
export const settledFrom = (
  { kept, dossier }: Held,
  raw: RawDossier,
  now: Temporal.ZonedDateTime,
): Outcome<RawDossier> => {
  const settled = settledRaw(raw)
  if (!settled.ok) return settled
  const status = statusAfter(dossier, heldOf({ ...kept, raw: settled.value }).dossier, now)
  return status ? done({ ...settled.value, opportunity: { ...settled.value.opportunity, status } }) : settled
}

const dueOf = async (held: Held, beside: readonly Held[], desk: Calendar): Promise<string | undefined> => {
  const now = desk.now.withTimeZone(held.dossier.me.zone ?? desk.now.timeZoneId)
  const playbook = await playbookWith(held.dossier, now, {}, desk)
  return nextDue(held.dossier, playbook, now, elsewhereOf(held, beside))
}

const going = allStatuses.filter((status) => endOf(status) === undefined)

/** Where offers changed, dates move elsewhere: whoever else is open hears of the deadline. */
export const othersMoved = async (
  changed: readonly { readonly before?: RawDossier | undefined; readonly after: Kept }[],
  desk: Changing,
): Promise<Outcome<readonly Due[]>> => {
  const bears = (raw: RawDossier | undefined) =>
    JSON.stringify(raw?.offer && [raw.offer, raw.opportunity.status])
  const bearing = changed
    .filter(({ before, after }) => bears(before) !== bears(after.raw))
    .map(({ after }) => heldOf(after))
  if (bearing.length === 0) return done([])
  const store = await desk.store()
  if (!store.ok) return store
  const open = await store.value.summaries(desk.account, { limit: 5000, status: going })
  if (!open.ok) return open
  const own = new Set(changed.map(({ after }) => after.id))
  const loaded = await store.value.load(
    desk.account,
    open.value.map(({ id }) => id).filter((id) => !own.has(id)),
  )
  if (!loaded.ok) return loaded
  const others = loaded.value.map(heldOf)
  const beside = await besideOf(
    others.map(({ kept }) => kept.id),
    desk,
    others,
  )
  if (!beside.ok) return beside
  const changedIds = new Set(bearing.map(({ kept }) => kept.id))
  const moved: Due[] = []
  for (const other of others) {
    const stood = beside.value(other.kept.id).filter(({ kept }) => !changedIds.has(kept.id))
    const due = await dueOf(other, [...stood, ...bearing], desk)
    if (due !== other.kept.nextDueAt) moved.push({ id: other.kept.id, ...(due ? { nextDueAt: due } : {}) })
  }
  return done(moved)
}

/** An opportunity as it shall stand, made from this version of itself and of the profile. */
export type Shall = Pick<Kept, 'id' | 'version' | 'example' | 'profile' | 'raw' | 'messages'>

export interface Planned {
  readonly write: Write
  readonly after: Kept
}

/**
 * The writes for opportunities as they shall stand, each with its own next date; what bears on them is asked for once. `together`: they bear
 * on each other as they shall stand.
 */
export const writesFor = async (
  all: readonly Shall[],
  desk: Changing,
  together?: 'together',
): Promise<Outcome<readonly Planned[]>> => {
  const beside = await besideOf(
    all.map(({ id }) => id),
    desk,
  )
  if (!beside.ok) return beside
  const afters = all.map((shall): Kept => ({ ...shall, updatedAt: stamp(desk.now) }))
  const own = together ? afters.map(heldOf) : []
  const planned: Planned[] = []
  for (const after of afters) {
    const { id, version, example, raw, messages } = after
    const others = beside.value(id).filter(({ kept }) => !own.some((each) => each.kept.id === kept.id))
    const nextDueAt = await dueOf(heldOf(after), [...others, ...own], desk)
    const to = { raw, messages, example, ...(nextDueAt ? { nextDueAt } : {}) }
    planned.push({ write: { id, from: version, to }, after })
  }
  return done(planned)
}

/** The same for one. */
export const writeFor = async (shall: Shall, desk: Changing): Promise<Outcome<Planned>> => {
  const planned = await writesFor([shall], desk)
  return planned.ok ? done(planned.value[0] as Planned) : planned
}

/** Many doors may be open; each time round someone has got through. */
const attempts = 50

/**
 * Changes one kept opportunity: loads it, lets `edit` say what it becomes, reads the result by the rules of the file, and
 * writes everything in one transaction. If another door was quicker, it is all done again on what stands then.
 */
export const change = async (
  id: string,
  desk: Changing,
  edit: (held: Held) => Outcome<Edited> | Promise<Outcome<Edited>>,
): Promise<Outcome<Changed>> => (await changeIf(id, desk, edit)) as Outcome<Changed>

/** The same, where `edit` may find that nothing is to be changed: then nothing is written. */
export const changeIf = async (
  id: string,
  desk: Changing,
  edit: (held: Held) => Outcome<Edited | undefined> | Promise<Outcome<Edited | undefined>>,
): Promise<Outcome<Changed | undefined>> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const held = await heldBy(id, desk)
    if (!held.ok) return held
    const edited = await edit(held.value)
    if (!edited.ok) return edited
    if (!edited.value) return done(undefined)
    const settled = settledFrom(held.value, edited.value.raw, desk.now)
    if (!settled.ok) return settled
    const { kept } = held.value
    const { says, messages = kept.messages } = edited.value
    const planned = await writeFor({ ...kept, raw: settled.value, messages }, desk)
    if (!planned.ok) return planned
    const due = await othersMoved([{ before: kept.raw, after: planned.value.after }], desk)
    if (!due.ok) return due
    const written = await writeAll(
      desk,
      {
        ...(edited.value.profile && !kept.example
          ? { me: { from: kept.profile, to: settled.value.me } }
          : {}),
        opportunities: [planned.value.write],
        due: due.value,
        ...(edited.value.outgoing ? { outgoing: edited.value.outgoing } : {}),
      },
      says,
    )
    if (!written.ok) return written
    const fact = newFact(kept, planned.value.after)
    if (written.value !== 'moved') return done({ id, ...written.value, ...(fact ? { fact } : {}) })
  }
  return notNow({ message: 'Something else keeps changing this opportunity. Try again in a moment.' })
}

/**
 * Begins an opportunity, under an id that its company's name makes: `make` says what it holds, given who one is. Written in one
 * transaction; where another door was quicker, it is all done again on what stands then.
 */
export const beginWith = async (
  company: string,
  desk: Changing,
  make: (me: Me | undefined) => Outcome<Pick<Edited, 'raw' | 'says' | 'profile'>>,
): Promise<Outcome<Changed>> => {
  const store = await desk.store()
  if (!store.ok) return store
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const profile = await store.value.profile(desk.account)
    if (!profile.ok) return profile
    const taken = await store.value.summaries(desk.account, { limit: 100_000 })
    if (!taken.ok) return taken
    const ids = taken.value.map((each) => each.id)
    const made = make(profile.value.me)
    if (!made.ok) return made
    const id = idFrom(company, ids, true)
    const { raw: told, says, profile: changesMe } = made.value
    const raw = settledRaw({ ...told, opportunity: { id, ...told.opportunity } })
    if (!raw.ok) return raw
    const { version } = profile.value
    const shall = { id, version: 0, example: false, profile: version, raw: raw.value, messages: [] }
    const planned = await writeFor(shall, desk)
    if (!planned.ok) return planned
    const me = changesMe ? { me: { from: version, to: raw.value.me } } : {}
    const written = await writeAll(desk, { ...me, opportunities: [planned.value.write] }, says)
    if (!written.ok) return written
    if (written.value !== 'moved') return done({ id, ...written.value })
  }
  return notNow({ message: 'Something else keeps beginning opportunities. Try again in a moment.' })
}

/** Changes who one is, from what stands there; done again where another door was quicker. */
export const changeMe = async (
  desk: Changing,
  edit: (me: Me | undefined) => Outcome<{ readonly me: Me; readonly says: string }>,
): Promise<Outcome<{ readonly me: Me; readonly says: string; readonly change: string }>> => {
  const store = await desk.store()
  if (!store.ok) return store
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const profile = await store.value.profile(desk.account)
    if (!profile.ok) return profile
    const edited = edit(profile.value.me)
    if (!edited.ok) return edited
    const { me, says } = edited.value
    const written = await writeAll(
      desk,
      { me: { from: profile.value.version, to: me }, opportunities: [] },
      says,
    )
    if (!written.ok) return written
    if (written.value !== 'moved') return done({ me, ...written.value })
  }
  return refused({ message: 'Something else keeps changing your profile. Try again in a moment.' })
}

/** A sentence on what was done, with how what was typed was understood. */
const saidBack = (says: string, { shown = [] }: Pick<Calendar, 'shown'>): string =>
  shown.length === 0 ? says : `${says} (${shown.join('; ')})`

/** What writing the profile makes of numbers that an earlier version kept. */
const movedBy = async (
  me: MeWrite | undefined,
  store: Store,
  { account }: Keeping,
): Promise<Outcome<string>> => {
  if (!me) return done('')
  const profile = await store.profile(account)
  if (!profile.ok) return profile
  const moved = profile.value.moved.map(movedSays)
  return done(moved.length > 0 ? ` (${moved.join('; ')})` : '')
}

/** One deed in the history, in the name of whoever sits at the desk; gives the sentence that stands there. */
export const writeAll = async (
  desk: Changing,
  what: {
    readonly me?: MeWrite
    readonly opportunities: readonly Write[]
    readonly due?: readonly Due[]
    readonly outgoing?: readonly Frozen[]
    readonly contacts?: readonly ContactWrite[]
  },
  plain: string,
  undoes?: string,
): Promise<Outcome<{ readonly change: string; readonly says: string } | 'moved'>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const moved = await movedBy(what.me, store.value, desk)
  if (!moved.ok) return moved
  const says = `${saidBack(plain, desk)}${moved.value}`
  const written = await store.value.write(desk.account, what, {
    at: stamp(desk.now),
    by: desk.by,
    door: desk.door,
    says,
    ...(undoes === undefined ? {} : { undoes }),
  })
  return written.ok && written.value !== 'moved'
    ? done({ ...written.value, says })
    : (written as Outcome<'moved'>)
}
