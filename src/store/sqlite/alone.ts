import { DatabaseSync } from 'node:sqlite'
import { done, type Outcome, unavailable } from '../../core/outcome.ts'
import { troubleOf } from './trouble.ts'

export const isWhole = (file: DatabaseSync): boolean => {
  const { integrity_check: said } = file.prepare('pragma integrity_check').get() as {
    integrity_check: string
  }
  return said === 'ok'
}

/** What stands at this path, for whoever is alone with it; refused, with what to do then, where another program has it open. */
export const aloneWith = (path: string, then: string): Outcome<{ readonly readable: boolean }> => {
  const inUse = () =>
    unavailable({
      file: path,
      message: `is open in Afterword. Close its pages and whatever else runs over it, then ${then}; nothing was changed.`,
    })
  let file: DatabaseSync | undefined
  try {
    file = new DatabaseSync(path, { timeout: 500 })
    // Only who is alone with a database may change how it is written; then everything lies in the one file.
    const { journal_mode: mode } = file.prepare('pragma journal_mode = delete').get() as {
      journal_mode: string
    }
    if (mode !== 'delete') return inUse()
    return done({ readable: isWhole(file) })
  } catch (error) {
    const code = ((error as { errcode?: number }).errcode ?? 0) & 0xff
    if (code === 5 || code === 6) return inUse()
    if (code === 11 || code === 26) return done({ readable: false })
    return troubleOf(error, path)
  } finally {
    file?.close()
  }
}
