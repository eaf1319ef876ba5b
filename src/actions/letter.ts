import { z } from 'zod'
import { type Sheet, sheetOf } from '../core/compose/channels/letter.ts'
import type { Draft } from '../core/compose/draft.ts'
import type { Touch } from '../core/dossier/dossier.ts'
import { done, goneSays, notFound, type Outcome, refused } from '../core/outcome.ts'
import type { Step } from '../core/plan/step.ts'
import { defineAction } from './define.ts'
import { draftPlanned, type Words, withWords } from './draft.ts'
import { nowOption } from './options.ts'
import { letterOutput } from './outputs.ts'
import { type Planned, planFiles } from './plan.ts'

export interface Lettered {
  readonly draft: Draft
  readonly sheet: Sheet
  /** Where the PDF was written. */
  readonly file?: string
}

/** What went out for a step that is done: its own words and its own day. */
const sentFor = (step: Step, { dossier: { touches } }: Planned): Touch | undefined =>
  step.state === 'done'
    ? touches.findLast(
        (touch) =>
          touch.direction === 'out' &&
          touch.kind === step.kind &&
          touch.interview === step.interview &&
          step.to.every((id) => touch.with.includes(id)),
      )
    : undefined

/** The message of one step as a letter on paper, in the words that are handed over, else in the user's own where there are any. */
export const letterOf = (plan: Planned, id: string, words?: Words): Outcome<Lettered> => {
  const planned = withWords(plan, id, words)
  const step = planned.steps.find((each) => each.id === id)
  if (!step) {
    const ids = planned.steps.map((each) => each.id).join(', ')
    return notFound({
      message: `There is no step “${id}” in this plan. Its steps are: ${ids}.`,
      plain: goneSays('step'),
    })
  }
  const [draft] = draftPlanned(planned, (each) => each.id === id).drafts
  if (!draft)
    return refused({
      message: `The step “${id}” has no message that could be printed.`,
      plain: 'There is no message to print here.',
    })
  const sent = sentFor(step, planned)
  if (sent) {
    const asSent = { ...draft, body: sent.text ?? draft.body, findings: [] }
    return done({ draft: asSent, sheet: sheetOf(asSent, planned.dossier, sent.at) })
  }
  const errors = draft.findings.filter(({ severity }) => severity === 'error').length
  return done({ draft, sheet: sheetOf(draft, planned.dossier, draft.sentAt) }, errors)
}

const input = z.object({
  opportunity: z
    .string()
    .describe('A kept opportunity’s id, or a dossier file')
    .meta({ positional: true, value: 'OPPORTUNITY' }),
  step: z.string().describe('The step, by its id in the plan').meta({ positional: true, value: 'STEP' }),
  pdf: z
    .string()
    .min(1)
    .optional()
    .describe('Write the letter to this file as a PDF')
    .meta({ value: 'FILE' }),
  force: z.boolean().default(false).describe('Write over a file that is there'),
  now: nowOption,
})

export const letterAction = defineAction<typeof input, Lettered>({
  name: 'letter',
  says: 'A message as a letter on paper, with both addresses and the date, or as a PDF',
  more: 'A4, or Letter for American and Canadian English; dated the day it is best sent, or the day it went out. Says what the envelope still needs. A file that is there stays unless forced. Ends with 1 when a finding blocks the message.',
  examples: [
    [
      'afterword letter examples/panel-law.yaml panel/thank-you/anand --now 2026-11-19T18:00Z',
      'how it will lie on the table',
    ],
    ['afterword letter northwind panel/thank-you/dana --pdf dana.pdf', 'to print and sign'],
  ],
  readOnly: true,
  asksPerson: false,
  input,
  output: letterOutput,
  json: ({ sheet, file }) => ({ ...sheet, day: sheet.day.toString(), ...(file ? { file } : {}) }),
  run: async ({ opportunity, step, pdf, force, now }, desk) => {
    const planned = await planFiles({ files: [opportunity], now, set: [] }, desk)
    if (!planned.ok) return planned
    const [one] = planned.value
    if (!one) return refused({ message: 'There is no plan to take a letter from.' })
    const letter = letterOf(one, step)
    if (!letter.ok || pdf === undefined) return letter
    if (pdf === '-') return refused({ field: 'pdf', message: 'a PDF is written to a file; name one.' })
    if (!desk.write)
      return refused({
        message: 'No file may be written from here; take the PDF from the page of the draft.',
      })
    const made = await desk.pdf(letter.value.sheet)
    if (!made.ok) return made
    const written = await desk.write(pdf, made.value, force)
    return written.ok ? done({ ...letter.value, file: pdf }, letter.findings) : written
  },
})
