import type { ShownTable } from '../../../actions/bring-people/columns-of.ts'
import { allColumnKinds, columnKinds } from '../../../core/contacts/column-kinds.ts'
import { href } from '../../href.ts'
import { ColumnsOf } from '../../ui/columns.tsx'

/** Every column has its use, and the names are among them. */
const isSure = ({ kinds, headings }: ShownTable): boolean =>
  headings.length > 0 &&
  !kinds.includes('none') &&
  (kinds.includes('name') || (kinds.includes('given') && kinds.includes('family')))

/** What each column is; what was guessed wrong is changed here. */
export const Columns = ({ table }: { table: ShownTable }) => (
  <ColumnsOf
    table={table}
    sure={isSure(table)}
    kinds={allColumnKinds}
    called={columnKinds}
    again={href('lookPeople')}
  />
)
