import * as oauth from 'oauth4webapi'
import { done, type Outcome, unavailable } from '../../core/outcome.ts'
import { type ClientAt, serverFor } from './server.ts'
import { accessText, readAccess, type Tokens, tokensOf } from './tokens.ts'
import { errorName, sentenceFor } from './trouble.ts'

/** Where the tokens of one mailbox lie, sealed. */
export interface TokenPlace {
  readonly read: (field: 'access-token' | 'refresh-token') => Promise<Outcome<string | undefined>>
  readonly write: (field: 'access-token' | 'refresh-token', text: string) => Promise<Outcome<void>>
}

/** An access token is not used in its last minute: a message may take that long. */
const margin = { seconds: 60 }

/** The rotated refresh token first: were the program to end between the two, the old one would be worth nothing. */
export const keepTokens = async (tokens: Tokens, place: TokenPlace): Promise<Outcome<void>> => {
  if (tokens.refresh !== undefined) {
    const kept = await place.write('refresh-token', tokens.refresh)
    if (!kept.ok) return kept
  }
  return place.write('access-token', accessText(tokens))
}

const fresh = async (place: TokenPlace, now: Temporal.Instant): Promise<Outcome<string | undefined>> => {
  const text = await place.read('access-token')
  if (!text.ok) return text
  const tokens = text.value === undefined ? undefined : readAccess(text.value)
  const good =
    tokens && Temporal.Instant.compare(now.add(margin), Temporal.Instant.from(tokens.expiresAt)) < 0
  return done(good ? tokens.access : undefined)
}

const gone = 'This mailbox must be signed in to again: connect it once more.'

const renewed = async (
  at: ClientAt,
  place: TokenPlace,
  now: () => Temporal.Instant,
  tried?: string,
): Promise<Outcome<string>> => {
  const kept = await place.read('refresh-token')
  if (!kept.ok) return kept
  const refresh = kept.value
  if (refresh === undefined || refresh === tried) return unavailable({ message: gone })
  const reached = await serverFor(at)
  if (!reached.ok) return reached
  const { as, client, auth, options } = reached.value
  try {
    const answer = await oauth.refreshTokenGrantRequest(as, client, auth, refresh, options)
    const tokens = tokensOf(await oauth.processRefreshTokenResponse(as, client, answer), now())
    const written = await keepTokens(tokens, place)
    return written.ok ? done(tokens.access) : written
  } catch (error) {
    // Another process may have renewed it a moment ago: then another token lies there, and that one counts.
    if (errorName(error) === 'invalid_grant') return renewed(at, place, now, refresh)
    return unavailable({ message: sentenceFor(error, new URL(as.issuer).host) })
  }
}

/**
 * The access token of one mailbox, renewed when it is about to end. However many ask at once, one request goes out: a refresh
 * token that is used twice is taken for stolen, and all of them are revoked.
 */
export const tokenKeeper = (
  at: ClientAt,
  place: TokenPlace,
  now: () => Temporal.Instant,
): ((options?: { readonly anew?: boolean }) => Promise<Outcome<string>>) => {
  let renewing: Promise<Outcome<string>> | undefined
  return async ({ anew = false } = {}) => {
    if (renewing) return renewing
    const work = async (): Promise<Outcome<string>> => {
      const kept = anew ? done(undefined) : await fresh(place, now())
      if (!kept.ok) return kept
      return kept.value === undefined ? renewed(at, place, now) : done(kept.value)
    }
    renewing = work().finally(() => {
      renewing = undefined
    })
    return renewing
  }
}
