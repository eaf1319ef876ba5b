import type { Entry } from '../../../actions/calendar/entries.ts'
import type { CalendarLook } from '../../../actions/calendar.ts'
import type { Day } from '../../../core/dossier/dossier.ts'
import { months, weekdays } from '../../../core/english/calendar-names.ts'
import { capital } from '../../../core/time/say.ts'
import { weekOf } from '../../../core/time/week.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { anchorOf } from '../../ui/anchor.ts'
import { Layout } from '../../ui/layout.tsx'
import { NothingYet } from '../../ui/nothing-yet.tsx'
import { Views } from '../../ui/views.tsx'
import { clockSays, daySays, ours } from '../../ui/when.ts'

const isSame = (one: Day, other: Day): boolean => Temporal.PlainDate.compare(one, other) === 0

const placeOf = ({ is, opportunity, id }: Entry): string =>
  is === 'step'
    ? href('opportunity', { id: opportunity })
    : `${href('opportunity', { id: opportunity })}#${anchorOf(`${is}:${id}`)}`

/** What it is, told by a word and not by its colour alone. */
const saysOf = ({ is, says, by }: Entry): string =>
  is === 'promise'
    ? `${by === 'me' ? 'You promised' : 'They promised'}: ${says}`
    : capital(is === 'step' ? ours(says) : says)

const Line = ({ entry }: { entry: Entry }) => (
  <li class={`is-${entry.is}`}>
    <a href={placeOf(entry)}>
      {entry.at ? <time>{clockSays(entry.at)}</time> : null} {saysOf(entry)}
      <span class="employer">{entry.company}</span>
    </a>
  </li>
)

const Cell = ({ of, look }: { of: CalendarLook['days'][number]; look: CalendarLook }) => {
  const { day, entries, more } = of
  const kinds = [
    entries.length === 0 ? 'empty' : '',
    isSame(day, look.today) ? 'today' : '',
    look.view === 'month' && day.month !== look.day.month ? 'other' : '',
  ].filter((kind) => kind !== '')
  return (
    <td class={kinds.length > 0 ? kinds.join(' ') : undefined}>
      <span class="day">
        <span class="short" aria-hidden="true">
          {day.day}
        </span>
        <span class="long">
          {daySays(day)}
          {isSame(day, look.today) ? ', today' : ''}
        </span>
      </span>
      {entries.length > 0 ? (
        <ul>
          {entries.map((entry) => (
            <Line entry={entry} />
          ))}
        </ul>
      ) : null}
      {more > 0 ? (
        look.view === 'month' ? (
          <a class="rest" href={href('calendar', {}, { view: 'week', day: day.toString() })}>
            {more} more
          </a>
        ) : (
          <span class="meta">{more} more</span>
        )
      ) : null}
    </td>
  )
}

const titleOf = ({ view, day, from, to }: CalendarLook): string =>
  view === 'month' ? `${months[day.month - 1]} ${day.year}` : `${daySays(from)} to ${daySays(to)}`

const Turn = ({ look }: { look: CalendarLook }) => {
  const step = look.view === 'month' ? { months: 1 } : { days: 7 }
  const first = (day: Day) => (look.view === 'month' ? day.with({ day: 1 }) : weekOf(day))
  const at = (day: Day) => href('calendar', {}, { view: look.view, day: first(day).toString() })
  const other = look.view === 'month' ? 'week' : 'month'
  // The month that holds today leads to this week.
  const near = look.today.toPlainYearMonth().equals(look.day.toPlainYearMonth()) ? look.today : look.day
  return (
    <nav class="turn" aria-label="Other days">
      {look.earlier ? <a href={at(look.day.subtract(step))}>Earlier</a> : null}
      <a href={href('calendar', {}, { view: look.view })}>Today</a>
      {look.later ? <a href={at(look.day.add(step))}>Later</a> : null}
      <a href={href('calendar', {}, { view: other, day: near.toString() })}>
        {other === 'week' ? 'By week' : 'By month'}
      </a>
    </nav>
  )
}

const weeks = (days: CalendarLook['days']): readonly CalendarLook['days'][] =>
  Array.from({ length: Math.ceil(days.length / 7) }, (_, at) => days.slice(at * 7, at * 7 + 7))

/** A week or a month of interviews, promises and what is due. */
export const CalendarPage = ({ look, room }: { look: CalendarLook; room: Room }) => (
  <Layout title={titleOf(look)} at="opportunities" flash={room.flash}>
    <h1>Opportunities</h1>
    <Views at="calendar" />
    <h2>{titleOf(look)}</h2>
    <Turn look={look} />
    <table class={`calendar ${look.view}`}>
      <caption class="hidden">{titleOf(look)}: interviews, promises and what is due</caption>
      <thead>
        <tr>
          {weekdays.map((name) => (
            <th scope="col">
              <abbr title={name}>{name.slice(0, 3)}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks(look.days).map((week) => (
          <tr>
            {week.map((of) => (
              <Cell of={of} look={look} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    {look.days.every(({ entries }) => entries.length === 0) ? (
      look.earlier || look.later || look.more > 0 ? (
        <p>Nothing in these days: no interview, no promise, nothing due.</p>
      ) : (
        <NothingYet>Interviews, promises and what is due stand on their days here.</NothingYet>
      )
    ) : null}
    {look.more > 0 ? (
      <p class="note">
        {look.more} more firms with something to do by then are still being worked out.{' '}
        <a href={href('calendar', {}, { view: look.view, day: look.day.toString() })}>Look again</a>
      </p>
    ) : null}
  </Layout>
)
