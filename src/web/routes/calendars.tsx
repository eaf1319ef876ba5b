import { Hono } from 'hono'
import { calendarForFeed } from '../../actions/agenda/feed.ts'
import { calendarFileAction } from '../../actions/agenda/file.ts'
import { calendarFeedAction } from '../../actions/agenda/wish.ts'
import { perform } from '../../actions/perform.ts'
import { html, trouble, type Ways } from '../answer.tsx'
import { attachment } from '../contact.ts'
import { href } from '../href.ts'
import { on } from '../on.ts'
import { CalendarsPage } from '../pages/settings/calendars.tsx'

const type = 'text/calendar; charset=utf-8'

/** The plan in a calendar of one’s own: as a file, and under an address that it asks by itself. */
export const calendarsRoutes = ({ deskAt, room }: Ways): Hono => {
  const app = new Hono()
  on(app, 'calendars', async (c) => {
    const here = await room(c)
    const wish = await perform(calendarFeedAction, {}, here.desk)
    return wish.ok
      ? html(c, <CalendarsPage wish={wish.value} room={{ ...here, here: href('calendars') }} />)
      : trouble(c, wish.problems, 503)
  })

  on(app, 'calendarFile', async (c) => {
    const as = c.req.query('as')
    const file = await perform(calendarFileAction, as ? { as } : {}, deskAt())
    if (!file.ok) return trouble(c, file.problems, 422)
    c.header('content-type', type)
    c.header('content-disposition', attachment('my plan', 'ics'))
    return c.body(file.value.text)
  })

  // Nobody signs in here: a calendar cannot. Whoever does not know the secret learns not even that there is one.
  on(app, 'calendarFeed', async (c) => {
    const found = await calendarForFeed(c.req.param('secret'), deskAt())
    if (!found.ok) return c.text('The calendar cannot be read just now.', 503)
    if (!found.value) return c.text('There is nothing at this address.', 404)
    const { text, mark } = found.value
    c.header('etag', mark)
    c.header('cache-control', 'private, no-cache')
    const known = (c.req.header('if-none-match') ?? '').split(',').map((each) => each.trim())
    if (known.includes(mark) || known.includes(`W/${mark}`)) return c.body(null, 304)
    c.header('content-type', type)
    return c.body(text)
  })
  return app
}
