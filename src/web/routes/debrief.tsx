import { type Context, Hono } from 'hono'
import { debriefAction } from '../../actions/debrief.ts'
import { growingAction } from '../../actions/growing.ts'
import { heldBy } from '../../actions/kept.ts'
import { notesAction } from '../../actions/notes.ts'
import { perform } from '../../actions/perform.ts'
import type { Complaint } from '../../core/outcome.ts'
import { wholeDebrief } from '../../core/playbook/d/questions.ts'
import { after, html, trouble, type Ways } from '../answer.tsx'
import { boxesAsked } from '../debrief-asked.ts'
import { toldIn } from '../debrief-sent.ts'
import { boxesSpelled, keptBoxes, sentBoxes } from '../debrief-spelled.ts'
import { backOf, type Sent, sentOf } from '../form.ts'
import { href } from '../href.ts'
import { on } from '../on.ts'
import { opened } from '../page.ts'
import { DebriefPage, readsLetter } from '../pages/debrief.tsx'
import { NothingToNote } from '../pages/nothing-to-note.tsx'
import { Grown } from '../ui/growing.tsx'

const problemSays = ({ label, message }: Complaint): string =>
  label === undefined ? message : `${label}: ${message}`

/** The debrief of an interview, what it would say, and keeping what was answered. */
export const debriefRoutes = ({ deskAt, room }: Ways): Hono => {
  const app = new Hono()
  const page = async (
    c: Context,
    { id, interview: named }: { readonly id: string; readonly interview: string | undefined },
    problems: readonly Complaint[] = [],
    sent?: Sent,
  ) => {
    const here = await room(c)
    const one = await opened(id, here.desk)
    if (!one.ok) return trouble(c, one.problems)
    if (one.value.dossier.interviews.length === 0)
      return html(c, <NothingToNote opened={one.value} room={here} />)
    const ask = (interview?: string) =>
      perform(debriefAction, { file: id, ...(interview ? { interview } : {}) }, here.desk)
    const found = await ask(named)
    // An address that names none of them opens at the latest, and it is said.
    const asks = !found.ok && named ? await ask() : found
    if (!asks.ok) return trouble(c, asks.problems)
    const said = found.ok ? problems : [...found.problems, ...problems]
    const letters = await perform(
      growingAction,
      { opportunity: id, interview: asks.value.interview.id },
      here.desk,
    )
    const boxes = sent ? sentBoxes(sent, asks.value.interview) : keptBoxes(asks.value.interview)
    const shown = (
      <DebriefPage
        opened={one.value}
        interview={asks.value.interview}
        questions={wholeDebrief(asks.value.dossier, asks.value.interview)}
        more={asks.value.questions.filter(({ when }) => when === 'more')}
        problems={said}
        letters={letters.ok ? letters.value : undefined}
        asked={letters.ok ? boxesAsked(letters.value, asks.value.interview) : []}
        spelled={await boxesSpelled(boxes, one.value.dossier, here.desk)}
        {...(sent ? { sent } : {})}
        room={here}
      />
    )
    return html(c, shown, problems.length > 0 ? 422 : 200)
  }

  on(app, 'debrief', (c) => page(c, { id: c.req.param('id'), interview: c.req.query('interview') }))

  on(app, 'keepDebrief', async (c) => {
    const sent = await sentOf(c.req.raw)
    const [id = '', interview = ''] = ['opportunity', 'interview'].map((key) => sent.get(key)?.[0])
    const one = await opened(id, deskAt())
    if (!one.ok) return trouble(c, one.problems)
    const held = one.value.dossier.interviews.find((each) => each.id === interview)
    if (!held) return page(c, { id, interview })
    const { given, problems } = toldIn(sent, one.value.dossier, held)
    if (problems.length > 0) return page(c, { id, interview }, problems, sent)
    const back = sent.has(readsLetter) ? href('nextLetter', { id }, { interview }) : backOf(sent)
    if (Object.keys(given).length === 0) return c.redirect(back, 303)
    const outcome = await perform(notesAction, { opportunity: id, interview, ...given }, deskAt())
    return outcome.ok
      ? c.redirect(after(back, outcome.value.change), 303)
      : page(c, { id, interview }, outcome.problems, sent)
  })

  // The boxes as they stand, while somebody types: the letters they would make. Nothing is kept.
  on(app, 'growing', async (c) => {
    const sent = await sentOf(c.req.raw)
    const [id = '', interview = ''] = ['opportunity', 'interview'].map((key) => sent.get(key)?.[0])
    const desk = deskAt()
    const fragment = (grown: Parameters<typeof Grown>[0]) => c.html(String(<Grown {...grown} />))
    const one = await heldBy(id, desk)
    if (!one.ok) return fragment({ letters: undefined, says: one.problems.map(({ message }) => message) })
    const held = one.value.dossier.interviews.find((each) => each.id === interview)
    if (!held) return fragment({ letters: undefined, says: ['This interview is no longer there.'] })
    const { given, problems } = toldIn(sent, one.value.dossier, held)
    const outcome = await perform(growingAction, { opportunity: id, interview, ...given }, desk)
    const spelled = await boxesSpelled(
      sentBoxes(sent, held),
      one.value.dossier,
      desk,
      sent.get('leave') ?? [],
    )
    const says = problems.map(({ message, aloud }) => aloud ?? message)
    return outcome.ok
      ? fragment({
          letters: outcome.value,
          asked: boxesAsked(outcome.value, held, sent),
          says,
          spelled,
        })
      : fragment({ letters: undefined, spelled, says: [...says, ...outcome.problems.map(problemSays)] })
  })
  return app
}
