import { type Context, Hono } from 'hono'
import { calendarAccountAction } from '../../actions/agenda/account.ts'
import { type Appointments, appointmentsAction } from '../../actions/agenda/bring.ts'
import { calendarForFeed } from '../../actions/agenda/feed.ts'
import { calendarFileAction } from '../../actions/agenda/file.ts'
import { calendarFeedAction } from '../../actions/agenda/wish.ts'
import { opportunitiesAction } from '../../actions/opportunities.ts'
import { perform } from '../../actions/perform.ts'
import type { Complaint } from '../../core/outcome.ts'
import { after, html, trouble, type Ways } from '../answer.tsx'
import { attachment } from '../contact.ts'
import { sentOf } from '../form.ts'
import { href } from '../href.ts'
import { on } from '../on.ts'
import { AppointmentsPage } from '../pages/settings/appointments.tsx'
import { CalendarsPage } from '../pages/settings/calendars.tsx'

const type = 'text/calendar; charset=utf-8'

/** The plan in a calendar of one’s own: as a file, and under an address that it asks by itself. */
export const calendarsRoutes = ({ deskAt, room }: Ways): Hono => {
  const app = new Hono()
  const page = async (c: Context, problems: readonly Complaint[] = []): Promise<Response> => {
    const here = await room(c)
    const wish = await perform(calendarFeedAction, {}, here.desk)
    if (!wish.ok) return trouble(c, wish.problems, 503)
    const account = await perform(calendarAccountAction, {}, here.desk)
    if (!account.ok) return trouble(c, account.problems, 503)
    const shown = (
      <CalendarsPage
        wish={wish.value}
        account={account.value}
        problems={problems}
        room={{ ...here, here: href('calendars') }}
      />
    )
    return html(c, shown, problems.length > 0 ? 422 : 200)
  }
  on(app, 'calendars', (c) => page(c))

  const look = async (
    c: Context,
    of: Appointments,
    text: string,
    problems: readonly Complaint[] = [],
  ): Promise<Response> => {
    const here = await room(c)
    const listed = await perform(opportunitiesAction, { limit: 200 }, here.desk)
    if (!listed.ok) return trouble(c, listed.problems, 503)
    const places = listed.value.opportunities.map(({ id, role, company }) => ({
      id,
      says: `${company}, ${role}`,
    }))
    const shown = <AppointmentsPage of={of} text={text} places={places} problems={problems} room={here} />
    return html(c, shown, problems.length > 0 ? 422 : 200)
  }

  on(app, 'appointments', async (c) => {
    const form = await c.req.raw.formData()
    const given = (key: string) => {
      const value = form.get(key)
      return typeof value === 'string' ? value : ''
    }
    const file = form.get('file')
    const text = file instanceof File && file.size > 0 ? await file.text() : given('text')
    const found = await perform(appointmentsAction, { text }, deskAt())
    if (!found.ok) return page(c, found.problems)
    if (!form.has('keep')) return look(c, found.value, text)
    const take = form.getAll('take').filter((each) => typeof each === 'string')
    if (take.length === 0) return look(c, found.value, text, [{ message: 'Tick what is to be kept.' }])
    const opportunity = given('opportunity') === '' ? {} : { opportunity: given('opportunity') }
    const kept = await perform(appointmentsAction, { text, take, ...opportunity }, deskAt())
    if (!kept.ok) return look(c, found.value, text, kept.problems)
    const { id, change } = kept.value
    return c.redirect(
      after(id === undefined ? href('opportunities') : href('opportunity', { id }), change),
      303,
    )
  })

  on(app, 'calendarAccount', async (c) => {
    const sent = await sentOf(c.req.raw)
    const password = sent.get('password')?.[0] ?? ''
    const wish = Object.fromEntries(
      ['address', 'user', 'calendar', 'put'].flatMap((key) => {
        const given = sent.get(key)?.[0]?.trim() ?? ''
        return given === '' ? [] : [[key, given]]
      }),
    )
    const desk = { ...deskAt(), secret: async () => password }
    const connected = await perform(calendarAccountAction, wish, desk)
    return connected.ok ? c.redirect(`${href('calendars')}#server`, 303) : page(c, connected.problems)
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
