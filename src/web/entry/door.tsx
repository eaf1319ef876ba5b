import type { Context, Hono } from 'hono'
import { href, isAt } from '../href.ts'
import { on } from '../on.ts'
import { LockedPage } from '../pages/locked.tsx'
import type { Entry, Visitor } from './entry.ts'

interface Door {
  readonly entry: Entry
  readonly visitor: (c: Context) => Visitor
}

/** The files of the look hold nothing of anyone; a page that says how to get in wants to look like ours. */
const isOpenToAll = (c: Context): boolean => isAt('asset', c.req.path)

const isBrowser = (c: Context): boolean =>
  c.req.header('sec-fetch-mode') === 'navigate' && c.req.header('sec-purpose') === undefined

const setCookie = 'set-cookie'

/**
 * Lets nobody in but the person who started the server. The address with a token gives a browser its cookie and leads to the first page;
 * a program that keeps no cookies (`curl -L`) is answered with that page itself.
 */
export const keepDoor = (app: Hono, { entry, visitor }: Door): void => {
  const locked = (c: Context) => {
    c.header('www-authenticate', 'Afterword')
    return c.html(`<!doctype html>${String(<LockedPage host={c.req.header('host') ?? ''} />)}`, 401)
  }

  app.use(async (c, next) => {
    // Its secret address lets a calendar in, to that one answer and nothing else.
    if (isAt('calendarFeed', c.req.path)) return next()
    if (isOpenToAll(c) || isAt('enter', c.req.path) || isAt('proof', c.req.path)) return next()
    const known = entry.known(c.req.header('cookie'), visitor(c))
    if (known === undefined) return locked(c)
    await next()
    if (known === 'stale') c.res.headers.append(setCookie, entry.renew(visitor(c)))
    return undefined
  })

  // So `afterword open` knows this server from another program that took its port.
  on(app, 'proof', (c) => c.text(entry.proof(c.req.param('nonce'))))

  on(app, 'enter', async (c) => {
    const cookie = entry.admit(c.req.param('token'), visitor(c), isBrowser(c))
    if (cookie === undefined) {
      // An address kept from the first visit is as good as any for a browser that was let in.
      return entry.known(c.req.header('cookie'), visitor(c)) ? c.redirect(href('today'), 303) : locked(c)
    }
    c.header(setCookie, cookie)
    if (c.req.header('sec-fetch-mode') === 'navigate') return c.redirect(href('today'), 303)
    const headers = new Headers(c.req.raw.headers)
    headers.set('cookie', cookie.split(';')[0] ?? '')
    const page = await app.fetch(new Request(new URL(href('today'), c.req.url), { headers }), c.env)
    return c.html(await page.text(), page.status as 200)
  })
}
