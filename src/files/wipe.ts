import { readdir, rm, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import { done, type Outcome, unavailable } from '../core/outcome.ts'

/** The end of the name of the file that a message became; `id` is the message's. */
const endOf = (id: string): string => `-${id.slice(0, 6)}.eml`

/** Takes away the files that messages became, by the ids of the messages, and their folder with the last one. What is not there is no error. */
export const wiping =
  (folder: string) =>
  async (messages: readonly string[]): Promise<Outcome<void>> => {
    const ends = new Set(messages.map(endOf))
    try {
      const names = await readdir(folder).catch(() => [])
      const going = names.filter((name) => ends.has(/-[^-]*\.eml$/.exec(name)?.[0] ?? ''))
      for (const name of going) await rm(join(folder, name), { force: true })
      // A folder in which others put something stays.
      if (going.length > 0 && going.length === names.length) await rmdir(folder).catch(() => undefined)
      return done(undefined)
    } catch (error) {
      return unavailable({ file: folder, message: `could not be taken away (${(error as Error).message}).` })
    }
  }
