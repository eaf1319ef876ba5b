import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const web = join(import.meta.dirname, '..', '..', 'dist', 'web')

/** The names with a hash that the build gave to the files of the look, by their own names. */
export const builtNames = (): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(join(web, 'manifest.json'), 'utf8'))

export const builtName = (name: string): string => {
  const found = builtNames()[name]
  if (found === undefined) throw new Error(`The build made no ${name}.`)
  return found
}
