import { z } from 'zod'
import { done, notNow, type Outcome, refused } from '../../core/outcome.ts'
import { stamp } from '../../core/time/stamp.ts'
import type { Opening, Tables } from '../action.ts'
import { defineAction } from '../define.ts'
import { rememberedUnder } from './columns.ts'
import { type KeptRows, keepRows } from './keep-rows.ts'
import { readTable, type TableRead } from './read-table.ts'
import { tableFileInput } from './table-input.ts'
import { wanted } from './wanted.ts'

const input = z.object({
  ...tableFileInput,
  leave: z
    .array(z.string())
    .default([])
    .describe('Rows to leave out, by their place, such as “row 17”')
    .meta({ value: 'PLACE' }),
  also: z
    .array(z.string())
    .default([])
    .describe('Rows to bring in although they are not applied for yet; as if you had applied')
    .meta({ value: 'PLACE' }),
})

export interface BroughtTable extends KeptRows {
  /** Rows that were left out, each with its place. */
  readonly out: readonly string[]
}

const output = z.strictObject({
  ...{ says: z.string(), change: z.string().optional(), begun: z.number().int(), more: z.number().int() },
  ...{ out: z.array(z.string()), failed: z.array(z.string()) },
})

const attempts = 10

const unclear = ({ asks }: TableRead): Outcome<never> | undefined =>
  asks &&
  refused({
    field: 'dates',
    message: `“${asks.sample}” in “${asks.heading}” can be read both ways. Say day-first or month-first.`,
    plain: `“${asks.sample}” can be read both ways: say whether the day or the month stands first.`,
  })

export const bringTableAction = defineAction<typeof input, BroughtTable, Opening & Tables>({
  name: 'bring-table',
  says: 'Keep the applications of a table (.xlsx, CSV, another tracker’s file) as opportunities',
  more: 'One change with one undo. Whatever has no place of its own is kept as a note; what is here already is told more of and never written over; the same file twice changes nothing.',
  examples: [
    ['afterword bring-table applications.xlsx', 'all that was applied for'],
    ['afterword bring-table jobs.csv --leave "row 4" --also "row 9"', 'without one, and with one more'],
  ],
  readOnly: false,
  asksPerson: false,
  input,
  output,
  run: async (asked, desk) => {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const read = await readTable(asked, desk)
      if (!read.ok) return read
      const open = unclear(read.value)
      if (open) return open
      const chosen = wanted(read.value, asked)
      if (!chosen.ok) return chosen
      const { headings, kinds } = read.value.table
      const store = await desk.store()
      if (!store.ok) return store
      if (headings.length > 0) {
        const kept = await store.value.contacts.keepColumns(
          desk.account,
          rememberedUnder(headings),
          kinds,
          stamp(desk.now),
        )
        if (!kept.ok) return kept
      }
      if (chosen.value.length === 0) {
        const says = 'All of it is here already; nothing was changed'
        return done({ says, begun: 0, more: 0, out: read.value.out, failed: [] })
      }
      const brought = await keepRows(chosen.value, read.value.zone, desk)
      if (!brought.ok) return brought
      if (brought.value !== 'moved')
        return done({ ...brought.value, out: [...read.value.out, ...brought.value.failed] })
    }
    return notNow({ message: 'Something else keeps changing your opportunities. Try again in a moment.' })
  },
})
