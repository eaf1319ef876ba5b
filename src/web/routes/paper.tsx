import { type Context, Hono } from 'hono'
import type { Words } from '../../actions/draft.ts'
import { type Lettered, letterOf } from '../../actions/letter.ts'
import { done, type Outcome } from '../../core/outcome.ts'
import { html, trouble, type Ways } from '../answer.tsx'
import { attachment } from '../contact.ts'
import { sentOf, wordsOf } from '../form.ts'
import { on } from '../on.ts'
import { type Entrance, type Opened, opened } from '../page.ts'
import { PrintPage } from '../pages/print.tsx'

interface OnPaper extends Lettered {
  readonly opened: Opened
  /** The words as they stood on the page of the draft. */
  readonly words?: Words
}

const onPaper = async (c: Context, { desk, query }: Entrance): Promise<Outcome<OnPaper>> => {
  const one = await opened(c.req.param('id') ?? '', desk)
  if (!one.ok) return one
  const words = c.req.method === 'POST' ? wordsOf(await sentOf(c.req.raw)) : undefined
  const letter = letterOf(one.value.planned, query.step ?? '', words)
  return letter.ok ? done({ ...letter.value, opened: one.value, ...(words ? { words } : {}) }) : letter
}

/** A message on paper, in the words that stand on the page that asks: a page to print, and the same as a PDF. */
export const paperRoutes = ({ room }: Ways): Hono => {
  const app = new Hono()
  const print = async (c: Context) => {
    const here = await room(c)
    const letter = await onPaper(c, here)
    if (!letter.ok) return trouble(c, letter.problems)
    return html(c, <PrintPage {...letter.value} room={here} />)
  }

  const pdfOf = async (c: Context) => {
    const here = await room(c)
    const letter = await onPaper(c, here)
    if (!letter.ok) return trouble(c, letter.problems)
    const { sheet, opened: one } = letter.value
    const pdf = await here.desk.pdf(sheet)
    if (!pdf.ok) return trouble(c, pdf.problems, 422)
    c.header('content-type', 'application/pdf')
    c.header('content-disposition', attachment(`Letter from ${one.dossier.me.name}`, 'pdf'))
    return c.body(pdf.value as Uint8Array<ArrayBuffer>)
  }
  on(app, 'print', print)
  on(app, 'printWords', print)
  on(app, 'letter', pdfOf)
  on(app, 'letterOfWords', pdfOf)
  return app
}
