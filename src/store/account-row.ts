import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** Everything kept hangs on its account; there it is, whoever keeps something first. */
export const accountRow = (db: Kysely<Tables>, account: string, at: string) =>
  db
    .insertInto('account')
    .values({ account_id: account, me: null, version: 0, created_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
