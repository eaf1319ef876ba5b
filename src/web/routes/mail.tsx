import { type Context, Hono } from 'hono'
import type { Action } from '../../actions/action.ts'
import { type Begun, begunAs, begunWith } from '../../actions/mailbox/begin.ts'
import { connectAction } from '../../actions/mailbox/connect.ts'
import { disconnectAction } from '../../actions/mailbox/disconnect.ts'
import type { Mailboxed } from '../../actions/mailbox/mailbox.ts'
import { mailboxesAction } from '../../actions/mailbox/mailboxes.ts'
import { pauseAction, resumeAction } from '../../actions/mailbox/pause.ts'
import { signInAction } from '../../actions/mailbox/sign-in.ts'
import { testMailboxAction } from '../../actions/mailbox/trial.ts'
import { perform } from '../../actions/perform.ts'
import type { Endpoint } from '../../core/mail/mailbox/mailbox.ts'
import { presetFor, providerNamed } from '../../core/mail/mailbox/presets.ts'
import { type Complaint, done } from '../../core/outcome.ts'
import { html, trouble, type Ways } from '../answer.tsx'
import { inputOf, type Sent, sentOf } from '../form.ts'
import { href } from '../href.ts'
import { on } from '../on.ts'
import { ConnectPage } from '../pages/connect.tsx'
import { MailPage } from '../pages/mail.tsx'
import type { Typed } from '../pages/servers.tsx'
import { SignInPage } from '../pages/sign-in.tsx'
import { signIns } from './sign-ins.ts'

/** What a page says after a change: fixed words, so that an address bar cannot put its own into a page. */
const saids: Readonly<Record<string, string>> = {
  connected: 'The mailbox is connected.',
  disconnected: 'The mailbox is disconnected, and its password forgotten.',
  paused: 'The mailbox is paused; nothing goes out over it.',
  resumed: 'The mailbox is in use again.',
  tested: 'The mailbox let us in.',
}

const wishes: Readonly<Record<string, readonly [action: Action<Mailboxed>, said: string]>> = {
  pause: [pauseAction, 'paused'],
  resume: [resumeAction, 'resumed'],
  disconnect: [disconnectAction, 'disconnected'],
  test: [testMailboxAction, 'tested'],
}

const shown = [
  'name',
  'provider',
  'user',
  'smtp',
  'smtpPort',
  'smtpSecurity',
  'imap',
  'imapPort',
  'imapSecurity',
]

const typedOf = (sent: Sent): Typed =>
  Object.fromEntries(
    shown.flatMap((key) => (sent.has(key) ? [[key, sent.get(key)?.at(-1)?.trim() ?? '']] : [])),
  )

/** The user’s own mailbox: what is connected, and connecting in two steps. */
export const mailRoutes = ({ deskAt, room }: Ways): Hono => {
  const app = new Hono()
  const signedIn = signIns()

  const overview = async (c: Context, problems: readonly Complaint[]) => {
    const here = await room(c)
    const connected = await perform(mailboxesAction, {}, here.desk)
    if (!connected.ok) return trouble(c, connected.problems, 503)
    const said = saids[c.req.query('said') ?? '']
    const page = <MailPage connected={connected.value} problems={problems} said={said} room={here} />
    return html(c, page, problems.length > 0 ? 422 : 200)
  }

  const second = async (c: Context, address: string, problems: readonly Complaint[], typed: Typed) => {
    const known = providerNamed(typed.provider) ?? presetFor(address)
    const page = (
      <ConnectPage address={address} known={known} problems={problems} typed={typed} room={await room(c)} />
    )
    return html(c, page, problems.length > 0 ? 422 : 200)
  }

  on(app, 'mailbox', (c) => overview(c, signedIn.problems()))
  on(app, 'signIn', async (c) => {
    const sent = await sentOf(c.req.raw)
    const secret = sent.get('secret')?.[0] ?? ''
    const address = sent.get('address')?.[0]?.trim() ?? ''
    const given = new Map([...sent].filter(([key]) => ['address', 'clientId', 'byCode'].includes(key)))
    const input = inputOf(signInAction, given)
    const wish = secret === '' ? input : { ...input, 'secret-file': 'the page' }
    const first = await signedIn.begin(wish, { ...deskAt(), read: async () => done(secret) })
    if ('url' in first) return html(c, <SignInPage place={first} room={await room(c)} />)
    if (first.ok) return c.redirect(href('mailbox', {}, { said: 'connected' }), 303)
    return second(c, address, first.problems, { clientId: given.get('clientId')?.[0] ?? '' })
  })

  on(app, 'changeMailbox', async (c) => {
    const sent = await sentOf(c.req.raw)
    const wish = wishes[sent.get('do')?.[0] ?? '']
    if (!wish) return trouble(c, [{ message: 'There is no such thing to do here.' }])
    const outcome = await perform(wish[0], { mailbox: sent.get('mailbox')?.[0] ?? '' }, deskAt())
    return outcome.ok
      ? c.redirect(href('mailbox', {}, { said: wish[1] }), 303)
      : overview(c, outcome.problems)
  })

  on(app, 'connect', async (c) => {
    const address = c.req.query('address')?.trim() ?? ''
    if (address === '') return c.redirect(href('mailbox'), 303)
    const own = c.req.query('provider') === 'custom'
    return second(c, address, [], own ? { provider: 'custom' } : typedFrom(await begunAs(address, deskAt())))
  })

  // A form, so that no address another site leads to can have the name servers asked.
  on(app, 'findMailbox', async (c) => {
    const address = (await sentOf(c.req.raw)).get('address')?.[0]?.trim() ?? ''
    if (address === '') return c.redirect(href('mailbox'), 303)
    return second(c, address, [], typedFrom(await begunWith(address, deskAt())))
  })
  on(app, 'foundMailbox', (c) => c.redirect(href('mailbox'), 303))

  on(app, 'connectMailbox', async (c) => {
    const sent = await sentOf(c.req.raw)
    const password = sent.get('password')?.[0] ?? ''
    const address = sent.get('address')?.[0]?.trim() ?? ''
    const given = new Map([...typedFields(sent), ['address', [address]] as const])
    const outcome = await perform(connectAction, inputOf(connectAction, given), {
      ...deskAt(),
      secret: async () => password,
    })
    if (outcome.ok) return c.redirect(href('mailbox', {}, { said: 'connected' }), 303)
    return second(c, address, outcome.problems, typedOf(sent))
  })
  return app
}

const serversTyped = (smtp: Endpoint | undefined, imap: Endpoint | undefined): Typed => ({
  ...(smtp ? { smtp: smtp.host, smtpPort: String(smtp.port), smtpSecurity: smtp.security } : {}),
  ...(imap ? { imap: imap.host, imapPort: String(imap.port), imapSecurity: imap.security } : {}),
})

/** What the form of a mailbox begins with. */
const typedFrom = ({ name, provider, user, smtp, imap }: Begun): Typed => ({
  name,
  ...(provider ? { provider } : {}),
  ...(user ? { user } : {}),
  ...serversTyped(smtp, imap),
})

/** The fields of the form that are no secret and not empty. */
const typedFields = (sent: Sent): readonly (readonly [string, readonly string[]])[] =>
  shown.flatMap((key) => {
    const value = sent.get(key)?.at(-1)?.trim() ?? ''
    return value === '' ? [] : [[key, [value]] as const]
  })
