import type { Context, MiddlewareHandler } from 'hono'
import { href } from './href.ts'
import { ownPath } from './own-path.ts'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** What a page asks for whose worker proofreads: WebAssembly may be compiled, still no script from text. */
export const proofreads: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('content-security-policy', withWasm)
}

/** What the page of a business card asks for beside that: the camera, here and nowhere else. */
export const readsCards: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('content-security-policy', withWasm)
  c.header('permissions-policy', 'camera=(self), microphone=(), geolocation=()')
}

const withWasm = policy.replace(
  "script-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'",
)

const headers: readonly (readonly [string, string])[] = [
  ['content-security-policy', policy],
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'same-origin'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['permissions-policy', 'camera=(), microphone=(), geolocation=()'],
  ['cache-control', 'no-store'],
]

/** The names a browser on this machine may call us by; any other is a page elsewhere whose name was pointed here. */
const isOwn = (host: string | undefined, port: number): boolean =>
  [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`].includes((host ?? '').toLowerCase())

/** A form may come from our own pages only. Browsers name the origin of every form they post. */
const isOurForm = (origin: string | undefined, site: string | undefined, port: number): boolean => {
  if (origin !== undefined) return origin.startsWith('http://') && isOwn(origin.slice('http://'.length), port)
  return site === undefined || site === 'same-origin'
}

/**
 * Another site, or another program’s page on this machine, may lead a person here by a link, and nothing else: what it asked
 * for behind a person’s back would tell it by its time which firms there are. Browsers say who asks; other programs say nothing.
 */
const isForAnother = (c: Context): boolean => {
  const site = c.req.header('sec-fetch-site')
  if (site === undefined || site === 'same-origin' || site === 'none') return false
  return !(
    c.req.method === 'GET' &&
    c.req.header('sec-fetch-mode') === 'navigate' &&
    c.req.header('sec-fetch-dest') === 'document'
  )
}

/** Refuses what another site sends through the user's browser, and sets the strict headers on every answer. */
export const guarded =
  (port: () => number): MiddlewareHandler =>
  async (c, next) => {
    if (!isOwn(c.req.header('host'), port())) return c.text('This address does not belong to Afterword.', 421)
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD'
    if (!reads && !isOurForm(c.req.header('origin'), c.req.header('sec-fetch-site'), port())) {
      return c.text('This form came from another site; nothing was changed.', 403)
    }
    if (isForAnother(c)) return c.text('This was asked for by another site.', 403)
    await next()
    // Whatever a route made of its address, no answer leads elsewhere.
    const led = c.res.headers.get('location')
    if (led !== null && ownPath(led) === undefined) c.res.headers.set('location', href('today'))
    for (const [name, value] of headers) if (!c.res.headers.has(name)) c.res.headers.set(name, value)
    return undefined
  }
