import { randomBytes } from 'node:crypto'
import { link, mkdir, open, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { done, type Outcome, unavailable } from '../../core/outcome.ts'

const mark = 'afterword-mail-key-1'
const shape = new RegExp(`^${mark} ([A-Za-z0-9_-]{43})\\n$`)

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown'

/** The key in a file; undefined where there is no file. Never repeats what the file holds. */
export const readKeyFile = async (path: string): Promise<Outcome<Buffer | undefined>> => {
  try {
    await using file = await open(path, 'r')
    const { mode, size } = await file.stat()
    if (process.platform !== 'win32' && (mode & 0o077) !== 0)
      return unavailable({
        file: path,
        message: 'The key file of your mail passwords can be read by others: chmod 600 it, then try again.',
      })
    const found = size <= 200 ? shape.exec(await file.readFile('utf8'))?.[1] : undefined
    return found
      ? done(Buffer.from(found, 'base64url'))
      : unavailable({
          file: path,
          message:
            'The key file of your mail passwords is damaged. Put it back from a copy; nothing was overwritten.',
        })
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return done(undefined)
    return unavailable({
      file: path,
      message: `The key file of your mail passwords cannot be read (${codeOf(error)}).`,
    })
  }
}

/** Makes a key, readable by its owner alone. Where another process was faster, its key is the one. */
export const newKeyFile = async (path: string): Promise<Outcome<Buffer>> => {
  const key = randomBytes(32)
  const beside = `${path}.${randomBytes(6).toString('hex')}`
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    {
      await using file = await open(beside, 'wx', 0o600)
      await file.writeFile(`${mark} ${key.toString('base64url')}\n`)
      await file.sync()
    }
    try {
      // A link, unlike a rename, never takes the place of a file that is there.
      await link(beside, path)
    } finally {
      await unlink(beside)
    }
    return done(key)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') {
      const other = await readKeyFile(path)
      if (!other.ok) return other
      if (other.value) return done(other.value)
    }
    return unavailable({
      file: path,
      message: `The key file of your mail passwords cannot be made (${codeOf(error)}).`,
    })
  }
}
