import type { ShownTable } from '../../../actions/bring-people/columns-of.ts'
import { allColumnKinds, columnKinds } from '../../../core/contacts/column-kinds.ts'
import { href } from '../../href.ts'

/** Every column has its use, and the names are among them. */
const isSure = ({ kinds, headings }: ShownTable): boolean =>
  headings.length > 0 &&
  !kinds.includes('none') &&
  (kinds.includes('name') || (kinds.includes('given') && kinds.includes('family')))

/** What each column is, with what stands in it in the first rows; what was guessed wrong is changed here. */
export const Columns = ({ table }: { table: ShownTable }) => (
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
            {allColumnKinds.map((kind) => (
              <option value={`${at + 1}=${kind}`} selected={kind === is}>
                {columnKinds[kind]}
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
    <button type="submit" class="plain" formaction={href('lookPeople')}>
      Read it again like this
    </button>
  </details>
)
