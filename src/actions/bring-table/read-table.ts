import { type CellSheet, tableOf } from '../../core/contacts/cell-sheet.ts'
import type { Table } from '../../core/contacts/contact.ts'
import type { Store } from '../../core/keep/keep.ts'
import { continuedRows } from '../../core/keep/tracked/continued.ts'
import { tellsApplications } from '../../core/keep/tracked/guessed.ts'
import { trackedHeading } from '../../core/keep/tracked/headings.ts'
import { plainCell } from '../../core/keep/tracked/plain-cell.ts'
import { jobKey, trackedProposals } from '../../core/keep/tracked/proposals.ts'
import { type AskedOrder, type AskedWord, readingOf } from '../../core/keep/tracked/reading.ts'
import { type Reading, trackedOf } from '../../core/keep/tracked/row.ts'
import type { Tracked } from '../../core/keep/tracked/tracked.ts'
import type { TrackedProposal, TrackedThere } from '../../core/keep/tracked/tracked-proposal.ts'
import { done, type Outcome, refused, unavailable } from '../../core/outcome.ts'
import type { Opening, Tables } from '../action.ts'
import { bytesOf } from '../bring-people/people-input.ts'
import { idFrom } from '../entry.ts'
import { type TrackedColumns, trackedColumnsOf } from './columns.ts'
import { meaningsOf, type TableAsked } from './table-input.ts'

type Needs = Opening & Tables

export interface ShownTracked extends Pick<Table, 'headings' | 'before'>, TrackedColumns {
  readonly first: readonly (readonly string[])[]
}

export interface TableRead {
  readonly table: ShownTracked
  /** The sheets of a spreadsheet that holds several, and which of them was read. */
  readonly sheets: readonly string[]
  readonly sheet?: string
  readonly all: readonly TrackedProposal[]
  /** Rows that are left out and why, each with its place. */
  readonly out: readonly string[]
  /** Days that can be read both ways: nothing is kept before somebody says which. */
  readonly asks?: AskedOrder
  readonly words: readonly AskedWord[]
  /** The zone that days without an hour are noon of. */
  readonly zone: string
}

/** A free id, of any length of name. */
export const newId = (name: string, taken: readonly string[]): string => idFrom(name, taken)

const shownRows = 3
/** So many are looked at before others have their turn, and progress is told. */
const atOnce = 500

const isKnown = (heading: string): boolean => trackedHeading(heading) !== undefined

/** The sheet that was named, else the one whose headings say most. */
const sheetOf = (sheets: readonly CellSheet[], named: string | undefined): Outcome<CellSheet> => {
  const found = named ? sheets.find(({ name }) => name === named) : undefined
  if (named && !found)
    return refused({
      field: 'sheet',
      message: `there is no sheet “${named.slice(0, 60)}”. There are: ${sheets.map(({ name = '' }) => name).join(', ')}.`,
    })
  const knows = (sheet: CellSheet): number => {
    const { headings } = tableOf({ ...sheet, rows: sheet.rows.slice(0, 50) }, isKnown)
    return headings.filter(isKnown).length + (tellsApplications(headings) ? 10 : 0)
  }
  const best = found ?? sheets.toSorted((one, other) => knows(other) - knows(one))[0]
  return best ? done(best) : refused({ field: 'file', message: 'There is nothing in this file.' })
}

const rowsOf = async (table: Table, reading: Reading, desk: Tables) => {
  const rows: Tracked[] = []
  const out: string[] = [...table.complaints]
  for (const [at, each] of table.rows.entries()) {
    const row = trackedOf(each, reading)
    if (typeof row === 'string') out.push(row)
    else rows.push(row)
    if ((at + 1) % atOnce === 0) {
      desk.tables?.progress?.(at + 1, table.rows.length)
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  desk.tables?.progress?.(table.rows.length, table.rows.length)
  return { rows, out }
}

/** What is here of the same firms and jobs; the example search is somebody else’s. */
const thereOf = async (
  rows: readonly Tracked[],
  store: Store,
  account: string,
): Promise<Outcome<readonly TrackedThere[]>> => {
  const all = await store.summaries(account, { limit: 1_000_000, examples: false })
  if (!all.ok) return all
  const wanted = new Set(rows.map(jobKey))
  const found = all.value.filter((each) => wanted.has(jobKey(each))).map(({ id }) => id)
  const kept = await store.load(account, found)
  if (!kept.ok) return kept
  return done(
    kept.value.map(({ id, raw }) => ({
      ...{ id, raw, company: raw.opportunity.company.name, role: raw.opportunity.role },
    })),
  )
}

/** What stands in a table of applications, and what would become of each row; nothing is kept. */
export const readTable = async (asked: TableAsked, desk: Needs): Promise<Outcome<TableRead>> => {
  const means = meaningsOf(asked.means)
  if (!means.ok) return means
  const bytes = await bytesOf(asked, desk)
  if (!bytes.ok) return bytes
  const sheets =
    (await desk.tables?.read(bytes.value)) ?? unavailable({ message: 'No table can be read here.' })
  if (!sheets.ok) return refused(...sheets.problems.map((problem) => ({ ...problem, field: 'file' })))
  const sheet = sheetOf(sheets.value, asked.sheet)
  if (!sheet.ok) return sheet
  const written = tableOf(sheet.value, isKnown)
  const table = {
    ...written,
    headings: written.headings.map(plainCell),
    rows: written.rows.map(({ place, cells }) => ({ place, cells: cells.map(plainCell) })),
  }
  const store = await desk.store()
  if (!store.ok) return store
  const [columns, profile] = await Promise.all([
    trackedColumnsOf(table, asked.column, store.value, desk.account),
    store.value.profile(desk.account),
  ])
  if (!columns.ok) return columns
  if (!profile.ok) return profile
  const zone = profile.value.me?.zone ?? desk.now.timeZoneId
  const today = desk.now.withTimeZone(zone).toPlainDate()
  const { kinds } = columns.value
  const going = continuedRows(table.rows, kinds)
  const continued = { ...table, rows: going.rows, complaints: [...table.complaints, ...going.out] }
  const { reading, asks, words } = readingOf(continued, kinds, { ...asked, means: means.value }, today)
  const { rows, out } = await rowsOf(continued, reading, desk)
  const there = await thereOf(rows, store.value, desk.account)
  if (!there.ok) return there
  const { headings, before } = table
  const names = sheets.value.flatMap(({ name }) => (name === undefined ? [] : [name]))
  return done({
    table: {
      headings,
      before,
      ...columns.value,
      first: table.rows.slice(0, shownRows).map(({ cells }) => cells),
    },
    sheets: names.length > 1 ? names : [],
    ...(sheet.value.name === undefined ? {} : { sheet: sheet.value.name }),
    all: trackedProposals(rows, there.value, zone, newId),
    ...{ out, words, zone },
    ...(asks ? { asks } : {}),
  })
}
