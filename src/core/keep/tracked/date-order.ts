import { type DateOrder, eitherWay } from './cell-days.ts'

/** How the days of a column are written; `asked`: one of them that can be read both ways, where nothing tells which. */
export interface ColumnOrder {
  readonly order: DateOrder
  readonly asked?: string
}

interface Votes {
  readonly dayFirst: number
  readonly monthFirst: number
  /** The first that can be read both ways. */
  readonly either?: string
}

const votesOf = (cells: readonly string[]): Votes => {
  let [dayFirst, monthFirst] = [0, 0]
  let either: string | undefined
  for (const cell of cells)
    for (const part of cell.split(/[;\n]/)) {
      const found = eitherWay(part)
      if (!found) continue
      const [one, other] = found
      if (one > 12 && other <= 12) dayFirst += 1
      else if (other > 12 && one <= 12) monthFirst += 1
      else if (one <= 12 && other <= 12) either ??= part.trim()
    }
  return { dayFirst, monthFirst, ...(either === undefined ? {} : { either }) }
}

const decided = ({ dayFirst, monthFirst }: Pick<Votes, 'dayFirst' | 'monthFirst'>): DateOrder | undefined => {
  if (dayFirst > 0 && monthFirst === 0) return 'day-first'
  return monthFirst > 0 && dayFirst === 0 ? 'month-first' : undefined
}

/**
 * The order of each column of days, decided over all of it, else over the others of the same file, else by the language of its headings.
 * `said`: what the person answered.
 */
export const dateOrderOf = (
  columns: readonly (readonly string[])[],
  dayFirstLanguage: boolean,
  said: DateOrder | undefined,
): readonly ColumnOrder[] => {
  const votes = columns.map(votesOf)
  const sum = (key: 'dayFirst' | 'monthFirst') => votes.reduce((all, each) => all + each[key], 0)
  const elsewhere = decided({ dayFirst: sum('dayFirst'), monthFirst: sum('monthFirst') })
  return votes.map((each) => {
    const mixed = each.dayFirst > 0 && each.monthFirst > 0
    const order =
      said ??
      decided(each) ??
      (mixed ? undefined : elsewhere) ??
      (dayFirstLanguage && !mixed ? 'day-first' : undefined)
    if (order) return { order }
    return { order: 'day-first', ...(each.either === undefined ? {} : { asked: each.either }) }
  })
}

/** The order of the days anywhere in a table, where one of them tells it and none tells another; else by the language of its headings. */
export const sureOrder = (
  columns: readonly (readonly string[])[],
  dayFirstLanguage: boolean,
): DateOrder | undefined => {
  const votes = columns.map(votesOf)
  const sum = (key: 'dayFirst' | 'monthFirst') => votes.reduce((all, each) => all + each[key], 0)
  const [dayFirst, monthFirst] = [sum('dayFirst'), sum('monthFirst')]
  return decided({ dayFirst, monthFirst }) ?? (dayFirstLanguage && monthFirst === 0 ? 'day-first' : undefined)
}
