import { z } from 'zod'
import type { Before, Change, Due, Kept, Store, Write } from '../../core/keep/keep.ts'
import { undone } from '../../core/keep/undo.ts'
import { done, type Outcome, refused } from '../../core/outcome.ts'
import type { Action, Desk } from '../action.ts'
import { othersMoved, settledRaw, write, writeFor } from '../change.ts'
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
}

const writesOf = async (before: Before, store: Store, desk: Desk): Promise<Outcome<Writes>> => {
  const loaded = await store.load(
    desk.account,
    before.opportunities.map(({ id }) => id),
  )
  if (!loaded.ok) return loaded
  const me = await store.me(desk.account)
  if (!me.ok) return me
  const writes: Write[] = []
  const changed: { before?: Kept['raw'] | undefined; after: Kept }[] = []
  for (const turned of before.opportunities) {
    const kept = loaded.value.find(({ id }) => id === turned.id)
    const back = undone(kept, turned, me.value ?? { name: '' })
    if (!back.ok) return back
    const from = { id: turned.id, version: kept?.version ?? 0, example: turned.example }
    if (!back.value) {
      writes.push({ id: turned.id, from: from.version, to: undefined })
      continue
    }
    const raw = settledRaw(back.value.raw)
    if (!raw.ok)
      return refused({
        message: `It cannot be taken back alone, something later rests on it: ${raw.problems[0]?.message ?? ''}`,
      })
    const planned = await writeFor(from, { messages: back.value.messages, raw: raw.value }, desk)
    if (!planned.ok) return planned
    writes.push(planned.value.write)
    changed.push({ before: kept?.raw, after: planned.value.after })
  }
  const due = await othersMoved(changed, desk)
  return due.ok ? done({ opportunities: writes, due: due.value }) : due
}

/** Who one is, said for the first time: letters are signed with it, so that it can be changed and not taken away. */
const isFirstProfile = ({ me, opportunities }: Before): boolean =>
  me !== undefined && me.before === undefined && opportunities.length === 0

const latest = async (store: Store, desk: Desk): Promise<Outcome<string>> => {
  const limit = 50
  for (let offset = 0; ; offset += limit) {
    const changes = await store.changes(desk.account, { limit, offset })
    if (!changes.ok) return changes
    const last = changes.value.find((each) => each.undoneBy === undefined && each.undoes === undefined)
    if (last) return done(last.id)
    if (changes.value.length < limit) return refused({ message: 'There is nothing to take back.' })
  }
}

export const undoAction: Action<typeof input, Change> = {
  name: 'undo',
  says: 'Take a change back, the latest unless another is named',
  examples: [
    ['afterword undo', 'the latest change'],
    ['afterword undo 0mhx2k3f1a2b3c4d', 'an earlier one, if nothing it touched was changed since'],
  ],
  readOnly: false,
  asksPerson: false,
  input,
  run: async (asked, desk) => {
    const store = await desk.store()
    if (!store.ok) return store
    const id = asked.change === undefined ? await latest(store.value, desk) : done(asked.change)
    if (!id.ok) return id
    const before = await store.value.before(desk.account, id.value)
    if (!before.ok) return before
    if (!before.value)
      return refused({ message: `There is no change “${id.value}”. “afterword history” lists them.` })
    if (before.value.change.undoneBy !== undefined)
      return refused({ message: 'That change was taken back already.' })
    if (isFirstProfile(before.value))
      return refused({
        message:
          'Who you are cannot be taken away again, since letters are signed with it; it can be changed.',
      })
    const writes = await writesOf(before.value, store.value, desk)
    if (!writes.ok) return writes
    const me = before.value.me?.before
    const says = `Took back: ${before.value.change.says}`
    const written = await write(desk, { ...(me ? { me } : {}), ...writes.value }, says, id.value)
    if (!written.ok) return written
    if (written.value === 'moved')
      return refused({ message: 'Something changed in the same moment. Try once more.' })
    return done({ ...before.value.change, says })
  },
}

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
const pastOf = async (change: Change, store: Store, desk: Desk): Promise<Outcome<Past>> => {
  if (change.undoneBy !== undefined || change.undoes !== undefined) return done({ ...change, canUndo: false })
  if (change.opportunity !== undefined) return done({ ...change, canUndo: true })
  const before = await store.before(desk.account, change.id)
  if (!before.ok) return before
  return done({ ...change, canUndo: before.value !== undefined && !isFirstProfile(before.value) })
}

export const historyAction: Action<typeof historyInput, History> = {
  name: 'history',
  says: 'What was changed, by whom and when, the newest first',
  examples: [['afterword history northwind', 'each with the id that “undo” takes']],
  readOnly: true,
  asksPerson: false,
  input: historyInput,
  run: async ({ opportunity, change, limit, page: wanted }, desk) => {
    const store = await desk.store()
    if (!store.ok) return store
    if (change !== undefined) {
      const one = await store.value.before(desk.account, change)
      if (!one.ok) return one
      if (!one.value) return refused({ message: `There is no change “${change}”.` })
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
}
