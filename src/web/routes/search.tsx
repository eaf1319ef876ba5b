import { Hono } from 'hono'
import { profileAction } from '../../actions/facts/profile.ts'
import { historyAction } from '../../actions/facts/undo.ts'
import { hitGroups } from '../../actions/find/hits.ts'
import { perform } from '../../actions/perform.ts'
import { searchAction } from '../../actions/search.ts'
import { todayAction } from '../../actions/today.ts'
import { soughtIn } from '../../core/english/sought.ts'
import { chapters } from '../../core/handbook.ts'
import { numbersFor } from '../../core/playbook/playbook.ts'
import { html, trouble, type Ways } from '../answer.tsx'
import { on } from '../on.ts'
import { HistoryPage } from '../pages/history.tsx'
import { ChapterPage, DisagreementsPage, PlaybookPage } from '../pages/playbook.tsx'
import { FoundList, SearchPage } from '../pages/search.tsx'
import { TodayPage } from '../pages/today/page.tsx'
import { countOf, pageIn } from '../ui/pages.tsx'

/** What belongs to the search as a whole: Today, the list, the playbook, the history. */
export const searchRoutes = ({ room }: Ways): Hono => {
  const app = new Hono()
  on(app, 'today', async (c) => {
    const here = await room(c)
    const { limit } = here.query
    const today = await perform(todayAction, { limit: countOf(limit, 24) }, here.desk)
    return today.ok ? html(c, <TodayPage today={today.value} room={here} />) : trouble(c, today.problems, 503)
  })

  on(app, 'search', async (c) => {
    const here = await room(c)
    const { words = '', group } = here.query
    const only = hitGroups.find((each) => each === group)
    const which = only ? { group: only, limit: 100 } : {}
    const found =
      soughtIn(words).length === 0
        ? undefined
        : await perform(searchAction, { words: [words], ...which }, here.desk)
    if (found && !found.ok) return trouble(c, found.problems, 503)
    return html(c, <SearchPage found={found?.value} words={words} room={here} />)
  })

  on(app, 'found', async (c) => {
    const here = await room(c)
    const { words = '' } = here.query
    if (soughtIn(words).length === 0) return c.html('')
    const found = await perform(searchAction, { words: [words], limit: 4 }, here.desk)
    return found.ok ? c.html(<FoundList found={found.value} room={here} />) : c.html('', 503)
  })

  on(app, 'playbook', async (c) => html(c, <PlaybookPage room={await room(c)} />))
  on(app, 'disagreements', async (c) => {
    const here = await room(c)
    const profile = await perform(profileAction, {}, here.desk)
    return profile.ok
      ? html(c, <DisagreementsPage profile={profile.value} room={here} />)
      : trouble(c, profile.problems, 503)
  })
  on(app, 'chapter', async (c) => {
    const chapter = chapters.find(({ section }) => section === c.req.param('section'))
    if (!chapter) return trouble(c, [{ message: 'There is no such chapter in the playbook.' }])
    const here = await room(c)
    const profile = await perform(profileAction, {}, here.desk)
    return profile.ok
      ? html(c, <ChapterPage chapter={chapter} numbers={numbersFor(profile.value.me ?? {})} room={here} />)
      : trouble(c, profile.problems, 503)
  })

  on(app, 'history', async (c) => {
    const here = await room(c)
    const { opportunity, page } = here.query
    const history = await perform(
      historyAction,
      { limit: 100, page: pageIn(page), ...(opportunity ? { opportunity } : {}) },
      here.desk,
    )
    return history.ok
      ? html(c, <HistoryPage history={history.value} room={here} />)
      : trouble(c, history.problems, 503)
  })
  return app
}
