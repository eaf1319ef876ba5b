import { type Context, Hono } from 'hono'
import { modelAction } from '../../actions/assistant/model.ts'
import { nearbyAction } from '../../actions/assistant/nearby.ts'
import { pasteAction } from '../../actions/assistant/paste.ts'
import { notesOf, pointsAction } from '../../actions/assistant/points.ts'
import { type Rephrased, rephraseAction } from '../../actions/assistant/rephrase.ts'
import { heldBy } from '../../actions/kept.ts'
import { notesAction } from '../../actions/notes.ts'
import { perform } from '../../actions/perform.ts'
import type { Nearby } from '../../core/assistant/nearby.ts'
import { allOfferedKinds } from '../../core/assistant/points.ts'
import type { Complaint, Outcome } from '../../core/outcome.ts'
import { after, html, trouble, type Ways } from '../answer.tsx'
import { backOf, type Sent, sentOf, wordsOf } from '../form.ts'
import { href } from '../href.ts'
import { live, waitingAt } from '../live.ts'
import { on } from '../on.ts'
import { AnswerPage, ModelPage, NoAnswerPage } from '../pages/assistant.tsx'
import { type LookedThrough, PointsPage } from '../pages/points.tsx'

/** The message as it stood on the page an answer was asked from. */
interface Words {
  readonly subject: string
  readonly draft: string
}

const freeNotes = (opportunity: string, sent: Sent) => {
  const interview = sent.get('interview')?.[0]
  return { opportunity, text: sent.get('text')?.[0] ?? '', ...(interview ? { interview } : {}) }
}

const oneOf = (sent: Sent, key: string): string => sent.get(key)?.[0]?.replace(/\s+/g, ' ').trim() ?? ''

/** The proposals as they were looked through on their page. */
const proposalsIn = (sent: Sent): LookedThrough[] =>
  [...sent.keys()].flatMap((key) => {
    const at = /^text:(\d{1,3})$/.exec(key)?.[1]
    const kind = allOfferedKinds.find((each) => each === oneOf(sent, `kind:${at}`))
    if (at === undefined || kind === undefined) return []
    const [text, who, day] = ['text', 'who', 'day'].map((name) => oneOf(sent, `${name}:${at}`))
    return {
      ...{ kind, text: text ?? '', private: oneOf(sent, `private:${at}`) === 'true' },
      ...(who ? { who } : {}),
      ...(day ? { day } : {}),
      leave: oneOf(sent, `do:${at}`) === 'leave' || text === '',
    }
  })

/** The optional assistant: an answer pasted back, a question asked, and its settings. */
export const assistantRoutes = ({ deskAt, room, report }: Ways): Hono => {
  const app = new Hono()

  const answered = async (c: Context, outcome: Outcome<Rephrased>, back: string, words?: Words) => {
    const here = await room(c)
    if (!outcome.ok) return html(c, <NoAnswerPage problems={outcome.problems} back={back} room={here} />, 422)
    // No form that leads to a page asks only for what would be sent, or for an answer nobody checked.
    if (!('strikes' in outcome.value)) return c.redirect(back, 303)
    if (outcome.value.change) return c.redirect(after(back, outcome.value.change), 303)
    return html(c, <AnswerPage checked={outcome.value} words={words} back={back} room={here} />)
  }

  on(app, 'pasteAnswer', async (c) => {
    const sent = await sentOf(c.req.raw)
    const [draft, subject] = [sent.get('draft')?.[0]?.trim(), sent.get('subject')?.[0]?.trim() ?? '']
    const words = draft ? { subject, draft } : undefined
    const outcome = await perform(
      pasteAction,
      {
        opportunity: c.req.param('id'),
        step: sent.get('step')?.[0] || '-',
        body: sent.get('answer')?.[0] ?? '',
        keep: sent.get('keep')?.[0] === 'true',
        ...(words ?? {}),
      },
      deskAt(),
    )
    return answered(c, outcome, backOf(sent), words)
  })

  on(app, 'rephrase', async (c) => {
    const sent = await sentOf(c.req.raw)
    const step = sent.get('step')?.[0] || '-'
    const words = wordsOf(sent)
    const wish = { opportunity: c.req.param('id'), step, ...(words ?? {}) }
    // Whoever leaves the page while it loads does not want the answer any more.
    const outcome = await perform(rephraseAction, wish, waitingAt(deskAt(), { stop: c.req.raw.signal }))
    return answered(
      c,
      outcome,
      backOf(sent),
      words ? { subject: words.subject, draft: words.body } : undefined,
    )
  })

  on(app, 'askAnswer', async (c) => {
    const sent = await sentOf(c.req.raw)
    const wish = {
      ...{ opportunity: c.req.param('id'), step: sent.get('step')?.[0] || '-', ...(wordsOf(sent) ?? {}) },
      ...(sent.get('wish')?.[0] === 'prompt' ? { show: true } : { raw: true }),
    }
    return live(c, report, (waiting) => perform(rephraseAction, wish, waitingAt(deskAt(), waiting)))
  })

  on(app, 'proposePoints', async (c) => {
    const sent = await sentOf(c.req.raw)
    const id = c.req.param('id')
    const back = backOf(sent)
    const here = await room(c)
    const answer = sent.get('answer')?.[0]?.trim()
    const wish = {
      ...freeNotes(id, sent),
      simple: sent.get('by')?.[0] !== 'assistant',
      ...(answer && sent.get('by')?.[0] === 'answer' ? { answer } : {}),
    }
    const pointed = await perform(pointsAction, wish, waitingAt(here.desk, { stop: c.req.raw.signal }))
    const held = await heldBy(id, here.desk)
    if (!pointed.ok) return html(c, <NoAnswerPage problems={pointed.problems} back={back} room={here} />, 422)
    if (!held.ok || !('points' in pointed.value)) return trouble(c, held.ok ? [] : held.problems)
    const { dossier } = held.value
    return html(
      c,
      <PointsPage {...pointed.value} opportunity={id} dossier={dossier} back={back} room={here} />,
    )
  })

  on(app, 'askPoints', async (c) => {
    const sent = await sentOf(c.req.raw)
    const how = sent.get('wish')?.[0] === 'prompt' ? { show: true } : { raw: true }
    const wish = { ...freeNotes(c.req.param('id'), sent), ...how }
    return live(c, report, (waiting) => perform(pointsAction, wish, waitingAt(deskAt(), waiting)))
  })

  on(app, 'keepPoints', async (c) => {
    const sent = await sentOf(c.req.raw)
    const back = backOf(sent)
    const [id, here] = [c.req.param('id'), await room(c)]
    const interview = oneOf(sent, 'interview')
    const points = proposalsIn(sent)
    const wanted = points.filter(({ leave }) => !leave)
    if (wanted.length === 0) return c.redirect(back, 303)
    const kept = await perform(notesAction, notesOf(id, interview, wanted), here.desk)
    if (kept.ok) return c.redirect(after(back, kept.value.change), 303)
    const held = await heldBy(id, here.desk)
    if (!held.ok) return trouble(c, held.problems)
    const { dossier } = held.value
    const page = {
      ...{ points, struck: [], by: 'you' as const, problems: kept.problems },
      interview,
      dossier,
    }
    return html(c, <PointsPage {...page} opportunity={id} back={back} room={here} />, 422)
  })

  const settings = async (
    c: Context,
    problems: readonly Complaint[],
    typed: Readonly<Record<string, string>>,
    found?: readonly Nearby[],
  ) => {
    const here = await room(c)
    const modelled = await perform(modelAction, {}, here.desk)
    if (!modelled.ok) return trouble(c, modelled.problems, 503)
    const page = (
      <ModelPage modelled={modelled.value} problems={problems} typed={typed} found={found} room={here} />
    )
    return html(c, page, problems.length > 0 ? 422 : 200)
  }

  on(app, 'model', (c) => settings(c, [], {}))

  on(app, 'findModel', async (c) => {
    const looked = await perform(nearbyAction, {}, deskAt())
    return looked.ok ? settings(c, [], {}, looked.value.found) : settings(c, looked.problems, {})
  })

  on(app, 'setModel', async (c) => {
    const sent = await sentOf(c.req.raw)
    const one = (key: string) => sent.get(key)?.[0]?.trim() ?? ''
    const typed = { url: one('url'), model: one('model'), seconds: one('seconds') }
    const wish = one('do')
    const key = one('key')
    const input =
      wish === 'forget'
        ? { forget: true }
        : {
            url: typed.url,
            model: typed.model,
            ...(typed.seconds === '' ? {} : { seconds: Number(typed.seconds) }),
            [wish === 'off' ? 'off' : 'on']: true,
            ...(key ? { key } : {}),
          }
    const outcome = await perform(modelAction, input, deskAt())
    return outcome.ok ? c.redirect(href('model'), 303) : settings(c, outcome.problems, typed)
  })
  return app
}
