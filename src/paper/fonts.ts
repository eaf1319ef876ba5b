import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { create } from 'fontkit'

/** One alphabet of the typeface: its file, and what it can write. */
export interface Alphabet {
  readonly name: string
  readonly bytes: Buffer
  readonly writes: ReadonlySet<number>
}

/** The most usual first: what it can write is not looked for in the others. */
const order = ['latin', 'latin-ext', 'vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext']

const rank = (name: string): number => (order.indexOf(name) + order.length + 1) % (order.length + 1)

/** The alphabets in a folder of font files. */
export const alphabetsIn = async (folder: string): Promise<readonly Alphabet[]> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.woff'))
  const alphabets = await Promise.all(
    names.map(async (file) => {
      const bytes = await readFile(join(folder, file))
      return { name: file.slice(0, -'.woff'.length), bytes, writes: new Set(create(bytes).characterSet) }
    }),
  )
  return alphabets.toSorted((one, other) => rank(one.name) - rank(other.name))
}
