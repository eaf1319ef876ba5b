import type { Summary } from '../../../core/keep/keep.ts'

/** Where people who are brought in belong: each to their own firm, or all to one opportunity. */
export const Belonging = ({
  opportunities,
  to,
  one,
}: {
  opportunities: readonly Pick<Summary, 'id' | 'company' | 'role'>[]
  to: string
  /** It is about one person only. */
  one?: boolean
}) => (
  <div class="field">
    <label for="to">Where they belong</label>
    <select id="to" name="to">
      <option value="">{one ? 'To the firm they work at' : 'To the firm each of them works at'}</option>
      {opportunities.map(({ id, company, role }) => (
        <option value={id} selected={id === to}>
          {one ? '' : 'All of them: '}
          {company}, {role}
        </option>
      ))}
    </select>
  </div>
)
