import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

interface Found {
  readonly folder: string
  readonly bytes: number
  readonly copies: number
}

/** What comes and goes while one looks counts as nothing. */
const unlessGone =
  <Value>(usual: Value) =>
  (error: NodeJS.ErrnoException): Value => {
    if (error.code === 'ENOENT' || error.code === 'EACCES') return usual
    throw error
  }

const bytesIn = async (folder: string): Promise<number> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch(unlessGone<Dirent[]>([]))
  const sizes = entries.map(async (entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return bytesIn(path)
    return entry.isFile() ? (await stat(path).catch(unlessGone({ size: 0 }))).size : 0
  })
  return (await Promise.all(sizes)).reduce((sum, each) => sum + each, 0)
}

/** The data folder, how many bytes lie in it, and how many copies of the database. */
export const whereaboutsOf = async (folder: string): Promise<Found> => {
  const copies = await readdir(join(folder, 'backups')).catch(unlessGone<string[]>([]))
  return { folder, bytes: await bytesIn(folder), copies: copies.length }
}
