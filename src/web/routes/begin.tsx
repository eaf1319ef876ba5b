import { type Context, Hono } from 'hono'
import { beginAction } from '../../actions/facts/begin.ts'
import { profileAction } from '../../actions/facts/profile.ts'
import { perform } from '../../actions/perform.ts'
import { readZone } from '../../core/dossier/forms.ts'
import type { Complaint } from '../../core/outcome.ts'
import { after, html, trouble, type Ways } from '../answer.tsx'
import { type Begin, beginSent, givenBy, lackingIn } from '../begin-sent.ts'
import { sentOf } from '../form.ts'
import { href } from '../href.ts'
import { on } from '../on.ts'
import { BeginPage } from '../pages/begin.tsx'
import { NewOpportunityPage } from '../pages/opportunities.tsx'

/** From nothing: the talk that just was, or what was applied for. */
export const beginRoutes = ({ deskAt, room }: Ways): Hono => {
  const app = new Hono()
  const page = async (c: Context, begin: Begin, problems: readonly Complaint[] = []) => {
    const here = await room(c)
    const profile = await perform(profileAction, {}, here.desk)
    if (!profile.ok) return trouble(c, profile.problems, 503)
    const known = profile.value.me?.zone !== undefined
    // A browser may be elsewhere than the program; who has said where they are is not asked again.
    const browsers = known ? undefined : readZone(here.query.zone ?? '')
    const zone = begin.zone || (browsers?.ok ? browsers.value : here.now.timeZoneId)
    const shown = (
      <BeginPage
        begin={{ ...begin, zone }}
        problems={problems}
        guesses={!known && begin.zone === ''}
        room={here}
      />
    )
    return html(c, shown, problems.length > 0 ? 422 : 200)
  }

  on(app, 'begin', (c) => page(c, beginSent(new Map(), false)))

  on(app, 'keepBegin', async (c) => {
    const sent = await sentOf(c.req.raw)
    const more = sent.has('more')
    const begin = beginSent(sent, more)
    if (more) return page(c, begin)
    const lacking = lackingIn(begin)
    if (lacking.length > 0) return page(c, begin, lacking)
    const outcome = await perform(beginAction, givenBy(begin), deskAt())
    if (!outcome.ok) return page(c, begin, outcome.problems)
    const { id, change } = outcome.value
    return c.redirect(after(href('debrief', { id }), change), 303)
  })

  on(app, 'newOpportunity', async (c) => html(c, <NewOpportunityPage room={await room(c)} />))
  return app
}
