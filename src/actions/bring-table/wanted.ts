import { isBrought, isNewRow, type TrackedProposal } from '../../core/keep/tracked/tracked-proposal.ts'
import { done, type Outcome, refused } from '../../core/outcome.ts'
import type { TableRead } from './read-table.ts'

interface Choosing {
  readonly leave: readonly string[]
  readonly also: readonly string[]
}

/** The rows that are brought in: all that were applied for, less and more of what was said. */
export const wanted = (
  { all }: TableRead,
  { leave, also }: Choosing,
): Outcome<readonly TrackedProposal[]> => {
  const places = new Set(all.flatMap(({ row, joined }) => [row.place, ...joined]))
  const [field, strange] =
    [
      ...leave.map((place) => ['leave', place] as const),
      ...also.map((place) => ['also', place] as const),
    ].find(([, place]) => !places.has(place.trim())) ?? []
  if (strange !== undefined)
    return refused({
      ...(field === undefined ? {} : { field }),
      message: `there is no application at “${strange.slice(0, 40)}” in this table. Write it as it is shown, such as “${all[0]?.row.place ?? 'row 2'}”.`,
    })
  const out = new Set(leave.map((place) => place.trim()))
  const more = new Set(also.map((place) => place.trim()))
  return done(
    all.filter(
      (each) => !out.has(each.row.place) && (isBrought(each) || (more.has(each.row.place) && isNewRow(each))),
    ),
  )
}
