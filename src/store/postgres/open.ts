import { Kysely, type KyselyConfig, PostgresDialect } from 'kysely'
import type { Store } from '../../core/keep/keep.ts'
import { done, type Outcome, unavailable } from '../../core/outcome.ts'
import { storeOver } from '../store.ts'
import type { Tables } from '../tables.ts'
import { isPostgres, whereIs } from './hosts.ts'
import { migrate } from './migrate.ts'
import { isMovedAway, movedAwaySays } from './moved.ts'
import { poolOver } from './pool.ts'
import { refusalOf } from './trouble.ts'

interface Place {
  /** Where the database is, one server or several of which one takes changes: `postgres://…`. */
  readonly url: string
  /** The folder of numbered .sql files. */
  readonly migrations: string
  /** Hears every statement. */
  readonly log?: KyselyConfig['log']
}

/** Opens the store, or says in one sentence why not. A server that goes away is asked anew by the next question. */
export const openStore = async ({ url, migrations, log }: Place): Promise<Outcome<Store>> => {
  if (!isPostgres(url))
    return unavailable({ message: 'DATABASE_URL is no address of a PostgreSQL database (postgres://…).' })
  const pool = poolOver(url)
  try {
    const client = await pool.connect()
    const ready = async () => {
      const migrated = await migrate(client, url, migrations)
      if (!migrated.ok || !(await isMovedAway(client))) return migrated
      return unavailable({ message: `The database ${whereIs(url)} ${movedAwaySays}` })
    }
    const formed = await ready().finally(() => client.release())
    if (!formed.ok) {
      await pool.end()
      return formed
    }
    const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), ...(log ? { log } : {}) })
    const store = storeOver(db, {
      troubleOf: (error) => refusalOf(error, url),
      // What was deleted lies in the server’s own files until it tidies them; they are its keeper’s.
      scrub: () => undefined,
    })
    const close = async () => {
      await store.close()
      // Where nothing was asked yet the query builder knows of no lines.
      await pool.end()
    }
    return done({ ...store, close })
  } catch (error) {
    await pool.end()
    return refusalOf(error, url)
  }
}
