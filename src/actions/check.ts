import { z } from 'zod'
import type { Dossier } from '../core/dossier/dossier.ts'
import { done } from '../core/outcome.ts'
import type { Opening } from './action.ts'
import { defineAction } from './define.ts'
import { subjectsFrom } from './dossier-file.ts'
import { checkOutput } from './outputs.ts'

const input = z.object({
  files: z
    .array(z.string())
    .min(1)
    .describe('The dossiers to read (YAML or JSON, - for standard input)')
    .meta({ positional: true, value: 'FILE' }),
})

export const checkedJson = (dossiers: readonly Dossier[]) => ({
  dossiers: dossiers.map(({ opportunity, interviews, people }) => ({
    role: opportunity.role,
    company: opportunity.company.name,
    people: people.size,
    interviews: interviews.length,
  })),
})

export const checkAction = defineAction<typeof input, readonly Dossier[], Opening>({
  name: 'check',
  says: 'Read dossier files and name every mistake in them at once',
  examples: [['afterword check mine.yaml', 'line, column and what was expected, for each mistake']],
  readOnly: true,
  asksPerson: false,
  input,
  output: checkOutput,
  json: checkedJson,
  run: async (asked, desk) => {
    const subjects = await subjectsFrom(asked.files, desk)
    return subjects.ok ? done(subjects.value.map(({ dossier }) => dossier)) : subjects
  },
})
