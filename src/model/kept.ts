import { randomBytes } from 'node:crypto'
import { chmod, mkdir, open, readFile, rename, rm, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import { done, type Outcome, unavailable } from '../core/outcome.ts'

const reached = z.strictObject({
  on: z.boolean(),
  url: z.string().refine((url) => URL.canParse(url)),
  model: z.string(),
  seconds: z.number().int().min(1).max(600),
  key: z.string().optional(),
})

const file = z.record(z.string(), reached)

/** How one account reaches its assistant, the key included. Never leaves this room. */
export type Reached = z.infer<typeof reached>

type All = z.infer<typeof file>

/** Every account's settings on this machine; an absent file is an empty one. */
export const readKept = async (path: string): Promise<Outcome<All>> => {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'ENOENT'
      ? done({})
      : unavailable({ file: path, message: `The settings of the assistant cannot be read (${code}).` })
  }
  try {
    const read = file.safeParse(JSON.parse(text))
    if (read.success) return done(read.data)
  } catch {
    // Not JSON: said below, without quoting what may be half a key.
  }
  return unavailable({
    file: path,
    message: 'The settings of the assistant are damaged: mend the file, or delete it and set it up again.',
  })
}

/** Puts the whole file in its place at once, readable by its owner alone from its first byte on; none where there is nothing to keep. */
export const writeKept = async (path: string, all: All): Promise<Outcome<undefined>> => {
  const beside = `${path}.${randomBytes(6).toString('hex')}`
  try {
    if (Object.keys(all).length === 0) {
      await rm(path, { force: true })
      return done(undefined)
    }
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    const handle = await open(beside, 'wx', 0o600)
    try {
      await handle.writeFile(`${JSON.stringify(all, null, 2)}\n`)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await chmod(beside, 0o600)
    await rename(beside, path)
    return done(undefined)
  } catch (error) {
    await unlink(beside).catch(() => undefined)
    const { code } = error as NodeJS.ErrnoException
    return unavailable({ file: path, message: `The settings of the assistant cannot be kept (${code}).` })
  }
}
