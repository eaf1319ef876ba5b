import { type Context, Hono } from 'hono'
import { opportunitiesAction } from '../../actions/opportunities.ts'
import { perform } from '../../actions/perform.ts'
import { inboxAction } from '../../actions/post/inbox.ts'
import { messageFile, outboxAction } from '../../actions/post/outbox.ts'
import { receiveAction } from '../../actions/post/receive.ts'
import { isTold } from '../../core/keep/brought/mail/mail-found.ts'
import { type Complaint, done } from '../../core/outcome.ts'
import { html, trouble, type Ways } from '../answer.tsx'
import { href } from '../href.ts'
import { on } from '../on.ts'
import { PostPage } from '../pages/post/page.tsx'
import { pageIn } from '../ui/pages.tsx'
import { contentOf, mailLooked } from './bring-mail.tsx'

/** Mail: what waits, what is on its way, what went out, and answers that are brought in by hand. */
export const postRoutes = (ways: Ways): Hono => {
  const { deskAt, room } = ways
  const app = new Hono()
  const looking = mailLooked(ways)
  /** Several messages that nobody has told yet are looked at one by one; an answer that only quotes what is here is one answer. */
  const asThread = async (c: Context, text: string, to: string) => {
    const given = { content: contentOf([new TextEncoder().encode(text)]), to, own: '' }
    const read = await looking.read(given)
    if (!read.ok) return undefined
    const fresh = read.value.firms.flatMap(({ touches }) => touches.filter(({ known }) => !known))
    const isThread = fresh.length > 1 && fresh.every(({ letter }) => isTold(letter))
    return isThread ? looking.shown(c, given, read) : undefined
  }
  const page = async (c: Context, problems: readonly Complaint[], text: string) => {
    const here = await room(c)
    const outbox = await perform(outboxAction, { limit: 100, page: pageIn(here.query.page) }, here.desk)
    if (!outbox.ok) return trouble(c, outbox.problems, 503)
    const inbox = await perform(inboxAction, { limit: 50, page: pageIn(here.query.answers) }, here.desk)
    if (!inbox.ok) return trouble(c, inbox.problems, 503)
    const listed = await perform(opportunitiesAction, { limit: 200 }, here.desk)
    if (!listed.ok) return trouble(c, listed.problems, 503)
    const shown = (
      <PostPage
        outbox={outbox.value}
        inbox={inbox.value}
        problems={problems}
        text={text}
        said={here.query.said === 'received' ? 'It is taken in.' : undefined}
        opportunities={listed.value.opportunities.map(({ id, role, company }) => ({
          id,
          says: `${company}, ${role}`,
        }))}
        allOpportunities={listed.value.pages === 1}
        companies={new Map(listed.value.opportunities.map(({ id, company }) => [id, company]))}
        room={here}
      />
    )
    return html(c, shown, problems.length > 0 ? 422 : 200)
  }

  on(app, 'mail', (c) => page(c, [], ''))

  on(app, 'receive', async (c) => {
    const form = await c.req.raw.formData()
    const given = (key: string) => {
      const value = form.get(key)
      return typeof value === 'string' ? value : ''
    }
    const file = form.get('file')
    const bytes = file instanceof File && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : undefined
    const text = given('text')
    if (bytes && text.trim() !== '')
      return page(c, [{ message: 'Paste what it said, or choose the mail as a file: one of the two.' }], text)
    const thread =
      bytes || text.trim() === '' || given('from').trim() !== ''
        ? undefined
        : await asThread(c, text, given('opportunity'))
    if (thread) return thread
    const desk = bytes ? { ...deskAt(), readBytes: async () => done(bytes) } : deskAt()
    const opportunity = given('opportunity') === '' ? {} : { opportunity: given('opportunity') }
    const from = given('from').trim() === '' ? {} : { from: given('from').trim() }
    const outcome = await perform(
      receiveAction,
      bytes ? { file: 'the mail', ...opportunity, ...from } : { text, ...opportunity, ...from },
      desk,
    )
    return outcome.ok
      ? c.redirect(href('mail', {}, { said: 'received' }), 303)
      : page(c, outcome.problems, text)
  })

  on(app, 'message', async (c) => {
    const bytes = await messageFile(c.req.param('file').replace(/\.eml$/, ''), deskAt())
    if (!bytes.ok) return trouble(c, bytes.problems, 503)
    if (!bytes.value) return trouble(c, [{ message: 'There is no such message.' }])
    c.header('content-type', 'message/rfc822')
    c.header('content-disposition', 'attachment; filename="message.eml"')
    return c.body(bytes.value as Uint8Array<ArrayBuffer>)
  })
  return app
}
