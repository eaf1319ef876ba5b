import { randomBytes } from 'node:crypto'
import { type ExpressionBuilder, type Kysely, sql, type Transaction } from 'kysely'
import type { Before, Change, Page, Store } from '../core/keep/keep.ts'
import { done, type Outcome } from '../core/outcome.ts'
import { eraseAccount, eraseTraces } from './erase.ts'
import { besideIds, loaded, profileOf, type Recent } from './load.ts'
import { postOver } from './post.ts'
import { summaryOf } from './rows.ts'
import type { Tables } from './tables.ts'
import { troubleOf } from './trouble.ts'
import { isMoved, writeAll } from './write.ts'

type Db = Kysely<Tables>

/** Sorts by time, and by chance within a millisecond. */
const changeId = (at: string): string =>
  `${Date.parse(at).toString(36).padStart(9, '0')}${randomBytes(4).toString('hex')}`

const like = (search: string): string => `%${search.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`

const within =
  (account: string, page: Omit<Page, 'limit' | 'offset'>) =>
  (where: ExpressionBuilder<Tables, 'opportunity'>) =>
    where.and([
      where('account_id', '=', account),
      ...(page.dueBy === undefined ? [] : [where('next_due_at', '<=', page.dueBy)]),
      ...(page.dueAfter === undefined ? [] : [where('next_due_at', '>', page.dueAfter)]),
      ...(page.examples === undefined ? [] : [where('example', '=', page.examples ? 1 : 0)]),
      ...(page.status === undefined ? [] : [where('status', '=', page.status)]),
      ...(page.search === undefined
        ? []
        : [sql<boolean>`(role || ' ' || company || ' ' || id) like ${like(page.search)} escape '\\'`]),
    ])

const changeOf = (row: Omit<Tables['change'], 'before'>): Change => ({
  id: row.id,
  at: row.at,
  by: row.by,
  door: row.door,
  says: row.says,
  ...(row.opportunity_id === null ? {} : { opportunity: row.opportunity_id }),
  ...(row.undoes === null ? {} : { undoes: row.undoes }),
  ...(row.undone_by === null ? {} : { undoneBy: row.undone_by }),
})

/** The store over an open database of the newest form. `path` is named in what it has to say. */
export const storeOver = (
  db: Db,
  path: string,
  /** Takes what was deleted out of the files themselves, own copies included. */
  scrub: () => void = () => undefined,
): Store => {
  const asked = async <Value>(work: () => Promise<Value>): Promise<Outcome<Value>> => {
    try {
      return done(await work())
    } catch (error) {
      return troubleOf(error, path)
    }
  }
  const recent: Recent = new Map()
  /** The write lock is taken before anything is read, so that nobody comes between the look and the change. */
  const locked = (work: (one: Transaction<Tables>) => Promise<void>): Promise<void> =>
    db.connection().execute(async (one) => {
      await sql`begin immediate`.execute(one)
      try {
        await work(one as never)
        await sql`commit`.execute(one)
      } catch (error) {
        // A full disk may have rolled back already.
        await sql`rollback`.execute(one).catch(() => undefined)
        throw error
      }
    })
  return {
    me: (account) => asked(() => profileOf(db, account)),
    summaries: (account, page) =>
      asked(async () => {
        const rows = await db
          .selectFrom('opportunity')
          .select(['id', 'role', 'company', 'status', 'example', 'next_due_at', 'updated_at'])
          .where(within(account, page))
          .orderBy(sql`next_due_at is null`)
          .orderBy('next_due_at')
          .orderBy('id')
          .limit(page.limit)
          .offset(page.offset ?? 0)
          .execute()
        return rows.map(summaryOf)
      }),
    count: (account, page) =>
      asked(async () => {
        const row = await db
          .selectFrom('opportunity')
          .select((each) => each.fn.countAll<number>().as('many'))
          .where(within(account, page))
          .executeTakeFirstOrThrow()
        return row.many
      }),
    load: (account, ids) =>
      asked(async () => {
        if (ids.length === 0) return []
        return db.transaction().execute((round) => loaded(round, account, ids, recent))
      }),
    beside: (account, ids) => asked(async () => (ids.length === 0 ? [] : besideIds(db, account, ids))),
    write: async (account, what, deed) => {
      const id = changeId(deed.at)
      try {
        await locked((one) => writeAll(one, account, what, deed, id))
        return done({ change: id })
      } catch (error) {
        return isMoved(error) ? done('moved' as const) : troubleOf(error, path)
      }
    },
    erase: async (account, what, deed) => {
      try {
        let messages: readonly string[] = []
        await locked(async (one) => {
          if (what === 'everything') return eraseAccount(one, account)
          const { writes, erasure } = what
          await writeAll(one, account, { opportunities: writes }, deed, changeId(deed.at))
          messages = await eraseTraces(one, account, erasure)
          await writeAll(one, account, { opportunities: [] }, deed, changeId(deed.at))
        })
        recent.clear()
        scrub()
        return done({ messages })
      } catch (error) {
        return isMoved(error) ? done('moved' as const) : troubleOf(error, path)
      }
    },
    changes: (account, { opportunity, limit }) =>
      asked(async () => {
        const rows = await db
          .selectFrom('change')
          .select(['account_id', 'id', 'opportunity_id', 'at', 'by', 'door', 'says', 'undoes', 'undone_by'])
          .where('account_id', '=', account)
          .$if(opportunity !== undefined, (query) => query.where('opportunity_id', '=', opportunity ?? ''))
          .orderBy('id', 'desc')
          .limit(limit)
          .execute()
        return rows.map(changeOf)
      }),
    before: (account, change) =>
      asked(async () => {
        const row = await db
          .selectFrom('change')
          .selectAll()
          .where('account_id', '=', account)
          .where('id', '=', change)
          .executeTakeFirst()
        return row
          ? { change: changeOf(row), ...(JSON.parse(row.before) as Omit<Before, 'change'>) }
          : undefined
      }),
    post: postOver(db, asked),
    close: () => db.destroy(),
  }
}
