interface Shown<Kind extends string> {
  readonly headings: readonly string[]
  readonly before: readonly string[]
  readonly first: readonly (readonly string[])[]
  readonly kinds: readonly Kind[]
  readonly remembered: boolean
}

/** What each column of a table is, with what stands in it in the first rows; what was guessed wrong is changed here. `sure`: it may stay folded. */
export const ColumnsOf = <Kind extends string>({
  table,
  sure,
  kinds,
  called,
  again,
}: {
  table: Shown<Kind>
  sure: boolean
  kinds: readonly Kind[]
  called: Readonly<Record<Kind, string>>
  /** Where it is read once more. */
  again: string
}) => (
  <details class="columns" open={!sure}>
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
            {kinds.map((kind) => (
              <option value={`${at + 1}=${kind}`} selected={kind === is}>
                {called[kind]}
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
    <button type="submit" class="plain" formaction={again}>
      Read it again like this
    </button>
  </details>
)
