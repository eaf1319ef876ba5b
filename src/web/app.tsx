import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import type { Desk } from '../actions/action.ts'
import { mostMegabytes, tooLarge } from '../core/mail/outbox/letterhead.ts'
import { refused } from '../core/outcome.ts'
import { trouble, type Ways } from './answer.tsx'
import { offered } from './asked.ts'
import { keepDoor } from './entry/door.tsx'
import type { Entry } from './entry/entry.ts'
import { ownerOf } from './entry/owner.ts'
import { guarded, proofreads, readsCards } from './guard.ts'
import { gzipped } from './gzipped.ts'
import { basePath, href, isAt, pathOf } from './href.ts'
import { on } from './on.ts'
import { onceEach } from './once.ts'
import { roomOf } from './page.ts'
import { readerOf, readingAs } from './reader.ts'
import { addRoutes } from './routes/add.tsx'
import { allRoutes } from './routes/all.tsx'
import { assistantRoutes } from './routes/assistant.tsx'
import { beginRoutes } from './routes/begin.tsx'
import { bringMailRoutes } from './routes/bring-mail.tsx'
import { bringPeopleRoutes } from './routes/bring-people.tsx'
import { bringResumeRoutes } from './routes/bring-resume.tsx'
import { bringTableRoutes } from './routes/bring-table.tsx'
import { calendarsRoutes } from './routes/calendars.tsx'
import { debriefRoutes } from './routes/debrief.tsx'
import { draftRoutes } from './routes/draft.tsx'
import { endingRoutes } from './routes/ending.tsx'
import { filesRoutes } from './routes/files.tsx'
import { formRoutes } from './routes/form.tsx'
import { mailRoutes } from './routes/mail.tsx'
import { offerRoutes } from './routes/offer.tsx'
import { opportunityRoutes } from './routes/opportunity.tsx'
import { paperRoutes } from './routes/paper.tsx'
import { pastRoutes } from './routes/past.tsx'
import { peopleRoutes } from './routes/people.tsx'
import { pocketRoutes } from './routes/pocket.tsx'
import { postRoutes } from './routes/post.tsx'
import { programsRoutes } from './routes/programs.tsx'
import { remindRoutes } from './routes/remind.tsx'
import { reviewRoutes } from './routes/review.tsx'
import { searchRoutes } from './routes/search.tsx'
import { settingsRoutes } from './routes/settings.tsx'
import { withWaiting } from './waiting.ts'

/** A mailbox file as a page may send it, with what sending it along adds. */
const mostMails = 40

interface Surroundings {
  readonly deskAt: () => Desk
  readonly port: () => number
  /** Who may come in. */
  readonly entry: Entry
  /** Keeps what went wrong on our side for its owner's eyes; gives a word to find it by. */
  readonly report: (error: Error) => string
  /** Serves the files of the look: style, fonts, script. */
  readonly asset: (name: string) => Promise<{ readonly bytes: Uint8Array; readonly type: string } | undefined>
}

/** Every page and form. A page works without script and asks nothing of any other machine. */
export const appOver = ({ deskAt: ownDesk, port, entry, report, asset }: Surroundings): Hono => {
  // No form may name a file of this machine: what a page brings, it brings in its own body.
  const deskAt = (): Desk => ({
    ...ownDesk(),
    // The page showed it; the button that was pressed is the yes.
    yes: 'shown',
    read: async () =>
      refused({ message: 'A page cannot read files of this machine; paste the text or choose the file.' }),
  })
  const app = new Hono()
  app.use((c, next) =>
    readingAs(readerOf(c.req.header('accept-language') ?? '', c.req.header('cookie') ?? ''), () =>
      withWaiting(next),
    ),
  )
  app.use(gzipped)
  app.use(guarded(port))
  keepDoor(app, {
    entry,
    visitor: (c) => ({ owner: ownerOf(c), now: ownDesk().now.epochMilliseconds }),
  })
  const limited = (megabytes: number, says: string) =>
    bodyLimit({ maxSize: megabytes * 1024 * 1024, onError: (c) => c.text(says, 413) })
  const usual = limited(9, 'That is over 9 MB, which is more than a page may send.')
  const withFiles = limited(mostMegabytes + 1, `That is too much; ${tooLarge}`)
  const withMails = limited(
    mostMails,
    `That is over ${mostMails} MB. Bring a smaller part of the mailbox, or the whole of it at the command line.`,
  )
  app.use((c, next) => {
    const { path } = c.req
    const isMails = isAt('lookMail', path) || isAt('keepMail', path)
    const isApproval = isAt('approve', path) || isAt('approveNow', path)
    return (isMails ? withMails : isApproval ? withFiles : usual)(c, next)
  })
  const { taking, isKept } = onceEach()
  app.use(taking)
  on(app, 'kept', (c) => c.json({ kept: isKept(c.req.query('form') ?? '') }))
  const worker = href('asset', { name: assetNames['proof-worker.js'] })
  const cards = href('asset', { name: assetNames['card-worker.js'] })
  for (const path of [worker, cards, pathOf('draft'), pathOf('review')]) app.use(path, proofreads)
  app.use(pathOf('card'), readsCards)

  on(app, 'asset', async (c) => {
    const found = await asset(c.req.param('name'))
    if (!found) return c.notFound()
    c.header('content-type', found.type)
    // Its name holds the hash of its content: under this name it never changes.
    c.header('cache-control', 'public, max-age=31536000, immutable')
    return c.body(found.bytes as Uint8Array<ArrayBuffer>)
  })

  const ways: Ways = { deskAt, report, asset, room: async (c) => roomOf(c, deskAt(), offered) }
  app.route('/', searchRoutes(ways))
  app.route('/', allRoutes(ways))
  app.route('/', bringPeopleRoutes(ways))
  app.route('/', bringTableRoutes(ways))
  app.route('/', bringResumeRoutes(ways))
  app.route('/', bringMailRoutes(ways))
  app.route('/', peopleRoutes(ways))
  app.route('/', settingsRoutes(ways))
  app.route('/', remindRoutes(ways))
  app.route('/', pocketRoutes(ways))
  app.route('/', addRoutes(ways))
  app.route('/', calendarsRoutes(ways))
  app.route('/', programsRoutes(ways))
  app.route('/', beginRoutes(ways))
  app.route('/', opportunityRoutes(ways))
  app.route('/', offerRoutes(ways))
  app.route('/', endingRoutes(ways))
  app.route('/', pastRoutes(ways))
  app.route('/', debriefRoutes(ways))
  app.route('/', draftRoutes(ways))
  app.route('/', assistantRoutes(ways))
  app.route('/', mailRoutes(ways))
  app.route('/', postRoutes(ways))
  app.route('/', reviewRoutes(ways))
  app.route('/', filesRoutes(ways))
  app.route('/', paperRoutes(ways))
  app.route('/', formRoutes(ways))

  if (basePath() !== '') app.get(basePath(), (c) => c.redirect(href('today'), 308))
  app.notFound((c) => trouble(c, [{ message: 'There is no page at this address.' }]))
  app.onError((error, c) => {
    if (error instanceof HTTPException) return trouble(c, [{ message: error.message }], 422)
    const says = `Something went wrong on our side (${report(error)}); nothing was changed. The file errors.log in your data folder says where.`
    return trouble(c, [{ message: says }], 500)
  })
  return app
}
