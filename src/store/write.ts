import type { Transaction } from 'kysely'
import type { Before, Deed, Due, Me, Write } from '../core/keep/keep.ts'
import type { Frozen } from '../core/mail/outbox/outgoing.ts'
import { addOutgoing, cancelUnapproved } from './post.ts'
import { type FactRow, factRows, keyOf } from './rows.ts'
import type { Tables } from './tables.ts'
import { turnedBetween } from './turned.ts'

/** SQLite takes 32,766 values in one statement; a fact has nine. */
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
          body: set.ref('excluded.body'),
        })),
      )
      .execute()
  }
}

/** One opportunity, if it still stands at the version the change was made from; else `moved`. */
const writeOne = async (
  db: Transaction<Tables>,
  account: string,
  { id, from, to }: Write,
  deed: Deed,
): Promise<Before['opportunities'][number] | 'moved'> => {
  const row = await db
    .selectFrom('opportunity')
    .select(['version', 'example'])
    .where('account_id', '=', account)
    .where('id', '=', id)
    .executeTakeFirst()
  if ((row?.version ?? 0) !== from) return 'moved'
  const before: FactRow[] = row
    ? await db
        .selectFrom('fact')
        .selectAll()
        .where('account_id', '=', account)
        .where('opportunity_id', '=', id)
        .orderBy('position')
        .execute()
    : []
  if (!to) {
    await db.deleteFrom('opportunity').where('account_id', '=', account).where('id', '=', id).execute()
    return { id, example: row?.example === 1, facts: turnedBetween(before, []) }
  }
  const { role, company, status = 'open' } = to.raw.opportunity
  const values = {
    role,
    company: company.name,
    status,
    example: to.example ? 1 : 0,
    version: from + 1,
    next_due_at: to.nextDueAt ?? null,
    updated_at: deed.at,
  }
  if (row) {
    await db
      .updateTable('opportunity')
      .set(values)
      .where('account_id', '=', account)
      .where('id', '=', id)
      .execute()
  } else {
    await db
      .insertInto('opportunity')
      .values({ ...values, account_id: account, id, created_at: deed.at })
      .execute()
  }
  const after = factRows(account, id, to, new Map(before.map((fact) => [keyOf(fact), fact])))
  await writeFacts(db, account, id, before, after)
  return { id, example: to.example, facts: turnedBetween(before, after) }
}

class Moved extends Error {}

const writeMe = async (db: Transaction<Tables>, account: string, me: Me) => {
  const row = await db.selectFrom('account').select('me').where('account_id', '=', account).executeTakeFirst()
  await db
    .updateTable('account')
    .set({ me: JSON.stringify(me) })
    .where('account_id', '=', account)
    .execute()
  return { before: row?.me ? (JSON.parse(row.me) as Me) : undefined, after: me }
}

/** Everything of one deed, with the line in the history that can take it back. Throws `Moved` to roll back. */
export const writeAll = async (
  db: Transaction<Tables>,
  account: string,
  what: {
    readonly me?: Me
    readonly opportunities: readonly Write[]
    readonly due?: readonly Due[]
    readonly outgoing?: readonly Frozen[]
  },
  deed: Deed,
  id: string,
): Promise<void> => {
  await db
    .insertInto('account')
    .values({ account_id: account, me: null, created_at: deed.at })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const me = what.me ? await writeMe(db, account, what.me) : undefined
  const opportunities: Before['opportunities'][number][] = []
  for (const write of what.opportunities) {
    const turned = await writeOne(db, account, write, deed)
    if (turned === 'moved') throw new Moved()
    opportunities.push(turned)
    const yes = write.to?.messages.filter(({ approved }) => approved).map(({ step }) => step) ?? []
    await cancelUnapproved(db, account, write.id, yes, deed.at)
  }
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
  const before: Omit<Before, 'change'> = { ...(me ? { me } : {}), opportunities }
  const [only] = what.opportunities.length === 1 && !what.me ? what.opportunities : []
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
    await db
      .updateTable('change')
      .set({ undone_by: id })
      .where('account_id', '=', account)
      .where('id', '=', undoes)
      .execute()
  }
}

export const isMoved = (error: unknown): boolean => error instanceof Moved
