import { type Context, Hono } from 'hono'
import type { Action } from '../../actions/action.ts'
import { heldBy } from '../../actions/kept.ts'
import type { Complaint, Outcome } from '../../core/outcome.ts'
import { after, html, offered, trouble, type Ways } from '../answer.tsx'
import { backOf, inputOf, type Sent, sentOf } from '../form.ts'
import { RefusedPage } from '../pages/trouble.tsx'

/** Every form: what the command line takes as words, a page sends as fields. */
export const formRoutes = ({ deskAt, room }: Ways): Hono => {
  const app = new Hono()
  const refusedOn = async (c: Context, of: Action, sent: Sent, problems: readonly Complaint[]) => {
    const here = await room(c)
    const id = sent.get('opportunity')?.[0] ?? sent.get('id')?.[0]
    const held = id ? await heldBy(id, here.desk) : undefined
    return html(
      c,
      <RefusedPage
        action={of}
        sent={sent}
        problems={problems}
        back={backOf(sent)}
        dossier={held?.ok ? held.value.dossier : undefined}
      />,
      422,
    )
  }

  app.post('/do/:action', async (c) => {
    const of = offered.get(c.req.param('action'))
    if (!of) return trouble(c, [{ message: 'There is no such thing to do here.' }])
    const sent = await sentOf(c.req.raw)
    const input = inputOf(of, sent)
    if (!input.ok) return refusedOn(c, of, sent, input.problems)
    const outcome = (await of.run(input.value, deskAt())) as Outcome<{ id?: string; change?: string }>
    if (!outcome.ok) return refusedOn(c, of, sent, outcome.problems)
    const { id, change } = outcome.value
    const back = backOf(sent)
    const begun = of.name === 'opportunity' && back === '/o' && id ? `/o/${encodeURIComponent(id)}` : back
    return c.redirect(after(begun, of.name === 'undo' ? undefined : change), 303)
  })
  return app
}
