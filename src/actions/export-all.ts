import { z } from 'zod'
import { oneFile } from '../core/dossier/many.ts'
import { writeDossier } from '../core/dossier/write.ts'
import { done } from '../core/outcome.ts'
import type { Looking } from './action.ts'
import { defineAction } from './define.ts'
import { heldOf, ownKept } from './kept.ts'
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
    const own = await ownKept(desk)
    if (!own.ok) return own
    return done({ text: oneFile(own.value.map((kept) => writeDossier(heldOf(kept).dossier, 'yaml'))) })
  },
})
