import type { Transaction } from 'kysely'
import type { Tables } from './tables.ts'

/** Whoever changes several rows of an account holds it first: two such changes come one after the other, and neither waits for the other for ever. */
export const holdAccount = async (db: Transaction<Tables>, account: string): Promise<void> => {
  await db
    .updateTable('account')
    .set((row) => ({ version: row.ref('version') }))
    .where('account_id', '=', account)
    .execute()
}
