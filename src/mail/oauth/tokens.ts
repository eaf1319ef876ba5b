import type { TokenEndpointResponse } from 'oauth4webapi'
import { z } from 'zod'

/** What a mailbox is signed in with where it takes no password. */
export interface Tokens {
  readonly access: string
  /** ISO 8601, UTC. */
  readonly expiresAt: string
  readonly refresh?: string
}

const hour = 3600

/** An answer of the token endpoint; without a lifetime, an hour is taken for one. */
export const tokensOf = (answer: TokenEndpointResponse, now: Temporal.Instant): Tokens => ({
  access: answer.access_token,
  expiresAt: now.add({ seconds: Math.max(0, Math.trunc(answer.expires_in ?? hour)) }).toString(),
  ...(answer.refresh_token === undefined ? {} : { refresh: answer.refresh_token }),
})

const shape = z.strictObject({ access: z.string(), expiresAt: z.iso.datetime() })

/** An access token and its end, as sealed text. */
export const accessText = ({ access, expiresAt }: Tokens): string => JSON.stringify({ access, expiresAt })

/** Undefined for text that is no such thing: then a new one is asked for. */
export const readAccess = (text: string): Tokens | undefined => {
  try {
    return shape.safeParse(JSON.parse(text)).data
  } catch {
    // Not JSON: the same as none.
    return undefined
  }
}
