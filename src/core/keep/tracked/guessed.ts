import { daysIn } from './cell-days.ts'
import { isDayColumn, type TrackedColumn } from './column-kinds.ts'
import { isVagueDay, trackedHeading } from './headings.ts'
import { isEmpty, isNo, isYes } from './marks.ts'
import { standingIn } from './status-words.ts'

const lookedAt = 50

const share = (cells: readonly string[], is: (cell: string) => boolean): number => {
  const full = cells.map((cell) => cell.trim()).filter((cell) => !isEmpty(cell))
  return full.length === 0 ? 0 : full.filter(is).length / full.length
}

/** Where headings say nothing, a column of the words of states is one, and one of addresses is too. */
const byCells = (cells: readonly string[]): TrackedColumn | undefined => {
  if (share(cells, (cell) => standingIn(cell)?.more === false) > 0.7) return 'status'
  return share(cells, (cell) => /^[^\s@]+@[^\s@]+$/.test(cell)) > 0.7 ? 'email' : undefined
}

const looksLikePage = (cell: string): boolean => /^(?:https?:\/\/|www\.)/i.test(cell)

const isMark = (cell: string): boolean => isYes(cell) || isNo(cell)

const anyDay = (cell: string): boolean =>
  daysIn(cell, { order: 'day-first', today: Temporal.PlainDate.from('2000-06-15'), ahead: true }) !==
  undefined

/** A day, whether it was so, or how it went: nothing else stands below such a heading. */
const fitsDay = (cell: string): boolean => isMark(cell) || anyDay(cell) || standingIn(cell) !== undefined

/** The running number of a row, or what a program calls it by: nobody reads it. */
const isOnlyNumber = (heading: string, cells: readonly string[]): boolean =>
  (/^(?:#|no\.?|nr\.?|n°|nº|num|number|index|id|row|lfd\.? ?nr\.?|pos\.?)$/i.test(heading.trim()) &&
    share(cells, (cell) => /^\d{1,7}$/.test(cell)) === 1) ||
  (/id$/i.test(heading) && share(cells, (cell) => /^[0-9a-f-]{16,40}$/i.test(cell)) === 1)

interface Column {
  readonly heading: string
  readonly cells: readonly string[]
  readonly named: TrackedColumn | undefined
}

/** A heading that is right about what stands below it. */
const checked = ({ heading, cells, named }: Column, all: readonly Column[]): TrackedColumn | undefined => {
  // A page behind “Source” or “Company” is the link to the job.
  if (named !== undefined && share(cells, looksLikePage) > 0.5 && named !== 'profile') return 'other'
  if (named === 'profile' && share(cells, (cell) => /linkedin\.com\/(?:jobs|company)/i.test(cell)) > 0)
    return 'other'
  if (isDayColumn(named) && share(cells, (cell) => cell !== '') > 0 && share(cells, fitsDay) < 0.4) {
    // “Oferta”, “Offre”: the job itself, where no other column tells it.
    return named === 'offered' && !all.some((each) => each.named === 'role') ? 'role' : 'other'
  }
  const surer = all.some(
    (each) => each.heading !== heading && each.named === 'applied' && !isVagueDay(each.heading),
  )
  // “Applied: Yes” beside “Applied on” stays what it is; “Date” beside it is some other day.
  if (named === 'applied' && isVagueDay(heading) && surer && share(cells, isMark) < 0.5) return 'other'
  return named
}

/** What each column is: by its heading, else by what stands in it; whatever is left becomes a note under its heading. */
export const guessedTracked = (
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): readonly TrackedColumn[] => {
  const first = rows.slice(0, lookedAt)
  const width = first.reduce((most, row) => Math.max(most, row.length), headings.length)
  const columns = Array.from({ length: width }, (_, at): Column => {
    const heading = headings[at] ?? ''
    return { heading, cells: first.map((row) => row[at] ?? ''), named: trackedHeading(heading) }
  })
  return columns.map((column) => {
    if (isOnlyNumber(column.heading, column.cells)) return 'none'
    const sure = checked(column, columns)
    if (sure !== undefined) return sure
    const seen = byCells(column.cells)
    return seen === undefined || columns.some(({ named }) => named === seen) ? 'other' : seen
  })
}

/** Some columns of a table of applications have both: what makes it one, and none of a list of people. */
export const tellsApplications = (headings: readonly string[]): boolean => {
  const kinds = headings.map(trackedHeading)
  const has = (...some: readonly TrackedColumn[]) => some.some((kind) => kinds.includes(kind as never))
  return has('company') && has('status', 'applied', 'interview', 'offered', 'refused') && has('role')
}

/** The columns whose cells are days, by their number from 0. */
export const dayColumnsIn = (kinds: readonly TrackedColumn[]): readonly number[] =>
  kinds.flatMap((kind, at) => (isDayColumn(kind) ? [at] : []))
