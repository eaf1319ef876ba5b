import type { Kysely, Selectable } from 'kysely'
import type { AgendaSettings, Agendas } from '../core/agenda/agendas.ts'
import type { Published } from '../core/agenda/published.ts'
import type { Outcome } from '../core/outcome.ts'
import { accountRow } from './account-row.ts'
import { holdAccount } from './hold-account.ts'
import { placedOver } from './placed.ts'
import type { Tables } from './tables.ts'

type Asked = <Value>(work: () => Promise<Value>) => Promise<Outcome<Value>>

const publishedOf = (row: Selectable<Tables['agenda_entry']>): Published => ({
  ...{ uid: row.uid, is: row.is_what, starts: row.starts, ends: row.ends, mark: row.mark },
  ...{ sequence: row.sequence, changedAt: row.changed_at, gone: row.gone === 1 },
})

const rowOf = (account: string, { uid, is, changedAt, gone, ...rest }: Published) => ({
  ...{ account_id: account, uid, is_what: is, ...rest },
  ...{ changed_at: changedAt, gone: gone ? 1 : 0 },
})

const same = (one: Published, other: Published | undefined): boolean =>
  one.sequence === other?.sequence && one.changedAt === other.changedAt

/** What calendars need, over an open database. */
export const agendasOver = (db: Kysely<Tables>, asked: Asked): Agendas => {
  const all = async (inside: Kysely<Tables>, account: string): Promise<readonly Published[]> => {
    const rows = await inside
      .selectFrom('agenda_entry')
      .selectAll()
      .where('account_id', '=', account)
      .orderBy('uid')
      .execute()
    return rows.map(publishedOf)
  }
  return {
    ...placedOver(db, asked),
    settings: (account) =>
      asked(async () => {
        const row = await db
          .selectFrom('agenda')
          .select('body')
          .where('account_id', '=', account)
          .executeTakeFirst()
        return row && (JSON.parse(row.body) as AgendaSettings)
      }),
    put: (account, settings, at) =>
      asked(async () => {
        await accountRow(db, account, at)
        const body = JSON.stringify(settings)
        await db
          .insertInto('agenda')
          .values({ account_id: account, body })
          .onConflict((conflict) => conflict.column('account_id').doUpdateSet({ body }))
          .execute()
      }),
    published: (account) => asked(() => all(db, account)),
    publish: (account, wanted, at) =>
      asked(() =>
        db.transaction().execute(async (inside) => {
          await accountRow(inside, account, at)
          await holdAccount(inside, account)
          const held = new Map((await all(inside, account)).map((each) => [each.uid, each]))
          const kept = new Set(wanted.map(({ uid }) => uid))
          for (const { uid } of held.values())
            if (!kept.has(uid))
              await inside
                .deleteFrom('agenda_entry')
                .where('account_id', '=', account)
                .where('uid', '=', uid)
                .execute()
          for (const each of wanted) {
            if (same(each, held.get(each.uid))) continue
            const { account_id: _account, uid: _uid, ...row } = rowOf(account, each)
            await inside
              .insertInto('agenda_entry')
              .values(rowOf(account, each))
              .onConflict((conflict) => conflict.columns(['account_id', 'uid']).doUpdateSet(row))
              .execute()
          }
        }),
      ),
  }
}
