import type { Kysely, Transaction } from 'kysely'
import type { Contact, KnownContact } from '../core/contacts/contact.ts'
import type { Contacts, ContactWrite } from '../core/keep/keep.ts'
import { wordsNaming } from '../core/keep/naming.ts'
import type { Outcome } from '../core/outcome.ts'
import type { Tables } from './tables.ts'

type Db = Kysely<Tables>

/** A statement takes 32,766 values in SQLite; a row has five. */
const atOnce = 1000

const slices = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / atOnce) }, (_, index) =>
    items.slice(index * atOnce, (index + 1) * atOnce),
  )

const stoodAs = async (db: Db, account: string, ids: readonly string[]) => {
  const found = new Map<string, string>()
  for (const part of slices(ids)) {
    const rows = await db
      .selectFrom('contact')
      .select(['id', 'body'])
      .where('account_id', '=', account)
      .where('id', 'in', part)
      .execute()
    for (const { id, body } of rows) found.set(id, body)
  }
  return found
}

/** Writes them if each still stands as it did when the change was made; false where one does not. The account is taken before. */
export const writeContacts = async (
  db: Transaction<Tables>,
  account: string,
  writes: readonly ContactWrite[],
): Promise<boolean> => {
  const stood = await stoodAs(
    db,
    account,
    writes.map(({ id }) => id),
  )
  if (writes.some(({ id, from }) => stood.get(id) !== (from && JSON.stringify(from)))) return false
  const going = writes.filter(({ to, from }) => from && !to).map(({ id }) => id)
  for (const part of slices(going))
    await db.deleteFrom('contact').where('account_id', '=', account).where('id', 'in', part).execute()
  const rows = writes.flatMap(({ id, to }) => (to ? [rowOf(account, id, to)] : []))
  for (const part of slices(rows))
    await db
      .insertInto('contact')
      .values(part)
      .onConflict((conflict) =>
        conflict.columns(['account_id', 'id']).doUpdateSet((set) => ({
          name: set.ref('excluded.name'),
          address: set.ref('excluded.address'),
          body: set.ref('excluded.body'),
        })),
      )
      .execute()
  return true
}

const rowOf = (account: string, id: string, contact: Contact): Tables['contact'] => ({
  ...{ account_id: account, id, body: JSON.stringify(contact) },
  ...{ name: contact.name.toLowerCase(), address: contact.email?.toLowerCase() ?? null },
})

/** Takes whoever is named so, or has this address, out for good. */
export const eraseContacts = async (
  db: Db,
  account: string,
  person: { readonly name: string; readonly email?: string },
): Promise<void> => {
  const words = wordsNaming(person)
  await db
    .deleteFrom('contact')
    .where('account_id', '=', account)
    .where((where) => where.or([where('name', 'in', [...words]), where('address', 'in', [...words])]))
    .execute()
}

export const contactsOver = (
  db: Db,
  asked: <Value>(work: () => Promise<Value>) => Promise<Outcome<Value>>,
): Contacts => ({
  all: (account) =>
    asked(async () => {
      const rows = await db
        .selectFrom('contact')
        .select(['id', 'body'])
        .where('account_id', '=', account)
        .orderBy('name')
        .orderBy('id')
        .execute()
      return rows.map(({ id, body }): KnownContact => ({ ...(JSON.parse(body) as Contact), id }))
    }),
  columns: (account, headings) =>
    asked(async () => {
      const row = await db
        .selectFrom('chosen_columns')
        .select('kinds')
        .where('account_id', '=', account)
        .where('headings', '=', JSON.stringify(headings))
        .executeTakeFirst()
      return row ? (JSON.parse(row.kinds) as readonly string[]) : undefined
    }),
  keepColumns: (account, headings, kinds, at) =>
    asked(async () => {
      // Columns may be the first that anybody keeps.
      await db
        .insertInto('account')
        .values({ account_id: account, me: null, version: 0, created_at: at })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      await db
        .insertInto('chosen_columns')
        .values({ account_id: account, headings: JSON.stringify(headings), kinds: JSON.stringify(kinds) })
        .onConflict((conflict) =>
          conflict
            .columns(['account_id', 'headings'])
            .doUpdateSet((set) => ({ kinds: set.ref('excluded.kinds') })),
        )
        .execute()
    }),
})
