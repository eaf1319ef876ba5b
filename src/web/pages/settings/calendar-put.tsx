import type { CalendarAccountAnswer } from '../../../actions/agenda/account.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { Deed } from '../../ui/deed.tsx'
import { stampSays } from '../../ui/when.ts'

type Account = NonNullable<CalendarAccountAnswer['account']>

const Choose = ({ account: { calendars, calendar } }: { account: Account }) => (
  <form method="post" action={href('calendarAccount')} class="entry">
    <div class="field">
      <label for="dav-put">Into which calendar</label>
      <select id="dav-put" name="put">
        {calendars.map(({ name }) => (
          <option value={name} selected={name === calendar.name}>
            {name}
          </option>
        ))}
      </select>
    </div>
    <button type="submit" class="plain">
      Put my plan into it
    </button>
  </form>
)

/** The plan in a calendar on a server, for whoever wants it there. */
export const PlanThere = ({ account, room }: { account: Account; room: Room }) => {
  const action = room.actions.get('calendar-account')
  const { put } = account
  return (
    <section id="plan-there">
      <h3>Your plan in it</h3>
      <p>
        What there is to do, your interviews and the days of an offer can stand in a calendar there, and
        follow when something changes. Nobody is invited, and what others wrote there is left alone.
      </p>
      {put === undefined ? (
        <Choose account={account} />
      ) : (
        <>
          <p>
            Your plan stands in “{put.name}”{put.at ? `, as of ${stampSays(put.at, room.now)}` : ''}. If you
            tick something off or delete it there, Today asks you whether it is done.
          </p>
          {put.trouble ? (
            <p class="held" role="status">
              {put.trouble} What stands there already is left until then.
            </p>
          ) : null}
          {action ? (
            <p class="deeds">
              <Deed
                action={action}
                give={{ 'take-out': 'true' }}
                back={`${href('calendars')}#plan-there`}
                button="Take it out again"
              />
            </p>
          ) : null}
        </>
      )}
    </section>
  )
}
