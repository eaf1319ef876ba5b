import type { Board } from '../../../actions/board.ts'
import { stands } from '../../../core/plan/stands.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { Layout } from '../../ui/layout.tsx'
import { Views } from '../../ui/views.tsx'
import { stampSays } from '../../ui/when.ts'

type Column = Board['columns'][number]

/** When its next talk is, or something is next to be done. */
const nextSays = ({ lastTalkAt, nextDueAt }: Column['opportunities'][number], now: Room['now']): string => {
  const instant = (text: string) => Temporal.Instant.from(text).epochMilliseconds
  if (nextDueAt !== undefined && instant(nextDueAt) <= now.epochMilliseconds) return 'something to do now'
  const ahead = lastTalkAt !== undefined && instant(lastTalkAt) > now.epochMilliseconds
  if (ahead) return `talk ${stampSays(lastTalkAt, now)}`
  return nextDueAt === undefined ? 'nothing coming up' : `next ${stampSays(nextDueAt, now)}`
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
          <span class="meta">
            {column.stands === 'over' ? 'closed' : nextSays(one, room.now)}
            {one.example ? ' · example' : ''}
          </span>
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
      <p>
        None yet. <a href={href('begin')}>Begin with a talk you had</a>
      </p>
    ) : (
      <div class="board">
        {board.columns.map((column) => (
          <Cards column={column} room={room} />
        ))}
      </div>
    )}
  </Layout>
)
