import type { Endpoint } from '../../core/mail/mailbox/mailbox.ts'
import type { Provider } from '../../core/mail/mailbox/provider.ts'
import type { Trouble } from './trouble.ts'

interface At {
  readonly kind: 'SMTP' | 'IMAP'
  readonly endpoint: Endpoint
  readonly provider: Provider | undefined
  /** How long one waited, in milliseconds. */
  readonly patience: number
}

const wrongPassword = (server: string, provider: Provider | undefined): string => {
  const first = `${server} does not accept this user name and password.`
  if (provider?.signIn === 'app-password') return `${first} It wants an app password: ${provider.where}.`
  return provider
    ? `${first} ${provider.says}`
    : `${first} Check both; some hosts want a password made for mail programs.`
}

/** One sentence or two for the person, and what to do. */
export const sentenceFor = (trouble: Trouble, { kind, endpoint, provider, patience }: At): string => {
  const { host, port } = endpoint
  const server = `${host} (${kind})`
  switch (trouble) {
    case 'password':
      return wrongPassword(server, provider)
    case 'app-password':
      return `${server} wants an app password${provider?.where ? `: ${provider.where}` : ', made on your host’s pages for mail programs'}.`
    case 'oauth':
      return `${server} takes no password from mail programs, only a sign-in on the host’s own page (OAuth).`
    case 'imap-off':
      return `${server} says that IMAP is turned off for this mailbox: turn it on in your host’s settings.`
    case 'certificate':
      return `The certificate of ${server} cannot be trusted, so the password was not sent. Check the server’s name.`
    case 'no-host':
      return `There is no server ${host}, or no way to it: check the name and whether you are online.`
    case 'unreachable':
      return `Nothing answers at ${host}, port ${port} (${kind})${host.startsWith('127.') ? ': is the program running?' : ': check server and port.'}`
    case 'time':
      return `${server} did not answer within ${Math.max(1, Math.round(patience / 1000))} seconds. Some networks block mail ports; try another network or port.`
    case 'no-tls':
      return `${server} does not protect the line on port ${port}, so the password was not sent. Check port and security.`
    case 'no-sign-in':
      return `${server} offers no sign-in on port ${port} that Afterword knows, so the password was not sent.`
    case 'busy':
      return `${server} takes no sign-in just now. Try again in a few minutes.`
    case 'not-ours':
      return `What answers at ${host}, port ${port}, does not speak ${kind}. Check server and port.`
    case 'broken':
      return `The line to ${server} broke before it could sign in. Try again.`
  }
}
