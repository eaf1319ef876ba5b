import type { CalendarAccountAnswer } from '../../../actions/agenda/account.ts'
import type { CalendarWishAnswer } from '../../../actions/agenda/wish.ts'
import type { Complaint } from '../../../core/outcome.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { Deed } from '../../ui/deed.tsx'
import { ActionForm } from '../../ui/form.tsx'
import { BringAppointments } from './appointments.tsx'
import { CalendarServer } from './calendar-server.tsx'
import { SettingsPart } from './part.tsx'

interface Props {
  readonly wish: CalendarWishAnswer
  readonly room: Room
}

const File = () => (
  <section class="card" id="file">
    <h2>As a file</h2>
    <p>
      Open it with your calendar, or send it to your phone and open it there. Every calendar reads it: Google,
      Apple, Outlook, Thunderbird. Opened again some days later it changes what is there and takes away what
      is over.
    </p>
    <p>
      <a class="button" href={href('calendarFile')} download>
        Save the calendar
      </a>
    </p>
    <p class="meta">Nobody is invited by it, and what you noted for yourself is not in it.</p>
  </section>
)

const Feed = ({ wish, room }: Props) => {
  const action = room.actions.get('calendar-feed')
  if (!action) return null
  const back = `${href('calendars')}#feed`
  return (
    <section id="feed">
      <h2>A calendar that follows by itself</h2>
      <p>
        A calendar that subscribes to an address asks again and again, and shows what is so then. It has to be
        able to reach that address: one on this computer can, such as Thunderbird, while Afterword runs. One
        on your phone, and one on the web such as Google’s, cannot reach this computer: give those the file.
      </p>
      {wish.feed === undefined ? (
        <ActionForm
          action={action}
          fields={[]}
          hidden={{ feed: 'on' }}
          back={back}
          button="Make an address"
          name="feed"
          quiet
        />
      ) : (
        <>
          <div class="field">
            <label for="feed-address">The address to subscribe to</label>
            <span class="hint" id="feed-hint">
              Keep it to yourself: whoever knows it and can reach this computer reads your plan, without
              signing in.
            </span>
            <input
              id="feed-address"
              readonly
              aria-describedby="feed-hint"
              value={wish.address ?? href('calendarFeed', { secret: wish.feed })}
            />
          </div>
          <p class="deeds">
            <Deed action={action} give={{ feed: 'new' }} back={back} button="Make a new address" />{' '}
            <Deed action={action} give={{ feed: 'off' }} back={back} button="Take the address away" />
          </p>
          <p class="meta">
            Either way this one is dead at once: a calendar that asks under it is told that there is nothing.
          </p>
        </>
      )}
      <details>
        <summary>You run Afterword under an address on the web?</summary>
        <p>
          Let your web server pass on the path of this address alone, and call Afterword by its own name and
          port on this computer while it does. Then a phone can subscribe too.
        </p>
      </details>
    </section>
  )
}

const Looks = ({ wish, room }: Props) => {
  const action = room.actions.get('calendar-feed')
  if (!action) return null
  return (
    <section id="looks">
      <h2>How it looks there</h2>
      <ActionForm
        action={action}
        fields={['as', 'names']}
        values={{ as: wish.as, names: wish.own ?? 'reminders' }}
        back={href('calendars')}
        button="Keep it so"
        name="looks"
        quiet
      />
    </section>
  )
}

/** The plan in the calendar that one looks at anyway. */
export const CalendarsPage = ({
  wish,
  problems = [],
  account,
  room,
}: Props & {
  readonly problems?: readonly Complaint[]
  readonly account?: CalendarAccountAnswer | undefined
}) => (
  <SettingsPart
    title="Calendar"
    lead="Your interviews, what there is to do and the days of an offer, in the calendar you look at anyway."
    room={room}
  >
    <div class="rooms">
      <div>
        <File />
        <Feed wish={wish} room={room} />
        <BringAppointments problems={problems} />
        {account ? <CalendarServer of={account} room={room} /> : null}
      </div>
      <div class="beside">
        <Looks wish={wish} room={room} />
      </div>
    </div>
  </SettingsPart>
)
