import { Hono } from 'hono'
import { perform } from '../../actions/perform.ts'
import { reviewAction } from '../../actions/review.ts'
import { html, trouble, type Ways } from '../answer.tsx'
import { sentOf } from '../form.ts'
import { on } from '../on.ts'
import { ReviewPage } from '../pages/review.tsx'
import { nothingTold, type Told } from '../ui/review-form.tsx'

/** The review of any text. The text is read, answered and forgotten. */
export const reviewRoutes = ({ room }: Ways): Hono => {
  const app = new Hono()
  on(app, 'review', async (c) =>
    html(c, <ReviewPage told={nothingTold} findings={undefined} room={await room(c)} />),
  )
  on(app, 'reviewNote', async (c) => {
    const here = await room(c)
    const sent = await sentOf(c.req.raw)
    const one = (key: string) => (sent.get(key)?.[0] ?? '').replace(/\r\n?/g, '\n')
    const told = Object.fromEntries(
      Object.entries(nothingTold).map(([key, usual]) => [key, one(key) || usual]),
    ) as unknown as Told
    const { text, ...known } = told
    const wish = reviewAction.input.safeParse({
      file: '-',
      ...Object.fromEntries(Object.entries(known).filter(([, value]) => value.trim() !== '')),
    })
    if (!wish.success) return trouble(c, [{ message: 'One of the choices is not among those offered.' }], 422)
    const read = async () => ({ ok: true as const, value: text, findings: 0 })
    const reviewed = await perform(reviewAction, wish.data, { ...here.desk, read })
    if (!reviewed.ok) return trouble(c, reviewed.problems, 422)
    return html(c, <ReviewPage told={told} findings={reviewed.value.findings} room={here} />)
  })
  return app
}
