import { z } from 'zod'
import { handbook } from '../core/handbook.ts'
import { done, notFound } from '../core/outcome.ts'
import { type AnyRule, ruleSays } from '../core/playbook/rule.ts'
import { numberSays, type Temper, tempers } from '../core/vocabulary/numbers.ts'
import type { Looking } from './action.ts'
import { defineAction } from './define.ts'
import { whyOutput } from './outputs.ts'

const input = z.object({
  rules: z
    .array(z.string())
    .default([])
    .describe('Rule ids such as T4, or a section letter; all rules unless named')
    .meta({ positional: true, value: 'RULE' }),
  temper: z
    .enum(['eager', 'balanced', 'patient'])
    .default('balanced')
    .describe('With whose numbers')
    .meta({ value: 'WORD' }),
})

export interface Cited {
  readonly rules: readonly AnyRule[]
  readonly temper: Temper
}

/** What a rule says, and each number it goes by, where this temper sets them. */
export const citedAs = (rule: AnyRule, temper: Temper) => ({
  says: ruleSays(rule, tempers[temper]),
  numbers: (rule.numbers ?? []).map((name) => ({ name, says: numberSays[name], is: tempers[temper][name] })),
})

const whyJson = ({ rules, temper }: Cited) => ({
  rules: rules.map((rule) => {
    const { id, title, sources } = rule
    return { id, title, sources, ...citedAs(rule, temper) }
  }),
})

export const whyAction = defineAction<typeof input, Cited, Looking>({
  name: 'why',
  says: 'Who says so? A rule of the playbook with what each guide says',
  examples: [
    ['afterword why T4 T5', 'two rules that disagree'],
    ['afterword why T5 --temper patient', 'with the numbers of someone who waits longer'],
    ['afterword why B', 'the whole section on not pestering'],
  ],
  readOnly: true,
  asksPerson: false,
  input,
  output: whyOutput,
  json: whyJson,
  run: async ({ rules, temper }) => {
    const asked = rules.map((id) => id.toUpperCase())
    const known = (id: string) =>
      handbook.filter((rule) => rule.id === id || (id.length === 1 && rule.id[0] === id))
    const strange = asked.filter((id) => known(id).length === 0)
    if (strange.length > 0) {
      return notFound({
        message: `There is no rule ${strange.join(', ')}. The sections are P D M T C X B O K, each counted from 1.`,
      })
    }
    return done({ rules: asked.length === 0 ? handbook : asked.flatMap(known), temper })
  },
})
