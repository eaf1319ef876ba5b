import type { CalendarAccountAnswer } from '../../../actions/agenda/account.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { Deed } from '../../ui/deed.tsx'
import { ServerSignIn } from '../../ui/server-sign-in.tsx'
import { stampSays } from '../../ui/when.ts'
import { PlanThere } from './calendar-put.tsx'

const Connect = () => (
  <details>
    <summary>Connect a calendar on a server</summary>
    <ServerSignIn
      id="dav"
      to={href('calendarAccount')}
      hint="Your provider calls it CalDAV. Nextcloud: https://your.cloud/remote.php/dav; Apple: https://caldav.icloud.com; Fastmail: https://caldav.fastmail.com."
    />
  </details>
)

const newSays = (many: number): string =>
  many === 1
    ? 'One entry looks like an interview that you do not have.'
    : `${many} entries look like interviews that you do not have.`

const goneSays = (many: number): string =>
  many === 1
    ? 'One interview that you have does not stand there any more.'
    : `${many} interviews that you have do not stand there any more.`

/** What is not kept as it stands there, handed to the page that shows it. */
const Found = ({ account: { found } }: { account: NonNullable<CalendarAccountAnswer['account']> }) => {
  const gone = found.filter((each) => each.gone !== undefined).length
  const fresh = found.length - gone
  return found.length === 0 ? (
    <p>There is no interview in it that you do not have.</p>
  ) : (
    <form method="post" action={href('appointments')} class="entry">
      <input type="hidden" name="text" value={found.map(({ text }) => text.trim()).join('\r\n')} />
      {fresh > 0 ? <p>{newSays(fresh)}</p> : null}
      {gone > 0 ? <p>{goneSays(gone)}</p> : null}
      <button type="submit">Look at what was found</button>
    </form>
  )
}

const Connected = ({
  account,
  room,
}: {
  account: NonNullable<CalendarAccountAnswer['account']>
  room: Room
}) => {
  const action = room.actions.get('calendar-account')
  const { calendar, calendars, user, address, trouble, askedAt } = account
  const back = `${href('calendars')}#server`
  return (
    <>
      <p>
        “{calendar.name}” of {user} at {new URL(address).host}
        {askedAt ? `, looked at last ${stampSays(askedAt, room.now)}` : ''}. Reading changes nothing in it.
      </p>
      {trouble ? (
        <p class="held" role="status">
          {trouble} What was found before is kept.
        </p>
      ) : null}
      <Found account={account} />
      {calendars.length > 1 ? (
        <form method="post" action={href('calendarAccount')} class="entry">
          <div class="field">
            <label for="dav-calendar">Which calendar is read</label>
            <select id="dav-calendar" name="calendar">
              {calendars.map(({ name }) => (
                <option value={name} selected={name === calendar.name}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          <button type="submit" class="plain">
            Read this one
          </button>
        </form>
      ) : null}
      {action ? (
        <p class="deeds">
          <Deed action={action} give={{ read: 'true' }} back={back} button="Look now" />{' '}
          {account.found.length > 0 ? (
            <Deed
              action={action}
              give={{ none: 'true' }}
              back={back}
              button={
                account.found.every((each) => each.gone !== undefined)
                  ? 'None of these is called off'
                  : 'None of these is an interview'
              }
            />
          ) : null}{' '}
          <Deed action={action} give={{ off: 'true' }} back={back} button="Read it no longer" />
        </p>
      ) : null}
      <PlanThere account={account} room={room} />
    </>
  )
}

/** A calendar on a server, which is read for interviews. */
export const CalendarServer = ({ of, room }: { of: CalendarAccountAnswer; room: Room }) => (
  <section id="server">
    <h2>Interviews from a calendar on a server</h2>
    <p>
      Your provider’s calendar is looked at every ten minutes while Afterword runs. An interview in it is
      shown to you first; so is one that moved, was called off or was taken out.
    </p>
    {of.account ? <Connected account={of.account} room={room} /> : <Connect />}
  </section>
)
