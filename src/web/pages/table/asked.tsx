import type { TableRead } from '../../../actions/bring-table/read-table.ts'
import { allStandings } from '../../../actions/bring-table/table-input.ts'
import { capital, counted } from '../../../core/time/say.ts'
import { statuses } from '../../../core/vocabulary/statuses.ts'

/** The table tells by itself how its days are written, or the person was asked. */
const Dates = ({ asks, said }: { asks: TableRead['asks']; said: string }) =>
  asks === undefined && said === '' ? null : (
    <fieldset>
      <legend>
        {asks
          ? `“${asks.sample}” under “${asks.heading}” can be read both ways.`
          : 'How the days are written'}
      </legend>
      <label class="tick">
        <input type="radio" name="dates" value="day-first" checked={said === 'day-first'} /> The day stands
        first
      </label>
      <label class="tick">
        <input type="radio" name="dates" value="month-first" checked={said === 'month-first'} /> The month
        stands first
      </label>
    </fieldset>
  )

const Sheets = ({ sheets, sheet }: Pick<TableRead, 'sheets' | 'sheet'>) =>
  sheets.length === 0 ? null : (
    <div class="field">
      <label for="sheet">Which sheet</label>
      <select id="sheet" name="sheet">
        {sheets.map((name) => (
          <option value={name} selected={name === sheet}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )

const Words = ({ words }: Pick<TableRead, 'words'>) =>
  words.length === 0 ? null : (
    <fieldset>
      <legend>What these words mean</legend>
      <p class="hint">They are not known here; what you leave open is kept as a note.</p>
      {words.map(({ word, rows }, at) => (
        <div class="field">
          <label for={`means-${at}`}>
            “{word}” ({counted(rows, 'row')})
          </label>
          <select id={`means-${at}`} name="means">
            <option value={`${word}=`}>a note</option>
            {allStandings.map((standing) => (
              <option value={`${word}=${standing}`}>
                {standing === 'wish' ? 'not applied for yet' : statuses[standing].says}
              </option>
            ))}
          </select>
        </div>
      ))}
    </fieldset>
  )

interface Props {
  readonly read: TableRead
  /** What was answered before, as it was sent. */
  readonly said: { readonly dates: string; readonly role: string; readonly means: readonly string[] }
}

/** What the table does not tell by itself. */
export const TableAsked = ({ read, said }: Props) => {
  const roleless = read.out.some((each) => each.includes('it names no job')) || said.role !== ''
  return (
    <>
      <Sheets sheets={read.sheets} {...(read.sheet === undefined ? {} : { sheet: read.sheet })} />
      <Dates asks={read.asks} said={said.dates} />
      <Words words={read.words} />
      {said.means
        .filter((each) => !each.endsWith('='))
        .map((each) => (
          <input type="hidden" name="means" value={each} />
        ))}
      {roleless ? (
        <div class="field">
          <label for="role">{capital('the job of rows that name none')}</label>
          <input id="role" name="role" value={said.role} />
        </div>
      ) : null}
    </>
  )
}
