import { z } from 'zod'
import { done } from '../../core/outcome.ts'
import type { Changing } from '../action.ts'
import { type Changed, change } from '../change.ts'
import { defineAction } from '../define.ts'
import { merged, opportunityArgument } from '../entry.ts'
import { changedOutput } from '../outputs.ts'
import { interviewMeant, withInterview } from './note.ts'

const input = z.object({
  opportunity: opportunityArgument,
  interview: z
    .string()
    .optional()
    .describe('The interview; the latest that has begun unless named')
    .meta({ value: 'INTERVIEW' }),
  text: z.string().optional().describe('What happens next').meta({ value: 'TEXT', ask: true }),
  who: z.string().optional().describe('Who said so, by id').meta({ value: 'PERSON' }),
  hearBy: z
    .string()
    .optional()
    .describe('The date they named, such as 2026-11-24')
    .meta({ value: 'DAY', ask: true, lean: 'ahead' }),
  span: z.string().optional().describe('The span they named, such as “about a week”').meta({ value: 'TEXT' }),
  asked: z.boolean().optional().describe('You asked about the next steps'),
})

export const toldAction = defineAction<typeof input, Changed, Changing>({
  name: 'told',
  says: 'What they told you about what comes next, and by when: it drives the plan',
  examples: [
    [
      'afterword told northwind --text "panel with the platform team" --hearBy 2026-11-24',
      'the question goes out after that day',
    ],
  ],
  readOnly: false,
  asksPerson: false,
  input,
  output: changedOutput,
  run: ({ opportunity, interview, asked, ...values }, desk) =>
    change(opportunity, desk, ({ kept: { raw } }) => {
      const held = interviewMeant(raw, interview, desk.now)
      if (!held.ok) return held
      const { debrief } = held.value
      const { nextSteps: before, ...rest } = debrief ?? {}
      const nextSteps = merged(before, values)
      return done({
        raw: withInterview(raw, {
          ...held.value,
          debrief: {
            ...rest,
            ...(Object.keys(nextSteps).length > 0 ? { nextSteps } : {}),
            ...(asked === undefined ? {} : { askedNextSteps: asked }),
          },
        }),
        says: values.hearBy ? 'Noted when you will hear' : 'Noted what comes next',
      })
    }),
})
