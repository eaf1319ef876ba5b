import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'
import type { MovedTable } from './tables.ts'

export type Row = Readonly<Record<string, unknown>>

const listed = (names: readonly string[]) => sql.join(names.map((name) => sql.ref(name)))

/** The rows after this one, in the order of their key, which is that of their bytes in every database. */
export const rowsAfter = async (
  db: Kysely<Tables>,
  { name, key, atOnce }: MovedTable,
  after: Row | undefined,
): Promise<readonly Row[]> => {
  const further = after ? sql`where (${listed(key)}) > (${sql.join(key.map((each) => after[each]))})` : sql``
  const { rows } = await sql<Row>`
    select * from ${sql.table(name)} ${further} order by ${listed(key)} limit ${atOnce}`.execute(db)
  return rows.map((row) => ({ ...row }))
}

export const putRows = async (
  db: Kysely<Tables>,
  { name }: MovedTable,
  rows: readonly Row[],
): Promise<void> => {
  const columns = Object.keys(rows[0] ?? {})
  const valuesOf = (row: Row) => sql`(${sql.join(columns.map((column) => row[column]))})`
  await sql`
    insert into ${sql.table(name)} (${listed(columns)}) values ${sql.join(rows.map(valuesOf))}`.execute(db)
}

/** Is there a single row in it? Everything hangs on accounts. */
export const isEmpty = async (db: Kysely<Tables>): Promise<boolean> =>
  (await db.selectFrom('account').select('account_id').limit(1).executeTakeFirst()) === undefined
