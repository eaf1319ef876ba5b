import { done, type Outcome, refused } from '../../outcome.ts'
import type { Endpoint } from './mailbox.ts'

/** The server runs on this machine, so that nothing said to it crosses a network. */
export const isLoopback = (host: string): boolean =>
  /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(host)

const named = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/
const sixth = /^\[?[0-9a-f]{0,4}(?::[0-9a-f.]{0,15}){2,7}\]?$/

export interface EndpointWish {
  readonly host: string
  readonly port?: number | undefined
  readonly security?: Endpoint['security'] | undefined
}

const usual: Readonly<Record<'smtp' | 'imap', Readonly<Record<Endpoint['security'], number>>>> = {
  smtp: { tls: 465, starttls: 587, none: 25 },
  imap: { tls: 993, starttls: 143, none: 143 },
}

const usualSecurity = (kind: 'smtp' | 'imap', port: number | undefined): Endpoint['security'] =>
  port === undefined || port === usual[kind].tls ? 'tls' : 'starttls'

/** A server as it was typed in; an open line only to this machine. */
export const endpointOf = (kind: 'smtp' | 'imap', wish: EndpointWish): Outcome<Endpoint> => {
  const host = wish.host.trim().toLowerCase()
  if (!named.test(host) && !sixth.test(host))
    return refused({
      message: `The ${kind.toUpperCase()} server must be a name such as ${kind}.example.org, without a port or a path.`,
    })
  const security = wish.security ?? usualSecurity(kind, wish.port)
  const port = wish.port ?? usual[kind][security]
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    return refused({ message: `The ${kind.toUpperCase()} port is a number from 1 to 65535.` })
  if (security === 'none' && !isLoopback(host))
    return refused({
      message: `Without TLS the password would travel to ${host} in the open; that is only done on this machine.`,
    })
  return done({ host: host.replace(/^\[|\]$/g, ''), port, security })
}
