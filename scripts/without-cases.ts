import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'

/** The cases of one rule or check, as the formatter lays them out: from the key to the bracket under it. */
const cases = /^( {2,4})cases: \[(?:.*\],|\n[\s\S]*?\n\1\],)$/gm

/** The text of a rule without its cases. A key that is laid out in another way is an error: nothing is shipped unseen. */
export const withoutCases = (text: string, file: string): string => {
  const bare = text.replace(cases, '$1cases: [],')
  if (/^\s+cases: (?!\[\],)/m.test(bare)) throw new Error(`${file}: its cases are not laid out as a list.`)
  return bare
}

/** A page judges with the rules and needs none of the cases that they are tested with. */
export const rulesWithoutCases = (root: string): Plugin => ({
  name: 'rules without cases',
  setup: ({ onLoad }) => {
    const rooms = ['playbook', 'review'].map((room) => join(root, 'src', 'core', room))
    onLoad({ filter: /\.ts$/ }, ({ path }) =>
      rooms.some((room) => path.startsWith(room))
        ? { contents: withoutCases(readFileSync(path, 'utf8'), path), loader: 'ts' }
        : undefined,
    )
  },
})
