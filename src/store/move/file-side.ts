import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { done, type Outcome, refused, unavailable } from '../../core/outcome.ts'
import { aloneWith } from '../sqlite/alone.ts'
import { asideOf } from '../sqlite/aside.ts'
import { kyselyOver } from '../sqlite/driver.ts'
import { emptyFile } from '../sqlite/found.ts'
import { migrate } from '../sqlite/migrate.ts'
import { isMovedAway, markMovedAway } from '../sqlite/moved.ts'
import { troubleOf } from '../sqlite/trouble.ts'
import type { Side } from './side.ts'

export interface FileAt {
  readonly path: string
  readonly migrations: string
  /** Today, for the name of what is put aside. */
  readonly day: string
}

const opened = (path: string, { migrations }: FileAt): Outcome<DatabaseSync> => {
  const file = new DatabaseSync(path, { enableForeignKeyConstraints: true })
  const formed = migrate(file, path, migrations)
  if (formed.ok) return done(file)
  file.close()
  return formed
}

const nothing = async (): Promise<void> => undefined

const fileSide = (file: DatabaseSync, path: string): Side => {
  const db = kyselyOver(file)
  return {
    ...{ called: path, db, movedAway: isMovedAway(file), lock: nothing, markHere: nothing },
    ...{ markMovedAway: markMovedAway, settle: async () => undefined, close: () => db.destroy() },
  }
}

/** A file that is left. */
export const fileToLeave = (at: FileAt): Outcome<Side> => {
  const { path } = at
  try {
    if (!existsSync(path))
      return refused({ file: path, message: 'is not there: there is nothing to move. Check --data.' })
    const alone = aloneWith(path, 'move it')
    if (!alone.ok) return alone
    if (!alone.value.readable)
      return unavailable({ file: path, message: 'is damaged. It was left as it is; put a copy back first.' })
    const file = opened(path, at)
    return file.ok ? done(fileSide(file.value, path)) : file
  } catch (error) {
    return troubleOf(error, path)
  }
}

const freeAt = (path: string, at: FileAt): Outcome<{ readonly free: boolean; readonly left: boolean }> => {
  const alone = aloneWith(path, 'move')
  if (!alone.ok) return alone
  if (!alone.value.readable) return done({ free: false, left: false })
  const file = opened(path, at)
  if (!file.ok) return file
  try {
    const { many } = file.value.prepare('select count(*) as many from account').get() as { many: number }
    const left = isMovedAway(file.value)
    return done({ free: many === 0 || left, left })
  } finally {
    file.value.close()
  }
}

/** A new file, which takes its name once everything is in it; what stood there is put aside. */
export const fileToFill = (at: FileAt): Outcome<Side> => {
  const { path, day } = at
  try {
    const stands = existsSync(path)
    if (!stands && existsSync(`${path}-wal`))
      return unavailable({
        file: path,
        message: `is missing, but ${path}-wal, which belongs to it, is there.`,
      })
    const there = stands ? freeAt(path, at) : done({ free: true, left: false })
    if (!there.ok) return there
    if (!there.value.free)
      return refused({
        file: path,
        message: 'holds a search of its own. Move only into what is empty: name another place with --data.',
      })
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    const beside = `${path}.${randomUUID()}`
    emptyFile(beside)
    const file = opened(beside, at)
    if (!file.ok) return file
    const side = fileSide(file.value, path)
    let closed: Promise<void> | undefined
    const closeOnce = () => {
      closed ??= side.close()
      return closed
    }
    return done({
      ...{ ...side, movedAway: there.value.left },
      settle: async () => {
        await closeOnce()
        const aside = stands ? asideOf(path, `move-${day}`) : undefined
        if (aside !== undefined) renameSync(path, aside)
        renameSync(beside, path)
        return aside
      },
      close: async () => {
        await closeOnce()
        for (const end of ['', '-journal', '-wal', '-shm']) rmSync(`${beside}${end}`, { force: true })
      },
    })
  } catch (error) {
    return troubleOf(error, path)
  }
}
