import { z } from 'zod'
import { writeDossier } from '../core/dossier/write.ts'
import { done } from '../core/outcome.ts'
import type { Opening } from './action.ts'
import { defineAction } from './define.ts'
import { dossierFrom } from './dossier-file.ts'
import { fileArgument } from './options.ts'
import { textOutput } from './outputs.ts'

const input = z.object({
  file: fileArgument(
    'The dossier to write out: a file (YAML or JSON, - for standard input) or a kept opportunity’s id',
  ),
  as: z.enum(['yaml', 'json']).default('yaml').describe('The format to write').meta({ value: 'FORMAT' }),
})

export const exportAction = defineAction<typeof input, { readonly text: string }, Opening>({
  name: 'export',
  says: 'Write a dossier out again without loss, in the order and form of the format',
  more: 'Notes are written as block scalars, so that no colon or comma can break them. Keys that were derived (ids of points, promises and touches) are written too.',
  examples: [
    ['afterword export mine.yaml > tidy.yaml', 'the same facts, tidily'],
    ['afterword export mine.yaml --as json', 'the same as JSON'],
  ],
  readOnly: true,
  asksPerson: false,
  input,
  output: textOutput,
  run: async (asked, desk) => {
    const dossier = await dossierFrom(asked.file, desk)
    return dossier.ok ? done({ text: writeDossier(dossier.value, asked.as) }) : dossier
  },
})
