import { z } from 'zod'
import type { RawDossier } from '../../core/dossier/schema.ts'
import { done, notFound, refused } from '../../core/outcome.ts'
import type { Changing } from '../action.ts'
import { type Changed, change } from '../change.ts'
import { defineAction } from '../define.ts'
import { merged, missing, opportunityArgument } from '../entry.ts'
import { changedOutput } from '../outputs.ts'

type RawPromise = NonNullable<RawDossier['promises']>[number]

const input = z.object({
  opportunity: opportunityArgument,
  id: z
    .string()
    .optional()
    .describe('The promise to change; without it a new one is added')
    .meta({ value: 'PROMISE' }),
  by: z.enum(['me', 'them']).optional().describe('Who promised').meta({ value: 'WORD', ask: true }),
  who: z.string().optional().describe('To whom, or who, by id').meta({ value: 'PERSON', ask: true }),
  what: z.string().optional().describe('What was promised').meta({ value: 'TEXT', ask: true }),
  due: z.string().optional().describe('By when').meta({ value: 'DAY', ask: true, lean: 'ahead' }),
  condition: z
    .string()
    .optional()
    .describe('What must be so first, such as: if I get another job')
    .meta({ value: 'TEXT' }),
  kept: z.boolean().optional().describe('It has been kept'),
  attachment: z.string().optional().describe('The file that goes with it').meta({ value: 'FILE' }),
})

export const promiseAction = defineAction<typeof input, Changed, Changing>({
  name: 'promise',
  says: 'Add what was promised by either side, or change it: kept, another date',
  examples: [
    [
      'afterword promise northwind --by me --who dana --what "send the write-up" --due 2026-11-18',
      'becomes a step',
    ],
    ['afterword promise northwind --id me-dana-1a2b3c --kept', 'done'],
  ],
  readOnly: false,
  asksPerson: false,
  input,
  output: changedOutput,
  run: ({ opportunity, id, ...values }, desk) =>
    change(opportunity, desk, ({ kept: { raw } }) => {
      const promises = raw.promises ?? []
      const before = promises.find((each) => each.id === id)
      if (id !== undefined && !before) {
        const ids = promises.map((each) => each.id).join(', ') || 'none yet'
        return notFound({
          field: 'id',
          message: `there is no promise “${id}” in ${opportunity}. There are: ${ids}.`,
        })
      }
      if (!before && (!values.by || !values.who || !values.what)) {
        return refused(...missing('a new promise', values, ['by', 'who', 'what']))
      }
      const promise = merged<RawPromise>(before, values)
      return done({
        raw: {
          ...raw,
          promises: before
            ? promises.map((each) => (each === before ? promise : each))
            : [...promises, promise],
        },
        says: before ? (values.kept ? 'Promise kept' : 'Changed a promise') : 'Added a promise',
      })
    }),
})
