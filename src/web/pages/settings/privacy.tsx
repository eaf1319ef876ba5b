import type { Whereabouts } from '../../../actions/action.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { Erase } from '../../ui/erase.tsx'
import { SettingsPart } from './part.tsx'

const sizeSays = (bytes: number): string =>
  bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1e6).toFixed(1)} MB`

const copiesSay = (copies: number): string =>
  `${copies === 0 ? 'None yet' : `${copies}, in the folder “backups” there`}. One is made each day that Afterword is open, and opened and counted before it counts: the last seven stay, and one of each of the four weeks before. One more is made before a newer version changes how things are kept.`

const Places = ({ at: { folder, bytes, copies, key } }: { at: Whereabouts }) => (
  <dl class="places">
    <dt>Everything you wrote and received</dt>
    <dd>
      <code>{folder}</code>, {sizeSays(bytes)}
    </dd>
    <dt>Copies of it</dt>
    <dd>{copiesSay(copies)}</dd>
    <dt>To put a copy back</dt>
    <dd>
      Close Afterword, then <code>afterword backup</code> lists the copies and <code>afterword restore</code>{' '}
      with a day puts that one back. Nothing that went out is ever sent again.
    </dd>
    <dt>The key to your mail password</dt>
    <dd>
      {key === undefined ? (
        'None lies on this machine: your passphrase opens it.'
      ) : (
        <>
          <code>{key}</code>. Without it a copy of the folder does not open your mailbox; keep the two apart.
        </>
      )}
    </dd>
    <dt>What you typed and did not keep</dt>
    <dd>In this browser only, until it is kept or let go.</dd>
    <dt>What leaves this machine</dt>
    <dd>
      The messages you said yes to, over your own mailbox. If you turned an{' '}
      <a href={href('model')}>assistant</a> on, what you ask it to reword. If you turned{' '}
      <a href={href('reminders')}>reminders</a> by mail, by ntfy or by a browser on, those. Nothing else.
    </dd>
  </dl>
)

interface Props {
  readonly at: Whereabouts | undefined
  /** Is there anything that is no example? */
  readonly own: boolean
  readonly room: Room
}

/** What lies where; taking it along; taking it away. */
export const PrivacyPage = ({ at, own, room }: Props) => (
  <SettingsPart
    title="Privacy"
    lead={
      at
        ? 'All of it lies on this machine. Nobody else has it, and nobody counts what you do.'
        : 'Whoever runs this Afterword for you keeps it. Nobody counts what you do.'
    }
    room={room}
  >
    <section>
      <h2>What lies where</h2>
      {at ? <Places at={at} /> : <p>Whoever runs this Afterword for you knows where it keeps things.</p>}
    </section>
    <section>
      <h2>Take it all along</h2>
      <p>
        Every firm with its people, talks, notes, promises and messages, in one archive: files that any text
        editor shows, tables for a spreadsheet, and your messages as mail. Afterword takes it in again, here
        or on another machine, under <a href={href('files')}>Bring things in</a>.
      </p>
      {own ? (
        <p>
          <a class="button plain" href={href('archive')} download>
            Save everything
          </a>
        </p>
      ) : null}
      {own ? (
        <p class="meta">
          Or{' '}
          <a href={href('exportAll')} download>
            as one text file
          </a>
          , without tables and mail.
        </p>
      ) : (
        <p>
          There is nothing of your own yet. <a href={href('begin')}>Begin with an interview</a>
        </p>
      )}
    </section>
    <section>
      <h2>Erase</h2>
      <p>
        A person is erased on their firm’s page, under their name: they go from every firm where you met them.
        Find the firm among your <a href={href('opportunities')}>opportunities</a>.
      </p>
      <Erase
        what="everything"
        name="everything"
        hidden={{ what: 'everything' }}
        back={href('today')}
        room={room}
      />
    </section>
  </SettingsPart>
)
