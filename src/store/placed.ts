import type { Kysely, Selectable } from 'kysely'
import type { KeepingPlaced } from '../core/agenda/agendas.ts'
import type { PlacedEntry } from '../core/agenda/placed.ts'
import type { Outcome } from '../core/outcome.ts'
import { accountRow } from './account-row.ts'
import type { Tables } from './tables.ts'

type Asked = <Value>(work: () => Promise<Value>) => Promise<Outcome<Value>>

const placedOf = ({ calendar, uid, mark, etag, word }: Selectable<Tables['agenda_placed']>): PlacedEntry => ({
  ...{ calendar, uid, mark },
  ...(etag === null ? {} : { etag }),
  ...(word === null ? {} : { word }),
})

/** What was put into calendars on servers, over an open database. */
export const placedOver = (db: Kysely<Tables>, asked: Asked): KeepingPlaced => ({
  placed: (account) =>
    asked(async () => {
      const rows = await db
        .selectFrom('agenda_placed')
        .selectAll()
        .where('account_id', '=', account)
        .orderBy('calendar')
        .orderBy('uid')
        .execute()
      return rows.map(placedOf)
    }),
  place: (account, { calendar, uid, mark, etag = null, word = null }, at) =>
    asked(async () => {
      await accountRow(db, account, at)
      const row = { mark, etag, word }
      await db
        .insertInto('agenda_placed')
        .values({ account_id: account, calendar, uid, ...row })
        .onConflict((conflict) => conflict.columns(['account_id', 'calendar', 'uid']).doUpdateSet(row))
        .execute()
    }),
  unplace: (account, { calendar, uid }) =>
    asked(async () => {
      await db
        .deleteFrom('agenda_placed')
        .where('account_id', '=', account)
        .where('calendar', '=', calendar)
        .where('uid', '=', uid)
        .execute()
    }),
})
