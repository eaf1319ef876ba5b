import { z } from 'zod'
import { oneFile } from '../core/dossier/many.ts'
import { writeDossier } from '../core/dossier/write.ts'
import { done, notNow } from '../core/outcome.ts'
import type { Looking } from './action.ts'
import { defineAction } from './define.ts'
import { heldOf } from './kept.ts'
import { textOutput } from './outputs.ts'

const input = z.object({})

export const exportAllAction = defineAction<typeof input, { readonly text: string }, Looking>({
  name: 'export-all',
  says: 'Write every opportunity that is kept into one file, each without loss; “import” reads it again',
  more: 'The opportunities follow each other, a line of three hyphens between two. The example search stays out.',
  examples: [['afterword export-all > my-search.yaml', 'all of it, to take along or to put aside']],
  readOnly: true,
  asksPerson: false,
  input,
  output: textOutput,
  run: async (_asked, desk) => {
    const store = await desk.store()
    if (!store.ok) return store
    const all = await store.value.summaries(desk.account, { limit: 1_000_000 })
    if (!all.ok) return all
    const own = all.value.filter(({ example }) => !example).map(({ id }) => id)
    if (own.length === 0) return notNow({ message: 'There is nothing of your own to take along yet.' })
    const loaded = await store.value.load(desk.account, own)
    if (!loaded.ok) return loaded
    return done({ text: oneFile(loaded.value.map((kept) => writeDossier(heldOf(kept).dossier, 'yaml'))) })
  },
})
