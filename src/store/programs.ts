import type { Kysely, Selectable } from 'kysely'
import type { Outcome } from '../core/outcome.ts'
import type { Program } from '../core/programs/program.ts'
import type { Programs } from '../core/programs/programs.ts'
import { accountRow } from './account-row.ts'
import { hooksOver } from './hooks.ts'
import { dropAsked, putAnswer, takeOnce } from './once-asked.ts'
import type { Tables } from './tables.ts'

type Asked = <Value>(work: () => Promise<Value>) => Promise<Outcome<Value>>

const programOf = (row: Omit<Selectable<Tables['program']>, 'hash'>): Program => ({
  ...{ id: row.id, name: row.name, may: row.may, createdAt: row.created_at },
  ...(row.until === null ? {} : { until: row.until }),
  ...(row.used_at === null ? {} : { usedAt: row.used_at }),
})

/** What doors for programs need, over an open database. */
export const programsOver = (db: Kysely<Tables>, asked: Asked): Programs => ({
  all: (account) =>
    asked(async () => {
      const rows = await db
        .selectFrom('program')
        .select(['account_id', 'id', 'name', 'may', 'created_at', 'until', 'used_at'])
        .where('account_id', '=', account)
        .orderBy('created_at')
        .orderBy('id')
        .execute()
      return rows.map(programOf)
    }),
  add: (account, { id, name, may, createdAt, until = null }, hash) =>
    asked(async () => {
      await accountRow(db, account, createdAt)
      await db
        .insertInto('program')
        .values({ account_id: account, id, name, may, hash, created_at: createdAt, until, used_at: null })
        .execute()
    }),
  byId: (account, id) =>
    asked(async () => {
      const row = await db
        .selectFrom('program')
        .selectAll()
        .where('account_id', '=', account)
        .where('id', '=', id)
        .executeTakeFirst()
      return row && { program: programOf(row), hash: row.hash }
    }),
  used: (account, id, at) =>
    asked(async () => {
      await db
        .updateTable('program')
        .set({ used_at: at })
        .where('account_id', '=', account)
        .where('id', '=', id)
        .execute()
    }),
  remove: (account, id) =>
    asked(async () => {
      const { numDeletedRows } = await db
        .deleteFrom('program')
        .where('account_id', '=', account)
        .where('id', '=', id)
        .executeTakeFirst()
      return numDeletedRows > 0n
    }),
  once: (account, one, since) => asked(() => takeOnce(db, account, one, since)),
  answered: (account, one, answer) => asked(() => putAnswer(db, account, one, answer)),
  unasked: (account, one) => asked(() => dropAsked(db, account, one)),
  ...hooksOver(db, asked),
})
