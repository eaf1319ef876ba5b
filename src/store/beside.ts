import { type Kysely, sql } from 'kysely'
import { allStatuses, endOf } from '../core/vocabulary/statuses.ts'
import type { Tables } from './tables.ts'

type Db = Kysely<Tables>

const over = allStatuses.filter((status) => ![undefined, 'accepted'].includes(endOf(status)))

/** Everybody of these opportunities, wherever they are met, known by address or by name. */
const met = (db: Db, account: string, ids: readonly string[], by: 'address' | 'name' | 'same') =>
  db
    .selectFrom('fact')
    .select(['opportunity_id as id', `${by} as who`])
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

/** Offers that stand, and those that were accepted: once one holds, the rest is closed. */
const offersOf = (db: Db, account: string) =>
  db
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

/** What is open, a few. */
const openOf = (db: Db, account: string) =>
  db
    .selectFrom('opportunity')
    .select('id')
    .where('account_id', '=', account)
    .where('status', '=', 'open')
    .orderBy('id')
    .limit(4)
    .execute()

/** What bears on each of these: the same person, an offer that stands; beside an offer, something else that is open. */
export const besideEach = async (
  db: Db,
  account: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const people = [
    ...(await met(db, account, ids, 'address')),
    // A name may look like an address, and is none; nor is the word that one shares with oneself elsewhere.
    ...(await met(db, account, ids, 'same')).map(({ id, who }) => ({ id, who: `= ${who}` })),
    ...(await met(db, account, ids, 'name')).map(({ id, who }) => ({ id, who: ` ${who}` })),
  ]
  const places = Map.groupBy(people, ({ who }) => who)
  const whom = Map.groupBy(people, ({ id }) => id)
  const offers = (await offersOf(db, account)).map(({ id }) => id)
  const standing = new Set(offers)
  const open = ids.some((id) => standing.has(id)) ? (await openOf(db, account)).map(({ id }) => id) : []
  return new Map(
    ids.map((id) => {
      const shared = (whom.get(id) ?? []).flatMap(({ who }) => places.get(who) ?? [])
      const beside = [...shared.map((place) => place.id), ...offers, ...(standing.has(id) ? open : [])]
      return [id, [...new Set(beside)]]
    }),
  )
}
