import type { AutostartAnswer } from '../../../actions/remind/autostart.ts'
import type { RemindAnswer } from '../../../actions/remind/remind.ts'
import type { RemindersAnswer } from '../../../actions/remind/reminders.ts'
import type { ReminderBrowser, ReminderWay } from '../../../core/remind/reminders.ts'
import type { ToldOf } from '../../../core/remind/reminding.ts'
import { own } from '../../form.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { reader } from '../../reader.ts'
import { ofReminders } from '../../standing.ts'
import { Deed } from '../../ui/deed.tsx'
import { ActionForm } from '../../ui/form.tsx'
import { stampSays } from '../../ui/when.ts'
import { SettingsPart } from './part.tsx'

const ways: Readonly<Record<ReminderWay, string>> = {
  mail: 'By mail',
  desktop: 'On this computer',
  ntfy: 'By ntfy',
  push: 'By a browser',
}

const outcomes: Readonly<Record<ToldOf['state'], string>> = {
  telling: 'was cut short; it may have come',
  told: 'told',
  again: 'did not arrive; it is tried again',
  failed: 'did not arrive',
}

/** Does it run when it is wanted? Where not, that is said before anything else. */
const Starting = ({ at, room }: { at: AutostartAnswer | undefined; room: Room }) => {
  const action = room.actions.get('autostart')
  if (!at || !action) return null
  const back = href('reminders')
  if (at.is === 'on')
    return (
      <section class="starting">
        <p>Afterword starts with this computer, so that messages and reminders go out at their hour.</p>
        <Deed action={action} give={{ what: 'off' }} back={back} button="Start it by hand again" />
      </section>
    )
  return (
    <section class="starting card">
      <h2>Nothing goes out while Afterword is closed</h2>
      <p>
        {at.is === 'older'
          ? 'Another copy of Afterword starts with this computer, not this one.'
          : 'Messages and reminders wait until somebody opens it. It can start with this computer instead, whenever you sign in.'}
      </p>
      {at.is === 'other' ? (
        <p class="held">
          A file that Afterword did not write is in its place and was left as it is: <code>{at.path}</code>
        </p>
      ) : (
        <>
          <details>
            <summary>What that writes on this computer</summary>
            <p class="meta">
              One file, and starting it by hand again takes it away: <code>{at.path}</code>
            </p>
            <pre>{at.text}</pre>
          </details>
          <ActionForm
            action={action}
            fields={[]}
            hidden={{ what: 'on' }}
            back={back}
            button="Start with this computer"
            name="autostart"
            quiet
          />
        </>
      )}
    </section>
  )
}

/** What only a browser can be asked; its script shows what fits. */
const ThisBrowser = ({
  browsers,
  page,
  room,
}: {
  browsers: readonly ReminderBrowser[]
  page: boolean
  room: Room
}) => {
  const action = room.actions.get('remind-browser')
  const many = browsers.length
  return (
    <section id="browser">
      <h2>This browser</h2>
      <div data-reminders data-page={page ? 'yes' : 'no'} hidden>
        <p class="meta" data-says role="status" />
        <button type="button" class="plain" data-ask hidden>
          Let this browser show them
        </button>{' '}
        <button type="button" class="plain" data-subscribe hidden>
          Remind me here even while no page is open
        </button>
      </div>
      <noscript>
        <p class="meta">A browser shows reminders only where script runs.</p>
      </noscript>
      {many > 0 && action ? (
        <>
          <p>
            {many === 1 ? 'One browser is' : `${many} browsers are`} reminded even while no page is open, over
            the push service of its maker. What it is told is sealed; the maker sees that something came, and
            when.
          </p>
          <ul class="list">
            {browsers.map(({ id, endpoint, addedAt }) => (
              <li>
                <span class="meta">
                  {new URL(endpoint).host}, since {stampSays(addedAt, room.now)}
                </span>
                <Deed action={action} give={{ forget: id }} back={href('reminders')} button="Forget it" />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}

const Tried = ({ tried }: { tried: RemindAnswer | undefined }) =>
  tried ? (
    <div class="flash" role="status" data-tried>
      <ul>
        {tried.ways.map(({ way, says }) => (
          <li>
            {ways[way]}: {says}
          </li>
        ))}
      </ul>
    </div>
  ) : null

const Trial = () => (
  <form method="post" action={href('tryReminders')} id="trial">
    <h2>Try it</h2>
    <p class="meta">One reminder by every way that is on, and what became of it.</p>
    <button type="submit" class="plain">
      Send me one now
    </button>
  </form>
)

const Latest = ({ latest, room }: { latest: readonly ToldOf[]; room: Room }) =>
  latest.length === 0 ? null : (
    <section>
      <h2>The last ones</h2>
      <ul class="list">
        {latest.map(({ way, at, state, trouble }) => (
          <li>
            <span>
              {ways[way]}, {stampSays(at, room.now)}: {outcomes[state]}.
            </span>
            {trouble ? <span class="meta">{trouble}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  )

interface Shown {
  readonly answer: RemindersAnswer
  readonly autostart: AutostartAnswer | undefined
  /** What became of the trial that was just pressed. */
  readonly tried?: RemindAnswer | undefined
  readonly kept: boolean
  readonly room: Room
}

const Wishes = ({ answer: { reminders }, room }: Pick<Shown, 'answer' | 'room'>) => {
  const action = room.actions.get('reminders')
  const values = ofReminders(reminders)
  return action ? (
    <ActionForm
      action={action}
      fields={[
        ...['mailAt', 'desktop', 'ntfy', 'ntfyToken', 'address'],
        ...['debrief', 'quietFrom', 'quietUntil', 'most', 'names'],
      ]}
      values={values}
      seen={values}
      hidden={{ [own.edit]: 'yes', clock: reader().clock, order: reader().order }}
      back={href('reminders', {}, { said: 'kept' })}
      button="Keep"
      name="reminders"
    />
  ) : null
}

/** How one is reminded, in the order of what it needs: that it runs, what is wanted, and a trial. */
export const RemindersPage = ({ answer, autostart, tried, kept, room }: Shown) => {
  const { reminders, browsers, latest } = answer
  const isOn =
    browsers.length > 0 ||
    (reminders !== undefined &&
      (reminders.mailAt !== undefined || reminders.ntfy !== undefined || reminders.desktop !== 'off'))
  return (
    <SettingsPart
      title="Reminders"
      lead="Each names the thing to do and opens it, once. “Not today” rests them all until tomorrow morning."
      room={room}
    >
      {kept ? (
        <div class="flash" role="status">
          <span>Kept.</span>
        </div>
      ) : null}
      <Tried tried={tried} />
      <div class="rooms reminders">
        <div>
          <Starting at={autostart} room={room} />
          <Wishes answer={answer} room={room} />
        </div>
        <div class="beside">
          <ThisBrowser browsers={browsers} page={reminders?.desktop === 'page'} room={room} />
          {isOn ? <Trial /> : null}
          <Latest latest={latest} room={room} />
        </div>
      </div>
    </SettingsPart>
  )
}
