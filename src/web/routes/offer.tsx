import { type Context, Hono } from 'hono'
import { handoutText } from '../../actions/handout.ts'
import { offerSheetAction, ownOfOffer } from '../../actions/offer-sheet.ts'
import { offersAction } from '../../actions/offers.ts'
import { perform } from '../../actions/perform.ts'
import { html, trouble, type Ways } from '../answer.tsx'
import { attachment } from '../contact.ts'
import { on } from '../on.ts'
import { opened } from '../page.ts'
import { OffersPage } from '../pages/offer/compare.tsx'
import { OfferPage } from '../pages/offer/page.tsx'
import { OfferSheetPage } from '../pages/offer/sheet.tsx'

/** What an address ticks. */
const ticked = (c: Context) => ({ with: ownOfOffer.filter((key) => c.req.query(key) === 'yes') })

/** An offer, the page of it that is handed on, and several side by side. */
export const offerRoutes = ({ deskAt, room }: Ways): Hono => {
  const app = new Hono()
  on(app, 'offer', async (c) => {
    const here = await room(c)
    const one = await opened(c.req.param('id'), here.desk)
    return one.ok ? html(c, <OfferPage opened={one.value} room={here} />) : trouble(c, one.problems)
  })

  on(app, 'offers', async (c) => {
    const here = await room(c)
    const offers = await perform(offersAction, {}, here.desk)
    return offers.ok
      ? html(c, <OffersPage of={offers.value} room={here} />)
      : trouble(c, offers.problems, 503)
  })

  on(app, 'offerSheet', async (c) => {
    const here = await room(c)
    const id = c.req.param('id')
    const one = await opened(id, here.desk)
    if (!one.ok) return trouble(c, one.problems)
    const sheet = await perform(offerSheetAction, { file: id, ...ticked(c) }, here.desk)
    return sheet.ok
      ? html(c, <OfferSheetPage of={sheet.value} opened={one.value} room={here} />)
      : trouble(c, sheet.problems)
  })

  on(app, 'offerSheetFile', async (c) => {
    const sheet = await perform(offerSheetAction, { file: c.req.param('id'), ...ticked(c) }, deskAt())
    if (!sheet.ok) return trouble(c, sheet.problems)
    c.header('content-disposition', attachment(`offer ${sheet.value.title}`, 'md'))
    c.header('content-type', 'text/markdown; charset=utf-8')
    return c.body(handoutText(sheet.value))
  })
  return app
}
