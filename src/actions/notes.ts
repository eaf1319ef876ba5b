import { z } from 'zod'
import type { RawDossier } from '../core/dossier/schema.ts'
import { done, type Outcome, refused } from '../core/outcome.ts'
import { idOf } from '../core/vocabulary/step-id.ts'
import type { Changing } from './action.ts'
import { type Changed, change, type Edited } from './change.ts'
import { defineAction } from './define.ts'
import { merged, opportunityArgument } from './entry.ts'
import { answerOf, form, saidOf, withAnswers } from './facts/debrief-answers.ts'
import { interviewMeant } from './facts/note.ts'
import { withRewording } from './facts/said.ts'
import { changedOutput } from './outputs.ts'
import { withLeft } from './voice.ts'

export const notesInput = z.object({
  opportunity: opportunityArgument,
  notes: z
    .array(z.string())
    .default([])
    .describe(`Notes, each as ${form}`)
    .meta({ positional: true, value: 'NOTE', lines: 2 }),
  said: z
    .array(z.string())
    .default([])
    .describe('What you would say to them, in the same form, kept word for word')
    .meta({ value: 'NOTE' }),
  change: z
    .array(z.string())
    .default([])
    .describe('Other words for a note, by its id; none take it away')
    .meta({ value: 'ID: TEXT' }),
  lock: z
    .array(z.string())
    .default([])
    .describe('A note to keep to yourself, by its id')
    .meta({ value: 'ID' }),
  open: z
    .array(z.string())
    .default([])
    .describe('A note that was kept to yourself and may be said to them, by its id')
    .meta({ value: 'ID' }),
  interview: z
    .string()
    .optional()
    .describe('The interview; the latest that has begun unless named')
    .meta({ value: 'INTERVIEW' }),
  next: z.string().optional().describe('What they said comes next').meta({ value: 'TEXT' }),
  hearBy: z.string().optional().describe('The date they named').meta({ value: 'DAY', lean: 'ahead' }),
  asked: z.boolean().optional().describe('You asked about the next steps'),
  leave: z
    .array(z.string())
    .default([])
    .describe('Words of yours that stay as you typed them, whatever is offered; may be repeated')
    .meta({ value: 'WORDS' }),
  unsaid: z.boolean().optional().describe('They did not say what comes next'),
})

/** The facts of an opportunity with a whole debrief in them: what keeping it makes of them, and what it would. */
export const debriefed = (
  raw: RawDossier,
  entry: z.infer<typeof notesInput>,
  now: Temporal.ZonedDateTime,
): Outcome<Edited> => {
  const full = (lines: readonly string[]) => lines.filter((line) => line.trim() !== '')
  const read = [...full(entry.notes).map(answerOf), ...full(entry.said).map(saidOf)]
  const problems = read.flatMap((each) => (each.ok ? [] : each.problems))
  if (problems.length > 0) return refused(...problems)
  const held = interviewMeant(raw, entry.interview, now)
  if (!held.ok) return held
  const { nextSteps, points: before = [], askedNextSteps, ...rest } = held.value.debrief ?? {}
  const points = withRewording(before, entry)
  if (!points.ok) return points
  const next = merged(nextSteps, { text: entry.next, hearBy: entry.hearBy })
  const asked =
    entry.asked ?? (entry.unsaid === undefined ? askedNextSteps : entry.unsaid ? false : undefined)
  const said = {
    ...held.value,
    debrief: {
      ...rest,
      ...(Object.keys(next).length > 0 ? { nextSteps: next } : {}),
      ...(points.value.length > 0 ? { points: [...points.value] } : {}),
      ...(asked === undefined ? {} : { askedNextSteps: asked }),
    },
  }
  const answers = read.flatMap((each) => (each.ok ? [each.value] : []))
  const count = answers.length + entry.change.length + entry.lock.length + entry.open.length
  const after = withAnswers(raw, said, answers)
  return after.ok
    ? done({ raw: after.value, says: `Debrief: ${count} ${count === 1 ? 'note' : 'notes'}` })
    : after
}

export const notesAction = defineAction<typeof notesInput, Changed, Changing>({
  name: 'notes',
  says: 'Put a whole debrief down at once: several notes, what comes next and by when',
  examples: [
    [
      'afterword notes northwind "insight@dana: the analysts get numbers before stand-up" --hearBy 2026-11-24',
      'two facts in one go',
    ],
    [
      'afterword notes northwind --said "moment@dana: your dog judging the croissants"',
      'a sentence that may go out as it is',
    ],
    ['afterword notes northwind "stumble: the Flink question (private)"', 'nobody’s, and never quoted'],
  ],
  readOnly: false,
  asksPerson: false,
  input: notesInput,
  output: changedOutput,
  run: (entry, desk) =>
    change(entry.opportunity, desk, ({ kept: { raw } }) => {
      const edited = debriefed(raw, entry, desk.now)
      if (!edited.ok || entry.leave.length === 0) return edited
      const held = interviewMeant(edited.value.raw, entry.interview, desk.now)
      if (!held.ok) return held
      const steps = (held.value.met ?? []).map((who) => idOf(held.value.id ?? '', 'thank-you', who))
      return done({ ...edited.value, raw: withLeft(edited.value.raw, steps, entry.leave, desk) })
    }),
})
