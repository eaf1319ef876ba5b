import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { Kysely, type SqliteDatabase, SqliteDialect } from 'kysely'
import type { Tables } from './tables.ts'

/** `node:sqlite` in the shape Kysely's dialect asks for; statements are prepared once and kept. */
const asDriver = (file: DatabaseSync): SqliteDatabase => {
  const prepared = new Map<string, ReturnType<DatabaseSync['prepare']>>()
  const most = 200
  return {
    close: () => file.close(),
    prepare: (sql) => {
      const statement = prepared.get(sql) ?? file.prepare(sql)
      if (prepared.size >= most) prepared.clear()
      prepared.set(sql, statement)
      const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[]
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...values(parameters)),
        run: (parameters) => statement.run(...values(parameters)),
        iterate: (parameters) => statement.iterate(...values(parameters)) as IterableIterator<unknown>,
      }
    },
  }
}

export const kyselyOver = (file: DatabaseSync): Kysely<Tables> =>
  new Kysely<Tables>({ dialect: new SqliteDialect({ database: asDriver(file) }) })
