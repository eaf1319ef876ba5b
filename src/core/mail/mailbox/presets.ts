import type { Provider } from './provider.ts'
import { providers } from './providers.ts'

export const providerNames: readonly string[] = providers.map(({ name }) => name)

export const providerNamed = (name: string | undefined): Provider | undefined =>
  providers.find((provider) => provider.name === name)

/** The domain of a mail address, lower case; empty where there is none. */
export const domainOf = (address: string): string =>
  address
    .slice(address.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase()

const serves = (entry: string, domain: string): boolean =>
  entry.startsWith('*.') ? domain.endsWith(entry.slice(1)) : domain === entry

/** What is known about the host of an address; undefined for a domain of one's own, which says nothing about its host. */
export const presetFor = (address: string): Provider | undefined => {
  if (!address.includes('@')) return undefined
  const domain = domainOf(address)
  return providers.find(({ domains }) => domains.some((entry) => serves(entry, domain)))
}

/** The provider behind a server’s name, for a domain of one’s own whose servers were typed in. */
export const presetBehind = (host: string): Provider | undefined => {
  const name = host.toLowerCase()
  return /^(?:127\.|localhost$|\[?::1)/.test(name)
    ? undefined
    : providers.find(({ smtp, imap }) => smtp.host === name || imap.host === name)
}

/** The provider that takes in the mail of a domain of one's own, by the names of its MX servers. */
export const presetTaking = (mx: readonly string[]): Provider | undefined =>
  providers.find((provider) =>
    provider.mx?.some((end) =>
      mx.some((host) => host.toLowerCase().replace(/\.$/, '') === end || under(host, end)),
    ),
  )

const under = (host: string, end: string): boolean =>
  host.toLowerCase().replace(/\.$/, '').endsWith(`.${end}`)
