import { gzipSync } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'

/** Less than this is one packet anyway. */
const least = 1400

/** What is text, and is there as a whole: an answer told line by line goes as it comes. */
const whole = /^(?:text\/(?:html|css|javascript)|application\/javascript|image\/svg\+xml)\b/

/** How hard it is tried: a page of 130 kB takes two milliseconds and becomes 17 kB. */
const level = 4

/** Pages and the files of the look go packed to a browser that asks for it: over a slow line that is most of the waiting. */
export const gzipped: MiddlewareHandler = async (c, next) => {
  await next()
  const { res } = c
  if (c.req.method !== 'GET' || !/\bgzip\b/i.test(c.req.header('accept-encoding') ?? '')) return
  if (!whole.test(res.headers.get('content-type') ?? '') || res.headers.has('content-encoding')) return
  const bytes = new Uint8Array(await res.arrayBuffer())
  const isWorth = bytes.length >= least
  if (isWorth) {
    res.headers.set('content-encoding', 'gzip')
    res.headers.append('vary', 'accept-encoding')
  }
  c.res = new Response(isWorth ? gzipSync(bytes, { level }) : bytes, {
    status: res.status,
    headers: res.headers,
  })
}
