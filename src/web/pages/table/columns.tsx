import type { ShownTracked } from '../../../actions/bring-table/read-table.ts'
import { allTrackedColumns, trackedColumns } from '../../../core/keep/tracked/column-kinds.ts'
import { href } from '../../href.ts'
import { ColumnsOf } from '../../ui/columns.tsx'

/** The firm and the job are found, and nothing stands at a loss. */
const isSure = ({ kinds, headings }: ShownTracked): boolean =>
  headings.length > 0 && kinds.includes('company') && kinds.includes('role')

/** What each column is; what was guessed wrong is changed here. */
export const TrackedColumnsList = ({ table }: { table: ShownTracked }) => (
  <ColumnsOf
    table={table}
    sure={isSure(table)}
    kinds={allTrackedColumns}
    called={trackedColumns}
    again={href('lookTable')}
  />
)
