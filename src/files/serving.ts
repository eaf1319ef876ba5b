import { readdir, readFile, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Outcome } from '../core/outcome.ts'
import { done } from '../core/outcome.ts'
import { keepPrivate } from './private.ts'

/** A server over this data folder: where it listens, the path its pages stand under, and the key of its tokens (base64url). */
const serving = z.strictObject({ port: z.number().int(), base: z.string().default(''), key: z.string() })
type Serving = z.infer<typeof serving>

/** Says, to the owner's other programs only, that a server runs; gives what takes the word back. */
export const keepServing =
  (data: string) =>
  async (server: Serving): Promise<Outcome<() => Promise<void>>> => {
    const path = join(data, `serving-${server.port}.json`)
    const put = await keepPrivate(path, `${JSON.stringify(server)}\n`)
    return put.ok ? done(() => unlink(path).catch(() => undefined)) : put
  }

/** The servers that said so; one that was killed may still be among them. */
export const servingIn = async (data: string): Promise<readonly Serving[]> => {
  const names = await readdir(data).catch((): string[] => [])
  const found = await Promise.all(
    names
      .filter((name) => /^serving-\d+\.json$/.test(name))
      .map(async (name) => {
        try {
          return serving.safeParse(JSON.parse(await readFile(join(data, name), 'utf8'))).data
        } catch {
          // Half gone, or another's: as good as no server.
          return undefined
        }
      }),
  )
  return found.flatMap((each) => (each ? [each] : []))
}
