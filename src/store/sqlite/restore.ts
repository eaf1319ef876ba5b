import { randomUUID } from 'node:crypto'
import { chmodSync, copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { done, type Outcome, refused } from '../../core/outcome.ts'
import { aloneWith, isWhole } from './alone.ts'
import { asideOf } from './aside.ts'
import { migrate } from './migrate.ts'
import { troubleOf } from './trouble.ts'

/** What putting a copy back came to. */
export interface PutBack {
  /** Where what stood there before lies now; absent where there was nothing. */
  readonly aside?: string
  /** Messages that wait for a person: whether they went out meanwhile nobody knows. */
  readonly held: number
  /** Messages that went out since the copy was made. */
  readonly sent: number
}

const trouble =
  'A copy was put back. Whether this went out meanwhile is not known: look among your sent mail before you send it.'

/** Who is let in, and who is told, is as it is today: what a person ended since the copy was made stays ended. */
const letInAsToday = (file: DatabaseSync): void => {
  const { known } = file
    .prepare("select count(*) as known from present.sqlite_schema where name in ('program', 'hook')")
    .get() as { known: number }
  if (known < 2) return
  for (const table of ['program', 'hook'])
    file.exec(`
      delete from main.${table};
      insert into main.${table} select * from present.${table} as now
        where exists (select 1 from main.account as a where a.account_id = now.account_id);
    `)
}

/** Takes over what became of every message since: its states are those of today, whatever the copy says. */
const takeOver = (file: DatabaseSync, present: string): void => {
  file.prepare('attach ? as present').run(present)
  file.exec(`
    insert or replace into outgoing
      select * from present.outgoing as now
      where exists (select 1 from main.account as a where a.account_id = now.account_id);
    update outgoing set recorded = 0
      where state = 'sent' and exists (
        select 1 from opportunity as o where o.account_id = outgoing.account_id and o.id = outgoing.opportunity_id
      );
  `)
  letInAsToday(file)
  file.exec('detach present')
}

/** Nothing that was on its way goes out by itself from a copy: a person says whether it did. */
const holdBack = (file: DatabaseSync): number => {
  const { changes } = file
    .prepare(
      `update outgoing
       set state = case when ever_dot = 1 then 'uncertain' else 'held' end, owner = null, trouble = ?, fence = fence + 1
       where state in ('approved', 'sending', 'dot')`,
    )
    .run(trouble)
  return Number(changes)
}

const sentIn = (file: DatabaseSync): number => {
  const { count } = file.prepare("select count(*) as count from outgoing where state = 'sent'").get() as {
    count: number
  }
  return count
}

/** The copy as it will stand: brought to today’s form, and nothing in it on its way. */
const prepared = (
  beside: string,
  { path, migrations }: { readonly path: string; readonly migrations: string },
  present: boolean,
): Outcome<Omit<PutBack, 'aside'>> => {
  const file = new DatabaseSync(beside, { enableForeignKeyConstraints: true })
  try {
    const { user_version: form } = file.prepare('pragma user_version').get() as { user_version: number }
    // An empty file is a whole database of nothing: it takes the place of nobody’s search.
    if (form === 0) return refused({ message: 'this is no copy that Afterword made; nothing was changed.' })
    if (!isWhole(file))
      return refused({ message: 'this copy is damaged; nothing was changed. Take another one.' })
    const formed = migrate(file, path, migrations)
    if (!formed.ok)
      return refused(...formed.problems.map(({ message }) => ({ message: `this copy ${message}` })))
    const before = sentIn(file)
    if (present) takeOver(file, path)
    const sent = sentIn(file) - before
    return done({ held: holdBack(file), sent })
  } finally {
    file.close()
  }
}

/**
 * Puts a copy in the place of the database, which is put aside. What went out since the copy was made stays sent, by what stands there
 * today; what was on its way waits for a person. Nothing is changed unless all of it can be.
 */
export const putBack = (
  copy: string,
  at: { readonly path: string; readonly migrations: string; readonly day: string },
): Outcome<PutBack> => {
  const { path, day } = at
  const beside = `${path}.${randomUUID()}`
  try {
    if (!existsSync(copy)) return refused({ file: copy, message: 'there is no such file. Check the path.' })
    const present = existsSync(path) ? aloneWith(path, 'put the copy back') : undefined
    if (present && !present.ok) return present
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    copyFileSync(copy, beside)
    chmodSync(beside, 0o600)
    const made = prepared(beside, at, present?.value.readable === true)
    if (!made.ok) return refused(...made.problems.map((problem) => ({ ...problem, file: copy })))
    const aside = present ? asideOf(path, `restore-${day}`) : undefined
    if (aside !== undefined) copyFileSync(path, aside)
    for (const end of ['-wal', '-shm'])
      if (existsSync(`${path}${end}`)) renameSync(`${path}${end}`, `${aside ?? path}${end}.aside`)
    renameSync(beside, path)
    return done({ ...made.value, ...(aside === undefined ? {} : { aside }) })
  } catch (error) {
    return troubleOf(error, copy)
  } finally {
    for (const end of ['', '-journal', '-wal', '-shm']) rmSync(`${beside}${end}`, { force: true })
  }
}
