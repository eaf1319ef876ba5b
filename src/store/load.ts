import { type Kysely, sql } from 'kysely'
import type { Kept, Me } from '../core/keep/keep.ts'
import { allStatuses, endOf } from '../core/vocabulary/statuses.ts'
import { type FactRow, keptOf, type OpportunityRow } from './rows.ts'
import type { Tables } from './tables.ts'

type Db = Kysely<Tables>

/** What was loaded lately, by account and id: facts at one version never change, so only newer ones are read again. */
export type Recent = Map<string, { readonly kept: Kept; readonly me: string }>

const most = 400

const meRow = async (db: Db, account: string): Promise<string | undefined> => {
  const row = await db.selectFrom('account').select('me').where('account_id', '=', account).executeTakeFirst()
  return row?.me ?? undefined
}

export const profileOf = async (db: Db, account: string): Promise<Me | undefined> => {
  const text = await meRow(db, account)
  return text === undefined ? undefined : (JSON.parse(text) as Me)
}

const remember = (recent: Recent, key: string, kept: Kept, me: string): Kept => {
  const [oldest] = recent.keys()
  if (recent.size >= most && oldest !== undefined) recent.delete(oldest)
  recent.set(key, { kept, me })
  return kept
}

/** What stands in the row may have moved without a fact changing; the facts themselves are taken as they are known. */
const still = (known: Kept, row: OpportunityRow): Kept => {
  const { nextDueAt: _due, ...rest } = known
  return { ...rest, ...(row.next_due_at === null ? {} : { nextDueAt: row.next_due_at }) }
}

/** Those of the ids that exist, in their order: the rows, then the facts of those that are not known at their version. */
export const loaded = async (
  db: Db,
  account: string,
  ids: readonly string[],
  recent: Recent,
): Promise<readonly Kept[]> => {
  const me = (await meRow(db, account)) ?? '{}'
  const rows = await db
    .selectFrom('opportunity')
    .selectAll()
    .where('account_id', '=', account)
    .where('id', 'in', [...ids])
    .execute()
  const keyOf = (id: string) => `${account} ${id}`
  // Looked up once: remembering the ones that are read below may push known ones out.
  const known = new Map(
    rows.flatMap((row): [string, Kept][] => {
      const found = recent.get(keyOf(row.id))
      const same =
        found?.kept.version === row.version && found.kept.updatedAt === row.updated_at && found.me === me
      return same ? [[row.id, still(found.kept, row)]] : []
    }),
  )
  const stale = rows.filter(({ id }) => !known.has(id)).map(({ id }) => id)
  const facts =
    stale.length === 0
      ? []
      : await db
          .selectFrom('fact')
          .selectAll()
          .where('account_id', '=', account)
          .where('opportunity_id', 'in', stale)
          .orderBy('opportunity_id')
          .orderBy('position')
          .execute()
  const of = Map.groupBy(facts, (fact: FactRow) => fact.opportunity_id)
  const profile = JSON.parse(me) as Me
  const found = new Map(
    rows.map((row) => [
      row.id,
      known.get(row.id) ?? remember(recent, keyOf(row.id), keptOf(row, of.get(row.id) ?? [], profile), me),
    ]),
  )
  return ids.flatMap((id) => found.get(id) ?? [])
}

const over = allStatuses.filter((status) => endOf(status) !== undefined)

/** Where somebody of these opportunities is met as well, known by address or by name. */
const sharing = (db: Db, account: string, ids: readonly string[], by: 'address' | 'name') =>
  db
    .selectFrom('fact')
    .select('opportunity_id as id')
    .distinct()
    .where('account_id', '=', account)
    .where(by, 'in', (own) =>
      own
        .selectFrom('fact')
        .select(by)
        .where('account_id', '=', account)
        .where('opportunity_id', 'in', [...ids])
        .where(by, 'is not', null)
        .$castTo<Record<typeof by, string>>(),
    )
    .execute()

/** Others that bear on these: the same person, an offer that stands; beside an offer, something else that is open. */
export const besideIds = async (
  db: Db,
  account: string,
  ids: readonly string[],
): Promise<readonly string[]> => {
  const shared = [
    ...(await sharing(db, account, ids, 'address')),
    ...(await sharing(db, account, ids, 'name')),
  ]
  const offers = await db
    .selectFrom('fact')
    .innerJoin('opportunity', (join) =>
      join
        .onRef('opportunity.account_id', '=', 'fact.account_id')
        .onRef('opportunity.id', '=', 'fact.opportunity_id'),
    )
    .select('opportunity.id')
    .where('fact.account_id', '=', account)
    .where('fact.kind', '=', sql.lit('offer'))
    .where('opportunity.status', 'not in', over)
    .execute()
  const withOffer = offers.some(({ id }) => ids.includes(id))
  const open = withOffer
    ? await db
        .selectFrom('opportunity')
        .select('id')
        .where('account_id', '=', account)
        .where('status', '=', 'open')
        .orderBy('id')
        .limit(4)
        .execute()
    : []
  return [...new Set([...shared, ...offers, ...open].map(({ id }) => id))]
}
