import type { Table } from '../../contacts/contact.ts'
import type { DateOrder } from './cell-days.ts'
import type { TrackedColumn } from './column-kinds.ts'
import { dateOrderOf, sureOrder } from './date-order.ts'
import { dayColumnsIn } from './guessed.ts'
import { isDayFirstHeading } from './headings.ts'
import { isEmpty } from './marks.ts'
import type { Reading } from './row.ts'
import { standingIn, type TrackedStanding } from './status-words.ts'

/** What the person said of a table. */
export interface TableSaid {
  readonly dates?: DateOrder | undefined
  readonly means: ReadonlyMap<string, TrackedStanding>
  readonly role?: string | undefined
}

/** A day that can be read both ways, and the heading it stands under: the person says which. */
export interface AskedOrder {
  readonly heading: string
  readonly sample: string
}

/** A word that is not understood, and in how many rows it stands. */
export interface AskedWord {
  readonly word: string
  readonly rows: number
}

const mostWords = 30

const wordsIn = (
  table: Table,
  kinds: readonly TrackedColumn[],
  means: TableSaid['means'],
): readonly AskedWord[] => {
  const counts = new Map<string, number>()
  for (const { cells } of table.rows)
    for (const [at, kind] of kinds.entries()) {
      const word = (cells[at] ?? '').trim()
      if (kind !== 'status' || word.length > 60 || isEmpty(word)) continue
      if (means.has(word.toLowerCase()) || standingIn(word)) continue
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  return [...counts]
    .map(([word, rows]) => ({ word, rows }))
    .toSorted((one, other) => other.rows - one.rows)
    .slice(0, mostWords)
}

/** How the rows of a table are read, and what has to be asked first. */
export const readingOf = (
  table: Table,
  kinds: readonly TrackedColumn[],
  { dates, means, role }: TableSaid,
  today: Temporal.PlainDate,
): { readonly reading: Reading; readonly asks?: AskedOrder; readonly words: readonly AskedWord[] } => {
  const columns = dayColumnsIn(kinds)
  const cellsOf = (at: number): readonly string[] => table.rows.map(({ cells }) => cells[at] ?? '')
  const isDayFirst = table.headings.some(isDayFirstHeading)
  const orders = dateOrderOf(columns.map(cellsOf), isDayFirst, dates)
  const open = orders.findIndex(({ asked }) => asked !== undefined)
  const sample = orders[open]?.asked
  const heading = table.headings[columns[open] ?? -1] ?? ''
  const order =
    dates ??
    sureOrder(
      table.headings.map((_, at) => cellsOf(at)),
      isDayFirst,
    )
  return {
    reading: {
      ...{ kinds, headings: table.headings, today, means },
      orders: new Map(orders.map((order, index) => [columns[index] ?? -1, order])),
      ...(order === undefined ? {} : { order }),
      ...(role === undefined || role.trim() === '' ? {} : { role: role.trim() }),
      countries: new Map(),
    },
    ...(sample === undefined ? {} : { asks: { heading, sample } }),
    words: wordsIn(table, kinds, means),
  }
}
