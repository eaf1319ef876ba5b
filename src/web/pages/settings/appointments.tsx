import type { Appointments } from '../../../actions/agenda/bring.ts'
import type { CalendarTalk } from '../../../core/mail/replies/effects/calendar-talks.ts'
import type { Complaint } from '../../../core/outcome.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { Problems } from '../../ui/layout.tsx'
import { clockSays, daySays } from '../../ui/when.ts'
import { SettingsPart } from './part.tsx'

interface Place {
  readonly id: string
  readonly says: string
}

/** A calendar file, or what stands in one. */
export const BringAppointments = ({ problems = [] }: { problems?: readonly Complaint[] }) => (
  <section id="bring">
    <h2>Interviews from your calendar</h2>
    <p>
      Choose an invitation, or a calendar you saved. You see which interviews are in it before anything is
      kept.
    </p>
    <Problems of={problems} form="appointments" />
    <form method="post" action={href('appointments')} enctype="multipart/form-data" class="entry">
      <div class="field">
        <label for="ics-file">The calendar file (.ics)</label>
        <input id="ics-file" name="file" type="file" accept=".ics,.ical,text/calendar" />
      </div>
      <details>
        <summary>Or paste what stands in it</summary>
        <div class="field">
          <label for="ics-text">It begins with BEGIN:VCALENDAR</label>
          <textarea id="ics-text" name="text" rows={4} spellcheck={false} />
        </div>
      </details>
      <button type="submit" class="plain">
        Look for interviews
      </button>
    </form>
  </section>
)

const becomes: Readonly<Record<CalendarTalk['is'], string>> = {
  new: 'new',
  changed: 'changes one you have',
  cancelled: 'called off',
}

const Talk = ({ talk, places }: { talk: CalendarTalk; places: readonly Place[] }) => {
  const { id, is, summary, starts, place, people, where, trouble } = talk
  const firm = places.find((each) => each.id === where[0])?.says
  return (
    <li>
      <label>
        <input
          type="checkbox"
          name="take"
          value={id}
          checked={!trouble && where.length > 0}
          disabled={trouble !== undefined}
        />{' '}
        <strong>{summary === '' ? 'An appointment' : summary}</strong>
      </label>
      <span class="meta">
        {starts ? `${daySays(starts)}, ${clockSays(starts)}` : 'no hour'} · {becomes[is]} ·{' '}
        {firm ?? 'it does not say which firm'}
        {place ? ` · ${place}` : ''}
        {people.length > 0 ? ` · with ${people.join(', ')}` : ''}
      </span>
      {trouble ? <p class="held">{trouble}</p> : null}
    </li>
  )
}

/** The interviews that were found, each with a tick that keeps it. */
export const AppointmentsPage = ({
  of,
  text,
  places,
  problems,
  room,
}: {
  of: Appointments
  text: string
  places: readonly Place[]
  problems: readonly Complaint[]
  room: Room
}) => (
  <SettingsPart
    title="Interviews from your calendar"
    lead={
      of.found.length === 0
        ? 'There is no interview of yours in it that you do not have already.'
        : 'Keep what is ticked; leave out what is none.'
    }
    room={room}
  >
    <Problems of={[...problems, ...of.troubles.map((message) => ({ message }))]} form="appointments" />
    {of.found.length === 0 ? (
      <p>
        So many entries were looked at: {of.looked}. An interview is known by whom it is with, by the firm
        named in it, or by being called one. <a href={href('calendars')}>Back to your calendar</a>
      </p>
    ) : (
      <form method="post" action={href('appointments')} class="entry">
        <input type="hidden" name="text" value={text} />
        <ul class="list">
          {of.found.map((talk) => (
            <Talk talk={talk} places={places} />
          ))}
        </ul>
        {of.found.some(({ where }) => where.length === 0) ? (
          <div class="field">
            <label for="ics-where">Where those belong that do not say which firm</label>
            <select id="ics-where" name="opportunity">
              <option value="">Choose</option>
              {places.map(({ id, says }) => (
                <option value={id}>{says}</option>
              ))}
            </select>
          </div>
        ) : null}
        <button type="submit" name="keep" value="yes">
          Keep what is ticked
        </button>
      </form>
    )}
  </SettingsPart>
)
