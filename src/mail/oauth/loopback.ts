import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import * as oauth from 'oauth4webapi'
import { done, type Outcome, unavailable } from '../../core/outcome.ts'
import { type ClientAt, type Reached, serverFor } from './server.ts'
import { type Tokens, tokensOf } from './tokens.ts'
import { sentenceFor } from './trouble.ts'

interface Asking {
  /** Shows the person the page to sign in on. */
  readonly show: (url: URL) => Promise<void>
  readonly now: () => Temporal.Instant
  /** How long a person may take, in milliseconds. */
  readonly patience?: number
  /** The address of a mailbox, so that the right account is offered. */
  readonly hint?: string
}

const tenMinutes = 600_000

const page = (says: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Afterword</title><p>${says}</p></html>`

const listening = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })

/** Waits for the one redirect that carries our state; whatever else knocks is answered and forgotten. */
const redirectTo = (
  server: Server,
  origin: string,
  state: string,
  patience: number,
): Promise<URL | undefined> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), patience)
    server.on('request', (request, response) => {
      const url = URL.canParse(request.url ?? '', origin) ? new URL(request.url ?? '', origin) : undefined
      const ours =
        request.method === 'GET' && url?.pathname === '/' && url.searchParams.get('state') === state
      response.writeHead(ours ? 200 : 400, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'",
        'referrer-policy': 'no-referrer',
        connection: 'close',
      })
      response.end(
        page(
          ours
            ? 'Afterword goes on; you can close this page.'
            : 'This is not the sign-in Afterword waits for.',
        ),
      )
      if (!ours) return
      clearTimeout(timer)
      resolve(url)
    })
  })

/** Microsoft lets a program choose its port for `localhost` alone; everyone else, for the number (RFC 8252). */
const hostFor = ({ as }: Reached): string =>
  as.issuer.startsWith('https://login.microsoftonline.com/') ? 'localhost' : '127.0.0.1'

const exchanged = async (
  { as, client, auth, options }: Reached,
  redirected: URL,
  asked: { readonly state: string; readonly verifier: string; readonly redirect: string },
  now: Temporal.Instant,
): Promise<Outcome<Tokens>> => {
  try {
    const parameters = oauth.validateAuthResponse(as, client, redirected, asked.state)
    const answer = await oauth.authorizationCodeGrantRequest(
      as,
      client,
      auth,
      parameters,
      asked.redirect,
      asked.verifier,
      options,
    )
    return done(tokensOf(await oauth.processAuthorizationCodeResponse(as, client, answer), now))
  } catch (error) {
    return unavailable({ message: sentenceFor(error, new URL(as.issuer).host) })
  }
}

/** Signs in on the provider's own page and comes back over this machine: authorization code, PKCE, a state of its own. */
export const signInHere = async (
  at: ClientAt,
  { show, now, patience = tenMinutes, hint }: Asking,
): Promise<Outcome<Tokens>> => {
  const reached = await serverFor(at)
  if (!reached.ok) return reached
  const { as } = reached.value
  if (!as.authorization_endpoint)
    return unavailable({ message: `${new URL(as.issuer).host} has no page to sign in on for programs.` })
  const server = createServer()
  try {
    const redirect = `http://${hostFor(reached.value)}:${await listening(server)}/`
    const state = oauth.generateRandomState()
    const verifier = oauth.generateRandomCodeVerifier()
    const url = new URL(as.authorization_endpoint)
    for (const [name, value] of Object.entries({
      client_id: at.client.clientId,
      response_type: 'code',
      redirect_uri: redirect,
      scope: at.client.scopes.join(' '),
      state,
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      // Google gives a refresh token only for these two words.
      access_type: 'offline',
      prompt: 'consent',
      ...(hint === undefined ? {} : { login_hint: hint }),
    }))
      url.searchParams.set(name, value)
    const coming = redirectTo(server, redirect, state, patience)
    await show(url)
    const redirected = await coming
    if (!redirected)
      return unavailable({ message: 'Nobody signed in in time, so nothing was connected. Begin again.' })
    return await exchanged(reached.value, redirected, { state, verifier, redirect }, now())
  } finally {
    server.close()
    server.closeAllConnections()
  }
}
