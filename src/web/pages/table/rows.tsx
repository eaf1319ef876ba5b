import { daySays, talkSays } from '../../../core/keep/tracked/row.ts'
import type { TrackedProposal } from '../../../core/keep/tracked/tracked-proposal.ts'
import { statuses } from '../../../core/vocabulary/statuses.ts'

/** So many are shown; the others go as the group goes. */
const mostShown = 300

const facts = ({ row, status, joined }: TrackedProposal): readonly string[] => [
  ...(status === 'wish'
    ? ['as applied for']
    : row.applied && status === 'applied'
      ? []
      : [statuses[status].says]),
  ...(row.applied ? [`applied ${daySays(row.applied)}`] : []),
  ...(row.refused ? [`their no ${daySays(row.refused)}`] : []),
  ...row.talks.map(talkSays),
  ...row.people.map(({ name, email }) => (email === undefined ? name : `${name} (${email})`)),
  ...(joined.length > 0 ? [`with ${joined.join(', ')}`] : []),
]

const Notes = ({ notes }: { notes: readonly string[] }) =>
  notes.length === 0 ? null : (
    <details class="more">
      <summary>Kept as a note ({notes.length})</summary>
      <ul>
        {notes.map((note) => (
          <li>{note.slice(0, 300)}</li>
        ))}
      </ul>
    </details>
  )

const Line = ({ proposal, ticked }: { proposal: TrackedProposal; ticked: boolean }) => {
  const { row, known } = proposal
  return (
    <li>
      <input type="hidden" name="shown" value={row.place} />
      <label class="tick">
        <input type="checkbox" name="pick" value={row.place} checked={ticked} />
        <span>
          <strong class="employer">{row.company}</strong>, {row.role}
        </span>
      </label>
      <span class="meta">
        {row.place}: {facts(proposal).join(', ')}
      </span>
      {known && known.adds.length > 0 ? (
        <span class="meta">here already; would add: {known.adds.join(', ')}</span>
      ) : null}
      {known && known.differs.length > 0 ? (
        <span class="meta">stays as you have it: {known.differs.join(', ')}</span>
      ) : null}
      {row.noted.length > 0 ? (
        <span class="meta">not understood, so a note: {row.noted.join(', ')}</span>
      ) : null}
      <Notes notes={row.notes} />
    </li>
  )
}

interface Props {
  readonly title: string
  readonly says?: string
  readonly of: readonly TrackedProposal[]
  readonly ticked: (proposal: TrackedProposal) => boolean
}

export const RowGroup = ({ title, says, of, ticked }: Props) =>
  of.length === 0 ? null : (
    <section>
      <h2>
        {title} ({of.length})
      </h2>
      {says ? <p class="hint">{says}</p> : null}
      <ul class="ticks">
        {of.slice(0, mostShown).map((proposal) => (
          <Line proposal={proposal} ticked={ticked(proposal)} />
        ))}
      </ul>
      {of.length > mostShown ? <p>… and {of.length - mostShown} more like them.</p> : null}
    </section>
  )

/** Rows that are left out, each with its place. */
export const RowsOut = ({ out }: { out: readonly string[] }) =>
  out.length === 0 ? null : (
    <details class="more" open={out.length <= 5}>
      <summary>Left out ({out.length})</summary>
      <ul>
        {out.slice(0, mostShown).map((each) => (
          <li>{each}</li>
        ))}
      </ul>
      {out.length > mostShown ? <p>… and {out.length - mostShown} more.</p> : null}
    </details>
  )
