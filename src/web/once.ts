import { createHash, randomUUID } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'

const name = 'form'

/** So many forms that were taken are remembered: more than anyone has open at once. */
const most = 500

/** Milliseconds in which the same form with the same words is a repetition; later it is meant. */
const repetition = 60_000

const targets = /(<form method="post" action="|formaction=")([^"?]+)(?:\?([^"]*))?"/g

/** So many forms in a row, each led to by the one before, are one piece of work. */
const longest = 20

/** The forms that led to this one, itself first. */
const rowOf = (mark: string): readonly string[] => mark.split('.').slice(0, longest)

/**
 * A page whose every form that changes something carries a mark of its own, new with each page. Where another form led on to this
 * page, that one’s mark goes along: what was typed there is kept once it is kept here.
 */
export const marked = (html: string, from = ''): string => {
  const page = randomUUID()
  const row = /^[\w-]+(?:\.[\w-]+)*$/.test(from)
    ? `.${rowOf(from)
        .slice(0, longest - 1)
        .join('.')}`
    : ''
  let count = 0
  return html.replace(targets, (_all, before: string, path: string, query?: string) => {
    count += 1
    return `${before}${path}?${query ? `${query}&amp;` : ''}${name}=${page}-${count}${row}"`
  })
}

/** What was sent, the same for the same words: a file’s boundary is a new one each time. */
const contentOf = async (request: Request): Promise<string> => {
  const boundary = /boundary=(?:"([^"]+)"|([^;]+))/.exec(request.headers.get('content-type') ?? '')
  const bytes = Buffer.from(await request.clone().arrayBuffer()).toString('latin1')
  const mark = boundary?.[1] ?? boundary?.[2]
  return createHash('sha256')
    .update(mark ? bytes.replaceAll(mark, '') : bytes)
    .digest('hex')
}

/**
 * One form sent twice, by a double click or a tab that tries again, is taken once: the second is led where the first was.
 * Other words from the same page, brought back by the browser, are another matter and are taken.
 */
export const onceEach = (): {
  readonly taking: MiddlewareHandler
  /** The form of this mark was taken, and what it brought is kept. */
  readonly isKept: (mark: string) => boolean
} => {
  const taken = new Map<string, Promise<string | undefined>>()
  const kept = new Set<string>()
  const forget = (all: Map<string, unknown> | Set<string>) => {
    for (const oldest of [...all.keys()].slice(0, Math.max(0, all.size - most))) all.delete(oldest)
  }
  const taking: MiddlewareHandler = async (c, next) => {
    const mark = c.req.method === 'POST' ? c.req.query(name) : undefined
    if (mark === undefined) return next()
    const key = `${mark} ${await contentOf(c.req.raw)}`
    // Nothing may be waited for between looking and taking: both of a double click would pass.
    const going = taken.get(key)
    const before = going && (await going)
    if (before !== undefined) return c.redirect(before, 303)
    let tell: (where: string | undefined) => void = () => {}
    taken.set(
      key,
      new Promise((resolve) => {
        tell = resolve
      }),
    )
    forget(taken)
    try {
      await next()
    } finally {
      const where = c.res.status === 303 ? (c.res.headers.get('location') ?? undefined) : undefined
      if (where === undefined) taken.delete(key)
      else {
        for (const each of rowOf(mark)) kept.add(each)
        forget(kept)
        setTimeout(() => taken.delete(key), repetition).unref()
      }
      tell(where)
    }
    return undefined
  }
  return { taking, isKept: (mark) => kept.has(rowOf(mark)[0] ?? '') }
}
