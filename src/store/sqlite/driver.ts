import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import {
  CompiledQuery,
  Kysely,
  type KyselyConfig,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely'
import type { Tables } from '../tables.ts'

/** `node:sqlite` in the shape Kysely's dialect asks for; statements are prepared once and kept. */
const databaseOver = (file: DatabaseSync): SqliteDatabase => {
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

class Driver extends SqliteDriver {
  readonly #file: DatabaseSync
  constructor(file: DatabaseSync) {
    super({ database: databaseOver(file) })
    this.#file = file
  }

  /** Whoever will write waits for the lock before reading: one who has read already is refused where another wrote meanwhile. */
  override async beginTransaction(
    connection: Parameters<SqliteDriver['beginTransaction']>[0],
    { accessMode }: TransactionSettings = {},
  ): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(accessMode === 'read only' ? 'begin' : 'begin immediate'))
  }

  /** A full disk may have rolled back already. */
  override async rollbackTransaction(
    connection: Parameters<SqliteDriver['rollbackTransaction']>[0],
  ): Promise<void> {
    if (this.#file.isTransaction) await super.rollbackTransaction(connection)
  }
}

class Dialect extends SqliteDialect {
  readonly #file: DatabaseSync
  constructor(file: DatabaseSync) {
    super({ database: databaseOver(file) })
    this.#file = file
  }

  override createDriver(): SqliteDriver {
    return new Driver(this.#file)
  }
}

/** `log` hears every statement, for whoever looks at how they are answered. */
export const kyselyOver = (file: DatabaseSync, log?: KyselyConfig['log']): Kysely<Tables> =>
  new Kysely<Tables>({ dialect: new Dialect(file), ...(log ? { log } : {}) })
