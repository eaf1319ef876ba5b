import type { Board } from '../../../actions/board.ts'
import { stands } from '../../../core/plan/stands.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { dateSays, lastSays } from '../../ui/glance.ts'
import { Layout } from '../../ui/layout.tsx'
import { NothingYet } from '../../ui/nothing-yet.tsx'
import { Views } from '../../ui/views.tsx'
import { stampSays } from '../../ui/when.ts'

type Column = Board['columns'][number]

/** When something is next to be done. */
const nextSays = ({ nextDueAt }: Column['opportunities'][number], now: Room['now']): string => {
  if (nextDueAt === undefined) return 'Nothing coming up'
  const due = Temporal.Instant.from(nextDueAt).epochMilliseconds <= now.epochMilliseconds
  return due ? 'Something to do now' : `Something to do ${stampSays(nextDueAt, now)}`
}

const Cards = ({ column, room }: { column: Column; room: Room }) => (
  <section aria-labelledby={`stands-${column.stands}`}>
    <h2 id={`stands-${column.stands}`}>
      {stands[column.stands]} <small>{column.count}</small>
    </h2>
    <ul>
      {column.opportunities.map((one) => (
        <li>
          <a href={href('opportunity', { id: one.id })}>
            <strong class="employer">{one.company}</strong>
          </a>
          <span>{one.role}</span>
          <span class="meta">{lastSays(one.look, room.now)}</span>
          {column.stands === 'over' ? null : (
            <>
              {one.look?.date ? <span class="meta">{dateSays(one.look, room.now)}</span> : null}
              <span class="meta">{nextSays(one, room.now)}</span>
            </>
          )}
          {one.example ? <span class="meta">From the example search</span> : null}
        </li>
      ))}
    </ul>
    {column.count > column.opportunities.length ? (
      <p>
        <a href={href('opportunities', {}, { stands: column.stands })}>All {column.count}</a>
      </p>
    ) : null}
  </section>
)

/** Every opportunity by where it stands. */
export const BoardPage = ({ board, room }: { board: Board; room: Room }) => (
  <Layout title="Board" at="opportunities" flash={room.flash}>
    <h1>Opportunities</h1>
    <Views at="board" />
    {board.columns.every(({ count }) => count === 0) ? (
      <NothingYet>Each firm you talk to gets a card here, where it stands.</NothingYet>
    ) : (
      <div class="board">
        {board.columns.map((column) => (
          <Cards column={column} room={room} />
        ))}
      </div>
    )}
  </Layout>
)
