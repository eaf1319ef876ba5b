import { isDeepStrictEqual } from 'node:util'
import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'
import { asMoved } from './on-its-way.ts'
import { putRows, type Row, rowsAfter } from './rows.ts'
import { type MovedTable, movedTables } from './tables.ts'

type Db = Kysely<Tables>

/** Hands over every row of a table, as many at once as it bears. */
async function* pagesOf(db: Db, table: MovedTable): AsyncGenerator<readonly Row[]> {
  for (let last: Row | undefined; ; ) {
    const rows = await rowsAfter(db, table, last)
    if (rows.length > 0) yield rows
    if (rows.length < table.atOnce) return
    last = rows.at(-1)
  }
}

/** Every row of the one put into the other; gives how many. */
export const copyAll = async (from: Db, to: Db): Promise<number> => {
  let many = 0
  for (const table of movedTables)
    for await (const rows of pagesOf(from, table)) {
      await putRows(
        to,
        table,
        rows.map((row) => asMoved(table, row)),
      )
      many += rows.length
    }
  return many
}

const keyOf = ({ name, key }: MovedTable, row: Row | undefined): string =>
  `${name} ${key
    .slice(1)
    .map((each) => String(row?.[each]))
    .join(' ')}`

/** The first row that is not the same in both, by its table and key; undefined where all are. */
export const differing = async (from: Db, to: Db): Promise<string | undefined> => {
  for (const table of movedTables) {
    const others = pagesOf(to, table)
    for await (const rows of pagesOf(from, table)) {
      const { value } = await others.next()
      const there = (value ?? []) as readonly Row[]
      const wrong = rows.findIndex((row, at) => !isDeepStrictEqual(asMoved(table, row), there[at]))
      if (wrong !== -1) return keyOf(table, rows[wrong])
      if (there.length > rows.length) return keyOf(table, there[rows.length])
    }
    const more = await others.next()
    if (!more.done) return keyOf(table, more.value[0])
  }
  return undefined
}
