import { randomBytes } from 'node:crypto'
import { basePath } from '../href.ts'
import { isSealed, sealOf } from './tokens.ts'

/** As long as browsers keep a cookie at most; each visit of another day begins it anew. */
const seconds = 400 * 24 * 3600
const day = 24 * 3600

/** What a browser that was let in brings along: `stale` works too, and is due for a new one. */
export type Known = 'fresh' | 'stale' | undefined

/**
 * Cookies under the key of one data folder. Ports do not separate cookies: a name of its own keeps two folders apart, and the
 * owner of the browser, where the system tells it, is sealed in, so that a cookie another local server was sent is of no use.
 */
export const cookiesUnder = (key: Buffer) => {
  const name = `afterword-${sealOf(key, 'name')
    .slice(0, 10)
    .replaceAll(/[^a-zA-Z0-9]/g, '0')}`
  const ours = `${name}=`
  const shape = /^(([0-9a-z]{1,10})\.(\d{0,10})\.[\w-]{16})\.([\w-]{43})$/
  const valueIn = (header: string): RegExpExecArray | undefined => {
    for (const each of header.split(';').map((part) => part.trim())) {
      const found = each.startsWith(ours) && shape.exec(each.slice(ours.length))
      if (found) return found
    }
    return undefined
  }
  return {
    name,
    /** A `Set-Cookie`; `now` in milliseconds since 1970. */
    issue: (owner: number | undefined, now: number): string => {
      const head = `${Math.floor(now / 1000).toString(36)}.${owner ?? ''}.${randomBytes(12).toString('base64url')}`
      return `${name}=${head}.${sealOf(key, `cookie ${head}`)}; Path=${basePath() || '/'}; Max-Age=${seconds}; HttpOnly; SameSite=Lax`
    },
    read: (header: string | undefined, owner: number | undefined, now: number): Known => {
      const [, head = '', issued = '', of = '', seal = ''] = valueIn(header ?? '') ?? []
      if (!isSealed(key, `cookie ${head}`, seal) || (of !== '' && Number(of) !== owner)) return undefined
      const age = now / 1000 - Number.parseInt(issued, 36)
      if (age > seconds) return undefined
      return age > day ? 'stale' : 'fresh'
    },
  }
}
