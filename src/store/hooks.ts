import type { Kysely, Selectable } from 'kysely'
import type { Outcome } from '../core/outcome.ts'
import type { Hook } from '../core/programs/hook.ts'
import type { Programs } from '../core/programs/programs.ts'
import { accountRow } from './account-row.ts'
import type { Tables } from './tables.ts'

type Asked = <Value>(work: () => Promise<Value>) => Promise<Outcome<Value>>

const hookOf = (row: Selectable<Tables['hook']>): Hook => ({
  ...{ id: row.id, address: row.address, secret: row.secret, createdAt: row.created_at },
  ...{ toldTo: row.told_to, tries: row.tries, nextAt: row.next_at },
  ...(row.trouble === null ? {} : { trouble: row.trouble }),
})

/** Addresses that are told of changes, over an open database. */
export const hooksOver = (
  db: Kysely<Tables>,
  asked: Asked,
): Pick<Programs, 'changesAfter' | 'hooks' | 'addHook' | 'removeHook' | 'turnHook'> => ({
  changesAfter: (account, after, limit) =>
    asked(async () => {
      const rows = await db
        .selectFrom('change')
        .select('id')
        .where('account_id', '=', account)
        .where('id', '>', after)
        .orderBy('id')
        .limit(limit)
        .execute()
      return rows.map(({ id }) => id)
    }),
  hooks: (account) =>
    asked(async () => {
      const rows = await db
        .selectFrom('hook')
        .selectAll()
        .where('account_id', '=', account)
        .orderBy('created_at')
        .orderBy('id')
        .execute()
      return rows.map(hookOf)
    }),
  addHook: (account, { createdAt, toldTo, nextAt, trouble, ...rest }) =>
    asked(async () => {
      await accountRow(db, account, createdAt)
      const times = { created_at: createdAt, told_to: toldTo, next_at: nextAt }
      await db
        .insertInto('hook')
        .values({ account_id: account, ...rest, ...times, trouble: trouble ?? null })
        .execute()
    }),
  removeHook: (account, id) =>
    asked(async () => {
      const { numDeletedRows } = await db
        .deleteFrom('hook')
        .where('account_id', '=', account)
        .where('id', '=', id)
        .executeTakeFirst()
      return numDeletedRows > 0n
    }),
  turnHook: (account, { id, toldTo, tries, nextAt }, to) =>
    asked(async () => {
      const { numUpdatedRows } = await db
        .updateTable('hook')
        .set({ told_to: to.toldTo, tries: to.tries, next_at: to.nextAt, trouble: to.trouble ?? null })
        .where('account_id', '=', account)
        .where('id', '=', id)
        .where('told_to', '=', toldTo)
        .where('tries', '=', tries)
        .where('next_at', '=', nextAt)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    }),
})
