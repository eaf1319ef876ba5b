import { Kysely, PostgresDialect, sql } from 'kysely'
import { done, type Outcome, unavailable } from '../../core/outcome.ts'
import { whereIs } from '../postgres/hosts.ts'
import { migrate } from '../postgres/migrate.ts'
import { isMovedAway, markHere, markMovedAway, othersAt } from '../postgres/moved.ts'
import { poolOver } from '../postgres/pool.ts'
import { refusalOf } from '../postgres/trouble.ts'
import type { Tables } from '../tables.ts'
import type { Side } from './side.ts'

/** A database, in which no other Afterword is at work. */
export const databaseAt = async (url: string, migrations: string): Promise<Outcome<Side>> => {
  const pool = poolOver(url)
  const called = `The database ${whereIs(url)}`
  const refuse = async (message: string) => {
    await pool.end()
    return unavailable({ message: `${called} ${message}` })
  }
  try {
    const client = await pool.connect()
    const look = async () => {
      const formed = await migrate(client, url, migrations)
      return formed.ok ? done({ others: await othersAt(client), away: await isMovedAway(client) }) : formed
    }
    const found = await look().finally(() => client.release())
    if (!found.ok) {
      await pool.end()
      return found
    }
    if (found.value.others > 0)
      return refuse('is open in another Afterword. Stop all of them, then move; nothing was changed.')
    const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
    return done({
      ...{ called, db, movedAway: found.value.away, settle: async () => undefined },
      ...{ markMovedAway, markHere },
      lock: async (inside) => {
        await sql`lock table account in exclusive mode`.execute(inside)
      },
      close: async () => {
        await db.destroy()
        await pool.end()
      },
    })
  } catch (error) {
    await pool.end()
    return refusalOf(error, url)
  }
}
