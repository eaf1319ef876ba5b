import { z } from 'zod'
import type { Summary } from '../core/keep/keep.ts'
import { done } from '../core/outcome.ts'
import { allStands, type Stand, standOf } from '../core/plan/stands.ts'
import type { Looking } from './action.ts'
import { defineAction } from './define.ts'
import { boardOutput } from './find/outputs.ts'
import { glanceOf, lookJson } from './glance.ts'
import type { Look } from './look.ts'

const input = z.object({
  limit: z.number().int().min(1).max(200).default(8).describe('How many in each column').meta({ value: 'N' }),
})

/** An opportunity as a card: what its facts name of the last word and the next date. */
export type Card = Summary & { readonly look?: Omit<Look, 'step'> }

export interface Board {
  readonly columns: readonly {
    readonly stands: Stand
    readonly count: number
    readonly opportunities: readonly Card[]
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
  json: ({ columns }: Board) => ({
    columns: columns.map(({ opportunities, ...column }) => ({
      ...column,
      opportunities: opportunities.map(({ look, ...each }) => ({
        ...each,
        ...(look ? { look: lookJson(look) } : {}),
      })),
    })),
  }),
  run: async ({ limit }, desk) => {
    const store = await desk.store()
    if (!store.ok) return store
    const all = await store.value.summaries(desk.account, { limit: 100_000 })
    if (!all.ok) return all
    const there = Map.groupBy(all.value, (each) => standOf(each, desk.now))
    const shown = allStands.flatMap((stands) => (there.get(stands) ?? []).slice(0, limit))
    const loaded = await store.value.load(
      desk.account,
      shown.map(({ id }) => id),
    )
    if (!loaded.ok) return loaded
    const looks = new Map(loaded.value.map((kept) => [kept.id, glanceOf(kept, desk)]))
    return done({
      columns: allStands.map((stands) => {
        const own = there.get(stands) ?? []
        const cards = own.slice(0, limit).map((each): Card => {
          const look = looks.get(each.id)
          return { ...each, ...(look ? { look } : {}) }
        })
        return { stands, count: own.length, opportunities: cards }
      }),
    })
  },
})
