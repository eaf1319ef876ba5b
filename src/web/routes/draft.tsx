import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { approveAction } from '../../actions/approve.ts'
import { messageMeant, promptFor } from '../../actions/assistant/asked.ts'
import { type LookedAt, lookAt, type Words, withWords } from '../../actions/draft.ts'
import { growingAction } from '../../actions/growing.ts'
import { lettersOf, unreached } from '../../actions/letters-of.ts'
import { goingOf } from '../../actions/outgoing.ts'
import { perform } from '../../actions/perform.ts'
import type { Planned } from '../../actions/plan.ts'
import { outboxAction } from '../../actions/post/outbox.ts'
import { proofreadDrafts } from '../../actions/proofread.ts'
import { spellingsIn } from '../../actions/spell.ts'
import { versionsAction } from '../../actions/versions.ts'
import { savedMark } from '../../actions/words.ts'
import { done, refused } from '../../core/outcome.ts'
import type { Step } from '../../core/plan/step.ts'
import { after, html, refusedOn, trouble, type Ways } from '../answer.tsx'
import { inputOf, own, sentOf, textsOf, wordsOf } from '../form.ts'
import { href } from '../href.ts'
import { hurried } from '../hurried.ts'
import { on } from '../on.ts'
import { type Opened, opened } from '../page.ts'
import { promiseSays } from '../pages/draft/asks.tsx'
import { OpenPage } from '../pages/draft/open.tsx'
import { DraftPage } from '../pages/draft/page.tsx'
import { UnreachedPage } from '../pages/draft/unreached.tsx'
import { alikeSays } from '../ui/alike.ts'
import { cameFrom } from '../ui/fact.ts'
import { measured } from '../ui/measure.ts'
import { ours } from '../ui/when.ts'

/** What the writing desk sends while someone writes. */
const typed = z.object({ subject: z.string().max(1000), body: z.string().max(20_000) })

/** The prompt for an assistant with these very words in it. */
const promptOf = (planned: Planned, step: Step, { subject, body }: Words): string => {
  const meant = messageMeant(withWords(planned, step.id, { subject, body }), step)
  return meant.ok ? promptFor(meant.value) : ''
}

/** What it is told: remarks, what is there and what is not, the length, where each sentence came from. */
const told = ({ draft, checklist, colleagues }: LookedAt, step: Step, { dossier, planned }: Opened) => ({
  /** When the words that are kept were kept, for a page that was opened before. */
  saved: savedMark(planned.messages.find((each) => each.step === draft.step)?.savedAt),
  findings: draft.findings.map((each) => ({ ...each, message: ours(each.message) })),
  promises: draft.commitments.map(promiseSays),
  prompt: promptOf(planned, step, draft),
  checklist: checklist.map(({ element, there }) => ({ element, there })),
  measure: measured(draft),
  sentences: draft.sentences.map(({ text, facts, edited }) => ({
    text,
    from: `${cameFrom(facts, dossier)}${edited ? ' · you changed the wording' : ''}`,
  })),
  alike: colleagues.map(({ draft: other, alike }) => ({ step: other.step, says: alikeSays(alike) })),
})

/** One message: its page, and what the review says while it is being changed. */
export const draftRoutes = ({ deskAt, room }: Ways): Hono => {
  const app = new Hono()
  on(app, 'draft', async (c) => {
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
      ? await perform(versionsAction, { opportunity: kept.id, step: step.id }, here.desk)
      : undefined
    if (versions && !versions.ok) return trouble(c, versions.problems)
    const way = await perform(outboxAction, { opportunity: kept.id, step: step.id, limit: 1 }, here.desk)
    if (!way.ok) return trouble(c, way.problems, 503)
    const going = await goingOf(step, planned.dossier, kept.example, here.desk)
    if (!going.ok) return trouble(c, going.problems, 503)
    return html(
      c,
      <DraftPage
        opened={one.value}
        step={step}
        looked={looked && spelled ? { ...looked, draft: spelled } : looked}
        versions={versions?.value}
        way={way.value.messages[0]}
        going={going.value}
        spellings={
          looked ? await spellingsIn(planned, looked.draft, { proofread: hurried(here.desk.proofread) }) : []
        }
        room={here}
      />,
    )
  })

  on(app, 'nextLetter', async (c) => {
    const here = await room(c)
    const id = c.req.param('id')
    const one = await opened(id, here.desk)
    if (!one.ok) return trouble(c, one.problems)
    const interview = here.query.interview ?? one.value.dossier.interviews.at(-1)?.id ?? ''
    const [step] = lettersOf(one.value.planned, interview).left
    // What was just changed, and can be taken back, is said there.
    const { changed } = here.query
    if (step) return c.redirect(after(href('draft', { id }, { step: step.id }), changed), 303)
    const [person] = unreached(one.value.planned, interview)
    if (person === undefined) return c.redirect(after(href('opportunity', { id }), changed), 303)
    const letters = await perform(growingAction, { opportunity: id, interview }, here.desk)
    if (!letters.ok) return trouble(c, letters.problems)
    const draft = letters.value.drafts.find(({ to }) => to.includes(person))
    const shown = (
      <UnreachedPage
        opened={one.value}
        {...{ interview, person }}
        draft={draft}
        dossier={letters.value.dossier}
        room={here}
      />
    )
    return html(c, shown)
  })

  const approve = (at: 'once' | 'chosen') => async (c: Context) => {
    const form = await c.req.raw.formData()
    const id = c.req.param('id') ?? ''
    const sent = new Map([...(await textsOf(form, () => undefined)), ['opportunity', [id]]])
    const desk = deskAt()
    // The hour that stands on the button is meant, unless another was chosen beside it.
    if (!sent.has(own.chosen)) sent.delete('at')
    if (at === 'once') {
      const { now } = await room(c)
      sent.set('at', [now.toPlainDateTime().toString({ smallestUnit: 'minute' })])
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
    const attach = files.map(({ name }, index) => `${index}/${name}`)
    const outcome = await perform(
      approveAction,
      { ...inputOf(approveAction, sent), attach },
      { ...desk, readBytes },
    )
    if (!outcome.ok) return refusedOn(c, desk, approveAction, sent, outcome.problems)
    const step = sent.get('step')?.[0] ?? ''
    const back = href('draft', { id }, { step })
    return c.redirect(after(back, outcome.value.change), 303)
  }
  on(app, 'approve', approve('chosen'))
  on(app, 'approveNow', approve('once'))

  on(app, 'openMail', async (c) => {
    const here = await room(c)
    const sent = await sentOf(c.req.raw)
    const one = await opened(c.req.param('id'), here.desk)
    if (!one.ok) return trouble(c, one.problems)
    const step = one.value.planned.steps.find(({ id }) => id === sent.get('step')?.[0])
    const words = wordsOf(sent)
    if (!step || !words) return trouble(c, [{ message: 'There is no such message in the plan any more.' }])
    const hidden = {
      ...{ opportunity: one.value.kept.id, step: step.id },
      saved: sent.get('saved')?.[0] ?? savedMark(undefined),
    }
    return html(c, <OpenPage opened={one.value} step={step} words={words} hidden={hidden} room={here} />)
  })

  on(app, 'look', async (c) => {
    const words = typed.safeParse(await c.req.json().catch(() => undefined))
    if (!words.success) return c.json({ trouble: 'Expected a subject and a body.' }, 422)
    const one = await opened(c.req.param('id'), deskAt())
    if (!one.ok) return c.json({ trouble: one.problems.map(({ message }) => message).join(' ') }, 422)
    const step = one.value.planned.steps.find(({ id }) => id === c.req.query('step'))
    const looked = step && lookAt(one.value.planned, step, words.data)
    return looked
      ? c.json(told(looked, step, one.value))
      : c.json({ trouble: 'There is no such message any more.' }, 422)
  })
  return app
}
