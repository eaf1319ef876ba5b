import { type Context, Hono } from 'hono'
import { improperAction, recordText } from '../../actions/improper.ts'
import { heldBy } from '../../actions/kept.ts'
import { perform } from '../../actions/perform.ts'
import { prepAction } from '../../actions/prep.ts'
import { writeDossier } from '../../core/dossier/write.ts'
import { html, trouble, type Ways } from '../answer.tsx'
import { on } from '../on.ts'
import { opened } from '../page.ts'
import { OpportunityPage } from '../pages/opportunity/page.tsx'
import { PrepPage } from '../pages/prep.tsx'

/** One opportunity: its story, prep sheet and file. */
export const opportunityRoutes = ({ deskAt, room }: Ways): Hono => {
  const app = new Hono()
  on(app, 'opportunity', async (c) => {
    const here = await room(c)
    const one = await opened(c.req.param('id'), here.desk)
    return one.ok ? html(c, <OpportunityPage opened={one.value} room={here} />) : trouble(c, one.problems)
  })

  on(app, 'prep', async (c) => {
    const here = await room(c)
    const id = c.req.param('id')
    const one = await opened(id, here.desk)
    if (!one.ok) return trouble(c, one.problems)
    const { interview } = here.query
    const prepared = await perform(prepAction, { file: id, ...(interview ? { interview } : {}) }, here.desk)
    if (!prepared.ok) return trouble(c, prepared.problems)
    return html(c, <PrepPage opened={one.value} prepared={prepared.value} room={here} />)
  })

  const exported = (as: 'yaml' | 'json') => async (c: Context) => {
    const held = await heldBy(c.req.param('id') ?? '', deskAt())
    if (!held.ok) return trouble(c, held.problems)
    // The name on disk tells no employer's name beyond the id the user sees anyway.
    c.header(
      'content-disposition',
      `attachment; filename="${held.value.kept.id.replace(/[^\w-]/g, '_')}.${as}"`,
    )
    c.header('content-type', as === 'json' ? 'application/json' : 'application/yaml; charset=utf-8')
    return c.body(writeDossier(held.value.dossier, as))
  }
  on(app, 'exportYaml', exported('yaml'))
  on(app, 'exportJson', exported('json'))

  on(app, 'improper', async (c) => {
    const record = await perform(improperAction, { file: c.req.param('id') }, deskAt())
    if (!record.ok) return trouble(c, record.problems)
    c.header('content-disposition', 'attachment; filename="asked.txt"')
    c.header('content-type', 'text/plain; charset=utf-8')
    return c.body(recordText(record.value))
  })
  return app
}
