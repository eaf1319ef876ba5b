import type { ExpressionBuilder, Kysely } from 'kysely'
import { waysOf } from '../core/english/sought.ts'
import type { FoundFacts, PlacedFact } from '../core/keep/keep.ts'
import { latestChangeId } from './change-id.ts'
import { likeAnywhere } from './like.ts'
import type { Tables } from './tables.ts'

type Db = Kysely<Tables>
type Where = ExpressionBuilder<Tables, 'fact' | 'opportunity'>

/** So many facts are looked at where a word stands nearly everywhere; then firms and people are asked for by themselves. */
const enough = 300

/** Facts, each with what a list shows of the opportunity it stands in. */
const placed = (db: Db, account: string) =>
  db
    .selectFrom('fact')
    .innerJoin('opportunity', (join) =>
      join
        .onRef('opportunity.account_id', '=', 'fact.account_id')
        .onRef('opportunity.id', '=', 'fact.opportunity_id'),
    )
    .select([
      'fact.opportunity_id',
      'fact.kind',
      'fact.id',
      'fact.owner',
      'fact.same',
      'fact.body',
      'fact.at',
    ])
    .select(['opportunity.company', 'opportunity.role', 'opportunity.status', 'opportunity.example'])
    .select('opportunity.updated_at')
    .where('fact.account_id', '=', account)

/** Those of some opportunities, or of all. */
const those = (db: Db, account: string, ids: readonly string[] | undefined) =>
  ids === undefined ? placed(db, account) : placed(db, account).where('opportunity.id', 'in', [...ids])

type Row = Awaited<ReturnType<ReturnType<typeof placed>['execute']>>[number]

const placedOf = (row: Row): PlacedFact => ({
  ...{ opportunity: row.opportunity_id, kind: row.kind, id: row.id, company: row.company, role: row.role },
  ...{ status: row.status, example: row.example === 1, updatedAt: row.updated_at },
  ...(row.owner === null ? {} : { owner: row.owner }),
  ...(row.same === null ? {} : { same: row.same }),
  ...(row.at === null ? {} : { at: row.at }),
  body: JSON.parse(row.body) as object,
})

const latestFirst = (one: PlacedFact, other: PlacedFact): number =>
  one.updatedAt === other.updatedAt ? 0 : one.updatedAt < other.updatedAt ? 1 : -1

/** What has no time before all that has one, in whichever order a database gave them. */
const earliestFirst = ({ at: one = '' }: PlacedFact, { at: other = '' }: PlacedFact): number =>
  one === other ? 0 : one < other ? -1 : 1

/** Everything in which each of these begins a word, what was changed last first. */
export const foundFacts = async (db: Db, account: string, words: readonly string[]): Promise<FoundFacts> => {
  if (words.length === 0) return { facts: [], all: true }
  const holding = (where: Where) =>
    where.and(
      words.map((word) =>
        where.or(waysOf(word).map((way) => where('fact.words', 'like', likeAnywhere(` ${way}`)))),
      ),
    )
  const first = await placed(db, account).where(holding).limit(enough).execute()
  const all = first.length < enough
  const people = all
    ? []
    : await placed(db, account).where('fact.name', 'is not', null).where(holding).limit(enough).execute()
  const firms = all
    ? []
    : await placed(db, account).where('fact.kind', '=', 'opportunity').where(holding).limit(enough).execute()
  const rows = new Map(
    [...first, ...people, ...firms].map((row) => [`${row.opportunity_id} ${row.kind} ${row.id}`, row]),
  )
  return { facts: [...rows.values()].map(placedOf).toSorted(latestFirst), all }
}

/** What was read of one opportunity as it stood at a version. */
interface Piece {
  readonly mark: string
  readonly facts: readonly PlacedFact[]
}

/** Facts as they were read last, by account, with the change that was the latest then: as long as it is, none is read again. */
export type ReadLately = Map<
  string,
  {
    readonly change: string
    readonly facts: readonly PlacedFact[]
    readonly pieces: ReadonlyMap<string, Piece>
  }
>

/** So many accounts are remembered. */
const mostAccounts = 20

/** Of more opportunities than these everything is read at once. */
const few = 100

/** Each opportunity with how it stands: as long as that stays, so do its facts. */
const marksOf = async (db: Db, account: string): Promise<ReadonlyMap<string, string>> => {
  const rows = await db
    .selectFrom('opportunity')
    .select(['id', 'version', 'updated_at'])
    .where('account_id', '=', account)
    .execute()
  return new Map(rows.map(({ id, version, updated_at }) => [id, `${version} ${updated_at}`]))
}

/** The same value as long as nothing was changed; afterwards only what was changed is read anew. `read`: of these opportunities, or of all. */
const onceRead = async (
  db: Db,
  account: string,
  lately: ReadLately,
  read: (ids?: readonly string[]) => Promise<readonly PlacedFact[]>,
): Promise<readonly PlacedFact[]> => {
  const change = (await latestChangeId(db, account)) ?? ''
  const known = lately.get(account)
  if (known?.change === change) return known.facts
  const marks = await marksOf(db, account)
  const stale = [...marks].flatMap(([id, mark]) => (known?.pieces.get(id)?.mark === mark ? [] : [id]))
  const isMost = known === undefined || stale.length > few
  const fresh = stale.length === 0 ? [] : await read(isMost ? undefined : stale)
  const of = Map.groupBy(fresh, ({ opportunity }) => opportunity)
  const pieces = new Map(
    [...marks].map(([id, mark]): [string, Piece] => {
      const before = isMost ? undefined : known.pieces.get(id)
      return [id, before?.mark === mark ? before : { mark, facts: of.get(id) ?? [] }]
    }),
  )
  const facts = [...pieces.values()].flatMap((piece) => piece.facts).toSorted(earliestFirst)
  const [oldest] = lately.keys()
  if (lately.size >= mostAccounts && oldest !== undefined) lately.delete(oldest)
  lately.set(account, { change, facts, pieces })
  return facts
}

/** Everybody, wherever they are met. */
export const everyone = (db: Db, account: string, lately: ReadLately): Promise<readonly PlacedFact[]> =>
  onceRead(db, account, lately, async (ids) =>
    (await those(db, account, ids).where('fact.name', 'is not', null).execute()).map(placedOf),
  )

/** The long ones of a fact: what was said and written. */
const wordsOf = ['text', 'debrief', 'terms', 'questions', 'change']

const withoutWords = (fact: PlacedFact): PlacedFact => ({
  ...fact,
  body: Object.fromEntries(Object.entries(fact.body).filter(([key]) => !wordsOf.includes(key))),
})

/** Talks, what went between and offers, wherever they are, without their words. */
export const allPast = (db: Db, account: string, lately: ReadLately): Promise<readonly PlacedFact[]> =>
  onceRead(db, account, lately, async (ids) =>
    (await those(db, account, ids).where('fact.kind', 'in', ['interview', 'touch', 'offer']).execute()).map(
      (row) => withoutWords(placedOf(row)),
    ),
  )

/** Interviews, what went between and promises whose time lies in this stretch, the earliest first. */
export const factsBetween = async (
  db: Db,
  account: string,
  { from, to, kinds }: { readonly from: string; readonly to: string; readonly kinds: readonly string[] },
): Promise<readonly PlacedFact[]> =>
  (
    await placed(db, account)
      .where('fact.at', '>=', from)
      .where('fact.at', '<', to)
      .where('fact.kind', 'in', [...kinds])
      .orderBy('fact.at')
      .execute()
  ).map(placedOf)

/** Each end by itself, so that an index gives it. */
const endOf = async (db: Db, account: string, order: 'asc' | 'desc'): Promise<string | undefined> => {
  const row = await db
    .selectFrom('fact')
    .select('at')
    .where('account_id', '=', account)
    .where('at', 'is not', null)
    .orderBy('at', order)
    .limit(1)
    .executeTakeFirst()
  return row?.at ?? undefined
}

/** When the first fact was, and when the last one is. */
export const spanOf = async (
  db: Db,
  account: string,
): Promise<{ readonly first?: string; readonly last?: string }> => {
  const [first, last] = [await endOf(db, account, 'asc'), await endOf(db, account, 'desc')]
  return { ...(first === undefined ? {} : { first }), ...(last === undefined ? {} : { last }) }
}
