import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/**
 * A token lets one browser in, once. `printed` stands in the terminal; `opened` is handed to a browser on a command line,
 * where others of the machine may read it: it lives shorter and counts only from its owner’s own programs.
 */
export type TokenKind = 'printed' | 'opened'

const seconds: Readonly<Record<TokenKind, number>> = { printed: 3600, opened: 120 }

export const sealOf = (key: Buffer, what: string): string =>
  createHmac('sha256', key).update(what).digest('base64url')

export const isSealed = (key: Buffer, what: string, seal: string): boolean => {
  const right = Buffer.from(sealOf(key, what))
  const said = Buffer.from(seal)
  return right.length === said.length && timingSafeEqual(right, said)
}

/** A new token under the key of a running server; `now` in milliseconds since 1970. */
export const tokenOf = (key: Buffer, kind: TokenKind, now: number): string => {
  const until = Math.floor(now / 1000) + seconds[kind]
  const head = `${kind === 'printed' ? 'p' : 'o'}${until.toString(36)}.${randomBytes(12).toString('base64url')}`
  return `${head}.${sealOf(key, `token ${head}`)}`
}

/** What kind of token this is, if it is one of this server's and not yet over. */
export const readToken = (key: Buffer, token: string, now: number): TokenKind | undefined => {
  const [, head = '', kind, until = '', seal = ''] =
    /^(([po])([0-9a-z]{1,10})\.[\w-]{16})\.([\w-]{43})$/.exec(token) ?? []
  if (!isSealed(key, `token ${head}`, seal) || Number.parseInt(until, 36) * 1000 < now) return undefined
  return kind === 'p' ? 'printed' : 'opened'
}

/** What only a program holding the key can answer to a number it has not seen: so the right server is told from any other. */
export const proofOf = (key: Buffer, nonce: string): string => sealOf(key, `proof ${nonce}`)
