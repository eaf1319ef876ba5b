import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { done, type Outcome, unavailable } from '../core/outcome.ts'

/** The end of the name of the file that a message became; `id` is the message's. */
const endOf = (id: string): string => `-${id.slice(0, 6)}.eml`

/**
 * Takes away what lies beside the database: the files that messages became, by the ids of the messages; with `everything` the
 * whole folder of them and the other files named. What is not there is no error.
 */
export const wiping =
  (folder: string, others: readonly string[]) =>
  async (what: readonly string[] | 'everything'): Promise<Outcome<void>> => {
    try {
      if (what === 'everything') {
        await rm(folder, { recursive: true, force: true })
        for (const path of others) await rm(path, { force: true })
        return done(undefined)
      }
      const names = await readdir(folder).catch(() => [])
      for (const name of names.filter((each) => what.some((id) => each.endsWith(endOf(id)))))
        await rm(join(folder, name), { force: true })
      return done(undefined)
    } catch (error) {
      return unavailable({ file: folder, message: `could not be taken away (${(error as Error).message}).` })
    }
  }
