import { z } from 'zod'
import { done, refused } from '../core/outcome.ts'
import type { Changing } from './action.ts'
import { type Changed, change } from './change.ts'
import { defineAction } from './define.ts'
import { merged, opportunityArgument } from './entry.ts'
import { answerOf, form, withAnswers } from './facts/debrief-answers.ts'
import { interviewMeant } from './facts/note.ts'
import { changedOutput } from './outputs.ts'

const input = z.object({
  opportunity: opportunityArgument,
  notes: z.array(z.string()).default([]).describe(form).meta({ positional: true, value: 'NOTE', lines: 2 }),
  interview: z
    .string()
    .optional()
    .describe('The interview; the latest that has begun unless named')
    .meta({ value: 'INTERVIEW' }),
  next: z.string().optional().describe('What they said comes next').meta({ value: 'TEXT' }),
  hearBy: z.string().optional().describe('The date they named').meta({ value: 'DAY', lean: 'ahead' }),
  asked: z.boolean().optional().describe('You asked about the next steps'),
})

export const notesAction = defineAction<typeof input, Changed, Changing>({
  name: 'notes',
  says: 'Put a whole debrief down at once: several notes, what comes next and by when',
  examples: [
    [
      'afterword notes northwind "insight@dana: the analysts get numbers before stand-up" --hearBy 2026-11-24',
      'two facts in one go',
    ],
    ['afterword notes northwind "stumble: the Flink question (private)"', 'nobody’s, and never quoted'],
  ],
  readOnly: false,
  asksPerson: false,
  input,
  output: changedOutput,
  run: (entry, desk) =>
    change(entry.opportunity, desk, ({ kept: { raw } }) => {
      const read = entry.notes.filter((line) => line.trim() !== '').map(answerOf)
      const problems = read.flatMap((each) => (each.ok ? [] : each.problems))
      if (problems.length > 0) return refused(...problems)
      const held = interviewMeant(raw, entry.interview, desk.now)
      if (!held.ok) return held
      const { nextSteps, ...rest } = held.value.debrief ?? {}
      const next = merged(nextSteps, { text: entry.next, hearBy: entry.hearBy })
      const said = {
        ...held.value,
        debrief: {
          ...rest,
          ...(Object.keys(next).length > 0 ? { nextSteps: next } : {}),
          ...(entry.asked === undefined ? {} : { askedNextSteps: entry.asked }),
        },
      }
      const answers = read.flatMap((each) => (each.ok ? [each.value] : []))
      const after = withAnswers(raw, said, answers)
      if (!after.ok) return after
      return done({
        raw: after.value,
        says: `Debrief: ${answers.length} ${answers.length === 1 ? 'note' : 'notes'}`,
      })
    }),
})
