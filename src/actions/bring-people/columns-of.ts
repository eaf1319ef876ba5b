import { allColumnKinds, type ColumnKind } from '../../core/contacts/column-kinds.ts'
import type { Table } from '../../core/contacts/contact.ts'
import { guessed } from '../../core/contacts/guessed.ts'
import type { Store } from '../../core/keep/keep.ts'
import { done, type Outcome } from '../../core/outcome.ts'
import { chosenColumns } from '../chosen-columns.ts'

const isKind = (word: string): word is ColumnKind => (allColumnKinds as readonly string[]).includes(word)

/** A table as it is shown before anything is kept: its columns and its first rows. */
export interface ShownTable extends Pick<Table, 'headings' | 'before'> {
  readonly kinds: readonly ColumnKind[]
  readonly first: readonly (readonly string[])[]
  /** They are as they were chosen before for the same headings. */
  readonly remembered: boolean
}

/** What the columns are: as was said, as was chosen before, else as they look. */
export const kindsOf = async (
  table: Table,
  columns: readonly string[],
  store: Store,
  account: string,
): Promise<Outcome<Pick<ShownTable, 'kinds' | 'remembered'>>> => {
  const guess = guessed(
    table.headings,
    table.rows.slice(0, 50).map(({ cells }) => cells),
  )
  const kept =
    table.headings.length > 0 ? await store.contacts.columns(account, table.headings) : done(undefined)
  if (!kept.ok) return kept
  const before = kept.value?.length === guess.length ? kept.value.filter(isKind) : []
  const remembered = before.length === guess.length && guess.length > 0
  const kinds = chosenColumns(columns, remembered ? before : guess, {
    all: allColumnKinds,
    example: '3=email',
  })
  return kinds.ok ? done({ kinds: kinds.value, remembered }) : kinds
}
