import type { People, PersonLine } from '../../../actions/people.ts'
import { capital } from '../../../core/time/say.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { Layout } from '../../ui/layout.tsx'
import { NothingYet } from '../../ui/nothing-yet.tsx'
import { PagesNav } from '../../ui/pages.tsx'
import { dayNear, ours, soon } from '../../ui/when.ts'
import { Alikes } from './alike.tsx'
import { Contacts } from './contacts.tsx'

const spoke = { met: 'You met', wrote: 'You wrote', heard: 'They wrote' } as const

/** When one last spoke, in a few words. */
export const lastSays = ({ last }: Pick<PersonLine, 'last'>, now: Room['now']): string =>
  last ? `${spoke[last.by]} ${dayNear(last.at, now)}` : 'No contact yet'

const Line = ({ line, now }: { line: PersonLine; now: Room['now'] }) => {
  const [first] = line.identity
  if (!first) return null
  const { next } = line
  return (
    <li>
      <div>
        <a class="name" href={href('person', { opportunity: first.opportunity, person: first.id })}>
          {first.name}
        </a>
        <span class="job">
          {first.title ? `${first.title}, ` : ''}
          {line.identity.map(({ company }, at) => (
            <>
              {at > 0 ? ', ' : ''}
              <span class="employer">{company}</span>
            </>
          ))}
        </span>
      </div>
      <span class="meta">{lastSays(line, now)}</span>
      <span class="meta">
        {next ? `${capital(ours(next.title))}${next.now ? '' : `, ${soon(next.at, now)}`}` : 'Nothing to do'}
      </span>
    </li>
  )
}

/** Is there somebody to take along? Those of the example search stay here. */
const isOwn = ({ people, contacts }: People): boolean =>
  contacts.length > 0 || people.some(({ identity }) => !identity.every(({ example }) => example))

/** Everybody one met, a line each. */
export const PeoplePage = ({ people, room }: { people: People; room: Room }) => {
  const { search = '' } = room.query
  return (
    <Layout title="People" at="people" flash={room.flash}>
      <h1>People</h1>
      {people.count === 0 && search === '' ? (
        <NothingYet>
          Nobody yet. Whoever you talk to stands here, with what you said to each other. Or{' '}
          <a href={href('bringPeople')}>bring people in</a> from your address book or LinkedIn.
        </NothingYet>
      ) : (
        <>
          <Alikes alike={people.alike} room={room} />
          <search>
            <form method="get" action={href('people')} class="seek">
              <label for="search">A name, a job or a firm</label>
              <input id="search" name="search" type="search" value={search} autocomplete="off" />
              <button type="submit" class="plain">
                Show
              </button>
            </form>
          </search>
          <ul class="people">
            {people.people.map((line) => (
              <Line line={line} now={room.now} />
            ))}
          </ul>
          {people.count === 0 ? (
            <p>
              Nobody like that. <a href={href('people')}>Show all</a>
            </p>
          ) : null}
          <Contacts contacts={people.contacts} room={room} />
          <p>
            <a class="thumb" href={href('bringPeople')}>
              Bring people in
            </a>
            {isOwn(people) ? (
              <>
                {' '}
                ·{' '}
                <a class="thumb" href={href('peopleCards')} download>
                  Everyone as a file for your address book
                </a>
              </>
            ) : null}
          </p>
          <PagesNav of={people} label="More people" link={(page) => href('people', {}, { search, page })} />
        </>
      )}
    </Layout>
  )
}
