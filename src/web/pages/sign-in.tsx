import type { SignInPlace } from '../../core/mail/mailbox/door.ts'
import { href } from '../href.ts'
import type { Room } from '../page.ts'
import { Layout } from '../ui/layout.tsx'
import type { Typed } from './servers.tsx'

/** For a provider that takes no password: the user's own client. */
export const SignInForm = ({ address, typed }: { address: string; typed: Typed }) => (
  <form method="post" action={href('signIn')} class="entry">
    <input type="hidden" name="address" value={address} />
    <div class="field">
      <label for="sign-in-client">Your client id, made once at the provider</label>
      <input id="sign-in-client" name="clientId" required value={typed.clientId ?? ''} autocomplete="off" />
    </div>
    <div class="field">
      <label for="sign-in-secret">Its secret, where there is one</label>
      <input id="sign-in-secret" name="secret" type="password" autocomplete="off" />
    </div>
    <div class="many">
      <label>
        <input type="checkbox" name="byCode" value="true" /> With a short code, on another device
      </label>
    </div>
    <p class="meta">
      You sign in on the provider’s own page; Afterword never sees your password. The guide “Connect your
      mailbox” says how a client id is made: a quarter of an hour, once.
    </p>
    <button type="submit">Sign in</button>
  </form>
)

/** Where to go next: the provider's own page, and the code to type there, if there is one. */
export const SignInPage = ({ place, room }: { place: SignInPlace; room: Room }) => (
  <Layout title="Sign in" at="settings" flash={room.flash}>
    <h1>Sign in at your provider</h1>
    {place.code === undefined ? (
      <p class="lead">The next page is your provider’s. It leads back here by itself.</p>
    ) : (
      <p class="lead">
        Open the page on any device and type this code: <strong>{place.code}</strong>
      </p>
    )}
    <p>
      <a class="button" href={place.url} rel="noreferrer" target="_blank">
        {place.code === undefined ? `Go to ${new URL(place.url).host}` : place.url}
      </a>
    </p>
    <p>
      When you are done: <a href={href('mailbox')}>see how your mailbox stands</a>. After ten minutes the
      sign-in is given up.
    </p>
  </Layout>
)
