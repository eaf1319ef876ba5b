import type { Kysely } from 'kysely'
import type { Kept, Me, Profile } from '../core/keep/keep.ts'
import { todaysProfile } from '../core/keep/todays-profile.ts'
import { type FactRow, keptOf, type OpportunityRow } from './rows.ts'
import type { Tables } from './tables.ts'

type Db = Kysely<Tables>

/** What was loaded lately, by account and id: facts at one version never change, so only newer ones are read again. */
export type Recent = Map<string, Kept>

const most = 400

export const profileOf = async (db: Db, account: string): Promise<Profile> => {
  const row = await db
    .selectFrom('account')
    .select(['me', 'version'])
    .where('account_id', '=', account)
    .executeTakeFirst()
  const known = row?.me ? todaysProfile(JSON.parse(row.me) as Me) : { me: undefined, moved: [] }
  return { ...known, version: row?.version ?? 0 }
}

const remember = (recent: Recent, key: string, kept: Kept): Kept => {
  const [oldest] = recent.keys()
  if (recent.size >= most && oldest !== undefined) recent.delete(oldest)
  recent.set(key, kept)
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
  const profile = await profileOf(db, account)
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
        found?.version === row.version &&
        found.updatedAt === row.updated_at &&
        found.profile === profile.version
      return same ? [[row.id, still(found, row)]] : []
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
  const found = new Map(
    rows.map((row) => [
      row.id,
      known.get(row.id) ?? remember(recent, keyOf(row.id), keptOf(row, of.get(row.id) ?? [], profile)),
    ]),
  )
  return ids.flatMap((id) => found.get(id) ?? [])
}
