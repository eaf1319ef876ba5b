import { type Context, Hono } from 'hono'
import { profileAction } from '../../actions/facts/profile.ts'
import { figuresAction } from '../../actions/past/figures.ts'
import { pictureAction, wide } from '../../actions/past/picture.ts'
import { reportAction } from '../../actions/past/report.ts'
import { perform } from '../../actions/perform.ts'
import { englishOf } from '../../core/vocabulary/englishes.ts'
import { html, trouble, type Ways } from '../answer.tsx'
import { attachment } from '../contact.ts'
import { sentOf } from '../form.ts'
import { basePath, href } from '../href.ts'
import { on } from '../on.ts'
import { PicturePage } from '../pages/past/picture.tsx'
import { ReportPage } from '../pages/past/report.tsx'
import { chosenIn, chosenOf, keptChoices, reader } from '../reader.ts'
import { sizeFor } from '../ui/paper-size.ts'
import { ours } from '../ui/when.ts'

/** So many lines stand on a page; the file has all. */
const aPage = 250

const named = (c: Context, keys: readonly string[]) =>
  Object.fromEntries(
    keys.flatMap((key) => {
      const value = c.req.query(key)
      return value ? [[key, value]] : []
    }),
  )
const days = (c: Context) => named(c, ['from', 'to'])
const reported = (c: Context) => ({ ...days(c), people: c.req.query('people') === 'yes' })

/** What went on so far: as a picture, in figures, as a report. */
export const pastRoutes = ({ deskAt, room }: Ways): Hono => {
  const app = new Hono()
  on(app, 'past', async (c) => {
    const here = await room(c)
    const picture = await perform(pictureAction, days(c), here.desk)
    if (!picture.ok) return trouble(c, picture.problems, 422)
    const figures = reader().figures === 'shown' ? await perform(figuresAction, {}, here.desk) : undefined
    if (figures && !figures.ok) return trouble(c, figures.problems, 503)
    return html(c, <PicturePage picture={picture.value} figures={figures?.value} room={here} />)
  })

  on(app, 'pictureFile', async (c) => {
    const picture = await perform(pictureAction, days(c), deskAt())
    if (!picture.ok) return trouble(c, picture.problems, 422)
    c.header('content-disposition', attachment('my search', 'svg'))
    c.header('content-type', 'image/svg+xml; charset=utf-8')
    return c.body(ours(picture.value.drawn(wide)))
  })

  on(app, 'showFigures', async (c) => {
    const sent = await sentOf(c.req.raw)
    const before = chosenOf(c.req.header('cookie') ?? '')
    const chosen = chosenIn((key) => (key === 'figures' ? sent.get(key)?.at(-1) : undefined))
    c.header('set-cookie', keptChoices({ ...before, ...chosen }, basePath() || '/'))
    return c.redirect(`${href('past')}#figures`, 303)
  })

  on(app, 'report', async (c) => {
    const here = await room(c)
    const report = await perform(reportAction, { ...reported(c), most: aPage }, here.desk)
    if (!report.ok) return trouble(c, report.problems, 422)
    const profile = await perform(profileAction, {}, here.desk)
    const english = profile.ok ? profile.value.me?.english : undefined
    return html(
      c,
      <ReportPage
        of={report.value}
        size={sizeFor({ me: { english: english ?? englishOf(here.zoneHere) } })}
        room={here}
      />,
    )
  })

  on(app, 'reportFile', async (c) => {
    const report = await perform(reportAction, { ...reported(c), as: 'csv' }, deskAt())
    if (!report.ok) return trouble(c, report.problems, 422)
    const { from, to, csv } = report.value
    c.header('content-disposition', attachment(`my search ${from} to ${to}`, 'csv'))
    c.header('content-type', 'text/csv; charset=utf-8')
    return c.body(csv)
  })
  return app
}
