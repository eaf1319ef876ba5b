import { z } from 'zod'
import { dateOrders } from '../../core/keep/tracked/cell-days.ts'
import { allTrackedColumns } from '../../core/keep/tracked/column-kinds.ts'
import type { TrackedStanding } from '../../core/keep/tracked/status-words.ts'
import { done, type Outcome, refused } from '../../core/outcome.ts'
import { allStatuses } from '../../core/vocabulary/statuses.ts'

export const allStandings = ['wish', ...allStatuses] as const satisfies readonly TrackedStanding[]

export const tableFileInput = {
  file: z
    .string()
    .optional()
    .describe(
      'A table of applications: a spreadsheet (.xlsx), CSV, or what another tracker saved; - for standard input',
    )
    .meta({ positional: true, value: 'FILE' }),
  text: z
    .string()
    .optional()
    .describe('The same, pasted')
    .meta({ value: 'TEXT', lines: 8, most: 10_000_000 }),
  sheet: z.string().optional().describe('Which sheet of a spreadsheet, by its name').meta({ value: 'NAME' }),
  column: z
    .array(z.string())
    .default([])
    .describe(
      `What a column is, where it is guessed wrong: 3=applied; one of ${allTrackedColumns.join(', ')}`,
    )
    .meta({ value: 'N=WHAT' }),
  dates: z
    .enum(dateOrders)
    .optional()
    .describe('How days such as 05/11/2026 are written, where the table does not tell'),
  means: z
    .array(z.string())
    .default([])
    .describe(`What a word of its own means: “Parked=stuck”; one of ${allStandings.join(', ')}`)
    .meta({ value: 'WORD=STATUS' }),
  role: z.string().optional().describe('The job of rows that name none').meta({ value: 'TEXT' }),
}

const shape = z.object(tableFileInput)
export type TableAsked = z.infer<typeof shape>

const isStanding = (word: string): word is TrackedStanding => allStandings.some((each) => each === word)

/** `Parked=stuck` → what the word means. */
export const meaningsOf = (all: readonly string[]): Outcome<ReadonlyMap<string, TrackedStanding>> => {
  const means = new Map<string, TrackedStanding>()
  for (const text of all) {
    const at = text.lastIndexOf('=')
    const what = text.slice(at + 1).trim()
    if (what === '') continue
    if (at < 1 || !isStanding(what))
      return refused({
        field: 'means',
        message: `“${text.slice(0, 60)}” gives no word its meaning. Write it as Parked=stuck, with one of ${allStandings.join(', ')}.`,
      })
    means.set(text.slice(0, at).trim().toLowerCase(), what)
  }
  return done(means)
}
