import type { Kysely } from 'kysely'
import type { Sharing } from '../core/keep/sharing.ts'
import type { Outcome } from '../core/outcome.ts'
import type { Tables } from './tables.ts'

/** So many accounts are asked for at once. */
const chunk = 500

/** What workers that share out the accounts need, over an open database. */
export const sharingOver = (
  db: Kysely<Tables>,
  asked: <Value>(work: () => Promise<Value>) => Promise<Outcome<Value>>,
): Sharing => ({
  present: ({ worker, now, until }) =>
    asked(async () => {
      await db
        .insertInto('worker')
        .values({ id: worker, until })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ until }))
        .execute()
      await db.deleteFrom('worker').where('until', '<', now).execute()
      const row = await db
        .selectFrom('worker')
        .select((each) => each.fn.countAll<number>().as('many'))
        .executeTakeFirstOrThrow()
      return Number(row.many)
    }),
  held: (accounts, now) =>
    asked(async () => {
      const found = new Map<string, string>()
      for (let at = 0; at < accounts.length; at += chunk) {
        const rows = await db
          .selectFrom('lease')
          .select(['account_id', 'owner'])
          .where('account_id', 'in', accounts.slice(at, at + chunk))
          .where('until', '>=', now)
          .execute()
        for (const { account_id, owner } of rows) found.set(account_id, owner)
      }
      return found
    }),
  hold: (account, { worker, now, until }) =>
    asked(async () => {
      const held = await db
        .insertInto('lease')
        .values({ account_id: account, owner: worker, until })
        .onConflict((conflict) =>
          conflict
            .column('account_id')
            .doUpdateSet({ owner: worker, until })
            .where((lease) => lease.or([lease('lease.owner', '=', worker), lease('lease.until', '<', now)])),
        )
        .returning('owner')
        .executeTakeFirst()
      return held?.owner === worker
    }),
  letGo: (account, worker) =>
    asked(async () => {
      await db.deleteFrom('lease').where('account_id', '=', account).where('owner', '=', worker).execute()
    }),
  leave: (worker) =>
    asked(async () => {
      await db.deleteFrom('worker').where('id', '=', worker).execute()
    }),
})
