import { mkdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { emptyFile } from './found.ts'

/** A name in the folder of copies that nothing has, for what stood there before this. */
export const asideOf = (path: string, before: string): string => {
  const folder = join(dirname(path), 'backups')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const name = join(folder, `${basename(path)}.before-${before}`)
  let aside = name
  for (let count = 2; !emptyFile(aside); count += 1) aside = `${name}-${count}`
  return aside
}
