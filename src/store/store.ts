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

/** So many signs of an id are its place in the history: milliseconds, base 36. */
const placed = 9

/** Sorts after every change there is, also within one millisecond and after the clock was turned back: the latest is the latest written. */
const changeId = async (db: Db, account: string, at: string): Promise<string> => {
  const last = await db
    .selectFrom('change')
    .select('id')
    .where('account_id', '=', account)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  const after = last ? Number.parseInt(last.id.slice(0, placed), 36) + 1 : 0
  const place = Math.max(Date.parse(at), after).toString(36).padStart(placed, '0')
  return `${place}${randomBytes(4).toString('hex')}`
}

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
  const locked = <Value>(work: (one: Transaction<Tables>) => Promise<Value>): Promise<Value> =>
    db.connection().execute(async (one) => {
      await sql`begin immediate`.execute(one)
      try {
        const value = await work(one as never)
        await sql`commit`.execute(one)
        return value
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
      try {
        const change = await locked(async (one) => {
          const id = await changeId(one, account, deed.at)
          await writeAll(one, account, what, deed, id)
          return id
        })
        return done({ change })
      } catch (error) {
        return isMoved(error) ? done('moved' as const) : troubleOf(error, path)
      }
    },
    erase: async (account, what, deed) => {
      try {
        const messages = await locked(async (one) => {
          if (what === 'everything') {
            await eraseAccount(one, account)
            return []
          }
          const { writes, erasure } = what
          await writeAll(one, account, { opportunities: writes }, deed, await changeId(one, account, deed.at))
          const gone = await eraseTraces(one, account, erasure)
          await writeAll(one, account, { opportunities: [] }, deed, await changeId(one, account, deed.at))
          return gone
        })
        recent.clear()
        scrub()
        return done({ messages })
      } catch (error) {
        return isMoved(error) ? done('moved' as const) : troubleOf(error, path)
      }
    },
    countChanges: (account, opportunity) =>
      asked(async () => {
        const row = await db
          .selectFrom('change')
          .select((each) => each.fn.countAll<number>().as('many'))
          .where('account_id', '=', account)
          .$if(opportunity !== undefined, (query) => query.where('opportunity_id', '=', opportunity ?? ''))
          .executeTakeFirstOrThrow()
        return row.many
      }),
    changes: (account, { opportunity, limit, offset = 0 }) =>
      asked(async () => {
        const rows = await db
          .selectFrom('change')
          .select(['account_id', 'id', 'opportunity_id', 'at', 'by', 'door', 'says', 'undoes', 'undone_by'])
          .where('account_id', '=', account)
          .$if(opportunity !== undefined, (query) => query.where('opportunity_id', '=', opportunity ?? ''))
          .orderBy('id', 'desc')
          .limit(limit)
          .offset(offset)
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
