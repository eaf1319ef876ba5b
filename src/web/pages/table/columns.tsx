import type { ShownTracked } from '../../../actions/bring-table/read-table.ts'
import { allTrackedColumns, trackedColumns } from '../../../core/keep/tracked/column-kinds.ts'
import { href } from '../../href.ts'

/** The firm and the job are found, and nothing stands at a loss. */
const isSure = ({ kinds, headings }: ShownTracked): boolean =>
  headings.length > 0 && kinds.includes('company') && kinds.includes('role')

/** What each column is, with what stands in it in the first rows; what was guessed wrong is changed here. */
export const TrackedColumnsList = ({ table }: { table: ShownTracked }) => (
  <details class="columns" open={!isSure(table)}>
    <summary>What the columns are</summary>
    {table.before.length > 0 ? (
      <p class="hint">Passed over above the headings: {table.before.join(' ').slice(0, 200)}</p>
    ) : null}
    {table.remembered ? <p class="hint">As you chose for these headings before.</p> : null}
    <ul>
      {table.kinds.map((is, at) => (
        <li>
          <label for={`column-${at + 1}`}>{table.headings[at] || `Column ${at + 1}`}</label>
          <select id={`column-${at + 1}`} name="column">
            {allTrackedColumns.map((kind) => (
              <option value={`${at + 1}=${kind}`} selected={kind === is}>
                {trackedColumns[kind]}
              </option>
            ))}
          </select>
          <span class="meta">
            {table.first
              .map((cells) => (cells[at] ?? '').trim().slice(0, 60))
              .filter((cell) => cell !== '')
              .join(' · ') || 'empty in the first rows'}
          </span>
        </li>
      ))}
    </ul>
    <button type="submit" class="plain" formaction={href('lookTable')}>
      Read it again like this
    </button>
  </details>
)
