import { Resolver } from 'node:dns/promises'
import type { Found, MailDoor } from '../core/mail/mailbox/door.ts'
import { endpointOf } from '../core/mail/mailbox/endpoint.ts'
import type { Endpoint } from '../core/mail/mailbox/mailbox.ts'
import { domainOf, presetTaking } from '../core/mail/mailbox/presets.ts'

interface Asking {
  /** `address:port` of name servers; the system's own unless named. */
  readonly servers?: readonly string[]
  /** For each question, in milliseconds. */
  readonly patience?: number
}

/** The services of RFC 6186 and RFC 8314, best first. */
const services = {
  smtp: [
    ['_submissions._tcp', 'tls'],
    ['_submission._tcp', 'starttls'],
  ],
  imap: [
    ['_imaps._tcp', 'tls'],
    ['_imap._tcp', 'starttls'],
  ],
} as const

/** No name, no answer, nobody online: all of it means that the name servers do not tell. */
const orNone = async <Value>(asked: Promise<readonly Value[]>): Promise<readonly Value[]> =>
  asked.catch(() => [])

/**
 * Names can be forged on the way. A provider we know has its own servers, whatever was answered; any other server is believed
 * only inside the domain itself, so that a forged answer leads no password elsewhere.
 */
const serverIn = async (
  resolver: Resolver,
  domain: string,
  kind: 'smtp' | 'imap',
): Promise<Endpoint | undefined> => {
  for (const [service, security] of services[kind]) {
    const told = await orNone(resolver.resolveSrv(`${service}.${domain}`))
    const [best] = [...told].sort((one, other) => one.priority - other.priority || other.weight - one.weight)
    const host = best?.name.toLowerCase().replace(/\.$/, '') ?? ''
    if (!best || !(host === domain || host.endsWith(`.${domain}`))) continue
    const endpoint = endpointOf(kind, { host, port: best.port, security })
    if (endpoint.ok) return endpoint.value
  }
  return undefined
}

/** Who keeps the mail of a domain, by what its name servers say: MX for providers we know, else SRV. */
export const discoverer =
  ({ servers, patience = 3000 }: Asking = {}): MailDoor['discover'] =>
  async (address): Promise<Found> => {
    const domain = domainOf(address)
    if (!/^(?=.{1,253}$)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(domain)) return {}
    const resolver = new Resolver({ timeout: patience, tries: 1 })
    if (servers) resolver.setServers(servers)
    const mx = await orNone(resolver.resolveMx(domain))
    const provider = presetTaking(mx.map(({ exchange }) => exchange))
    if (provider) return { provider: provider.name }
    const [smtp, imap] = await Promise.all([
      serverIn(resolver, domain, 'smtp'),
      serverIn(resolver, domain, 'imap'),
    ])
    return { ...(smtp ? { smtp } : {}), ...(imap ? { imap } : {}) }
  }
