import papaparse from 'papaparse'
import type { Table } from '../core/contacts/contact.ts'
import { kindOfHeading } from '../core/contacts/headings.ts'

/** Headings stand in one of the first lines; what is above them explains the file. */
const lookedAt = 20

/** What a table is cut with; none of them where there is one column only. */
const delimiters = [',', ';', '\t', '|']

/** The sign that stands in the same number of places in most lines. */
const delimiterIn = (text: string): string => {
  const lines = text.split(/\r\n|\n|\r/, 40).filter((line) => line.trim() !== '')
  const score = (sign: string): number => {
    const counts = lines
      .map((line) => line.replace(/"[^"]*"/g, '').split(sign).length - 1)
      .filter((count) => count > 0)
    const most = Math.max(
      0,
      ...[...Map.groupBy(counts, (count) => count).values()].map((same) => same.length),
    )
    return most
  }
  return delimiters.toSorted((one, other) => score(other) - score(one))[0] ?? ','
}

interface Row {
  readonly place: string
  readonly cells: readonly string[]
}

/** A quotation mark that never ends would swallow the rest: from that row on they are taken as letters. */
const rowsIn = (
  text: string,
  delimiter: string,
): { readonly rows: readonly Row[]; readonly complaints: readonly string[] } => {
  const { data, errors } = papaparse.parse(text, { delimiter })
  const unended = errors.find(({ code }) => code === 'MissingQuotes')?.row
  const placed = (cells: readonly (readonly string[])[], from: number): Row[] =>
    cells.map((each, at) => ({ place: `row ${from + at + 1}`, cells: each }))
  if (unended === undefined) return { rows: placed(data, 0), complaints: [] }
  const stood = data.slice(0, unended)
  const rest = (data[unended] ?? []).join(delimiter)
  const again = papaparse.parse(rest.replaceAll('"', ''), { delimiter }).data
  return {
    rows: [...placed(stood, 0), ...placed(again, unended)],
    complaints: [
      `row ${unended + 1}: a quotation mark begins and never ends; from there on they were taken as letters.`,
    ],
  }
}

const isFull = ({ cells }: Row): boolean => cells.some((cell) => cell.trim() !== '')

const known = ({ cells }: Row): number => cells.filter((cell) => kindOfHeading(cell) !== undefined).length

const looksLikeHeadings = ({ cells }: Row): boolean =>
  cells.every((cell) => cell.length < 60 && !/[@\d]/.test(cell)) && cells.length > 1

/** A table of any shape: comma, semicolon, tab or stroke; lines before its headings; no headings at all. */
export const tableIn = (text: string): Table => {
  const { rows, complaints } = rowsIn(text.replace(/^\ufeff/, ''), delimiterIn(text))
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
