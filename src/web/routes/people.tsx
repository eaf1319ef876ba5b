import { Hono } from 'hono'
import { peopleAction } from '../../actions/people.ts'
import { perform } from '../../actions/perform.ts'
import { personStoryAction } from '../../actions/person-story.ts'
import { html, trouble, type Ways } from '../answer.tsx'
import { on } from '../on.ts'
import { PeoplePage } from '../pages/people/list.tsx'
import { PersonPage } from '../pages/people/person.tsx'
import { pageIn } from '../ui/pages.tsx'

/** Everybody, and one person over every firm. */
export const peopleRoutes = ({ room }: Ways): Hono => {
  const app = new Hono()
  on(app, 'people', async (c) => {
    const here = await room(c)
    const { search, page } = here.query
    const people = await perform(
      peopleAction,
      { page: pageIn(page), ...(search ? { search } : {}) },
      here.desk,
    )
    return people.ok
      ? html(c, <PeoplePage people={people.value} room={here} />)
      : trouble(c, people.problems, 503)
  })

  on(app, 'person', async (c) => {
    const here = await room(c)
    const { opportunity, person } = c.req.param()
    const story = await perform(personStoryAction, { opportunity, id: person }, here.desk)
    return story.ok ? html(c, <PersonPage story={story.value} room={here} />) : trouble(c, story.problems)
  })
  return app
}
