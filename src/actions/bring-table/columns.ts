import type { Table } from '../../core/contacts/contact.ts'
import type { Store } from '../../core/keep/keep.ts'
import { allTrackedColumns, type TrackedColumn } from '../../core/keep/tracked/column-kinds.ts'
import { guessedTracked } from '../../core/keep/tracked/guessed.ts'
import { done, type Outcome, refused } from '../../core/outcome.ts'

const isKind = (word: string): word is TrackedColumn => allTrackedColumns.some((kind) => kind === word)

/** Chosen columns of people stand under their headings alone; those of applications under this word and theirs. */
export const rememberedUnder = (headings: readonly string[]): readonly string[] => [
  'opportunities',
  ...headings,
]

const chosen = (
  columns: readonly string[],
  kinds: readonly TrackedColumn[],
): Outcome<readonly TrackedColumn[]> => {
  const all = [...kinds]
  for (const text of columns) {
    const [, number = '', what = ''] = /^(\d{1,3})=([a-z]+)$/.exec(text.trim()) ?? []
    if (!isKind(what) || Number(number) < 1 || Number(number) > kinds.length)
      return refused({
        field: 'column',
        message: `“${text.slice(0, 60)}” says nothing of a column. Write it as 3=applied; there are ${kinds.length}, and each is one of ${allTrackedColumns.join(', ')}.`,
      })
    all[Number(number) - 1] = what
  }
  return done(all)
}

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
  const kinds = chosen(columns, remembered ? before : guess)
  return kinds.ok ? done({ kinds: kinds.value, remembered }) : kinds
}
