import { Hono } from 'hono'
import type { History } from '../../actions/facts/undo.ts'
import type { Listed } from '../../actions/opportunities.ts'
import { needsPerson } from '../../actions/post/outbox.ts'
import type { Today } from '../../actions/today.ts'
import { chapters } from '../../core/handbook.ts'
import { allStatuses } from '../../core/vocabulary/statuses.ts'
import { asked, html, trouble, type Ways } from '../answer.tsx'
import { on } from '../on.ts'
import { HistoryPage } from '../pages/files.tsx'
import { NewOpportunityPage, OpportunitiesPage } from '../pages/opportunities.tsx'
import { ChapterPage, DisagreementsPage, PlaybookPage } from '../pages/playbook.tsx'
import { ProfilePage } from '../pages/profile.tsx'
import { mostToday, TodayPage } from '../pages/today.tsx'
import { pageIn } from '../ui/pages.tsx'

/** A count out of an address; whatever is none is the usual. */
const countOf = (text: string | undefined, usual: number): number => {
  const count = Math.trunc(Number(text))
  return Number.isSafeInteger(count) && count > 0 ? count : usual
}

/** Today, the list, the profile, the playbook, the history. */
export const searchRoutes = ({ room }: Ways): Hono => {
  const app = new Hono()
  on(app, 'today', async (c) => {
    const here = await room(c)
    const limit = Math.min(mostToday, countOf(here.query.limit, 40))
    const today = await asked<Today>('today', { limit }, here.desk)
    if (!today.ok) return trouble(c, today.problems, 503)
    const store = await here.desk.store()
    const examples = store.ok ? await store.value.count(here.desk.account, { examples: true }) : undefined
    const post = store.ok ? store.value.post : undefined
    const { account } = here.desk
    const answers = await post?.countedIncoming(account, { states: ['new'], troubled: true })
    const stuck = await post?.counted(account, { states: ['uncertain', 'failed', 'held'] })
    const mail = (answers?.ok ? answers.value : 0) + (stuck?.ok ? needsPerson(stuck.value) : 0)
    const example = examples?.ok === true && examples.value > 0
    return html(c, <TodayPage today={today.value} mail={mail} example={example} room={here} />)
  })

  on(app, 'opportunities', async (c) => {
    const here = await room(c)
    const { search, status, page } = here.query
    const known = allStatuses.find((each) => each === status)
    const which = { ...(search ? { search } : {}), ...(known ? { status: known } : {}) }
    const listed = await asked<Listed>('opportunities', { ...which, page: countOf(page, 1) }, here.desk)
    return listed.ok
      ? html(
          c,
          <OpportunitiesPage
            listed={listed.value}
            unknown={status && !known ? status : undefined}
            room={here}
          />,
        )
      : trouble(c, listed.problems, 503)
  })

  on(app, 'newOpportunity', async (c) => {
    const here = await room(c)
    const store = await here.desk.store()
    if (!store.ok) return trouble(c, store.problems, 503)
    const me = await store.value.me(here.desk.account)
    return me.ok
      ? html(c, <NewOpportunityPage known={me.value !== undefined} room={here} />)
      : trouble(c, me.problems, 503)
  })

  on(app, 'profile', async (c) => {
    const here = await room(c)
    const store = await here.desk.store()
    if (!store.ok) return trouble(c, store.problems, 503)
    const me = await store.value.me(here.desk.account)
    return me.ok ? html(c, <ProfilePage me={me.value} room={here} />) : trouble(c, me.problems, 503)
  })

  on(app, 'playbook', async (c) => html(c, <PlaybookPage room={await room(c)} />))
  on(app, 'disagreements', async (c) => html(c, <DisagreementsPage room={await room(c)} />))
  on(app, 'chapter', async (c) => {
    const chapter = chapters.find(({ section }) => section === c.req.param('section'))
    return chapter
      ? html(c, <ChapterPage chapter={chapter} room={await room(c)} />)
      : trouble(c, [{ message: 'There is no such chapter in the playbook.' }])
  })

  on(app, 'history', async (c) => {
    const here = await room(c)
    const { opportunity, page } = here.query
    const history = await asked<History>(
      'history',
      { limit: 100, page: pageIn(page), ...(opportunity ? { opportunity } : {}) },
      here.desk,
    )
    return history.ok
      ? html(c, <HistoryPage history={history.value} room={here} />)
      : trouble(c, history.problems, 503)
  })
  return app
}
