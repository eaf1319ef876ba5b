import { contactTyped } from '../typed/contact.ts'
import type { ColumnKind } from './column-kinds.ts'
import { kindOfHeading } from './headings.ts'

const share = (cells: readonly string[], is: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(is).length / cells.length

const reads = (cell: string, as: 'email' | 'linkedin' | 'phone'): boolean => {
  const read = contactTyped(cell)
  return read.ok && read.value.value[as] !== undefined
}

const nameLike = (cell: string): boolean => /^\p{Lu}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){1,3}$/u.test(cell)

/** What the cells of a column look like; undefined where they tell nothing. */
const kindOfCells = (column: readonly string[]): ColumnKind | undefined => {
  const cells = column.map((cell) => cell.trim()).filter((cell) => cell !== '')
  if (share(cells, (cell) => reads(cell, 'email')) > 0.6) return 'email'
  if (share(cells, (cell) => reads(cell, 'linkedin')) > 0.6) return 'linkedin'
  if (share(cells, (cell) => reads(cell, 'phone') && !/^\d{4}-\d\d-\d\d$/.test(cell)) > 0.6) return 'phone'
  return share(cells, nameLike) > 0.8 && new Set(cells).size > cells.length * 0.6 ? 'name' : undefined
}

const lookedAt = 50

/** What each column is: by its heading, else by what stands in it. A second whole name is left out. */
export const guessed = (
  names: readonly string[],
  rows: readonly (readonly string[])[],
): readonly ColumnKind[] => {
  const width = rows.slice(0, lookedAt).reduce((most, row) => Math.max(most, row.length), names.length)
  const byName = Array.from({ length: width }, (_, at) => kindOfHeading(names[at] ?? ''))
  const found: ColumnKind[] = []
  for (const [at, kind] of byName.entries()) {
    const seen = kind ?? kindOfCells(rows.slice(0, lookedAt).map((row) => row[at] ?? ''))
    const named = byName.some((each) => each === 'name' || each === 'given') || found.includes('name')
    found.push(seen === undefined || (kind === undefined && seen === 'name' && named) ? 'none' : seen)
  }
  // “Nombre”, “Nome”, “Nom” are a whole name where no other part of one stands beside them.
  const only = found.filter((kind) => kind === 'given' || kind === 'family')
  return only.length === 1 && !found.includes('name')
    ? found.map((kind) => (kind === 'given' || kind === 'family' ? 'name' : kind))
    : found
}
