import { Hono } from 'hono'
import { boardAction } from '../../actions/board.ts'
import { calendarAction } from '../../actions/calendar.ts'
import { opportunitiesAction } from '../../actions/opportunities.ts'
import { perform } from '../../actions/perform.ts'
import { allStands } from '../../core/plan/stands.ts'
import { allStatuses } from '../../core/vocabulary/statuses.ts'
import { html, trouble, type Ways } from '../answer.tsx'
import { on } from '../on.ts'
import { BoardPage } from '../pages/all/board.tsx'
import { CalendarPage } from '../pages/all/calendar.tsx'
import { OpportunitiesPage } from '../pages/opportunities.tsx'
import { countOf } from '../ui/pages.tsx'

/** So many stand on a page: each is planned for it. */
const aPage = 20

/** So many things of one day stand in a month, and in a week. */
const aDay = { month: 4, week: 30 } as const

/** All opportunities: as a list, on a board, in a calendar. */
export const allRoutes = ({ room }: Ways): Hono => {
  const app = new Hono()
  on(app, 'opportunities', async (c) => {
    const here = await room(c)
    const { search, status, page } = here.query
    const known = allStatuses.find((each) => each === status)
    const stands = allStands.find((each) => each === here.query.stands)
    const which = {
      ...(search ? { search } : {}),
      ...(known ? { status: known } : {}),
      ...(stands ? { stands } : {}),
    }
    const listed = await perform(
      opportunitiesAction,
      { ...which, look: true, limit: aPage, page: countOf(page, 1) },
      here.desk,
    )
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

  on(app, 'board', async (c) => {
    const here = await room(c)
    const board = await perform(boardAction, {}, here.desk)
    return board.ok ? html(c, <BoardPage board={board.value} room={here} />) : trouble(c, board.problems, 503)
  })

  on(app, 'calendar', async (c) => {
    const here = await room(c)
    const { view, day } = here.query
    const look = await perform(
      calendarAction,
      { ...(view === 'week' ? { view, few: aDay.week } : { few: aDay.month }), ...(day ? { day } : {}) },
      here.desk,
    )
    return look.ok ? html(c, <CalendarPage look={look.value} room={here} />) : trouble(c, look.problems, 422)
  })
  return app
}
