import { type Context, Hono } from 'hono'
import { perform } from '../../actions/perform.ts'
import { type HookAnswer, hookAction } from '../../actions/programs/hook.ts'
import { type LetInAnswer, letInAction } from '../../actions/programs/let-in.ts'
import { programsAction } from '../../actions/programs/programs.ts'
import type { Outcome } from '../../core/outcome.ts'
import { html, trouble, type Ways } from '../answer.tsx'
import { inputOf, type Sent, sentOf } from '../form.ts'
import { href } from '../href.ts'
import { on } from '../on.ts'
import { ProgramsPage, type Typed } from '../pages/settings/programs.tsx'

const typedIn = (sent: Sent): Typed =>
  Object.fromEntries(
    ['name', 'may', 'until', 'address'].flatMap((key) => {
      const said = sent.get(key)?.at(-1)
      return said === undefined ? [] : [[key, said]]
    }),
  )

/** Programs that are let in. What is made is shown on the page that answers its form, and on no other. */
export const programsRoutes = ({ deskAt, room }: Ways): Hono => {
  const app = new Hono()
  const page = async (c: Context, sent?: Sent, made?: Outcome<LetInAnswer | HookAnswer>) => {
    const here = await room(c)
    const all = await perform(programsAction, {}, here.desk)
    if (!all.ok) return trouble(c, all.problems, 503)
    const refused = made !== undefined && !made.ok
    return html(
      c,
      <ProgramsPage
        of={all.value}
        made={made?.ok ? made.value : undefined}
        typed={refused && sent ? typedIn(sent) : {}}
        problems={refused ? made.problems : []}
        room={{ ...here, here: href('programs') }}
      />,
      refused ? 422 : 200,
    )
  }
  on(app, 'programs', (c) => page(c))
  on(app, 'letIn', async (c) => {
    const sent = await sentOf(c.req.raw)
    return page(c, sent, await perform(letInAction, inputOf(letInAction, sent), deskAt()))
  })
  on(app, 'hook', async (c) => {
    const sent = await sentOf(c.req.raw)
    return page(c, sent, await perform(hookAction, inputOf(hookAction, sent), deskAt()))
  })
  return app
}
