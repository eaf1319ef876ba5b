import type { Next } from '../../../actions/people/contact.ts'
import type { PersonStory } from '../../../actions/person-story.ts'
import { capital } from '../../../core/time/say.ts'
import { channels } from '../../../core/vocabulary/channels.ts'
import { formats } from '../../../core/vocabulary/formats.ts'
import { pointKinds } from '../../../core/vocabulary/point-kinds.ts'
import { stages } from '../../../core/vocabulary/stages.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { anchorOf } from '../../ui/anchor.ts'
import { ActionForm } from '../../ui/form.tsx'
import { Layout } from '../../ui/layout.tsx'
import { doorOf } from '../../ui/step.tsx'
import { touchTitle } from '../../ui/touch-title.ts'
import { dayOn, ours, soon } from '../../ui/when.ts'
import { Alikes } from './alike.tsx'
import { lastSays } from './list.tsx'

interface Props {
  readonly story: PersonStory
  readonly room: Room
}

/** Several firms are told apart; with one its name stands above already. */
const Firm = ({ of, story }: { of: { opportunity: string; company: string }; story: PersonStory }) =>
  story.identity.length > 1 ? (
    <a class="meta employer" href={href('opportunity', { id: of.opportunity })}>
      {of.company}
    </a>
  ) : null

const companyOf = (story: PersonStory, opportunity: string) => ({
  opportunity,
  company: story.identity.find((place) => place.opportunity === opportunity)?.company ?? '',
})

const doorFor = ({ opportunity, step }: Next): readonly [string, string] =>
  (step && doorOf(opportunity, step)) ?? [href('opportunity', { id: opportunity }), 'Look at it']

const Coming = ({ story, room }: Props) => (
  <section>
    <h2>What comes next</h2>
    {story.coming.length === 0 ? <p>Nothing to do with {story.identity[0]?.name} just now.</p> : null}
    <ul class="coming">
      {story.coming.map((next) => {
        const [at, says] = doorFor(next)
        return (
          <li>
            <span class="title">{capital(ours(next.title))}</span>
            <span class="meta">{next.now ? 'now' : soon(next.at, room.now)}</span>
            <Firm of={companyOf(story, next.opportunity)} story={story} />
            <a href={at}>{says}</a>
          </li>
        )
      })}
    </ul>
  </section>
)

const Told = ({ met }: { met: PersonStory['story'][number] }) => {
  if (met.is === 'touch')
    return (
      <>
        <a
          class="title"
          href={`${href('opportunity', { id: met.opportunity })}#${anchorOf(`touch:${met.touch.id}`)}`}
        >
          {touchTitle(met.touch, met.dossier)}
        </a>
        {met.touch.text ? <q class="more">{met.touch.text}</q> : null}
      </>
    )
  return (
    <>
      <a
        class="title"
        href={`${href('opportunity', { id: met.opportunity })}#${anchorOf(`interview:${met.held.id}`)}`}
      >
        {capital(stages[met.held.stage].called)}
      </a>
      <span class="more">{capital(formats[met.held.format].says)}</span>
    </>
  )
}

const shapeOf = (met: PersonStory['story'][number]): string => {
  if (met.is === 'interview') return met.ahead ? 'next' : 'said'
  return met.touch.direction === 'out' ? 'sent' : 'came'
}

/** Everything that went between you, over all firms, the newest first. */
const Between = ({ story, room }: Props) => (
  <section id="story">
    <h2>Between you</h2>
    {story.story.length === 0 ? <p>Nothing yet.</p> : null}
    <ol class="thread">
      {story.story.map((met) => (
        <li class={shapeOf(met)}>
          <time datetime={met.at.toInstant().toString()}>
            {soon(met.is === 'touch' ? met.at.withTimeZone(room.now.timeZoneId) : met.at, room.now)}
          </time>
          <Told met={met} />
          <Firm of={met} story={story} />
        </li>
      ))}
    </ol>
  </section>
)

/** What two people have in common stands first; the rest after it. */
const shared = ['common-ground', 'moment']

const Notes = ({ story }: Pick<Props, 'story'>) => {
  const common = story.notes.filter(({ point }) => shared.includes(point.kind))
  const others = story.notes.filter((note) => !common.includes(note))
  const rapport = story.entries.flatMap(({ person }) => person.rapport ?? [])
  const list = (notes: PersonStory['notes'], kinds: boolean) => (
    <ul class="entries">
      {notes.map((note) => (
        <li>
          {kinds ? <span class="meta">{pointKinds[note.point.kind].says}: </span> : null}
          <a
            class="quiet"
            href={`${href('opportunity', { id: note.opportunity })}#${anchorOf(`point:${note.point.id}`)}`}
          >
            {note.point.say ?? note.point.text}
          </a>
          {note.point.private ? <span class="meta"> (only for you)</span> : null}{' '}
          <Firm of={note} story={story} />
        </li>
      ))}
    </ul>
  )
  return (
    <>
      <section>
        <h2>What you have in common</h2>
        {common.length > 0 ? list(common, false) : <p class="meta">Nothing noted yet.</p>}
      </section>
      {rapport.length > 0 ? (
        <section>
          <h2>How you got on</h2>
          {rapport.map((text) => (
            <p>
              {text} <span class="meta">(only for you)</span>
            </p>
          ))}
        </section>
      ) : null}
      {others.length > 0 ? (
        <section>
          <h2>What you noted</h2>
          {list(others, true)}
        </section>
      ) : null}
    </>
  )
}

const Promises = ({ story, room }: Props) =>
  story.promises.length === 0 ? null : (
    <section>
      <h2>Promised</h2>
      <ul class="entries">
        {story.promises.map(({ opportunity, company, promise: { id, by, what, due, kept } }) => (
          <li>
            {by === 'me' ? 'You: ' : 'They: '}
            <a
              class="quiet"
              href={`${href('opportunity', { id: opportunity })}#${anchorOf(`promise:${id}`)}`}
            >
              {what}
            </a>{' '}
            <span class="meta">{kept ? 'kept' : due ? `by ${dayOn(due, room.now)}` : 'no day named'}</span>{' '}
            <Firm of={{ opportunity, company }} story={story} />
          </li>
        ))}
      </ul>
    </section>
  )

/** Each firm they are met at, and what it has of them; one that is somebody else after all can be taken out. */
const Firms = ({ story, room }: Props) => {
  const part = room.actions.get('part-person')
  return (
    <section>
      <h2>{story.entries.length > 1 ? 'Where you met' : 'How to reach them'}</h2>
      <ul class="entries">
        {story.entries.map(({ person, place }) => {
          const ways = [person.email, person.phone, person.linkedin].filter((way) => way !== undefined)
          return (
            <li>
              <a
                class="employer"
                href={`${href('opportunity', { id: place.opportunity })}#${anchorOf(`person:${person.id}`)}`}
              >
                {place.company}
              </a>
              <span class="job">{person.title ?? place.role}</span>
              <span class="meta">{ways.length > 0 ? ways.join(' · ') : 'no address yet'}</span>
              {person.prefers ? <span class="meta">Likes {channels[person.prefers].says} best</span> : null}
              {person.left ? <span class="meta">Has left the firm</span> : null}
              {part && story.entries.length > 1 ? (
                <ActionForm
                  action={part}
                  fields={[]}
                  hidden={{ opportunity: place.opportunity, id: person.id }}
                  back={room.here}
                  button="Somebody else after all"
                  name={`part-${place.opportunity}`}
                  link
                />
              ) : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** One person, over every firm they are met at. */
export const PersonPage = ({ story, room }: Props) => {
  const [first] = story.identity
  const jobs = [
    ...new Set(story.identity.map(({ title, company }) => `${title ? `${title}, ` : ''}${company}`)),
  ]
  return (
    <Layout title={first?.name ?? 'Person'} at="people" flash={room.flash}>
      <div class="rooms one person-page">
        <div>
          <header>
            <p class="date">
              <a href={href('people')}>People</a>
            </p>
            <h1>
              {first?.name}
              <span class="sub employer">{jobs.join(' · ')}</span>
            </h1>
            <p class="stands">{lastSays(story, room.now)}</p>
          </header>
          <Alikes alike={story.alike} room={room} />
          <Coming story={story} room={room} />
          <Between story={story} room={room} />
        </div>
        <div class="beside">
          <Firms story={story} room={room} />
          <Notes story={story} />
          <Promises story={story} room={room} />
        </div>
      </div>
    </Layout>
  )
}
