import { type Context, Hono } from 'hono'
import { debriefAction } from '../../actions/debrief.ts'
import { notesAction } from '../../actions/notes.ts'
import { perform } from '../../actions/perform.ts'
import type { Complaint } from '../../core/outcome.ts'
import { after, html, trouble, type Ways } from '../answer.tsx'
import { backOf, type Sent, sentOf } from '../form.ts'
import { on } from '../on.ts'
import { opened } from '../page.ts'
import { DebriefPage } from '../pages/debrief.tsx'

/** The debrief of an interview, and keeping what was answered. */
export const debriefRoutes = ({ deskAt, room }: Ways): Hono => {
  const app = new Hono()
  const page = async (
    c: Context,
    { id, interview: named }: { readonly id: string; readonly interview: string | undefined },
    problems: readonly Complaint[] = [],
    sent?: Sent,
  ) => {
    const here = await room(c)
    const one = await opened(id, here.desk)
    if (!one.ok) return trouble(c, one.problems)
    if (one.value.dossier.interviews.length === 0)
      return trouble(c, [
        { message: 'There is no interview to debrief yet. Add one on the opportunity’s page.' },
      ])
    const ask = (interview?: string) =>
      perform(debriefAction, { file: id, ...(interview ? { interview } : {}) }, here.desk)
    const found = await ask(named)
    // An address that names none of them opens at the latest, and it is said.
    const asks = !found.ok && named ? await ask() : found
    if (!asks.ok) return trouble(c, asks.problems)
    const said = found.ok ? problems : [...found.problems, ...problems]
    const shown = (
      <DebriefPage
        opened={one.value}
        interview={asks.value.interview}
        questions={asks.value.questions}
        problems={said}
        {...(sent ? { sent } : {})}
        room={here}
      />
    )
    return html(c, shown, problems.length > 0 ? 422 : 200)
  }

  on(app, 'debrief', (c) => page(c, { id: c.req.param('id'), interview: c.req.query('interview') }))

  on(app, 'keepDebrief', async (c) => {
    const sent = await sentOf(c.req.raw)
    // A note is one line of text wherever it is shown.
    const one = (key: string) => sent.get(key)?.[0]?.replace(/\s+/g, ' ').trim() ?? ''
    const notes = [...sent.keys()].flatMap((name) =>
      name.startsWith('note:') && one(name) !== '' ? [`${name.slice('note:'.length)}: ${one(name)}`] : [],
    )
    const promised = one('promise:what')
    const due = one('promise:due')
    const promise = `${one('promise:by')}@${one('promise:who')}: ${promised}${due ? ` (by ${due})` : ''}`
    const [id, interview] = [one('opportunity'), one('interview')]
    const outcome = await perform(
      notesAction,
      {
        opportunity: id,
        interview,
        notes: promised === '' ? notes : [...notes, promise],
        ...(one('next') ? { next: one('next') } : {}),
        ...(one('hearBy') ? { hearBy: one('hearBy') } : {}),
      },
      deskAt(),
    )
    return outcome.ok
      ? c.redirect(after(backOf(sent), outcome.value.change), 303)
      : page(c, { id, interview }, outcome.problems, sent)
  })
  return app
}
