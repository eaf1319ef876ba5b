import type { Table } from '../../contacts/contact.ts'
import { isDayColumn, type TrackedColumn } from './column-kinds.ts'
import { isEmpty } from './marks.ts'

type Row = Table['rows'][number]

/** “As above”, as people write it. */
const isAsAbove = (cell: string): boolean => /^(?:ditto|dito|idem|"|''|〃|″|\^{1,2})\.?$/i.test(cell.trim())

const cellOf = ({ cells }: Row, at: number): string => (cells[at] ?? '').trim()

/** A row of sums: its name, and numbers alone. */
const isSum = (row: Row, firm: number): boolean =>
  /^(?:(?:grand )?totals?|gesamt|summe|insgesamt|totaal|totale|somme|suma|soma|sum|count|average)\b:?$/i.test(
    cellOf(row, firm),
  ) && row.cells.every((cell, at) => at === firm || /^[^\p{L}]*$/u.test(cell))

/**
 * Rows that go on with the one above: “ditto”, and cells that a spreadsheet had merged, which come out empty below the first. They
 * count as merged only where some row names neither firm nor job and yet tells a day or a state.
 */
export const continuedRows = (
  rows: readonly Row[],
  kinds: readonly TrackedColumn[],
): { readonly rows: readonly Row[]; readonly out: readonly string[] } => {
  const firm = kinds.indexOf('company')
  const job = kinds.indexOf('role')
  if (firm < 0) return { rows, out: [] }
  const tells = (row: Row): boolean =>
    kinds.some((kind, at) => (kind === 'status' || isDayColumn(kind)) && !isEmpty(cellOf(row, at)))
  const begins = (row: Row): number => row.cells.findIndex((cell) => cell.trim() !== '')
  const goesOn = (row: Row): boolean => tells(row) && begins(row) > Math.max(firm, job)
  const isMerged = firm < job && rows.some(goesOn)
  const out: string[] = []
  let above: Row | undefined
  const read = rows.flatMap((row): Row[] => {
    if (isSum(row, firm)) {
      out.push(`${row.place}: it is a row of sums (“${row.cells.join(', ').slice(0, 120)}”); left out.`)
      above = undefined
      return []
    }
    const last = above
    const takes = (at: number): boolean =>
      isAsAbove(cellOf(row, at)) ||
      (isMerged && tells(row) && cellOf(row, at) === '' && begins(row) > firm && (at === firm || goesOn(row)))
    const filled =
      last && (takes(firm) || takes(job))
        ? {
            place: row.place,
            cells: row.cells.map((cell, at) =>
              (at === firm || at === job) && takes(at) ? (last.cells[at] ?? '') : cell,
            ),
          }
        : row
    if (cellOf(filled, firm) !== '') above = filled
    return [filled]
  })
  return { rows: read, out }
}
