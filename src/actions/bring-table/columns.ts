import type { Table } from '../../core/contacts/contact.ts'
import type { Store } from '../../core/keep/keep.ts'
import { allTrackedColumns, type TrackedColumn } from '../../core/keep/tracked/column-kinds.ts'
import { guessedTracked } from '../../core/keep/tracked/guessed.ts'
import { done, type Outcome } from '../../core/outcome.ts'
import { chosenColumns } from '../chosen-columns.ts'

const isKind = (word: string): word is TrackedColumn => allTrackedColumns.some((kind) => kind === word)

/** Chosen columns of people stand under their headings alone; those of applications under this word and theirs. */
export const rememberedUnder = (headings: readonly string[]): readonly string[] => [
  'opportunities',
  ...headings,
]

/** The columns of a table as they are shown before anything is kept. */
export interface TrackedColumns {
  readonly kinds: readonly TrackedColumn[]
  /** As they were chosen before for the same headings. */
  readonly remembered: boolean
}

const lookedAt = 200

/** What the columns are: as was said, as was chosen before, else as they look. */
export const trackedColumnsOf = async (
  table: Table,
  columns: readonly string[],
  store: Store,
  account: string,
): Promise<Outcome<TrackedColumns>> => {
  const guess = guessedTracked(
    table.headings,
    table.rows.slice(0, lookedAt).map(({ cells }) => cells),
  )
  const kept =
    table.headings.length > 0
      ? await store.contacts.columns(account, rememberedUnder(table.headings))
      : done(undefined)
  if (!kept.ok) return kept
  const before = kept.value?.filter(isKind) ?? []
  const remembered = before.length === guess.length && guess.length > 0
  const kinds = chosenColumns(columns, remembered ? before : guess, {
    all: allTrackedColumns,
    example: '3=applied',
  })
  return kinds.ok ? done({ kinds: kinds.value, remembered }) : kinds
}
