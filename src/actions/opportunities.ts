import { z } from 'zod'
import type { Page, Store, Summary } from '../core/keep/keep.ts'
import { done, type Outcome } from '../core/outcome.ts'
import { allStands, type Stand, standOf } from '../core/plan/stands.ts'
import { allStatuses } from '../core/vocabulary/statuses.ts'
import type { Looking } from './action.ts'
import { defineAction } from './define.ts'
import { opportunitiesOutput } from './find/outputs.ts'
import { lookJson } from './glance.ts'
import { type Look, lookIn } from './look.ts'
import { planAll } from './plan-all.ts'

const input = z.object({
  search: z
    .string()
    .optional()
    .describe('Only those with these words in role, company or id')
    .meta({ positional: true, value: 'WORDS' }),
  status: z.enum(allStatuses).optional().describe('Only those that stand there').meta({ value: 'WORD' }),
  stands: z
    .enum(allStands)
    .optional()
    .describe('Only those that are there, by their status and talks')
    .meta({ value: 'WORD' }),
  look: z
    .boolean()
    .default(false)
    .describe('Tell also when you last spoke, the next date and what is next to do'),
  limit: z.number().default(50).describe('How many').meta({ value: 'N' }),
  page: z.number().default(1).describe('Which page of them').meta({ value: 'N' }),
})

export interface Listed {
  readonly opportunities: readonly (Summary & { readonly look?: Look })[]
  readonly count: number
  readonly page: number
  readonly pages: number
}

/** Where they stand is told by their talks as well: those that fit, however many there are. */
const standingThere = async (
  store: Store,
  desk: Looking,
  which: Omit<Page, 'limit'>,
  stand: Stand,
): Promise<Outcome<readonly Summary[]>> => {
  const all = await store.summaries(desk.account, { ...which, limit: 100_000 })
  return all.ok ? done(all.value.filter((each) => standOf(each, desk.now) === stand)) : all
}

const withLooks = async (
  summaries: readonly Summary[],
  desk: Looking,
): Promise<Outcome<Listed['opportunities']>> => {
  const planned = await planAll(
    summaries.map(({ id }) => id),
    desk,
  )
  if (!planned.ok) return planned
  const looks = new Map(planned.value.map((each) => [each.id, lookIn(each)]))
  return done(
    summaries.map((each) => {
      const look = looks.get(each.id)
      return { ...each, ...(look ? { look } : {}) }
    }),
  )
}

export const opportunitiesAction = defineAction<typeof input, Listed, Looking>({
  name: 'opportunities',
  says: 'Every opportunity that is kept, the one that is due first at the top',
  examples: [
    ['afterword opportunities', 'all'],
    ['afterword opportunities northwind --status open', 'some'],
    [
      'afterword opportunities --stands waiting --look',
      'with the last word, the next date and the next thing to do',
    ],
  ],
  readOnly: true,
  asksPerson: false,
  input,
  output: opportunitiesOutput,
  json: ({ opportunities, ...pages }: Listed) => ({
    opportunities: opportunities.map(({ look, ...each }) => ({
      ...each,
      ...(look ? { look: lookJson(look) } : {}),
    })),
    ...pages,
  }),
  run: async ({ search, status, stands, look, limit, page }, desk) => {
    const store = await desk.store()
    if (!store.ok) return store
    const which = { ...(search ? { search } : {}), ...(status ? { status } : {}) }
    const size = Math.max(1, Math.min(200, Math.trunc(limit)))
    const standing = stands ? await standingThere(store.value, desk, which, stands) : undefined
    if (standing && !standing.ok) return standing
    const count = standing ? done(standing.value.length) : await store.value.count(desk.account, which)
    if (!count.ok) return count
    const pages = Math.max(1, Math.ceil(count.value / size))
    // Beyond the last page stands the last page.
    const at = Math.min(pages, Math.max(1, Math.trunc(page)))
    const offset = (at - 1) * size
    const found = standing
      ? done(standing.value.slice(offset, offset + size))
      : await store.value.summaries(desk.account, { ...which, limit: size, offset })
    if (!found.ok) return found
    const opportunities = look ? await withLooks(found.value, desk) : found
    return opportunities.ok
      ? done({ opportunities: opportunities.value, count: count.value, page: at, pages })
      : opportunities
  },
})
