import { z } from 'zod'
import { done, notFound } from '../../core/outcome.ts'
import { allPointKinds } from '../../core/vocabulary/point-kinds.ts'
import type { Changing } from '../action.ts'
import { type Changed, change } from '../change.ts'
import { defineAction } from '../define.ts'
import { opportunityArgument } from '../entry.ts'
import { changedOutput } from '../outputs.ts'
import { saidPoint } from './debrief-answers.ts'
import { interviewMeant, withInterview } from './note.ts'

const input = z.object({
  opportunity: opportunityArgument,
  person: z.string().min(1).describe('To whom, by id').meta({ positional: true, value: 'PERSON' }),
  text: z
    .string()
    .trim()
    .min(1)
    .describe('The sentence, as you would say it to them')
    .meta({ positional: true, value: 'TEXT', lines: 3 }),
  kind: z
    .enum(allPointKinds)
    .default('insight')
    .describe('What kind of sentence: insight unless named')
    .meta({ value: 'KIND' }),
})

export const sayAction = defineAction<typeof input, Changed, Changing>({
  name: 'say',
  says: 'Add a sentence you would say to someone’s face; it may go out word for word',
  examples: [
    [
      'afterword say bakery ines "you let every new manager close a day early. most places count hours"',
      'in her letter',
    ],
    ['afterword say bakery col "who looks after the starter at weekends?" --kind missed-question', 'in his'],
  ],
  readOnly: false,
  asksPerson: false,
  input,
  output: changedOutput,
  run: ({ opportunity, person, text, kind }, desk) =>
    change(opportunity, desk, ({ kept: { raw } }) => {
      const name = raw.people?.[person]?.name
      if (name === undefined) {
        const ids = Object.keys(raw.people ?? {}).join(', ') || 'nobody yet'
        return notFound({ field: 'person', message: `there is no “${person}”. There are: ${ids}.` })
      }
      const met = (raw.interviews ?? []).filter((each) => each.met?.includes(person))
      const held = interviewMeant({ ...raw, interviews: met }, undefined, desk.now)
      if (!held.ok) return held
      const { points = [], ...debrief } = held.value.debrief ?? {}
      const point = saidPoint(kind, person, text)
      return done({
        raw: withInterview(raw, { ...held.value, debrief: { ...debrief, points: [...points, point] } }),
        says: point.say === undefined ? `Noted for yourself about ${name}` : `To say to ${name}: ${kind}`,
      })
    }),
})
