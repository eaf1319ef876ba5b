import { randomBytes } from 'node:crypto'
import { open, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { done, type Outcome, unavailable } from '../core/outcome.ts'
import { keepPrivate } from './private.ts'

const shape = /^afterword-entry-1 ([\w-]{43})\n$/

/** Undefined where there is none, or none to rely on: damaged, or once open to others, who may know it by now. */
const read = async (path: string): Promise<Outcome<Buffer | 'none' | 'unfit'>> => {
  try {
    await using file = await open(path, 'r')
    const { mode, size } = await file.stat()
    const found = size <= 200 ? shape.exec(await file.readFile('latin1'))?.[1] : undefined
    const isOpen = process.platform !== 'win32' && (mode & 0o077) !== 0
    return done(found && !isOpen ? Buffer.from(found, 'base64url') : 'unfit')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return done('none')
    return unavailable({ file: path, message: `cannot be read (${code}).` })
  }
}

/**
 * The key under which browsers are remembered, in `entry.key` of the data folder. A new one takes the place of one that is not to
 * be relied on; every browser then has to be let in again. Two programs that start at once share one.
 */
export const entryKey = async (data: string): Promise<Outcome<Buffer>> => {
  const path = join(data, 'entry.key')
  for (let tries = 0; tries < 5; tries += 1) {
    const found = await read(path)
    if (!found.ok) return found
    if (Buffer.isBuffer(found.value)) return done(found.value)
    if (found.value === 'unfit') await unlink(path).catch(() => undefined)
    const key = randomBytes(32)
    const put = await keepPrivate(path, `afterword-entry-1 ${key.toString('base64url')}\n`, 'first')
    if (!put.ok) return put
    if (put.value) return done(key)
  }
  return unavailable({
    file: path,
    message: 'keeps changing under our hands. Stop other programs in that folder.',
  })
}
