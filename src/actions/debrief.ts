import { z } from 'zod'
import type { Dossier, Interview } from '../core/dossier/dossier.ts'
import { done, goneSays, notFound } from '../core/outcome.ts'
import { type DebriefQuestion, debriefQuestions } from '../core/playbook/d/questions.ts'
import type { Opening } from './action.ts'
import { defineAction } from './define.ts'
import { dossierFrom } from './dossier-file.ts'
import { fileArgument } from './options.ts'
import { debriefOutput } from './outputs.ts'
import { opportunityShape } from './shapes.ts'

const input = z.object({
  file: fileArgument('The dossier: a file (YAML or JSON, - for standard input) or a kept opportunity’s id'),
  interview: z
    .string()
    .optional()
    .describe('The interview to debrief; the latest unless named')
    .meta({ value: 'ID' }),
})

export interface Debriefed {
  readonly dossier: Dossier
  readonly interview: Interview
  readonly questions: readonly DebriefQuestion[]
}

const debriefJson = ({ dossier, interview, questions }: Debriefed) => ({
  opportunity: opportunityShape(dossier),
  interview: interview.id,
  questions,
})

export const debriefAction = defineAction<typeof input, Debriefed, Opening>({
  name: 'debrief',
  says: 'What is still worth noting after an interview: a few questions at once, the rest this evening',
  examples: [
    ['afterword debrief mine.yaml --interview screen', 'the questions whose answers are not in the file yet'],
  ],
  readOnly: true,
  asksPerson: false,
  input,
  output: debriefOutput,
  json: debriefJson,
  run: async (asked, desk) => {
    const read = await dossierFrom(asked.file, desk)
    if (!read.ok) return read
    const dossier = read.value
    const latest = [...dossier.interviews].sort((one, other) =>
      Temporal.ZonedDateTime.compare(other.ends, one.ends),
    )
    const interview =
      asked.interview === undefined ? latest[0] : latest.find((held) => held.id === asked.interview)
    if (!interview) {
      const ids = dossier.interviews.map((held) => held.id).join(', ') || 'none'
      return notFound({
        message: `There is no interview “${asked.interview ?? ''}” to debrief. The dossier has: ${ids}.`,
        plain: asked.interview ? goneSays('interview') : 'No interview has taken place yet.',
      })
    }
    return done({ dossier, interview, questions: debriefQuestions(dossier, interview) })
  },
})
