import type { Today } from '../../../actions/today/shape.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { Deed } from '../../ui/deed.tsx'
import { Layout } from '../../ui/layout.tsx'
import { daySays } from '../../ui/when.ts'
import { Beginning } from './beginning.tsx'
import { Answers, Beside } from './beside.tsx'
import { First } from './first.tsx'
import { ComesNext, headOf } from './head.tsx'
import { ByFirm, Folded } from './lines.tsx'

/** One button for the whole day; while it holds, the way back. */
const NotToday = ({ today: { rest, day }, room }: { today: Today; room: Room }) => {
  const action = room.actions.get('not-today')
  if (!action || (!rest && !day.first && day.optional.length + day.tomorrow.length === 0)) return null
  return (
    <div id="not-today">
      <Deed
        action={action}
        give={rest ? { over: 'true' } : {}}
        back={href('today')}
        button={rest ? 'Take it up again' : 'Not today'}
      />
    </div>
  )
}

const More = ({ today: { more, wider } }: { today: Today }) =>
  more === 0 ? null : (
    <p>
      {more} more opportunities have something due.{' '}
      {wider === undefined ? (
        <a href={href('opportunities')}>They stand first among your opportunities</a>
      ) : (
        <a href={href('today', {}, { limit: wider })}>Show them</a>
      )}
    </p>
  )

const mayDo = (many: number): string =>
  many === 1 ? 'One thing you may also do' : `${many} things you may also do`

/** The things to do: one, then the rest in a line each, then what is offered and what comes. */
const Things = ({ today, room }: { today: Today; room: Room }) => {
  const { day, held, later, waits, rest, calm } = today
  const coming = later.filter(
    (row) => !waits.some((wait) => wait.id === row.id && wait.step.id === row.step.id),
  )
  return (
    <div>
      {day.first ? <First row={day.first} today={today} room={room} /> : null}
      {day.first || rest || calm ? null : <ComesNext today={today} />}
      {day.then.length > 0 ? (
        <section>
          <h2>Then</h2>
          <ByFirm rows={day.then} shown={today} />
        </section>
      ) : null}
      <Folded says={mayDo(day.optional.length)} rows={day.optional} shown={today} />
      <Folded says="The rest, which can wait until tomorrow" rows={day.tomorrow} shown={today} />
      {calm ? null : (
        <>
          <Folded says="Held back for now" rows={held} shown={today} />
          <Folded says="What comes next" rows={coming} shown={today} />
          <More today={today} />
        </>
      )}
      <NotToday today={today} room={room} />
    </div>
  )
}

/** Today: the one next thing, the rest in a line each, and beside them what is waited for. */
export const TodayPage = ({ today, room }: { today: Today; room: Room }) => {
  const { now, kept, example, mail } = today
  const [title, lead] = headOf(today)
  const remove = room.actions.get('example')
  return (
    <Layout title="Today" at="today" flash={room.flash}>
      <p class="date">{daySays(now)}</p>
      <h1>{title}</h1>
      {lead ? <p class="lead">{lead}</p> : null}
      {kept === 0 ? (
        <>
          {mail > 0 ? <Answers today={today} /> : null}
          <Beginning room={room} />
        </>
      ) : (
        <div class="rooms today">
          <Things today={today} room={room} />
          <Beside today={today} room={room} />
        </div>
      )}
      {example && remove ? (
        <aside class="example">
          <span>This holds the example search of an invented person.</span>
          <Deed
            action={remove}
            give={{ delete: 'true' }}
            back={href('today')}
            button="Delete the example search"
          />
        </aside>
      ) : null}
    </Layout>
  )
}
