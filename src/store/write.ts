import type { Transaction } from 'kysely'
import type { Before, ContactWrite, Deed, Due, Me, MeWrite, Write } from '../core/keep/keep.ts'
import type { Frozen } from '../core/mail/outbox/outgoing.ts'
import { changeId } from './change-id.ts'
import { writeContacts } from './contacts.ts'
import { addOutgoing, cancelUnapproved } from './outbox.ts'
import { type FactRow, factRows, keyOf } from './rows.ts'
import type { Tables } from './tables.ts'
import { turnedBetween } from './turned.ts'

/** A statement takes 32,766 values in SQLite, 65,535 in PostgreSQL; a fact has twelve. */
const atOnce = 1000

const slices = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / atOnce) }, (_, index) =>
    items.slice(index * atOnce, (index + 1) * atOnce),
  )

const writeFacts = async (
  db: Transaction<Tables>,
  account: string,
  id: string,
  before: readonly FactRow[],
  after: readonly FactRow[],
): Promise<void> => {
  const stood = new Map(before.map((row) => [keyOf(row), row]))
  const stands = new Set(after.map(keyOf))
  for (const row of before.filter((each) => !stands.has(keyOf(each)))) {
    await db
      .deleteFrom('fact')
      .where('account_id', '=', account)
      .where('opportunity_id', '=', id)
      .where('kind', '=', row.kind)
      .where('id', '=', row.id)
      .execute()
  }
  const changed = after.filter((row) => {
    const was = stood.get(keyOf(row))
    return was?.body !== row.body || was.position !== row.position
  })
  for (const rows of slices(changed)) {
    await db
      .insertInto('fact')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['account_id', 'opportunity_id', 'kind', 'id']).doUpdateSet((set) => ({
          owner: set.ref('excluded.owner'),
          position: set.ref('excluded.position'),
          address: set.ref('excluded.address'),
          name: set.ref('excluded.name'),
          words: set.ref('excluded.words'),
          at: set.ref('excluded.at'),
          same: set.ref('excluded.same'),
          body: set.ref('excluded.body'),
        })),
      )
      .execute()
  }
}

class Moved extends Error {}

export const isMoved = (error: unknown): boolean => error instanceof Moved

const columnsOf = (to: NonNullable<Write['to']>, from: number, at: string) => {
  const { role, company, status = 'open' } = to.raw.opportunity
  return {
    role,
    company: company.name,
    status,
    example: to.example ? 1 : 0,
    version: from + 1,
    next_due_at: to.nextDueAt ?? null,
    updated_at: at,
  }
}

/**
 * Takes an opportunity over from the version the change was made from, in the statement itself: whoever comes second gets no row. From
 * here on the row is ours, and its facts stand still. Gives whether it was part of the example search.
 */
const taken = async (
  db: Transaction<Tables>,
  account: string,
  { id, from, to }: Write,
  at: string,
): Promise<boolean> => {
  // Nothing was there and nothing shall be.
  if (from === 0 && !to) return false
  const row =
    from === 0 && to
      ? await db
          .insertInto('opportunity')
          .values({ ...columnsOf(to, from, at), account_id: account, id, created_at: at })
          .onConflict((conflict) => conflict.doNothing())
          .returning('example')
          .executeTakeFirst()
      : await db
          .updateTable('opportunity')
          .set({ version: from + 1 })
          .where('account_id', '=', account)
          .where('id', '=', id)
          .where('version', '=', from)
          .returning('example')
          .executeTakeFirst()
  if (!row) throw new Moved()
  return row.example === 1
}

/** One opportunity, if it still stands at the version the change was made from. */
const writeOne = async (
  db: Transaction<Tables>,
  account: string,
  write: Write,
  deed: Deed,
): Promise<Before['opportunities'][number]> => {
  const { id, from, to } = write
  const example = await taken(db, account, write, deed.at)
  const before: FactRow[] =
    from === 0
      ? []
      : await db
          .selectFrom('fact')
          .selectAll()
          .where('account_id', '=', account)
          .where('opportunity_id', '=', id)
          .orderBy('position')
          .execute()
  if (!to) {
    await db.deleteFrom('opportunity').where('account_id', '=', account).where('id', '=', id).execute()
    return { id, example, facts: turnedBetween(before, []) }
  }
  if (from > 0)
    await db
      .updateTable('opportunity')
      .set(columnsOf(to, from, deed.at))
      .where('account_id', '=', account)
      .where('id', '=', id)
      .execute()
  const after = factRows(account, id, to, new Map(before.map((fact) => [keyOf(fact), fact])))
  await writeFacts(db, account, id, before, after)
  return { id, example: to.example, facts: turnedBetween(before, after) }
}

/**
 * Takes the account over: what is changed of one comes one after the other, whatever the database. A profile is taken from the version the
 * change was made from, in the statement itself. Gives what the profile was and is.
 */
const takeAccount = async (
  db: Transaction<Tables>,
  account: string,
  me: MeWrite | undefined,
  at: string,
): Promise<Before['me']> => {
  await db
    .insertInto('account')
    .values({ account_id: account, me: null, version: 0, created_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const held = await db
    .updateTable('account')
    .set((row) => ({ version: me ? row('version', '+', 1) : row.ref('version') }))
    .where('account_id', '=', account)
    .$if(me !== undefined, (query) => query.where('version', '=', me?.from ?? 0))
    .returning('me')
    .executeTakeFirst()
  if (!held) throw new Moved()
  if (!me) return undefined
  await db
    .updateTable('account')
    .set({ me: JSON.stringify(me.to) })
    .where('account_id', '=', account)
    .execute()
  return { before: held.me ? (JSON.parse(held.me) as Me) : undefined, after: me.to }
}

/** Everything of one deed, with the line in the history that can take it back; gives its id. Throws `Moved` to roll back. */
export const writeAll = async (
  db: Transaction<Tables>,
  account: string,
  what: {
    readonly me?: MeWrite
    readonly opportunities: readonly Write[]
    readonly due?: readonly Due[]
    readonly outgoing?: readonly Frozen[]
    readonly contacts?: readonly ContactWrite[]
  },
  deed: Deed,
): Promise<string> => {
  const me = await takeAccount(db, account, what.me, deed.at)
  const id = await changeId(db, account, deed.at)
  const opportunities: Before['opportunities'][number][] = []
  for (const write of what.opportunities) {
    opportunities.push(await writeOne(db, account, write, deed))
    const yes = write.to?.messages.filter(({ approved }) => approved).map(({ step }) => step) ?? []
    await cancelUnapproved(db, account, write.id, yes, deed.at)
  }
  const contacts = what.contacts ?? []
  if (!(await writeContacts(db, account, contacts))) throw new Moved()
  for (const frozen of what.outgoing ?? []) await addOutgoing(db, account, frozen)
  for (const { id: other, nextDueAt } of what.due ?? []) {
    await db
      .updateTable('opportunity')
      .set({ next_due_at: nextDueAt ?? null })
      .where('account_id', '=', account)
      .where('id', '=', other)
      .execute()
  }
  const { at, by, door, says, undoes } = deed
  const before: Omit<Before, 'change'> = {
    ...(me ? { me } : {}),
    opportunities,
    ...(contacts.length > 0 ? { contacts } : {}),
  }
  const [only] =
    what.opportunities.length === 1 && !what.me && contacts.length === 0 ? what.opportunities : []
  await db
    .insertInto('change')
    .values({
      account_id: account,
      id,
      opportunity_id: only?.id ?? null,
      at,
      by,
      door,
      says,
      before: JSON.stringify(before),
      undoes: undoes ?? null,
      undone_by: null,
    })
    .execute()
  if (undoes !== undefined) {
    // Taken back once, whoever else had the same thought.
    const back = await db
      .updateTable('change')
      .set({ undone_by: id })
      .where('account_id', '=', account)
      .where('id', '=', undoes)
      .where('undone_by', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (!back) throw new Moved()
  }
  return id
}
