import { type ExpressionBuilder, expressionBuilder, type Kysely, sql } from 'kysely'
import type { Before, Change, Holding, Page, Store } from '../core/keep/keep.ts'
import { done, type Outcome } from '../core/outcome.ts'
import { agendasOver } from './agendas.ts'
import { besideEach } from './beside.ts'
import { contactsOver } from './contacts.ts'
import { eraseAccount, eraseTraces } from './erase.ts'
import { likeAnywhere } from './like.ts'
import { loaded, profileOf, type Recent } from './load.ts'
import { postOver } from './outbox.ts'
import { programsOver } from './programs.ts'
import { remindingOver } from './reminding.ts'
import { summaryOf } from './rows.ts'
import { allPast, everyone, factsBetween, foundFacts, type ReadLately, spanOf } from './seen.ts'
import { sharingOver } from './sharing.ts'
import type { Tables } from './tables.ts'
import { isMoved, writeAll } from './write.ts'

type Db = Kysely<Tables>

/** The facts that make an opportunity one that holds this: their kind, and what stands in their body. */
const holdings: Readonly<Record<Holding, readonly [kind: string, holds: string]>> = {
  offer: ['offer', '%'],
  helper: ['person', '%"helper":true%'],
  story: ['point', '%"kind":"anecdote"%'],
  lesson: ['point', '%"kind":"lesson"%'],
}

/** The account is named here too: said of the row outside only, a database may look through everybody’s. */
const factsThat = (account: string, holding: Holding) => {
  const [kind, holds] = holdings[holding]
  return expressionBuilder<Tables, 'opportunity'>()
    .selectFrom('fact')
    .select('fact.id')
    .where('fact.account_id', '=', account)
    .whereRef('fact.opportunity_id', '=', 'opportunity.id')
    .where('fact.kind', '=', sql.lit(kind))
    .where('fact.body', 'like', sql.lit(holds))
}

const within =
  (account: string, page: Omit<Page, 'limit' | 'offset'>) =>
  (where: ExpressionBuilder<Tables, 'opportunity'>) =>
    where.and([
      where('account_id', '=', account),
      ...(page.dueBy === undefined ? [] : [where('next_due_at', '<=', page.dueBy)]),
      ...(page.dueAfter === undefined ? [] : [where('next_due_at', '>', page.dueAfter)]),
      ...(page.updatedFrom === undefined ? [] : [where('updated_at', '>=', page.updatedFrom)]),
      ...(page.examples === undefined ? [] : [where('example', '=', page.examples ? 1 : 0)]),
      ...(page.status === undefined ? [] : [where('status', 'in', [page.status].flat())]),
      ...(page.holding === undefined
        ? []
        : [where.or([page.holding].flat().map((each) => where.exists(factsThat(account, each))))]),
      ...(page.search === undefined
        ? []
        : [
            sql<boolean>`lower(role || ' ' || company || ' ' || id) like lower(${likeAnywhere(page.search)}) escape '\\'`,
          ]),
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

/** What one database does in its own way. */
export interface Own {
  /** What it refuses (damaged, locked, full) as one sentence; throws what is a mistake of ours. */
  readonly troubleOf: (error: unknown) => Outcome<never>
  /** Takes what was deleted out of the files themselves, own copies included. */
  readonly scrub: () => void
}

/** The store over an open database of the newest form, whichever it is. */
export const storeOver = (db: Db, { troubleOf, scrub }: Own): Store => {
  const asked = async <Value>(work: () => Promise<Value>): Promise<Outcome<Value>> => {
    try {
      return done(await work())
    } catch (error) {
      return troubleOf(error)
    }
  }
  const recent: Recent = new Map()
  const [met, happened]: readonly [ReadLately, ReadLately] = [new Map(), new Map()]
  return {
    me: (account) => asked(async () => (await profileOf(db, account)).me),
    profile: (account) => asked(() => profileOf(db, account)),
    summaries: (account, page) =>
      asked(async () => {
        const rows = await db
          .selectFrom('opportunity')
          .select(['id', 'role', 'company', 'status', 'example', 'next_due_at', 'updated_at'])
          .select((each) =>
            each
              .selectFrom('fact')
              .select((fact) => fact.fn.max('at').as('at'))
              .where('fact.account_id', '=', account)
              .whereRef('fact.opportunity_id', '=', 'opportunity.id')
              .where('fact.kind', '=', 'interview')
              .as('last_talk_at'),
          )
          .where(within(account, page))
          .orderBy('next_due_at', (due) => due.asc().nullsLast())
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
        return Number(row.many)
      }),
    load: (account, ids) =>
      asked(async () => {
        if (ids.length === 0) return []
        // Rows and facts of one moment, whoever writes in between.
        const look = db.transaction().setAccessMode('read only').setIsolationLevel('repeatable read')
        return look.execute((inside) => loaded(inside, account, ids, recent))
      }),
    beside: (account, ids) =>
      asked(async () => (ids.length === 0 ? new Map() : besideEach(db, account, ids))),
    find: (account, words) => asked(() => foundFacts(db, account, words)),
    people: (account) => asked(() => everyone(db, account, met)),
    past: (account) => asked(() => allPast(db, account, happened)),
    span: (account) => asked(() => spanOf(db, account)),
    between: (account, stretch) => asked(() => factsBetween(db, account, stretch)),
    write: async (account, what, deed) => {
      try {
        return done({ change: await db.transaction().execute((one) => writeAll(one, account, what, deed)) })
      } catch (error) {
        return isMoved(error) ? done('moved' as const) : troubleOf(error)
      }
    },
    erase: async (account, what, deed) => {
      try {
        const messages = await db.transaction().execute(async (one) => {
          if (what === 'everything') return eraseAccount(one, account)
          const { writes, erasure } = what
          await writeAll(one, account, { opportunities: writes }, deed)
          const gone = await eraseTraces(one, account, erasure)
          await writeAll(one, account, { opportunities: [] }, deed)
          return gone
        })
        recent.clear()
        for (const lately of [met, happened]) lately.clear()
        scrub()
        return done({ messages })
      } catch (error) {
        return isMoved(error) ? done('moved' as const) : troubleOf(error)
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
        return Number(row.many)
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
    contacts: contactsOver(db, asked),
    post: postOver(db, asked),
    reminding: remindingOver(db, asked),
    agendas: agendasOver(db, asked),
    sharing: sharingOver(db, asked),
    programs: programsOver(db, asked),
    close: () => db.destroy(),
  }
}
