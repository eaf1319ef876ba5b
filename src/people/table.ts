import papaparse from 'papaparse'
import { type CellSheet, tableOf } from '../core/contacts/cell-sheet.ts'
import type { Table } from '../core/contacts/contact.ts'

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

/** A table as plain texts draw it: a stroke at both ends of a row, and a row of dashes below the headings. */
const undrawn = (rows: readonly Row[]): readonly Row[] =>
  rows.flatMap(({ place, cells }) => {
    if (cells.every((cell) => /^[\s:-]*$/.test(cell)) && cells.some((cell) => cell.includes('-'))) return []
    const from = cells[0]?.trim() === '' ? 1 : 0
    const to = cells.length > 1 && cells.at(-1)?.trim() === '' ? -1 : undefined
    return [{ place, cells: cells.slice(from, to) }]
  })

/** The rows of a table of any shape: comma, semicolon, tab or stroke. */
export const sheetIn = (given: string): CellSheet => {
  const text = given.replace(/^\ufeff/, '')
  const sign = delimiterIn(text)
  const { rows, complaints } = rowsIn(text, sign)
  return { rows: sign === '|' ? undrawn(rows) : rows, complaints }
}

/** The same with its headings found: lines before them, or none at all. */
export const tableIn = (text: string): Table => tableOf(sheetIn(text))
