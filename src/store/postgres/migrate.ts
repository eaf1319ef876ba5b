import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ClientBase } from 'pg'
import { done, type Outcome, unavailable } from '../../core/outcome.ts'
import { whereIs } from './hosts.ts'

interface Migration {
  readonly number: number
  readonly sql: string
}

const migrationsIn = (folder: string): readonly Migration[] =>
  readdirSync(folder)
    .filter((name) => /^\d{4}-.*\.sql$/.test(name))
    .sort()
    .map((name) => ({ number: Number(name.slice(0, 4)), sql: readFileSync(join(folder, name), 'utf8') }))

/** Whoever brings a database to a new form holds this; the number is nobody else’s by chance. */
const lock = 4_711_260

interface Found {
  readonly tables: number
  readonly ours: number
}

/** What stands in the place where our tables would: what an extension brought is nobody’s. */
const foundIn = async (client: ClientBase): Promise<Found> => {
  const { rows } = await client.query<Found>(`
    select count(*)::int as tables, (count(*) filter (where relname = 'afterword_mark'))::int as ours
    from pg_catalog.pg_class as c
    where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')
      and not exists (select 1 from pg_catalog.pg_depend as d where d.objid = c.oid and d.deptype = 'e')`)
  return rows[0] ?? { tables: 0, ours: 0 }
}

const markOf = async (client: ClientBase, name: string): Promise<string | undefined> => {
  const { rows } = await client.query<{ says: string }>('select says from afterword_mark where name = $1', [
    name,
  ])
  return rows[0]?.says
}

const setMark = (client: ClientBase, name: string, says: string) =>
  client.query(
    'insert into afterword_mark (name, says) values ($1, $2) on conflict (name) do update set says = excluded.says',
    [name, says],
  )

/**
 * Brings the database to the newest form, each numbered file once, all in one transaction that others wait for. One of a newer
 * version, or of another program, is refused untouched.
 */
export const migrate = async (client: ClientBase, url: string, folder: string): Promise<Outcome<number>> => {
  const migrations = migrationsIn(folder)
  const newest = migrations.at(-1)?.number ?? 0
  const refused = (sentence: string) => unavailable({ message: `The database ${whereIs(url)} ${sentence}` })
  await client.query('begin')
  try {
    await client.query('select pg_advisory_xact_lock($1)', [lock])
    const { tables, ours } = await foundIn(client)
    if (tables > 0 && ours === 0) {
      await client.query('rollback')
      return refused(
        'holds the tables of another program. It was left as it is; give Afterword one of its own.',
      )
    }
    if (ours === 0)
      await client.query('create table afterword_mark (name text not null primary key, says text not null)')
    const version = Number((await markOf(client, 'form')) ?? 0)
    if (version > newest) {
      await client.query('rollback')
      return refused(
        `was written by a newer version of Afterword (form ${version}; this one knows up to ${newest}). Update Afterword; it was left as it is.`,
      )
    }
    for (const { sql } of migrations.filter(({ number }) => number > version)) await client.query(sql)
    if (version < newest) await setMark(client, 'form', String(newest))
    await client.query('commit')
    return done(newest)
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  }
}
