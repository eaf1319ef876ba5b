import { randomBytes } from 'node:crypto'
import { chmodSync, lstatSync, readdirSync } from 'node:fs'
import { link, mkdir, open, rename, unlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { done, type Outcome, unavailable } from '../core/outcome.ts'

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown'

/** What lies in a data folder: files by name, and the folders that hold nothing but ours. */
const files =
  /^(?:afterword\.db(?:-wal|-shm|-journal)?(?:\.before-[\d-]+)?|assistant\.json|errors\.log(?:\.old)?|serving-\d+\.json)$/
const folders = { backups: /^afterword\.db\./, outbox: /\.eml$/ } as const
const ours = (name: string): boolean => name in folders || name === 'entry.key' || files.test(name)

/** Another owner's file, or a disk without permissions: nothing to close here, and no reason not to go on. */
const close = (path: string, mode: number, kind: 'isFile' | 'isDirectory'): void => {
  try {
    const stat = lstatSync(path)
    if (stat[kind]() && (stat.mode & 0o077) !== 0) chmodSync(path, mode)
  } catch (error) {
    if (!['EPERM', 'ENOENT', 'EROFS', 'ENOTSUP', 'EACCES'].includes(codeOf(error))) throw error
  }
}

const namesIn = (folder: string): readonly string[] | undefined => {
  try {
    return readdirSync(folder)
  } catch {
    // Not there yet, or not to be read: whoever opens it says so.
    return undefined
  }
}

/**
 * Closes what lies in the data folder to everybody but its owner: files 0600, folders 0700, whatever made them. The data folder
 * itself only where it holds nothing else: `--data .` may name any folder there is.
 */
export const closeUp = (data: string): void => {
  if (process.platform === 'win32') return
  const names = namesIn(data)
  if (!names) return
  if (names.every(ours)) close(data, 0o700, 'isDirectory')
  for (const name of names) if (files.test(name)) close(join(data, name), 0o600, 'isFile')
  for (const [folder, each] of Object.entries(folders)) {
    if (!names.includes(folder)) continue
    close(join(data, folder), 0o700, 'isDirectory')
    for (const name of namesIn(join(data, folder)) ?? [])
      if (each.test(name)) close(join(data, folder, name), 0o600, 'isFile')
  }
}

/**
 * Puts a file in its place at once, its owner's alone from its first byte on. `first`: one that is there already stays, and
 * `false` comes back.
 */
export const keepPrivate = async (
  path: string,
  text: string,
  who: 'last' | 'first' = 'last',
): Promise<Outcome<boolean>> => {
  const beside = `${path}.${randomBytes(6).toString('hex')}`
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    {
      await using file = await open(beside, 'wx', 0o600)
      await file.writeFile(text)
      await file.sync()
    }
    if (who === 'last') await rename(beside, path)
    else {
      // A link, unlike a rename, never takes the place of a file that is there. Some disks have none.
      await link(beside, path).catch((error) => {
        if (codeOf(error) === 'EEXIST') throw error
        return writeFile(path, text, { flag: 'wx', mode: 0o600 })
      })
      await unlink(beside)
    }
    return done(true)
  } catch (error) {
    await unlink(beside).catch(() => undefined)
    if (who === 'first' && codeOf(error) === 'EEXIST') return done(false)
    return unavailable({ file: path, message: `cannot be written (${codeOf(error)}).` })
  }
}
