import { z } from 'zod'
import type { Summary } from '../core/keep/keep.ts'
import { done } from '../core/outcome.ts'
import { allStands, type Stand, standOf } from '../core/plan/stands.ts'
import type { Looking } from './action.ts'
import { defineAction } from './define.ts'
import { boardOutput } from './find/outputs.ts'

const input = z.object({
  limit: z.number().int().min(1).max(200).default(8).describe('How many in each column').meta({ value: 'N' }),
})

export interface Board {
  readonly columns: readonly {
    readonly stands: Stand
    readonly count: number
    readonly opportunities: readonly Summary[]
  }[]
}

export const boardAction = defineAction<typeof input, Board, Looking>({
  name: 'board',
  says: 'Every opportunity by where it stands: applied, talking, waiting, offer, over',
  examples: [['afterword board', 'the first of each, what is due first at the top']],
  readOnly: true,
  asksPerson: false,
  input,
  output: boardOutput,
  run: async ({ limit }, desk) => {
    const store = await desk.store()
    if (!store.ok) return store
    const all = await store.value.summaries(desk.account, { limit: 100_000 })
    if (!all.ok) return all
    const there = Map.groupBy(all.value, (each) => standOf(each, desk.now))
    return done({
      columns: allStands.map((stands) => {
        const own = there.get(stands) ?? []
        return { stands, count: own.length, opportunities: own.slice(0, limit) }
      }),
    })
  },
})
