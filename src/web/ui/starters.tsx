/** Ways to begin what is typed into one field; where script runs they are buttons that begin it (browser/said.ts). */
export const Starters = ({ into, says }: { into: string; says: readonly string[] }) =>
  says.length === 0 ? null : (
    <details class="starters" data-into={into}>
      <summary>Ways to begin</summary>
      <ul>
        {says.map((each) => (
          <li>{each}</li>
        ))}
      </ul>
    </details>
  )
