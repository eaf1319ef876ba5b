import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Action } from '../../actions/action.ts'
import { heldBy } from '../../actions/kept.ts'
import { perform } from '../../actions/perform.ts'
import { after, refusedOn, trouble, type Ways } from '../answer.tsx'
import { offered } from '../asked.ts'
import { backOf, inputOf, own, type Sent, sentOf } from '../form.ts'
import { href } from '../href.ts'
import { sinceDrawn } from '../older-page.ts'
import { on } from '../on.ts'
import { standingNow } from '../standing-now.ts'
import { anchorOf } from '../ui/anchor.ts'

/** What a change tells of itself, where it does. */
const made = z
  .object({ id: z.string().optional(), change: z.string().optional(), fact: z.string().optional() })
  .catch({})

/** Where a fact stands on a page. */
const placeOf = (fact: string, page: string): string => `${page.split('#')[0]}#${anchorOf(fact)}`

/** Every form: what the command line takes as words, a page sends as fields. */
export const formRoutes = ({ deskAt }: Ways): Hono => {
  const app = new Hono()
  /** What was typed and never kept lies in the browser: it goes as well. */
  const erased = (c: Context, sent: Sent, back: string) => {
    const [what] = sent.get('what') ?? []
    if (what === 'everything') c.header('clear-site-data', '"storage"')
    const url = new URL(back, 'http://own')
    url.searchParams.set('erased', sent.get('opportunity')?.[0] ?? '')
    return c.redirect(`${url.pathname}${url.search}${url.hash}`, 303)
  }

  /** A page of an opportunity that went when its beginning was taken back is no place to return to. */
  const stillThere = async (back: string): Promise<string> => {
    const [, segment] = /\/o\/([^/?#]+)/.exec(back) ?? []
    if (segment === undefined) return back
    const held = await heldBy(decodeURIComponent(segment), deskAt())
    return held.ok ? back : href('today')
  }

  /** What was sent, beside what became of it since its page was drawn. */
  const asItStands = async (of: Action, sent: Sent) => {
    return sent.has(own.seen)
      ? sinceDrawn(of, sent, await standingNow(of.name, sent, deskAt()))
      : { sent, problems: [] }
  }

  on(app, 'do', async (c) => {
    const of = offered.get(c.req.param('action'))
    if (!of) return trouble(c, [{ message: 'There is no such thing to do here.' }])
    const { sent, problems } = await asItStands(of, await sentOf(c.req.raw))
    if (problems.length > 0) return refusedOn(c, deskAt(), of, sent, problems)
    const outcome = await perform(of, inputOf(of, sent), deskAt())
    if (!outcome.ok) return refusedOn(c, deskAt(), of, sent, outcome.problems)
    const { id, change, fact } = made.parse(outcome.value)
    const back = fact && sent.has(own.toNew) ? placeOf(fact, backOf(sent)) : backOf(sent)
    if (of.name === 'erase') return erased(c, sent, back)
    const begun =
      ['opportunity', 'begin'].includes(of.name) && id && !sent.has('id') ? href('opportunity', { id }) : back
    return of.name === 'undo'
      ? c.redirect(await stillThere(begun), 303)
      : c.redirect(after(begun, change), 303)
  })
  return app
}
