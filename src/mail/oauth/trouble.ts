import * as oauth from 'oauth4webapi'

const byError: Readonly<Record<string, (host: string) => string>> = {
  access_denied: () => 'The sign-in was refused, so nothing was connected.',
  authorization_declined: () => 'The sign-in was refused, so nothing was connected.',
  expired_token: () => 'The code was not entered in time. Begin again.',
  invalid_grant: (host) => `${host} no longer accepts this sign-in: connect the mailbox again.`,
  interaction_required: (host) => `${host} wants you to sign in again: connect the mailbox again.`,
  invalid_client: (host) => `${host} does not know this client id, or wants its secret.`,
  unauthorized_client: (host) => `${host} does not let this client id sign in this way.`,
  invalid_scope: (host) => `${host} does not let this client id use mail: allow it there first.`,
  temporarily_unavailable: (host) => `${host} is busy. Try again in a few minutes.`,
  server_error: (host) => `${host} has trouble of its own. Try again in a few minutes.`,
}

/** The error's name in the protocol, where the server answered with one. */
export const errorName = (error: unknown): string | undefined =>
  error instanceof oauth.ResponseBodyError || error instanceof oauth.AuthorizationResponseError
    ? error.error
    : undefined

/** One sentence for the person; the server's own description is never repeated. */
export const sentenceFor = (error: unknown, host: string): string => {
  const name = errorName(error)
  if (name !== undefined) return byError[name]?.(host) ?? `${host} refused the sign-in. Begin again.`
  const { name: kind = '', cause } = error as {
    readonly name?: string
    readonly cause?: { readonly code?: string }
  }
  if (kind === 'TimeoutError' || kind === 'AbortError')
    return `${host} did not answer within 15 seconds. Try again.`
  const code = cause?.code ?? ''
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'ENETUNREACH')
    return `${host} cannot be reached: check whether you are online.`
  if (/CERT|SIGNED|TLS/.test(code))
    return `The certificate of ${host} cannot be trusted, so nothing was sent.`
  return `What ${host} answered is not what a sign-in answers with, so it was thrown away.`
}
