import type { Turned } from '../core/keep/keep.ts'
import { type FactRow, keyOf } from './rows.ts'

/** What changed between two sets of facts of one opportunity. */
export const turnedBetween = (before: readonly FactRow[], after: readonly FactRow[]): readonly Turned[] => {
  const now = new Map(after.map((row) => [keyOf(row), row]))
  const stood = new Set(before.map(keyOf))
  const body = (row: FactRow) => JSON.parse(row.body) as object
  const gone = before.flatMap((row, place): Turned[] => {
    const next = now.get(keyOf(row))
    if (next?.body === row.body) return []
    const { kind, id, owner } = row
    return [
      {
        kind,
        id,
        ...(owner === null ? {} : { owner }),
        place,
        before: body(row),
        ...(next ? { after: body(next) } : {}),
      },
    ]
  })
  const added = after
    .filter((row) => !stood.has(keyOf(row)))
    .map(
      (row): Turned => ({
        kind: row.kind,
        id: row.id,
        ...(row.owner === null ? {} : { owner: row.owner }),
        place: 0,
        after: body(row),
      }),
    )
  return [...gone, ...added]
}
