import { randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** So many signs of an id are its place in the history: milliseconds, base 36. */
const placed = 9

/** The latest change of an account; undefined where there is none. */
export const latestChangeId = async (db: Kysely<Tables>, account: string): Promise<string | undefined> => {
  const last = await db
    .selectFrom('change')
    .select('id')
    .where('account_id', '=', account)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.id
}

/**
 * Sorts after every change there is, also within one millisecond and after the clock was turned back: the latest is the latest written.
 * The account's row must be held, so that nobody else takes the same place.
 */
export const changeId = async (db: Kysely<Tables>, account: string, at: string): Promise<string> => {
  const last = await latestChangeId(db, account)
  const after = last === undefined ? 0 : Number.parseInt(last.slice(0, placed), 36) + 1
  const place = Math.max(Date.parse(at), after).toString(36).padStart(placed, '0')
  return `${place}${randomBytes(4).toString('hex')}`
}
