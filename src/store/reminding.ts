import type { Kysely, Selectable } from 'kysely'
import type { Outcome } from '../core/outcome.ts'
import type { ReminderBrowser, Reminders } from '../core/remind/reminders.ts'
import type { Claim, Reminding, ToldOf } from '../core/remind/reminding.ts'
import { accountRow } from './account-row.ts'
import type { Tables } from './tables.ts'

type Db = Kysely<Tables>

/** How many are asked for at once. */
const chunk = 200

const toldOf = (row: Selectable<Tables['reminded']>): ToldOf => ({
  ...{ key: row.id, way: row.way, at: row.at, state: row.state, tries: row.tries },
  ...(row.next_at === null ? {} : { nextAt: row.next_at }),
  ...(row.trouble === null ? {} : { trouble: row.trouble }),
})

const taken = async (db: Db, account: string, { way, day }: Claim): Promise<number> => {
  const row = await db
    .selectFrom('reminded')
    .select((each) => each.fn.max('slot').as('last'))
    .where('account_id', '=', account)
    .where('way', '=', way)
    .where('day', '=', day)
    .executeTakeFirst()
  return Number(row?.last ?? 0)
}

/** One that surely did not arrive, once its next try has come; by one of two. */
const tryAgain = async (db: Db, account: string, { key, way, at }: Claim): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('reminded')
    .set({ state: 'telling', at, next_at: null })
    .set((row) => ({ tries: row('tries', '+', 1) }))
    .where('account_id', '=', account)
    .where('id', '=', key)
    .where('way', '=', way)
    .where('state', '=', 'again')
    .where('next_at', '<=', at)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

const isKnown = async (db: Db, account: string, { key, way }: Claim): Promise<boolean> => {
  const row = await db
    .selectFrom('reminded')
    .select('id')
    .where('account_id', '=', account)
    .where('id', '=', key)
    .where('way', '=', way)
    .executeTakeFirst()
  return row !== undefined
}

/**
 * A row whose key there can be once, in the first place of the day that is free: where another took the place, the next one. No lock is
 * needed, since both the reminder and its place are unique.
 */
const claimed = async (db: Db, account: string, claim: Claim): Promise<'yours' | 'known' | 'enough'> => {
  const { key, way, day, most, at, opportunity = null } = claim
  if (await isKnown(db, account, claim)) return (await tryAgain(db, account, claim)) ? 'yours' : 'known'
  for (let slot = (await taken(db, account, claim)) + 1; slot <= most; slot += 1) {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('reminded')
      .values({
        ...{ account_id: account, id: key, way, opportunity_id: opportunity, day, slot, at },
        ...{ state: 'telling', tries: 1, next_at: null, trouble: null },
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if ((numInsertedOrUpdatedRows ?? 0n) > 0n) return 'yours'
    if (await isKnown(db, account, claim)) return 'known'
  }
  return 'enough'
}

type Settings = Pick<Reminding, 'settings' | 'put' | 'browsers' | 'putBrowser' | 'removeBrowser'>
type Asked = <Value>(work: () => Promise<Value>) => Promise<Outcome<Value>>

const settingsOver = (db: Db, asked: Asked): Settings => ({
  settings: (account) =>
    asked(async () => {
      const row = await db
        .selectFrom('reminders')
        .select('body')
        .where('account_id', '=', account)
        .executeTakeFirst()
      return row && (JSON.parse(row.body) as Reminders)
    }),
  put: (account, reminders, at) =>
    asked(async () => {
      if (!reminders) {
        await db.deleteFrom('reminders').where('account_id', '=', account).execute()
        return
      }
      await accountRow(db, account, at)
      const body = JSON.stringify(reminders)
      await db
        .insertInto('reminders')
        .values({ account_id: account, body })
        .onConflict((conflict) => conflict.column('account_id').doUpdateSet({ body }))
        .execute()
    }),
  browsers: (account) =>
    asked(async () => {
      const rows = await db
        .selectFrom('reminder_browser')
        .select('body')
        .where('account_id', '=', account)
        .orderBy('id')
        .execute()
      return rows.map(({ body }) => JSON.parse(body) as ReminderBrowser)
    }),
  putBrowser: (account, browser) =>
    asked(async () => {
      const { id, endpoint } = browser
      const body = JSON.stringify(browser)
      await accountRow(db, account, browser.addedAt)
      await db
        .insertInto('reminder_browser')
        .values({ account_id: account, id, endpoint, body })
        .onConflict((conflict) => conflict.columns(['account_id', 'endpoint']).doUpdateSet({ id, body }))
        .execute()
    }),
  removeBrowser: (account, id) =>
    asked(async () => {
      await db.deleteFrom('reminder_browser').where('account_id', '=', account).where('id', '=', id).execute()
    }),
})

/** What reminders need, over an open database; `asked` turns what the file refuses into one sentence. */
export const remindingOver = (db: Db, asked: Asked): Reminding => ({
  ...settingsOver(db, asked),
  told: (account, keys) =>
    asked(async () => {
      const found: ToldOf[] = []
      for (let at = 0; at < keys.length; at += chunk) {
        const rows = await db
          .selectFrom('reminded')
          .selectAll()
          .where('account_id', '=', account)
          .where('id', 'in', keys.slice(at, at + chunk))
          .execute()
        found.push(...rows.map(toldOf))
      }
      return found
    }),
  claim: (account, claim) =>
    asked(async () => {
      await accountRow(db, account, claim.at)
      return claimed(db, account, claim)
    }),
  settle: (account, { key, way }, { state, nextAt, trouble }) =>
    asked(async () => {
      await db
        .updateTable('reminded')
        .set({ state, next_at: nextAt ?? null, trouble: trouble ?? null })
        .where('account_id', '=', account)
        .where('id', '=', key)
        .where('way', '=', way)
        .execute()
    }),
  latest: (account, limit) =>
    asked(async () => {
      const rows = await db
        .selectFrom('reminded')
        .selectAll()
        .where('account_id', '=', account)
        .orderBy('at', 'desc')
        .orderBy('id')
        .limit(limit)
        .execute()
      return rows.map(toldOf)
    }),
})
