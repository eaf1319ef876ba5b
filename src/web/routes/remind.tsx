import { type Context, Hono } from 'hono'
import { perform } from '../../actions/perform.ts'
import { autostartAction } from '../../actions/remind/autostart.ts'
import { remindBrowserAction } from '../../actions/remind/browser.ts'
import { remindersForPage } from '../../actions/remind/due.ts'
import { type RemindAnswer, remindAction } from '../../actions/remind/remind.ts'
import { remindersAction } from '../../actions/remind/reminders.ts'
import { html, trouble, type Ways } from '../answer.tsx'
import { inputOf, sentOf } from '../form.ts'
import { href } from '../href.ts'
import { on } from '../on.ts'
import { RemindersPage } from '../pages/settings/reminders.tsx'

/** How one is reminded, and what the pages and a browser of one’s own do for it. */
export const remindRoutes = ({ deskAt, room, asset }: Ways): Hono => {
  const app = new Hono()
  const shown = async (c: Context, tried?: RemindAnswer) => {
    const here = await room(c)
    const answer = await perform(remindersAction, {}, here.desk)
    if (!answer.ok) return trouble(c, answer.problems, 503)
    const autostart = here.desk.autostart ? await perform(autostartAction, {}, here.desk) : undefined
    return html(
      c,
      <RemindersPage
        answer={answer.value}
        autostart={autostart?.ok ? autostart.value : undefined}
        tried={tried}
        kept={c.req.query('said') === 'kept'}
        room={{ ...here, here: href('reminders') }}
      />,
    )
  }
  on(app, 'reminders', (c) => shown(c))
  on(app, 'tryReminders', async (c) => {
    const tried = await perform(remindAction, {}, deskAt())
    return tried.ok ? shown(c, tried.value) : trouble(c, tried.problems, 422)
  })

  // A page that is open asks for what it is to show; what it is given was claimed for it.
  on(app, 'remindNow', async (c) => {
    const notes = await remindersForPage(deskAt())
    return notes.ok ? c.json({ notes: notes.value }) : c.json({ notes: [] }, 503)
  })
  on(app, 'remindBrowser', async (c) => {
    const sent = await sentOf(c.req.raw)
    const answer = await perform(remindBrowserAction, inputOf(remindBrowserAction, sent), deskAt())
    if (answer.ok) return c.json(answer.value)
    return c.json({ trouble: answer.problems.map(({ message }) => message).join(' ') }, 422)
  })
  // Under an address that stays: a browser asks there again for a newer one.
  on(app, 'remindWorker', async (c) => {
    const found = await asset(assetNames['remind-worker.js'])
    if (!found) return c.notFound()
    c.header('content-type', found.type)
    return c.body(found.bytes as Uint8Array<ArrayBuffer>)
  })
  return app
}
