import type { Table } from './contact.ts'
import { kindOfHeading } from './headings.ts'

type Row = Table['rows'][number]

/** Rows and cells as they stand in a file, before anybody looks which of them are headings. */
export interface CellSheet {
  /** Where a file holds several. */
  readonly name?: string
  readonly rows: readonly Row[]
  readonly complaints: readonly string[]
}

/** Headings stand in one of the first lines; what is above them explains the file. */
const lookedAt = 20

const isFull = ({ cells }: Row): boolean => cells.some((cell) => cell.trim() !== '')

const looksLikeHeadings = ({ cells }: Row): boolean =>
  cells.every((cell) => cell.length < 60 && !/[@\d]/.test(cell)) && cells.length > 1

/** Of several sheets the table of the one whose headings speak of people most. */
export const fullest = (sheets: readonly CellSheet[]): Table => {
  const tables = sheets.map((sheet) => tableOf(sheet))
  const known = ({ headings }: Table): number => headings.filter(isPersonal).length
  const [best] = tables.toSorted((one, other) => known(other) - known(one))
  return best ?? { headings: [], rows: [], before: [], complaints: [] }
}

const isPersonal = (heading: string): boolean => kindOfHeading(heading) !== undefined

/** Rows with their headings found, wherever these stand; `isKnown` says which headings are expected. */
export const tableOf = (
  { rows, complaints }: CellSheet,
  isKnown: (heading: string) => boolean = isPersonal,
): Table => {
  const known = ({ cells }: Row): number => cells.filter(isKnown).length
  const full = rows.filter(isFull)
  const first = full.slice(0, lookedAt)
  const best = first.reduce((most, row, at) => (known(row) > known(first[most] as Row) ? at : most), 0)
  const row = first[best]
  const head =
    row && (known(row) > 1 || (known(row) > 0 && best === 0) || (best === 0 && looksLikeHeadings(row)))
  return {
    headings: head ? row.cells.map((cell) => cell.trim()) : [],
    rows: head ? full.slice(best + 1) : full,
    before: head ? full.slice(0, best).map(({ cells }) => cells.join(' ').trim()) : [],
    complaints,
  }
}
