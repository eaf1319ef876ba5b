import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { copiesThatStay } from '../../core/keep/copies/rotation.ts'
import { done, type Outcome, unavailable } from '../../core/outcome.ts'
import { emptyFile } from './found.ts'
import { troubleOf } from './trouble.ts'

/** A whole copy of the database, made on a day. */
export interface DayCopy {
  readonly file: string
  readonly day: string
  readonly bytes: number
}

/** How many rows each table has. */
export type Counts = Readonly<Record<string, number>>

const folderOf = (path: string): string => join(dirname(path), 'backups')
const fileOf = (path: string, day: string): string => join(folderOf(path), `${basename(path)}.day-${day}`)

/** The copies that lie beside the database, the newest first. */
export const copiesOf = (path: string): readonly DayCopy[] => {
  const folder = folderOf(path)
  const begins = `${basename(path)}.day-`
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names
    .filter((name) => name.startsWith(begins) && /^\d{4}-\d\d-\d\d$/.test(name.slice(begins.length)))
    .map((name) => ({ file: join(folder, name), day: name.slice(begins.length) }))
    .map((copy) => ({ ...copy, bytes: statSync(copy.file, { throwIfNoEntry: false })?.size ?? 0 }))
    .toSorted((one, other) => (one.day < other.day ? 1 : -1))
}

export const countsIn = (file: DatabaseSync): Counts => {
  const tables = file
    .prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name")
    .all() as { name: string }[]
  return Object.fromEntries(
    tables.map(({ name }) => {
      const { count } = file.prepare(`select count(*) as count from "${name}"`).get() as { count: number }
      return [name, count]
    }),
  )
}

/** Opened as somebody would who needs it: is every page of it whole, and what is in it? */
const countsOfCopy = (copy: string): Counts | undefined => {
  const file = new DatabaseSync(copy, { readOnly: true })
  try {
    const { integrity_check: whole } = file.prepare('pragma integrity_check').get() as {
      integrity_check: string
    }
    return whole === 'ok' ? countsIn(file) : undefined
  } finally {
    file.close()
  }
}

const isSame = (one: Counts, other: Counts | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** Something may be written while it is copied: then it is done again. */
const attempts = 5

/** A copy under another name that was opened and holds what the database holds. */
const verified = (file: DatabaseSync, beside: string): boolean => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    rmSync(beside, { force: true })
    emptyFile(beside)
    const before = countsIn(file)
    file.prepare('vacuum into ?').run(beside)
    if (isSame(before, countsIn(file)) && isSame(before, countsOfCopy(beside))) return true
  }
  return false
}

/** Those that are too many go. */
const rotate = (path: string): void => {
  const all = copiesOf(path)
  const stay = copiesThatStay(all.map(({ day }) => day))
  for (const { file, day } of all) if (!stay.includes(day)) rmSync(file, { force: true })
}

/** The copy of this day: made where there is none, opened and counted before it has its name. `again`: over one that is there. */
export const copyOf = (path: string, day: string, again = false): Outcome<DayCopy | undefined> => {
  const copy = fileOf(path, day)
  const told = () => copiesOf(path).find((each) => each.day === day)
  if (!existsSync(path) || (existsSync(copy) && !again)) return done(told())
  const beside = `${copy}.making`
  try {
    mkdirSync(folderOf(path), { recursive: true, mode: 0o700 })
    const file = new DatabaseSync(path, { timeout: 5000 })
    try {
      if (!verified(file, beside))
        return unavailable({
          file: copy,
          message:
            'could not be made: what was copied is not what is there. The copies of the days before are as they were.',
        })
    } finally {
      file.close()
    }
    renameSync(beside, copy)
    rotate(path)
    return done(told())
  } catch (error) {
    return troubleOf(error, path)
  } finally {
    rmSync(beside, { force: true })
  }
}
