import { cookiesUnder, type Known } from './cookies.ts'
import { proofOf, readToken, type TokenKind, tokenOf } from './tokens.ts'

/** A browser asks twice at times (a reload, a page made ready beforehand): so long after its first use a token still counts, in milliseconds. */
const grace = 30_000

interface Keys {
  /** Of the data folder; lasting. */
  readonly cookies: Buffer
  /** Of this run of the server. */
  readonly tokens: Buffer
}

/** Who asks, as far as it is known. */
export interface Visitor {
  /** The user of this machine at the other end of the line; undefined where the system does not tell. */
  readonly owner: number | undefined
  /** In milliseconds since 1970. */
  readonly now: number
}

/** Who may come in: by a token once, by a cookie from then on. */
export interface Entry {
  readonly token: (kind: TokenKind, now: number) => string
  /** A `Set-Cookie` for whoever brings a token that counts. A person’s browser uses it up; a look by another program does not. */
  readonly admit: (token: string, visitor: Visitor, byBrowser: boolean) => string | undefined
  readonly known: (cookies: string | undefined, visitor: Visitor) => Known
  readonly renew: (visitor: Visitor) => string
  readonly proof: (nonce: string) => string
}

/** `self` is the user this server runs as; undefined where the system has no numbers for users. */
export const entryUnder = ({ cookies: cookieKey, tokens }: Keys, self: number | undefined): Entry => {
  const cookies = cookiesUnder(cookieKey)
  const used = new Map<string, number>()
  const isStranger = (owner: number | undefined) => owner !== undefined && owner !== self && owner !== 0

  return {
    token: (kind, now) => tokenOf(tokens, kind, now),
    admit: (token, { owner, now }, byBrowser) => {
      const kind = readToken(tokens, token, now)
      if (kind === undefined || (kind === 'opened' && isStranger(owner))) return undefined
      const first = used.get(token)
      if (first !== undefined && now - first > grace) return undefined
      if (byBrowser && first === undefined) used.set(token, now)
      return cookies.issue(owner, now)
    },
    known: (header, { owner, now }) => cookies.read(header, owner, now),
    renew: ({ owner, now }) => cookies.issue(owner, now),
    proof: (nonce) => proofOf(tokens, nonce),
  }
}
