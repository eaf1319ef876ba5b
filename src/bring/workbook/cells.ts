import type { CellSheet } from '../../core/contacts/cell-sheet.ts'
import { dayText } from './days.ts'
import { heardIn } from './xml.ts'

const most = { rows: 50_000, columns: 200, cells: 1_000_000, text: 20_000 }

export interface Book {
  readonly texts: readonly string[]
  readonly days: readonly boolean[]
  readonly since1904: boolean
}

/** “C12” → 2; the next one where it does not say. */
const columnOf = (place: string | undefined, next: number): number => {
  const letters = /^[A-Z]{1,3}/i.exec(place ?? '')?.[0].toUpperCase()
  if (letters === undefined) return next
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

const textOf = (
  kind: string | undefined,
  style: number,
  said: string,
  { texts, days, since1904 }: Book,
): string => {
  if (kind === 's') return texts[Number(said)] ?? ''
  if (kind === 'b') return said.trim() === '1' ? 'yes' : 'no'
  if (kind === 'e') return ''
  if (kind === 'd') return said.replace('T00:00:00', '').replace('T', ' ').slice(0, 16)
  if (kind === 'str' || kind === 'inlineStr' || said.trim() === '') return said
  const count = Number(said)
  if (days[style]) return dayText(count, since1904) ?? said
  return Number.isFinite(count) ? String(count) : said
}

/** The rows of one sheet; what is beyond its bounds, or damaged, is named. */
export const rowsIn = (bytes: Uint8Array, name: string, book: Book): CellSheet => {
  const rows: { readonly place: string; readonly cells: string[] }[] = []
  const complaints: string[] = []
  let [at, column, count, beyond] = [0, -1, 0, 0]
  let cells: string[] = []
  let cell: { kind: string | undefined; style: number; said: string } | undefined
  let inValue = false
  const whole = heardIn(bytes, {
    opens: (tag, attribute) => {
      if (tag === 'row') {
        at = Math.max(at + 1, Math.min(Number(attribute('r') ?? 0) || 0, 1_048_576))
        cells = []
        column = -1
      } else if (tag === 'c') {
        column = columnOf(attribute('r'), column + 1)
        cell = { kind: attribute('t'), style: Number(attribute('s') ?? 0), said: '' }
      }
      inValue = tag === 'v' || tag === 't'
    },
    text: (text) => {
      if (inValue && cell && cell.said.length < most.text) cell.said += text
    },
    closes: (tag) => {
      inValue = false
      if (tag === 'c' && cell) {
        const text = textOf(cell.kind, cell.style, cell.said, book).slice(0, most.text)
        cell = undefined
        if (text === '') return
        if (column >= most.columns || count >= most.cells) {
          beyond += 1
          return
        }
        while (cells.length < column) cells.push('')
        cells[column] = text
        count += 1
      } else if (tag === 'row' && cells.length > 0) {
        if (rows.length < most.rows) rows.push({ place: `row ${at}`, cells })
        else beyond += 1
      }
    },
  })
  const last = rows.at(-1)?.place ?? 'row 1'
  if (!whole) complaints.push(`${last}: from there on the sheet “${name}” is damaged and could not be read.`)
  if (beyond > 0)
    complaints.push(
      `${last}: “${name}” is larger than can be read at once; bring the rest as a file of its own.`,
    )
  return { name, rows, complaints }
}
