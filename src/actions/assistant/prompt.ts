import { z } from 'zod'
import { done, goneSays, notFound, type Outcome } from '../../core/outcome.ts'
import type { Opening } from '../action.ts'
import { stepArgument } from '../choices.ts'
import { defineAction } from '../define.ts'
import { momentOf, subjectFrom } from '../dossier-file.ts'
import { type Words, withWords } from '../draft.ts'
import { nowOption } from '../options.ts'
import { promptOutput } from '../outputs.ts'
import { planOne } from '../plan.ts'
import { type Meant, messageMeant, promptFor } from './asked.ts'

/** The message of a step of a kept opportunity or of a file, as of a moment; in these words, where they are handed over. */
export const stepMeant = async (
  path: string,
  id: string,
  at: string | undefined,
  desk: Opening,
  words?: Words,
): Promise<Outcome<Meant>> => {
  const subject = await subjectFrom(path, desk)
  if (!subject.ok) return subject
  const now = momentOf(at, subject.value.dossier, desk)
  if (!now.ok) return now
  const planned = withWords(await planOne(subject.value, now.value, {}, desk), id, words)
  const step = planned.steps.find((each) => each.id === id)
  if (step) return messageMeant(planned, step)
  const ids = planned.steps.map((each) => each.id).join(', ')
  return notFound({
    message: `There is no step “${id}” in this plan. Its steps are: ${ids}.`,
    plain: goneSays('step'),
  })
}

const input = z.object({
  opportunity: z
    .string()
    .min(1)
    .describe('A kept opportunity’s id, or a dossier file (YAML or JSON, - for standard input)')
    .meta({ positional: true, value: 'OPPORTUNITY' }),
  step: stepArgument,
  now: nowOption,
})

export const promptAction = defineAction<typeof input, { readonly prompt: string }, Opening>({
  name: 'prompt',
  says: 'A message as a request to the assistant you already use, to copy; sends nothing',
  more: 'Holds what may be quoted to this reader, what you would say, what the stage asks for and the limits. Private notes are never in it. “afterword paste” checks what comes back.',
  examples: [
    ['afterword prompt northwind screen/thank-you/dana', 'copy it, and paste the answer back'],
    ['afterword prompt mine.yaml screen/thank-you/dana --now 2026-11-17T12:00-05:00', 'from a file'],
  ],
  readOnly: true,
  asksPerson: false,
  input,
  output: promptOutput,
  run: async ({ opportunity, step, now }, desk) => {
    const meant = await stepMeant(opportunity, step, now, desk)
    return meant.ok ? done({ prompt: promptFor(meant.value) }) : meant
  },
})
