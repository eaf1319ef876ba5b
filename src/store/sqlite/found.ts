import { randomUUID } from 'node:crypto'
import { closeSync, existsSync, linkSync, mkdirSync, openSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { done, type Outcome, unavailable } from '../../core/outcome.ts'

/** A file that holds nothing yet, for its owner alone; SQLite gives the files beside it the same permissions. False where it is there. */
export const emptyFile = (path: string): boolean => {
  try {
    closeSync(openSync(path, 'wx', 0o600))
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0

/** Takes the name only if nobody has it; a disk without links has no better than a rename. */
const takeName = (from: string, path: string): void => {
  try {
    linkSync(from, path)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(code)) throw error
    if (!existsSync(path)) renameSync(from, path)
  }
}

/**
 * Begins a new file under another name and gives it its own when it is whole, so that a file of this name is never half made:
 * one without a byte, or missing beside what was not yet written into it, was a search once, and nothing is written over it.
 */
export const begin = (path: string, fill: (file: DatabaseSync) => Outcome<unknown>): Outcome<unknown> => {
  if (existsSync(path)) {
    return sizeOf(path) > 0
      ? done(undefined)
      : unavailable({
          file: path,
          message:
            'is empty, as after a full disk or a copy that failed. It was left as it is: put a copy in its place (the backups folder beside it may hold one), or delete it to begin anew.',
        })
  }
  if (sizeOf(`${path}-wal`) > 0)
    return unavailable({
      file: path,
      message: `is missing, but ${path}-wal, which belongs to it, is there. Put both back from the same copy, or move that one away to begin anew.`,
    })
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const beside = `${path}.${randomUUID()}`
  try {
    emptyFile(beside)
    const file = new DatabaseSync(beside)
    try {
      const filled = fill(file)
      if (!filled.ok) return filled
    } finally {
      file.close()
    }
    takeName(beside, path)
    return done(undefined)
  } finally {
    for (const end of ['', '-journal', '-wal', '-shm']) rmSync(`${beside}${end}`, { force: true })
  }
}
