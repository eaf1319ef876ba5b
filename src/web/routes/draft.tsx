import { Hono } from 'hono'
import { z } from 'zod'
import type { Changed } from '../../actions/change.ts'
import { type LookedAt, lookAt } from '../../actions/draft.ts'
import type { Outbox } from '../../actions/post/outbox.ts'
import { proofreadDrafts } from '../../actions/proofread.ts'
import type { Versions } from '../../actions/versions.ts'
import { done, refused } from '../../core/outcome.ts'
import { after, asked, html, trouble, type Ways } from '../answer.tsx'
import { type Opened, opened } from '../page.ts'
import { DraftPage } from '../pages/draft/page.tsx'
import { cameFrom } from '../ui/fact.ts'
import { measured } from '../ui/measure.ts'

/** What the writing desk sends while someone writes. */
const typed = z.object({ subject: z.string().max(1000), body: z.string().max(20_000) })

/** What it is told: remarks, what is there and what is not, the length, where each sentence came from. */
const told = ({ draft, checklist, colleagues }: LookedAt, { dossier, planned }: Opened) => ({
  /** When the words that are kept were kept, for a page that was opened before. */
  saved: planned.messages.find(({ step }) => step === draft.step)?.savedAt ?? '',
  findings: draft.findings,
  checklist: checklist.map(({ element, there }) => ({ element, there })),
  measure: measured(draft),
  sentences: draft.sentences.map(({ text, facts, edited }) => ({
    text,
    from: `${cameFrom(facts, dossier)}${edited ? ' · you changed the wording' : ''}`,
  })),
  alike: colleagues.map(({ draft: other, alike }) => ({ step: other.step, ...alike })),
})

/** One message: its page, and what the review says while it is being changed. */
export const draftRoutes = ({ deskAt, room }: Ways): Hono => {
  const app = new Hono()
  app.get('/o/:id/draft', async (c) => {
    const here = await room(c)
    const one = await opened(c.req.param('id'), here.desk)
    if (!one.ok) return trouble(c, one.problems)
    const { planned, kept } = one.value
    const step = planned.steps.find(({ id }) => id === here.query.step)
    if (!step)
      return trouble(c, [{ message: 'There is no such step in the plan any more; the facts have changed.' }])
    const looked = lookAt(planned, step)
    const spelled =
      looked && here.query.spelling
        ? (await proofreadDrafts({ ...planned, drafts: [looked.draft] }, here.desk)).drafts[0]
        : undefined
    const versions = looked?.draft.own
      ? await asked<Versions>('versions', { opportunity: kept.id, step: step.id }, here.desk)
      : undefined
    if (versions && !versions.ok) return trouble(c, versions.problems)
    const way = await asked<Outbox>('outbox', { opportunity: kept.id, step: step.id, limit: 1 }, here.desk)
    if (!way.ok) return trouble(c, way.problems, 503)
    return html(
      c,
      <DraftPage
        opened={one.value}
        step={step}
        looked={looked && spelled ? { ...looked, draft: spelled } : looked}
        versions={versions?.value}
        way={way.value.messages[0]}
        room={here}
      />,
    )
  })

  app.post('/o/:id/approve', async (c) => {
    const form = await c.req.raw.formData()
    const text = (key: string) => {
      const value = form.get(key)
      return typeof value === 'string' ? value.trim() : ''
    }
    const files = form
      .getAll('attach')
      .flatMap((value) => (value instanceof File && value.size > 0 ? [value] : []))
    const readBytes = async (name: string) => {
      const file = files[Number(name.split('/')[0])]
      return file
        ? done(new Uint8Array(await file.arrayBuffer()))
        : refused({ message: 'There is no such file.' })
    }
    const outcome = await asked<Changed>(
      'approve',
      {
        ...{ opportunity: c.req.param('id'), step: text('step') },
        ...(text('at') === '' ? {} : { at: text('at') }),
        attach: files.map(({ name }, at) => `${at}/${name}`),
      },
      { ...deskAt(), readBytes },
    )
    if (!outcome.ok) return trouble(c, outcome.problems, 422)
    const back = `/o/${encodeURIComponent(c.req.param('id'))}/draft?step=${encodeURIComponent(text('step'))}`
    return c.redirect(after(back, outcome.value.change), 303)
  })

  app.post('/o/:id/draft/look', async (c) => {
    const words = typed.safeParse(await c.req.json().catch(() => undefined))
    if (!words.success) return c.json({ trouble: 'Expected a subject and a body.' }, 422)
    const one = await opened(c.req.param('id'), deskAt())
    if (!one.ok) return c.json({ trouble: one.problems.map(({ message }) => message).join(' ') }, 422)
    const step = one.value.planned.steps.find(({ id }) => id === c.req.query('step'))
    const looked = step && lookAt(one.value.planned, step, words.data)
    return looked
      ? c.json(told(looked, one.value))
      : c.json({ trouble: 'There is no such message any more.' }, 422)
  })
  return app
}
