import { type Context, Hono } from 'hono'
import { coachSheetAction } from '../../actions/coach-sheet.ts'
import { profileAction } from '../../actions/facts/profile.ts'
import { handoutText } from '../../actions/handout.ts'
import { helpersAction } from '../../actions/helpers.ts'
import { landingAction } from '../../actions/landing.ts'
import { perform } from '../../actions/perform.ts'
import { referenceAction } from '../../actions/reference.ts'
import { englishOf } from '../../core/vocabulary/englishes.ts'
import { html, trouble, type Ways } from '../answer.tsx'
import { attachment } from '../contact.ts'
import { href } from '../href.ts'
import { on } from '../on.ts'
import { opened } from '../page.ts'
import { CoachPage } from '../pages/ending/coach.tsx'
import { HelpersPage } from '../pages/ending/helpers.tsx'
import { LandingPage } from '../pages/ending/landing.tsx'
import { HandoutPage } from '../pages/handout.tsx'
import { sizeFor } from '../ui/paper-size.ts'

/** Who is asked about one, as the address says. */
const asked = (c: Context, file: string) => {
  const person = c.req.query('person')
  return { file, ...(person ? { person } : {}) }
}

/** Whoever helped, what they are handed, and the day on which a search ends. */
export const endingRoutes = ({ deskAt, room }: Ways): Hono => {
  const app = new Hono()
  on(app, 'helpers', async (c) => {
    const here = await room(c)
    const helpers = await perform(helpersAction, {}, here.desk)
    return helpers.ok
      ? html(c, <HelpersPage of={helpers.value} room={here} />)
      : trouble(c, helpers.problems, 503)
  })

  on(app, 'landing', async (c) => {
    const here = await room(c)
    const landing = await perform(landingAction, {}, here.desk)
    return landing.ok
      ? html(c, <LandingPage of={landing.value} room={here} />)
      : trouble(c, landing.problems, 503)
  })

  const ticked = (c: Context) => ({ note: c.req.queries('note') ?? [] })
  on(app, 'coach', async (c) => {
    const here = await room(c)
    const coach = await perform(coachSheetAction, ticked(c), here.desk)
    if (!coach.ok) return trouble(c, coach.problems, 503)
    const profile = await perform(profileAction, {}, here.desk)
    const english = profile.ok ? profile.value.me?.english : undefined
    // As many notes as are ticked go along, which one key of a table cannot say.
    const query = new URLSearchParams(ticked(c).note.map((each) => ['note', each])).toString()
    return html(
      c,
      <CoachPage
        of={coach.value}
        size={sizeFor({ me: { english: english ?? englishOf(here.zoneHere) } })}
        file={`${href('coachFile')}${query === '' ? '' : `?${query}`}`}
        room={here}
      />,
    )
  })
  on(app, 'coachFile', async (c) => {
    const coach = await perform(coachSheetAction, ticked(c), deskAt())
    if (!coach.ok) return trouble(c, coach.problems, 503)
    c.header('content-disposition', attachment('my search', 'md'))
    c.header('content-type', 'text/markdown; charset=utf-8')
    return c.body(handoutText(coach.value.sheet))
  })

  on(app, 'reference', async (c) => {
    const here = await room(c)
    const id = c.req.param('id')
    const one = await opened(id, here.desk)
    if (!one.ok) return trouble(c, one.problems)
    const given = asked(c, id)
    const brief = await perform(referenceAction, given, here.desk)
    if (!brief.ok) return trouble(c, brief.problems)
    return html(
      c,
      <HandoutPage
        of={brief.value}
        title="For whoever is asked about you"
        lead="What they need to speak well of you, and nothing that you noted for yourself. Send it before the call comes."
        back={[href('helpers'), 'Who helped you']}
        file={href('referenceFile', { id }, given.person ? { person: given.person } : {})}
        size={sizeFor(one.value.dossier)}
        room={here}
      />,
    )
  })

  on(app, 'referenceFile', async (c) => {
    const brief = await perform(referenceAction, asked(c, c.req.param('id')), deskAt())
    if (!brief.ok) return trouble(c, brief.problems)
    c.header('content-disposition', attachment(brief.value.title, 'md'))
    c.header('content-type', 'text/markdown; charset=utf-8')
    return c.body(handoutText(brief.value))
  })
  return app
}
