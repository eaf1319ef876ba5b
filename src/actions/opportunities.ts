import { z } from 'zod'
import type { Summary } from '../core/keep/keep.ts'
import { done } from '../core/outcome.ts'
import { allStatuses } from '../core/vocabulary/statuses.ts'
import type { Looking } from './action.ts'
import { defineAction } from './define.ts'
import { opportunitiesOutput } from './outputs.ts'

const input = z.object({
  search: z
    .string()
    .optional()
    .describe('Only those with these words in role, company or id')
    .meta({ positional: true, value: 'WORDS' }),
  status: z.enum(allStatuses).optional().describe('Only those that stand there').meta({ value: 'WORD' }),
  limit: z.number().default(50).describe('How many').meta({ value: 'N' }),
  page: z.number().default(1).describe('Which page of them').meta({ value: 'N' }),
})

export interface Listed {
  readonly opportunities: readonly Summary[]
  readonly count: number
  readonly page: number
  readonly pages: number
}

export const opportunitiesAction = defineAction<typeof input, Listed, Looking>({
  name: 'opportunities',
  says: 'Every opportunity that is kept, the one that is due first at the top',
  examples: [
    ['afterword opportunities', 'all'],
    ['afterword opportunities northwind --status open', 'some'],
  ],
  readOnly: true,
  asksPerson: false,
  input,
  output: opportunitiesOutput,
  run: async ({ search, status, limit, page }, desk) => {
    const store = await desk.store()
    if (!store.ok) return store
    const which = { ...(search ? { search } : {}), ...(status ? { status } : {}) }
    const size = Math.max(1, Math.min(200, Math.trunc(limit)))
    const count = await store.value.count(desk.account, which)
    if (!count.ok) return count
    const pages = Math.max(1, Math.ceil(count.value / size))
    // Beyond the last page stands the last page.
    const at = Math.min(pages, Math.max(1, Math.trunc(page)))
    const found = await store.value.summaries(desk.account, {
      ...which,
      limit: size,
      offset: (at - 1) * size,
    })
    if (!found.ok) return found
    return done({
      opportunities: found.value,
      count: count.value,
      page: at,
      pages,
    })
  },
})
