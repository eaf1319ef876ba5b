import { z } from 'zod'
import type { Before, Change, ContactWrite, Due, MeWrite, Store, Write } from '../../core/keep/keep.ts'
import { changedSince, undone } from '../../core/keep/undo.ts'
import { done, goneSays, notFound, notNow, type Outcome, refused } from '../../core/outcome.ts'
import type { Changing, Looking } from '../action.ts'
import { othersMoved, type Shall, settledRaw, writeAll, writesFor } from '../change.ts'
import { defineAction } from '../define.ts'
import { historyOutput, undoneOutput } from '../outputs.ts'
import { type Pages, pageAt, pageOption } from '../pages.ts'

const input = z.object({
  change: z
    .string()
    .optional()
    .describe('The change to take back, by its id in “afterword history”; the latest unless named')
    .meta({ positional: true, value: 'CHANGE' }),
})

interface Writes {
  readonly opportunities: readonly Write[]
  readonly due: readonly Due[]
  readonly me?: MeWrite
  readonly contacts?: readonly ContactWrite[]
}

/** Whoever is known without an opportunity, as they stood before; refused where one was changed since. */
const contactsBack = async (
  { contacts = [] }: Before,
  store: Store,
  { account }: Changing,
): Promise<Outcome<readonly ContactWrite[]>> => {
  if (contacts.length === 0) return done([])
  const all = await store.contacts.all(account)
  if (!all.ok) return all
  const now = new Map(all.value.map(({ id, ...contact }) => [id, JSON.stringify(contact)]))
  return contacts.some(({ id, to }) => now.get(id) !== (to && JSON.stringify(to)))
    ? changedSince
    : done(
        contacts.map(({ id, from, to }) => ({
          id,
          ...(to ? { from: to } : {}),
          ...(from ? { to: from } : {}),
        })),
      )
}

const writesOf = async (before: Before, store: Store, desk: Changing): Promise<Outcome<Writes>> => {
  const loaded = await store.load(
    desk.account,
    before.opportunities.map(({ id }) => id),
  )
  if (!loaded.ok) return loaded
  const profile = await store.profile(desk.account)
  if (!profile.ok) return profile
  const { me = {}, version } = profile.value
  const writes: Write[] = []
  const shall: Shall[] = []
  for (const turned of before.opportunities) {
    const kept = loaded.value.find(({ id }) => id === turned.id)
    const back = undone(kept, turned, me)
    if (!back.ok) return back
    const { id, example } = turned
    const from = { id, version: kept?.version ?? 0, example, profile: version }
    if (!back.value) {
      writes.push({ id, from: from.version, to: undefined })
      continue
    }
    const raw = settledRaw(back.value.raw)
    if (!raw.ok)
      return notNow({
        message: `It cannot be taken back alone, something later rests on it: ${raw.problems[0]?.message ?? ''}`,
      })
    shall.push({ ...from, messages: back.value.messages, raw: raw.value })
  }
  const planned = await writesFor(shall, desk)
  if (!planned.ok) return planned
  writes.push(...planned.value.map(({ write }) => write))
  const stood = new Map(loaded.value.map(({ id, raw }) => [id, raw]))
  const due = await othersMoved(
    planned.value.map(({ after }) => ({ before: stood.get(after.id), after })),
    desk,
  )
  if (!due.ok) return due
  const contacts = await contactsBack(before, store, desk)
  if (!contacts.ok) return contacts
  const back = before.me?.before
  return done({
    opportunities: writes,
    due: due.value,
    ...(contacts.value.length > 0 ? { contacts: contacts.value } : {}),
    ...(back ? { me: { from: version, to: back } } : {}),
  })
}

/** Who one is, said for the first time: letters are signed with it, so that it can be changed and not taken away. */
const isFirstProfile = ({ me, opportunities }: Before): boolean =>
  me !== undefined && me.before === undefined && opportunities.length === 0

const latest = async (store: Store, desk: Looking): Promise<Outcome<string>> => {
  const limit = 50
  for (let offset = 0; ; offset += limit) {
    const changes = await store.changes(desk.account, { limit, offset })
    if (!changes.ok) return changes
    const last = changes.value.find((each) => each.undoneBy === undefined && each.undoes === undefined)
    if (last) return done(last.id)
    if (changes.value.length < limit) return notNow({ message: 'There is nothing to take back.' })
  }
}

/** The change that was taken back, what was done, and the id of doing so. */
interface Undone extends Change {
  readonly change: string
}

export const undoAction = defineAction<typeof input, Undone, Changing>({
  name: 'undo',
  says: 'Take a change back, the latest unless another is named',
  examples: [
    ['afterword undo', 'the latest change'],
    ['afterword undo 0mhx2k3f1a2b3c4d', 'an earlier one, if nothing it touched was changed since'],
  ],
  readOnly: false,
  asksPerson: false,
  input,
  output: undoneOutput,
  run: async (asked, desk) => {
    const store = await desk.store()
    if (!store.ok) return store
    const id = asked.change === undefined ? await latest(store.value, desk) : done(asked.change)
    if (!id.ok) return id
    const before = await store.value.before(desk.account, id.value)
    if (!before.ok) return before
    if (!before.value)
      return notFound({
        message: `There is no change “${id.value}”.`,
        plain: goneSays('change'),
        way: { says: 'All changes', action: 'history', give: {} },
      })
    if (before.value.change.undoneBy !== undefined)
      return notNow({ message: 'That change was taken back already.' })
    if (isFirstProfile(before.value))
      return refused({
        message:
          'Who you are cannot be taken away again, since letters are signed with it; it can be changed.',
      })
    const writes = await writesOf(before.value, store.value, desk)
    if (!writes.ok) return writes
    const says = `Took back: ${before.value.change.says}`
    const written = await writeAll(desk, writes.value, says, id.value)
    if (!written.ok) return written
    if (written.value === 'moved')
      return notNow({ message: 'Something changed in the same moment. Try once more.' })
    return done({ ...before.value.change, ...written.value })
  },
})

const historyInput = z.object({
  opportunity: z
    .string()
    .optional()
    .describe('Only this opportunity')
    .meta({ positional: true, value: 'OPPORTUNITY' }),
  change: z.string().optional().describe('Only this change, by its id').meta({ value: 'CHANGE' }),
  limit: z.number().int().min(1).max(500).default(20).describe('How many a page').meta({ value: 'N' }),
  page: pageOption,
})

interface Past extends Change {
  /** It stands, and can be taken back. */
  readonly canUndo: boolean
}

export interface History extends Pages {
  readonly changes: readonly Past[]
}

/** What was taken back, what took something back, and who one is stay as they are. */
const pastOf = async (change: Change, store: Store, desk: Looking): Promise<Outcome<Past>> => {
  if (change.undoneBy !== undefined || change.undoes !== undefined) return done({ ...change, canUndo: false })
  if (change.opportunity !== undefined) return done({ ...change, canUndo: true })
  const before = await store.before(desk.account, change.id)
  if (!before.ok) return before
  return done({ ...change, canUndo: before.value !== undefined && !isFirstProfile(before.value) })
}

export const historyAction = defineAction<typeof historyInput, History, Looking>({
  name: 'history',
  says: 'What was changed, by whom and when, the newest first',
  examples: [['afterword history northwind', 'each with the id that “undo” takes']],
  readOnly: true,
  asksPerson: false,
  input: historyInput,
  output: historyOutput,
  run: async ({ opportunity, change, limit, page: wanted }, desk) => {
    const store = await desk.store()
    if (!store.ok) return store
    if (change !== undefined) {
      const one = await store.value.before(desk.account, change)
      if (!one.ok) return one
      if (!one.value)
        return notFound({
          message: `There is no change “${change}”.`,
          plain: goneSays('change'),
          way: { says: 'All changes', action: 'history', give: {} },
        })
      const past = await pastOf(one.value.change, store.value, desk)
      return past.ok ? done({ changes: [past.value], page: 1, pages: 1, count: 1 }) : past
    }
    const count = await store.value.countChanges(desk.account, opportunity)
    if (!count.ok) return count
    const { offset, ...pages } = pageAt(wanted, limit, count.value)
    const of = opportunity === undefined ? {} : { opportunity }
    const changes = await store.value.changes(desk.account, { limit, offset, ...of })
    if (!changes.ok) return changes
    const past: Past[] = []
    for (const each of changes.value) {
      const one = await pastOf(each, store.value, desk)
      if (!one.ok) return one
      past.push(one.value)
    }
    return done({ changes: past, ...pages })
  },
})
