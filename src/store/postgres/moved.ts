import { type Kysely, sql } from 'kysely'
import type { ClientBase } from 'pg'
import type { Tables } from '../tables.ts'

export const isMovedAway = async (client: ClientBase): Promise<boolean> =>
  ((await client.query("select 1 from afterword_mark where name = 'moved'")).rowCount ?? 0) > 0

export const markMovedAway = async (db: Kysely<Tables>): Promise<void> => {
  await sql`insert into afterword_mark (name, says) values ('moved', 'away') on conflict (name) do nothing`.execute(
    db,
  )
}

export const markHere = async (db: Kysely<Tables>): Promise<void> => {
  await sql`delete from afterword_mark where name = 'moved'`.execute(db)
}

/** How many other programs of ours have lines to it. */
export const othersAt = async (client: ClientBase): Promise<number> => {
  const { rows } = await client.query<{ many: number }>(
    `select count(*)::int as many from pg_stat_activity
     where datname = current_database() and application_name = 'afterword' and pid <> pg_backend_pid()`,
  )
  return rows[0]?.many ?? 0
}

export const movedAwaySays =
  'was moved back to a file and is no longer written to. Start Afterword without DATABASE_URL; or move that file here again with “afterword move”.'
