import { unconnected } from '../../actions/mailbox/mailbox.ts'
import type { Connected, MailboxStanding } from '../../actions/mailbox/mailboxes.ts'
import type { Endpoint } from '../../core/mail/mailbox/mailbox.ts'
import type { Complaint } from '../../core/outcome.ts'
import { href } from '../href.ts'
import type { Room } from '../page.ts'
import { Layout, Problems } from '../ui/layout.tsx'
import { ours } from '../ui/when.ts'

const security = { tls: 'TLS', starttls: 'STARTTLS', none: 'open, on this machine' } as const

const at = (endpoint: Endpoint | undefined): string =>
  endpoint
    ? `${endpoint.host}, port ${endpoint.port}, ${security[endpoint.security]}`
    : 'no server: answers are pasted in'

const One = ({ standing: { mailbox, state, says } }: { standing: MailboxStanding }) => (
  <section>
    <h2>{mailbox.address}</h2>
    <p>{ours(says)}</p>
    <p class="meta">
      Sends over {at(mailbox.smtp)}. Reads over {at(mailbox.imap)}.
    </p>
    <form method="post" action={href('changeMailbox')}>
      <input type="hidden" name="mailbox" value={mailbox.id} />
      {mailbox.pause ? (
        <button type="submit" name="do" value="resume">
          Resume
        </button>
      ) : (
        <button type="submit" class="plain" name="do" value="pause">
          Pause
        </button>
      )}{' '}
      {state === 'locked' ? null : (
        <button type="submit" class="plain" name="do" value="test">
          Sign in to test it
        </button>
      )}
    </form>
    <p>
      <a href={href('connect', {}, { address: mailbox.address })}>Connect it again with a new password</a>
    </p>
    <details>
      <summary>Disconnect</summary>
      <p>Nothing is sent or read over it any more, and its password is forgotten. Your messages stay.</p>
      <form method="post" action={href('changeMailbox')}>
        <input type="hidden" name="mailbox" value={mailbox.id} />
        <button type="submit" name="do" value="disconnect">
          Disconnect {mailbox.address}
        </button>
      </form>
    </details>
  </section>
)

/** What is connected and how it stands, and the first step of connecting: the address. */
export const MailPage = ({
  connected: { mailboxes, warning },
  problems,
  said,
  room,
}: {
  connected: Connected
  problems: readonly Complaint[]
  said: string | undefined
  room: Room
}) => (
  <Layout title="Your mailbox" at="settings" flash={room.flash}>
    <p class="date">
      <a href={href('settings')}>Settings</a>
    </p>
    <h1>Your mailbox</h1>
    {said ? (
      <div class="flash" role="status">
        <span>{said}</span>
      </div>
    ) : null}
    <p class="lead">
      {mailboxes.length > 0 ? 'Messages you approve go out from your own address.' : unconnected}
    </p>
    <Problems of={problems} />
    {mailboxes.map((standing) => (
      <One standing={standing} />
    ))}
    {mailboxes.length > 0 && warning ? <p class="meta">{warning}</p> : null}
    <section>
      <h2>{mailboxes.length > 0 ? 'Connect another' : 'Connect a mailbox'}</h2>
      <form method="post" action={href('findMailbox')} class="entry" data-only-asks>
        <div class="field">
          <label for="mail-address">Your mail address</label>
          <input id="mail-address" name="address" type="email" required autocomplete="email" />
        </div>
        <button type="submit">Next</button>
        <p class="meta">
          For a domain of your own, the name servers are asked who keeps its mail. Nothing else leaves this
          machine before you enter a password on the next page.
        </p>
      </form>
    </section>
  </Layout>
)
