import { z } from 'zod'
import { handbook } from '../core/handbook.ts'
import { done, notFound } from '../core/outcome.ts'
import type { AnyRule } from '../core/playbook/rule.ts'
import type { Looking } from './action.ts'
import { defineAction } from './define.ts'
import { whyOutput } from './outputs.ts'

const input = z.object({
  rules: z
    .array(z.string())
    .default([])
    .describe('Rule ids such as T4, or a section letter; all rules unless named')
    .meta({ positional: true, value: 'RULE' }),
})

const whyJson = (rules: readonly AnyRule[]) => ({
  rules: rules.map(({ id, title, says, sources }) => ({ id, title, says, sources })),
})

export const whyAction = defineAction<typeof input, readonly AnyRule[], Looking>({
  name: 'why',
  says: 'Who says so? A rule of the playbook with what each guide says',
  examples: [
    ['afterword why T4 T5', 'two rules that disagree'],
    ['afterword why B', 'the whole section on not pestering'],
  ],
  readOnly: true,
  asksPerson: false,
  input,
  output: whyOutput,
  json: whyJson,
  run: async ({ rules }) => {
    const asked = rules.map((id) => id.toUpperCase())
    const known = (id: string) =>
      handbook.filter((rule) => rule.id === id || (id.length === 1 && rule.id[0] === id))
    const strange = asked.filter((id) => known(id).length === 0)
    if (strange.length > 0) {
      return notFound({
        message: `There is no rule ${strange.join(', ')}. The sections are P D M T C X B O K, each counted from 1.`,
      })
    }
    return done(asked.length === 0 ? handbook : asked.flatMap(known))
  },
})
