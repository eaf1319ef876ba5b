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

/** Stands for a stroke that belongs to a cell, as plain texts write it: `\\|`. */
const ownStroke = '\ue000'

const isRule = ({ cells }: Row): boolean =>
  cells.every((cell) => /^[\s:-]*$/.test(cell)) && cells.some((cell) => cell.includes('-'))

const cellsBetween = ({ place, cells }: Row): Row => {
  const from = cells[0]?.trim() === '' ? 1 : 0
  const to = cells.length > 1 && cells.at(-1)?.trim() === '' ? -1 : undefined
  return { place, cells: cells.slice(from, to).map((cell) => cell.replaceAll(ownStroke, '|')) }
}

/** A table as plain texts draw it: a stroke at both ends of a row, a row of dashes below the headings; a second one with other headings is another table. */
const undrawn = (rows: readonly Row[]): CellSheet => {
  const rules = rows.flatMap((row, at) => (isRule(row) && at > 0 ? [at] : []))
  const headed = (at: number): string =>
    JSON.stringify(cellsBetween(rows[at - 1] as Row).cells.map((cell) => cell.trim()))
  const [head, ...more] = rules
  const other = head === undefined ? undefined : more.find((at) => headed(at) !== headed(head))
  const repeated = new Set(head === undefined ? [] : more.map((at) => at - 1))
  const last = other === undefined ? rows.length : other - 1
  const read = rows.slice(0, last).filter((row, at) => !isRule(row) && !repeated.has(at))
  const isDrawn = (row: Row): boolean => head === undefined || row.cells.length > 1
  return {
    rows: read.filter((row, at) => at < (head ?? 0) || isDrawn(row)).map(cellsBetween),
    complaints:
      other === undefined
        ? []
        : [
            `${rows[other - 1]?.place ?? ''}: another table begins here, with other headings; bring it in by itself.`,
          ],
  }
}

/** The rows of a table of any shape: comma, semicolon, tab or stroke. */
export const sheetIn = (given: string): CellSheet => {
  const text = given.replace(/^\ufeff/, '')
  const sign = delimiterIn(text)
  const { rows, complaints } = rowsIn(sign === '|' ? text.replaceAll('\\|', ownStroke) : text, sign)
  if (sign !== '|') return { rows, complaints }
  const drawn = undrawn(rows)
  return { rows: drawn.rows, complaints: [...complaints, ...drawn.complaints] }
}

/** The same with its headings found: lines before them, or none at all. */
export const tableIn = (text: string): Table => tableOf(sheetIn(text))
