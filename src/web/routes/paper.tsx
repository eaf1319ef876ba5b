import { type Context, Hono } from 'hono'
import { type Lettered, letterOf } from '../../actions/letter.ts'
import { done, type Outcome } from '../../core/outcome.ts'
import { html, trouble, type Ways } from '../answer.tsx'
import { attachment } from '../contact.ts'
import { type Opened, opened, type Room } from '../page.ts'
import { PrintPage } from '../pages/print.tsx'

interface OnPaper extends Lettered {
  readonly opened: Opened
}

const onPaper = async (id: string, { desk, query }: Room): Promise<Outcome<OnPaper>> => {
  const one = await opened(id, desk)
  if (!one.ok) return one
  const letter = letterOf(one.value.planned, query.step ?? '')
  return letter.ok ? done({ ...letter.value, opened: one.value }) : letter
}

/** A message on paper: a page to print, and the same as a PDF. */
export const paperRoutes = ({ room }: Ways): Hono => {
  const app = new Hono()
  app.get('/o/:id/print', async (c: Context) => {
    const here = await room(c)
    const letter = await onPaper(c.req.param('id') ?? '', here)
    if (!letter.ok) return trouble(c, letter.problems)
    return html(c, <PrintPage {...letter.value} room={here} />)
  })

  app.get('/o/:id/letter.pdf', async (c: Context) => {
    const here = await room(c)
    const letter = await onPaper(c.req.param('id') ?? '', here)
    if (!letter.ok) return trouble(c, letter.problems)
    const { sheet, opened: one } = letter.value
    const pdf = await here.desk.pdf(sheet)
    if (!pdf.ok) return trouble(c, pdf.problems, 422)
    c.header('content-type', 'application/pdf')
    c.header('content-disposition', attachment(`Letter from ${one.dossier.me.name}`, 'pdf'))
    return c.body(pdf.value as Uint8Array<ArrayBuffer>)
  })
  return app
}
