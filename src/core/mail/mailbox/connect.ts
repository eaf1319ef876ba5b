import { readEmail } from '../../dossier/forms.ts'
import { done, type Outcome, refused } from '../../outcome.ts'
import { endpointOf } from './endpoint.ts'
import type { Endpoint, Mailbox, OAuthClient } from './mailbox.ts'
import { presetBehind, presetFor, providerNamed, providerNames } from './presets.ts'
import type { Provider } from './provider.ts'

/** A mailbox as someone names it; what is left out comes from what is known of the provider. */
export interface MailboxWish {
  readonly address: string
  readonly name?: string | undefined
  readonly provider?: string | undefined
  readonly user?: string | undefined
  readonly smtp?: string | undefined
  readonly smtpPort?: number | undefined
  readonly smtpSecurity?: Endpoint['security'] | undefined
  readonly imap?: string | undefined
  readonly imapPort?: number | undefined
  readonly imapSecurity?: Endpoint['security'] | undefined
  /** The user’s own client at the provider: then the mailbox is signed in to, not opened with a password. */
  readonly clientId?: string | undefined
  readonly issuer?: string | undefined
  readonly scope?: readonly string[] | undefined
}

/** Why a provider that wants OAuth cannot be connected with a password. */
export const oauthOnly = ({ says }: Provider): string =>
  `${says} So it is signed in to with a client id of your own; without one, approved messages are written as .eml files you can open in your mail program.`

const plainLine = (what: string, text: string, most: number): Outcome<string> => {
  const said = text.trim()
  return said.length <= most && !/[\p{Cc}\u2028\u2029]/u.test(said)
    ? done(said)
    : refused({ message: `${what} is one line of at most ${most} signs.` })
}

const providerOf = (
  { provider, address, smtp }: MailboxWish,
  kept: Mailbox | undefined,
): Outcome<Provider | undefined> => {
  if (kept) return done(providerNamed(kept.provider))
  if (provider === undefined || provider === '') return done(smtp ? presetBehind(smtp) : presetFor(address))
  const named = providerNamed(provider)
  return named || provider === 'custom'
    ? done(named)
    : refused({ message: `There is no provider “${provider}”: ${providerNames.join(', ')} or custom.` })
}

const serverOf = (
  kind: 'smtp' | 'imap',
  wish: MailboxWish,
  known: Endpoint | undefined,
): Outcome<Endpoint | undefined> => {
  const host = wish[kind] || known?.host
  if (host === undefined) return done(undefined)
  const same = known !== undefined && host === known.host
  return endpointOf(kind, {
    host,
    port: wish[`${kind}Port`] ?? (same ? known.port : undefined),
    security: wish[`${kind}Security`] ?? (same ? known.security : undefined),
  })
}

const clientOf = (
  { clientId, issuer, scope }: MailboxWish,
  known: Provider | undefined,
): Outcome<OAuthClient | undefined> => {
  if (clientId === undefined) return done(undefined)
  const id = plainLine('The client id', clientId, 300)
  if (!id.ok) return id
  const at = issuer || known?.oauth?.issuer
  const scopes = scope && scope.length > 0 ? scope : known?.oauth?.scopes
  if (id.value === '') return refused({ message: 'The client id is empty.' })
  if (at === undefined || scopes === undefined)
    return refused({
      field: 'issuer',
      message: 'who hands out the tokens is not known: name the issuer and the scope.',
    })
  return done({ provider: known?.name ?? 'custom', issuer: at, clientId: id.value, scopes })
}

const unknownHost = (address: string): string =>
  `Afterword does not know who keeps the mail of ${address.slice(address.lastIndexOf('@') + 1)}: name the provider, or the servers for outgoing and incoming mail.`

/** A mailbox as it will be kept, or what is wrong; `before` is the one with this address, if it was connected. */
export const mailboxFrom = (
  wish: MailboxWish,
  before: Mailbox | undefined,
  now: Temporal.Instant,
): Outcome<Mailbox> => {
  const address = readEmail(wish.address.trim())
  if (!address.ok) return refused({ message: 'This is no mail address: write it like name@example.org.' })
  const name = plainLine('The name', wish.name ?? before?.name ?? '', 100)
  // Connected again without a word on servers: they are as they were.
  const kept = wish.provider || wish.smtp ? undefined : before
  const user = plainLine('The user name', wish.user || kept?.user || address.value, 254)
  const provider = providerOf(wish, kept)
  if (!name.ok) return name
  if (!user.ok) return user
  if (!provider.ok) return provider
  const known = provider.value
  const client = clientOf(wish, known)
  if (!client.ok) return client
  if (known?.signIn === 'oauth' && !client.value) return refused({ message: oauthOnly(known) })
  const smtp = serverOf('smtp', wish, kept?.smtp ?? known?.smtp)
  if (!smtp.ok) return smtp
  const imap = serverOf('imap', wish, kept ? kept.imap : known?.imap)
  if (!imap.ok) return imap
  if (!smtp.value) return refused({ field: 'provider', message: unknownHost(address.value) })
  const mailbox: Mailbox = {
    id: address.value.toLowerCase(),
    address: address.value,
    name: name.value,
    ...(known ? { provider: known.name } : {}),
    user: user.value,
    smtp: smtp.value,
    ...(imap.value ? { imap: imap.value } : {}),
    auth: client.value ? 'oauth' : 'password',
    ...(client.value ? { oauth: client.value } : {}),
    connectedAt: now.toString({ smallestUnit: 'millisecond' }),
  }
  return done(
    before && sameServers(before, mailbox) && before.probe ? { ...mailbox, probe: before.probe } : mailbox,
  )
}

const serversOf = ({ user, smtp, imap }: Mailbox): string =>
  JSON.stringify([user, ...[smtp, imap].map((each) => each && [each.host, each.port, each.security])])

/** What a probe found still holds only where servers and user are the same. */
const sameServers = (one: Mailbox, other: Mailbox): boolean => serversOf(one) === serversOf(other)

/** A password as it was typed or read from a file; never repeated in a refusal. */
export const passwordFrom = (text: string, provider: string | undefined): Outcome<string> => {
  const line = text.replace(/\r?\n$/, '')
  // Shown in groups of four for the eye; the blanks are no part of it.
  const said =
    provider === 'gmail' && /^\s*(?:[a-z]{4}\s+){3}[a-z]{4}\s*$/i.test(line) ? line.replace(/\s+/g, '') : line
  if (said === '') return refused({ message: 'No password was given, so nothing was connected.' })
  return said.length <= 1000 && !/\p{Cc}/u.test(said)
    ? done(said)
    : refused({ message: 'This is no password: it holds line breaks or signs that a password never has.' })
}
