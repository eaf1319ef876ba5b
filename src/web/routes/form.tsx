import { type Context, Hono } from 'hono'
import type { Action } from '../../actions/action.ts'
import { heldBy } from '../../actions/kept.ts'
import type { Complaint, Outcome } from '../../core/outcome.ts'
import { action, after, asked, html, offered, trouble, type Ways } from '../answer.tsx'
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

  /** What was typed and never kept lies in the browser: it goes as well. */
  const erased = (c: Context, sent: Sent, back: string) => {
    const [what] = sent.get('what') ?? []
    if (what === 'everything') c.header('clear-site-data', '"storage"')
    const url = new URL(back, 'http://own')
    url.searchParams.set('erased', sent.get('opportunity')?.[0] ?? '')
    return c.redirect(`${url.pathname}${url.search}${url.hash}`, 303)
  }

  app.post('/debrief', async (c) => {
    const sent = await sentOf(c.req.raw)
    const notes = [...sent].flatMap(([name, [text = '']]) =>
      name.startsWith('note:') && text.trim() !== '' ? [`${name.slice('note:'.length)}: ${text.trim()}`] : [],
    )
    const one = (key: string) => sent.get(key)?.[0]?.trim() ?? ''
    const of = action('notes')
    const outcome = await asked<{ change: string }>(
      'notes',
      {
        opportunity: one('opportunity'),
        interview: one('interview'),
        notes,
        ...(one('next') ? { next: one('next') } : {}),
        ...(one('hearBy') ? { hearBy: one('hearBy') } : {}),
      },
      deskAt(),
    )
    if (outcome.ok) return c.redirect(after(backOf(sent), outcome.value.change), 303)
    const typed = new Map(
      [...sent].filter(([key]) => ['opportunity', 'interview', 'next', 'hearBy', 'back'].includes(key)),
    )
    return refusedOn(c, of, new Map([...typed, ['notes', [notes.join('\n')]]]), outcome.problems)
  })

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
    if (of.name === 'erase') return erased(c, sent, back)
    const begun = of.name === 'opportunity' && back === '/o' && id ? `/o/${encodeURIComponent(id)}` : back
    return c.redirect(after(begun, of.name === 'undo' ? undefined : change), 303)
  })
  return app
}
