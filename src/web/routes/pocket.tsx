import { type Context, Hono } from 'hono'
import { opportunitiesAction } from '../../actions/opportunities.ts'
import { perform } from '../../actions/perform.ts'
import { pocketAction } from '../../actions/remind/pocket.ts'
import { pocketNotesAction } from '../../actions/remind/pocket-notes.ts'
import { type Complaint, done } from '../../core/outcome.ts'
import { after, html, trouble, type Ways } from '../answer.tsx'
import { attachment } from '../contact.ts'
import { href } from '../href.ts'
import { on } from '../on.ts'
import { PocketPage } from '../pages/settings/pocket.tsx'

const nothing = { text: '', opportunity: '', role: '' }

/** The page for the phone, and what was noted there. */
export const pocketRoutes = ({ deskAt, room }: Ways): Hono => {
  const app = new Hono()
  const page = async (c: Context, problems: readonly Complaint[] = [], typed = nothing) => {
    const here = await room(c)
    const own = await perform(pocketAction, {}, here.desk)
    if (!own.ok) return trouble(c, own.problems, 503)
    const listed = await perform(opportunitiesAction, { limit: 200 }, here.desk)
    if (!listed.ok) return trouble(c, listed.problems, 503)
    const { word, address } = own.value
    const opportunities = listed.value.opportunities.map(({ id, role, company }) => ({
      id,
      says: `${company}, ${role}`,
    }))
    return html(
      c,
      <PocketPage
        word={word}
        address={address}
        typed={typed}
        opportunities={opportunities}
        problems={problems}
        room={{ ...here, here: href('pocket') }}
      />,
      problems.length > 0 ? 422 : 200,
    )
  }
  on(app, 'pocket', (c) => page(c))

  on(app, 'takePocket', async (c) => {
    const form = await c.req.raw.formData()
    const given = (key: string) => {
      const value = form.get(key)
      return typeof value === 'string' ? value.trim() : ''
    }
    if (form.has('word')) {
      const put = await perform(pocketAction, { word: given('word') }, deskAt())
      return put.ok ? c.redirect(href('pocket'), 303) : page(c, put.problems)
    }
    const typed = { text: given('text'), opportunity: given('opportunity'), role: given('role') }
    const file = form.get('file')
    const saved = file instanceof File && file.size > 0 ? await file.text() : undefined
    if (saved !== undefined && typed.text !== '')
      return page(c, [{ message: 'Paste the notes, or choose the file: one of the two.' }], typed)
    const wish = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== ''))
    const desk = saved === undefined ? deskAt() : { ...deskAt(), read: async () => done(saved) }
    const taken = await perform(
      pocketNotesAction,
      saved === undefined ? wish : { ...wish, file: 'the notes' },
      desk,
    )
    if (!taken.ok) return page(c, taken.problems, typed)
    return c.redirect(after(href('opportunity', { id: taken.value.id }), taken.value.change), 303)
  })

  on(app, 'pocketPage', async (c) => {
    const own = await perform(pocketAction, {}, deskAt())
    if (!own.ok) return trouble(c, own.problems, 503)
    c.header('content-type', 'text/html; charset=utf-8')
    c.header('content-disposition', attachment('pocket', 'html'))
    return c.body(own.value.page)
  })
  return app
}
