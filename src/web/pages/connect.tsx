import { oauthOnly } from '../../core/mail/mailbox/connect.ts'
import { presetFor } from '../../core/mail/mailbox/presets.ts'
import type { Provider } from '../../core/mail/mailbox/provider.ts'
import { providers } from '../../core/mail/mailbox/providers.ts'
import type { Complaint } from '../../core/outcome.ts'
import { href } from '../href.ts'
import type { Room } from '../page.ts'
import { Layout, Problems } from '../ui/layout.tsx'
import { Field, Servers, type Typed } from './servers.tsx'
import { SignInForm } from './sign-in.tsx'

const Choice = ({ typed }: { typed: Typed }) => (
  <>
    <p>
      {typed.smtp
        ? 'These servers are those your domain names; look whether they are your host’s.'
        : 'The address does not tell who keeps its mail. Choose the provider, or fill in the servers as your host names them.'}
    </p>
    <div class="field">
      <label for="mail-provider">Provider</label>
      <select id="mail-provider" name="provider">
        <option value="custom" selected={!typed.provider || typed.provider === 'custom'}>
          Another: the servers stand below
        </option>
        {providers
          .filter(({ signIn }) => signIn !== 'oauth')
          .map(({ name, title }) => (
            <option value={name} selected={typed.provider === name}>
              {title}
            </option>
          ))}
      </select>
    </div>
  </>
)

const passwordLabel = (known: Provider | undefined): string =>
  known?.signIn === 'app-password' ? 'App password' : 'Password for mail programs'

/** The second step: what we know about the provider, and the password. */
export const ConnectPage = ({
  address,
  known,
  problems,
  typed,
  room,
}: {
  address: string
  known: Provider | undefined
  problems: readonly Complaint[]
  typed: Typed
  room: Room
}) => (
  <Layout title="Connect a mailbox" at="settings" flash={room.flash}>
    <h1>Connect {address}</h1>
    <Problems of={problems} />
    {known ? (
      <p class="lead">{known.signIn === 'oauth' ? oauthOnly(known) : `${known.title}. ${known.says}`}</p>
    ) : null}
    {known?.signIn === 'oauth' && !presetFor(address) ? (
      <p>
        <a href={href('connect', {}, { address, provider: 'custom' })}>
          Its mail is kept elsewhere: name the servers
        </a>
      </p>
    ) : null}
    {known?.signIn === 'oauth' ? <SignInForm address={address} typed={typed} /> : null}
    {known?.signIn === 'oauth' ? null : (
      <form method="post" action={href('connectMailbox')} class="entry">
        <input type="hidden" name="address" value={address} />
        {known ? <input type="hidden" name="provider" value={known.name} /> : <Choice typed={typed} />}
        {known ? null : <Servers typed={typed} />}
        <Field name="name" says="Your name as it stands before the address" typed={typed} />
        <div class="field">
          <label for="mail-password">
            {passwordLabel(known)}
            {known?.where ? `, from ${known.where}` : ''}
          </label>
          <input id="mail-password" name="password" type="password" required autocomplete="off" />
        </div>
        {known ? (
          <details open={Boolean(typed.smtp || typed.user)}>
            <summary>Other servers or another user name</summary>
            <Servers typed={typed} />
          </details>
        ) : null}
        <p class="meta">
          The password is tried with the servers at once, and kept only if they let us in: sealed, in no
          export, history or message. That takes up to half a minute.
        </p>
        <button type="submit">Connect</button>
      </form>
    )}
    <p>
      <a href={href('mailbox')}>Back to your mailbox</a>
    </p>
  </Layout>
)
