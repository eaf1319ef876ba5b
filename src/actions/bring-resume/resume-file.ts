import { z } from 'zod'
import type { StrengthsTold } from '../../core/keep/resume/strengths.ts'
import type { Opening } from '../action.ts'
import { defineAction } from '../define.ts'
import { resumeInput, toldBy } from './resume-input.ts'

const input = z.object(resumeInput)

const text = z.string()

export const resumeFileAction = defineAction<typeof input, StrengthsTold, Opening>({
  name: 'resume-file',
  says: 'Look at what a résumé as data (JSON Resume) shows you can do, each with the work that proves it',
  more: 'Nothing is kept; “afterword bring-resume” keeps those you pick among what you bring.',
  examples: [['afterword resume-file resume.json', 'skills with their proof']],
  readOnly: true,
  asksPerson: false,
  input,
  output: z.strictObject({
    all: z.array(
      z.strictObject({
        ...{ place: text, skill: text, proof: text.optional() },
        known: z.enum(['same', 'adds']).optional(),
      }),
    ),
    untied: z.array(text),
  }),
  run: toldBy,
})
