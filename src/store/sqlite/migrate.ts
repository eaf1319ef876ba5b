import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import type { Part } from '../../core/keep/parts.ts'
import { soughtWords, timeOf } from '../../core/keep/seen-in.ts'
import { done, type Outcome, unavailable } from '../../core/outcome.ts'
import { emptyFile } from './found.ts'

interface Migration {
  readonly number: number
  readonly name: string
  readonly sql: string
}

const migrationsIn = (folder: string): readonly Migration[] =>
  readdirSync(folder)
    .filter((name) => /^\d{4}-.*\.sql$/.test(name))
    .sort()
    .map((name) => ({
      number: Number(name.slice(0, 4)),
      name,
      sql: readFileSync(join(folder, name), 'utf8'),
    }))

const versionOf = (file: DatabaseSync): number => {
  const row = file.prepare('pragma user_version').get() as { user_version: number }
  return row.user_version
}

/** A database of some other program, or one whose tables are gone: none to write our own into. */
const isOurs = (file: DatabaseSync, version: number): boolean => {
  const { tables, ours } = file
    .prepare(
      "select count(*) as tables, count(*) filter (where name = 'opportunity') as ours from sqlite_schema where type = 'table'",
    )
    .get() as { tables: number; ours: number }
  return version === 0 ? tables === 0 : ours === 1
}

/** What a migration asks of a fact that was kept before: as it would be written today. */
const knowFacts = (file: DatabaseSync): void => {
  const asked = (of: typeof soughtWords) => (kind: unknown, body: unknown) =>
    of({ kind: kind as Part['kind'], body: JSON.parse(String(body)) }) ?? null
  file.function('fact_words', { deterministic: true }, asked(soughtWords))
  file.function('fact_at', { deterministic: true }, asked(timeOf))
}

/** A whole copy beside the file, made before anything in it changes: `backups/afterword.db.before-2`. */
const backUp = (file: DatabaseSync, path: string, next: number): void => {
  const folder = join(dirname(path), 'backups')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  let copy = join(folder, `${basename(path)}.before-${next}`)
  for (let count = 2; !emptyFile(copy); count += 1)
    copy = join(folder, `${basename(path)}.before-${next}-${count}`)
  file.prepare('vacuum into ?').run(copy)
}

/**
 * Brings the file to the newest form, each numbered file once, all in one transaction, after a copy was made. Two programs
 * that start together do it once. A file from a newer version is refused untouched.
 */
export const migrate = (file: DatabaseSync, path: string, folder: string): Outcome<number> => {
  const migrations = migrationsIn(folder)
  const newest = migrations.at(-1)?.number ?? 0
  const tooNew = (version: number) =>
    unavailable({
      file: path,
      message: `was written by a newer version of Afterword (form ${version}; this one knows up to ${newest}). Update Afterword; the file was left as it is.`,
    })
  const found = versionOf(file)
  if (found > newest) return tooNew(found)
  if (!isOurs(file, found))
    return unavailable({
      file: path,
      message: 'is not a file of Afterword, or it is damaged. It was left as it is.',
    })
  if (found === newest) return done(newest)
  if (found > 0) backUp(file, path, found + 1)
  knowFacts(file)
  file.exec('begin exclusive')
  try {
    const version = versionOf(file)
    for (const { sql } of migrations.filter(({ number }) => number > version)) file.exec(sql)
    file.exec(`pragma user_version = ${newest}`)
    file.exec('commit')
    return done(newest)
  } catch (error) {
    file.exec('rollback')
    throw error
  }
}
