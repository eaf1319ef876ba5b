import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

/** So that an index of just these rows is found. */
const [zero, approved, sent] = [sql.lit(0), sql.lit('approved' as const), sql.lit('sent' as const)]

/**
 * Whom the clock has to see to, in the order of the accounts: whoever has a mailbox, a message whose time has come, a mail or a message that
 * is not among the facts yet, whoever wants to be reminded, whoever has wishes about calendars, and whoever has an address told of changes. Each of the seven is found by an index across accounts.
 */
export const dueAccounts = async (
  db: Kysely<Tables>,
  now: string,
  { after = '', limit }: { readonly after?: string; readonly limit: number },
): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('mailbox')
    .select('account_id')
    .where('account_id', '>', after)
    .union(
      db
        .selectFrom('outgoing')
        .select('account_id')
        .where('account_id', '>', after)
        .where('state', '=', approved)
        .where('next_at', '<=', now),
    )
    .union(
      db
        .selectFrom('outgoing')
        .select('account_id')
        .where('account_id', '>', after)
        .where('state', '=', sent)
        .where('recorded', '=', zero),
    )
    .union(
      db
        .selectFrom('incoming')
        .select('account_id')
        .where('account_id', '>', after)
        .where('recorded', '=', zero),
    )
    .union(db.selectFrom('agenda').select('account_id').where('account_id', '>', after))
    .union(
      db.selectFrom('hook').select('account_id').where('account_id', '>', after).where('next_at', '<=', now),
    )
    .union(db.selectFrom('reminders').select('account_id').where('account_id', '>', after))
    .orderBy('account_id')
    .limit(limit)
    .execute()
  return rows.map(({ account_id }) => account_id)
}
