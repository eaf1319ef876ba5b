import { z } from 'zod'
import { apart, conditionOf } from '../../core/dossier/condition.ts'
import type { RawDossier } from '../../core/dossier/schema.ts'
import { done, goneSays, notFound, refused } from '../../core/outcome.ts'
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
  so: z.boolean().optional().describe('What it waits for is so now: from today on it is owed'),
  kept: z.boolean().optional().describe('It has been kept'),
  attachment: z.string().optional().describe('The file that goes with it').meta({ value: 'FILE' }),
})

const saysOf = (
  { condition }: RawPromise,
  before: RawPromise | undefined,
  { kept, so }: { readonly kept: boolean | undefined; readonly so: boolean | undefined },
): string => {
  if (!before) return condition ? `Added a promise; it waits: ${condition}` : 'Added a promise'
  return kept
    ? 'Promise kept'
    : so
      ? 'What it waited for is so: the promise is owed now'
      : 'Changed a promise'
}

export const promiseAction = defineAction<typeof input, Changed, Changing>({
  name: 'promise',
  says: 'Add what was promised by either side, or change it: kept, another date',
  examples: [
    [
      'afterword promise northwind --by me --who dana --what "send the write-up" --due 2026-11-18',
      'becomes a step',
    ],
    ['afterword promise northwind --id me-dana-1a2b3c --kept', 'done'],
    [
      'afterword promise northwind --by me --who dana --what "if I get another job I will call her"',
      'it waits until that is so',
    ],
    ['afterword promise northwind --id me-dana-4d5e6f --so', 'you got it: the call is due'],
  ],
  readOnly: false,
  asksPerson: false,
  input,
  output: changedOutput,
  run: ({ opportunity, id, so, ...entered }, desk) =>
    change(opportunity, desk, ({ kept: { raw } }) => {
      const promises = raw.promises ?? []
      // A condition in the same breath is taken for one, where its words are sure.
      const values = entered.what && !entered.condition ? { ...entered, ...apart(entered.what) } : entered
      const before = promises.find((each) => each.id === id)
      if (id !== undefined && !before) {
        const ids = promises.map((each) => each.id).join(', ') || 'none yet'
        return notFound({
          field: 'id',
          message: `there is no promise “${id}” in ${opportunity}. There are: ${ids}.`,
          plain: goneSays('promise'),
        })
      }
      if (!before && (!values.by || !values.who || !values.what)) {
        return refused(...missing('a new promise', values, ['by', 'who', 'what']))
      }
      const promise = merged<RawPromise>(before, {
        ...values,
        ...(so
          ? {
              since: desk.now
                .withTimeZone(raw.me.zone ?? desk.now)
                .toPlainDate()
                .toString(),
            }
          : {}),
      })
      if (so && conditionOf(promise) === undefined)
        return refused({ field: 'so', message: 'this promise waits for nothing.' })
      return done({
        raw: {
          ...raw,
          promises: before
            ? promises.map((each) => (each === before ? promise : each))
            : [...promises, promise],
        },
        says: saysOf(promise, before, { kept: values.kept, so }),
      })
    }),
})
