import * as oauth from 'oauth4webapi'
import { isLoopback } from '../../core/mail/mailbox/endpoint.ts'
import type { OAuthClient } from '../../core/mail/mailbox/mailbox.ts'
import { done, type Outcome, unavailable } from '../../core/outcome.ts'
import { sentenceFor } from './trouble.ts'

/** How long one request may take, in milliseconds. */
const patience = 15_000

/** The user's own client at a provider, with the secret some providers give out even to programs. */
export interface ClientAt {
  readonly client: OAuthClient
  readonly secret?: string | undefined
}

export interface Reached {
  readonly as: oauth.AuthorizationServer
  readonly client: oauth.Client
  readonly auth: oauth.ClientAuth
  readonly options: { readonly [oauth.allowInsecureRequests]: boolean; readonly signal: () => AbortSignal }
}

/** Tokens travel in the open to a server of this machine alone. */
const requestOptions = (issuer: URL) => ({
  [oauth.allowInsecureRequests]: issuer.protocol === 'http:' && isLoopback(issuer.hostname),
  signal: () => AbortSignal.timeout(patience),
})

/**
 * Microsoft's shared issuers describe themselves under the id of a tenant, so what they publish never bears the name it was
 * asked for under; its addresses are documented and do not change.
 */
const microsoft = (issuer: URL): oauth.AuthorizationServer | undefined => {
  const tenant = /^\/([\w.-]+)\/v2\.0\/?$/.exec(issuer.pathname)?.[1]
  if (issuer.origin !== 'https://login.microsoftonline.com' || tenant === undefined) return undefined
  const at = (name: string) => `${issuer.origin}/${tenant}/oauth2/v2.0/${name}`
  return {
    issuer: issuer.href,
    authorization_endpoint: at('authorize'),
    token_endpoint: at('token'),
    device_authorization_endpoint: at('devicecode'),
  }
}

/** Who hands out the tokens, as it describes itself; one sentence where it does not. */
export const serverFor = async ({ client, secret }: ClientAt): Promise<Outcome<Reached>> => {
  if (!URL.canParse(client.issuer))
    return unavailable({ message: 'The issuer is no address: write it with https://.' })
  const issuer = new URL(client.issuer)
  const options = requestOptions(issuer)
  if (issuer.protocol !== 'https:' && !options[oauth.allowInsecureRequests])
    return unavailable({ message: 'The issuer must begin with https://: tokens would travel in the open.' })
  try {
    const as =
      microsoft(issuer) ??
      (await oauth.processDiscoveryResponse(
        issuer,
        await oauth.discoveryRequest(issuer, { algorithm: 'oidc', ...options }),
      ))
    return done({
      as,
      client: { client_id: client.clientId },
      auth: secret ? oauth.ClientSecretPost(secret) : oauth.None(),
      options,
    })
  } catch (error) {
    return unavailable({ message: sentenceFor(error, issuer.host) })
  }
}
