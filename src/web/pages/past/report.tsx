import type { Report } from '../../../actions/past/report.ts'
import { capital } from '../../../core/time/say.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { Layout } from '../../ui/layout.tsx'
import { clockSays, yearlySays } from '../../ui/when.ts'
import { Days } from './days.tsx'

type Line = Report['lines'][number]

const Row = ({ line, zone, people }: { line: Line; zone: string; people: boolean }) => {
  const there = Temporal.Instant.from(line.at).toZonedDateTimeISO(zone)
  return (
    <tr>
      <td>
        {yearlySays(there.toPlainDate())}, {clockSays(there)}
      </td>
      <td>
        <strong>{line.company}</strong>
        <span class="meta">{line.role}</span>
      </td>
      <td>
        {line.what}
        {line.how ? ` ${line.how}` : ''}
      </td>
      {people ? <td>{line.people.join(', ')}</td> : null}
      <td>{capital(line.stands)}</td>
    </tr>
  )
}

const Undated = ({ of }: { of: Report['undated'] }) =>
  of.length === 0 ? null : (
    <>
      <h3>Applied for, without a day on record</h3>
      <ul>
        {of.map(({ company, role }) => (
          <li>
            {company}, {role}
          </li>
        ))}
      </ul>
    </>
  )

const Sheet = ({ of, room, size }: { of: Report; room: Room; size: 'a4' | 'letter' }) => {
  const firms = new Set(of.lines.map(({ opportunity }) => opportunity)).size
  return (
    <article class={`handout report ${size}`} aria-label="The report">
      <h2>What I did to find work</h2>
      <p class="meta">
        {of.by === '' ? '' : `${of.by}, `}
        {yearlySays(of.from)} to {yearlySays(of.to)}; printed {yearlySays(room.now.toPlainDate())}
      </p>
      {of.lines.length === 0 ? (
        <p>Nothing is on record in these days.</p>
      ) : (
        <>
          <p>
            {of.lines.length + of.more} {of.lines.length + of.more === 1 ? 'entry' : 'entries'}, {firms}{' '}
            {firms === 1 ? 'firm' : 'firms'}
          </p>
          <table>
            <thead>
              <tr>
                <th scope="col">When</th>
                <th scope="col">Firm and role</th>
                <th scope="col">What was done</th>
                {of.people ? <th scope="col">With</th> : null}
                <th scope="col">Stands</th>
              </tr>
            </thead>
            <tbody>
              {of.lines.map((line) => (
                <Row line={line} zone={of.zone} people={of.people} />
              ))}
            </tbody>
          </table>
        </>
      )}
      <Undated of={of.undated} />
    </article>
  )
}

/** What was done in a stretch of days, for an office that asks for it. */
export const ReportPage = ({ of, size, room }: { of: Report; size: 'a4' | 'letter'; room: Room }) => {
  const days = { from: of.from.toString(), to: of.to.toString(), ...(of.people ? { people: 'yes' } : {}) }
  return (
    <Layout title="A report of what you did" at="report" flash={room.flash}>
      <div class="beside-paper">
        <h1>A report of what you did</h1>
        <p class="lead">
          For a job centre, or whoever asks for proof: days, firms, roles and what was done. None of your
          notes and no word of a letter is in it.
        </p>
        <Days to={href('report')} from={of.from} until={of.to}>
          <label class="tick">
            <input type="checkbox" name="people" value="yes" checked={of.people} /> With the names of those
            you dealt with
          </label>
        </Days>
        {of.more > 0 ? (
          <p>
            {of.more} more entries lie in these days; the file has them all. Name fewer days to print them.
          </p>
        ) : null}
        <div class="act">
          <button type="button" data-print hidden>
            Print it
          </button>
          <a class="button plain" href={href('reportFile', {}, days)} download>
            Keep it as a table (CSV)
          </a>
        </div>
      </div>
      <Sheet of={of} room={room} size={size} />
    </Layout>
  )
}
