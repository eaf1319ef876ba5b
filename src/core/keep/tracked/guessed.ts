import { daysIn } from './cell-days.ts'
import { isDayColumn, type TrackedColumn } from './column-kinds.ts'
import { firmAndJob } from './firm-and-job.ts'
import { isVagueDay, trackedHeading } from './headings.ts'
import { isEmpty, isNo, isYes } from './marks.ts'
import { standingIn } from './status-words.ts'

const lookedAt = 50

const share = (cells: readonly string[], is: (cell: string) => boolean): number => {
  const full = cells.map((cell) => cell.trim()).filter((cell) => !isEmpty(cell))
  return full.length === 0 ? 0 : full.filter(is).length / full.length
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

/** Days without such a word are days of something else: created, saved, updated. */
const ofApplying = /^$|appl|sent|submi|bewer|candid|postul|solicit|invi|verstuurd|enviad/i

const nameLike = (cell: string): boolean =>
  /^\p{Lu}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){1,3}(?:$| [<(]|;)/u.test(cell)

/** What the cells of a column tell, where its heading does not: the surest first. */
const lookers: readonly (readonly [kind: TrackedColumn, is: (cell: string) => boolean, share: number])[] = [
  ['status', (cell) => standingIn(cell) !== undefined, 0.6],
  ['email', (cell) => /^[^\s@]+@[^\s@]+$/.test(cell), 0.7],
  ['applied', (cell) => anyDay(cell) && !/^\d{5}$/.test(cell), 0.7],
]

/** A table without a job has one in the first column of words that nothing else explains; who is named there comes after. */
const filledIn = (kinds: readonly TrackedColumn[], columns: readonly Column[]): readonly TrackedColumn[] => {
  const found = [...kinds]
  const isFree = (at: number) => found[at] === 'other'
  const isWords = ({ cells }: Column) =>
    share(cells, (cell) => /\p{L}{2}/u.test(cell) && cell.length < 60 && !looksLikePage(cell)) > 0.8
  if (!found.includes('role')) {
    const at = columns.findIndex(
      (column, index) => isFree(index) && isWords(column) && column.named === undefined,
    )
    if (at >= 0) found[at] = 'role'
  }
  if (!found.includes('person')) {
    const at = columns.findIndex(({ cells }, index) => isFree(index) && share(cells, nameLike) > 0.6)
    if (at >= 0 && share(columns[at]?.cells ?? [], (cell) => /@| and /.test(cell)) > 0) found[at] = 'person'
  }
  return found
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
  const taken = new Set(columns.map(({ named }) => named))
  const kinds = columns.map((column): TrackedColumn => {
    if (isOnlyNumber(column.heading, column.cells)) return 'none'
    const sure = checked(column, columns)
    if (sure !== undefined) return sure
    const seen = lookers.find(
      ([kind, is, least]) =>
        !taken.has(kind) &&
        (kind !== 'applied' || ofApplying.test(column.heading)) &&
        share(column.cells, is) >= least,
    )?.[0]
    if (seen === undefined) return 'other'
    taken.add(seen)
    return seen
  })
  if (kinds.includes('company')) return filledIn(kinds, columns)
  // A table that has a column for neither may have one for both.
  const both = columns.findIndex(
    ({ cells, named }, at) =>
      kinds[at] === 'other' &&
      named === undefined &&
      share(cells, (cell) => !anyDay(cell) && firmAndJob(cell) !== undefined) > 0.5,
  )
  const isLog = kinds.includes('status') || kinds.some(isDayColumn)
  return both >= 0 && isLog && !kinds.includes('role') ? kinds.with(both, 'company') : kinds
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
