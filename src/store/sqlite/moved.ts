import type { DatabaseSync } from 'node:sqlite'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'

/** Stands in the head of a file whose search went on elsewhere; “move” in letters. */
const mark = 0x6d6f7665

export const isMovedAway = (file: DatabaseSync): boolean => {
  const row = file.prepare('pragma application_id').get() as { application_id: number }
  return row.application_id === mark
}

export const markMovedAway = async (db: Kysely<Tables>): Promise<void> => {
  await sql.raw(`pragma application_id = ${mark}`).execute(db)
}

export const movedAwaySays =
  'was moved to a PostgreSQL database and is no longer written to. Give that database as DATABASE_URL; or bring everything back with “afterword move --back”.'
