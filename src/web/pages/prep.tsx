import type { Child } from 'hono/jsx'
import type { Prepared } from '../../actions/prep.ts'
import type { Interview, Person } from '../../core/dossier/dossier.ts'
import type { Story, Telling } from '../../core/plan/stories.ts'
import { lastContact } from '../../core/plan/story.ts'
import type { Prep } from '../../core/playbook/p/sheet.ts'
import { capital } from '../../core/time/say.ts'
import { channels } from '../../core/vocabulary/channels.ts'
import { formats } from '../../core/vocabulary/formats.ts'
import { stages } from '../../core/vocabulary/stages.ts'
import { href, ruleAt } from '../href.ts'
import type { Opened, Room } from '../page.ts'
import { Layout } from '../ui/layout.tsx'
import { sizeFor } from '../ui/paper-size.ts'
import { clockSays, dayNear, daySays, soon } from '../ui/when.ts'

const Part = ({ title, children }: { title: string; children: Child }) => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
)

const Advised = ({ title, of }: { title: string; of: readonly Prep[] }) =>
  of.length === 0 ? null : (
    <Part title={title}>
      <ul class="prep">
        {of.map(({ advice, rule, because }) => (
          <li>
            <span>{advice}</span>
            <details class="why">
              <summary>Why?</summary>
              <p>
                {because} <a href={ruleAt(rule)}>{rule}</a>
              </p>
            </details>
          </li>
        ))}
      </ul>
    </Part>
  )

/** “Tuesday 24 November, 10:00 to 10:45 · by video call”, on one’s own clock. */
const When = ({
  interview: { starts, ends, format },
  now,
}: {
  interview: Interview
  now: Prepared['now']
}) => {
  const [from, to] = [starts, ends].map((each) => each.withTimeZone(now.timeZoneId)) as [
    typeof starts,
    typeof ends,
  ]
  const oneDay = from.toPlainDate().equals(to.toPlainDate())
  const there = from.offset === starts.offset ? undefined : soon(starts, now)
  return (
    <p class="stands">
      {daySays(from)}, {clockSays(from)} to {oneDay ? '' : `${daySays(to)}, `}
      {clockSays(to)} · {formats[format].says}
      {there ? <span class="meta">There it is {there}</span> : null}
    </p>
  )
}

const spoke = { met: 'you met', wrote: 'you wrote', heard: 'they wrote' } as const

/** What you have in common, and clues to what they look for: read beforehand, and not taken along on paper. */
const groundWith = ({ dossier }: Opened, person: Person): readonly string[] =>
  dossier.interviews.flatMap(({ debrief }) =>
    (debrief?.points ?? [])
      .filter(({ kind, who }) => who === person.id && (kind === 'common-ground' || kind === 'clue'))
      .map(({ kind, text, say }) => `${kind === 'clue' ? 'a clue' : 'in common'}: ${text || say}`),
  )

const Met = ({ person, opened }: { person: Person; opened: Opened }) => {
  const last = lastContact(opened.dossier, person.id, opened.planned.now)
  const known = [
    last ? `${spoke[last.by]} ${dayNear(last.at, opened.planned.now)}` : 'you have not met yet',
    ...(person.prefers ? [`likes ${channels[person.prefers].says} best`] : []),
    ...(person.rapport ? [person.rapport] : []),
  ]
  return (
    <li>
      <strong>{person.name}</strong>
      {person.title ? `, ${person.title}` : ''}
      <span class="meta">{capital(known.join(' · '))}</span>
      {groundWith(opened, person).map((each) => (
        <span class="meta own">{capital(each)}</span>
      ))}
    </li>
  )
}

const toldSays = ({ who, company, at, here }: Telling, now: Prepared['now']): string =>
  `${who.length > 0 ? `${who.join(', ')}, ` : ''}${here ? 'here' : company}, ${dayNear(at, now)}`

const Told = ({ story, opened: { dossier, planned } }: { story: Story; opened: Opened }) => {
  const heard = story.heard.map((id) => dossier.people.get(id)?.called ?? dossier.people.get(id)?.name ?? id)
  return (
    <li>
      {story.text}
      {heard.length > 0 ? (
        <strong class="heard">
          {heard.join(', ')} {heard.length === 1 ? 'knows' : 'know'} this one
        </strong>
      ) : null}
      <span class="meta">Told to {story.told.map((each) => toldSays(each, planned.now)).join('; ')}</span>
    </li>
  )
}

/** What shows what you can do, and the stories told so far with who has heard them. */
const Stories = ({ stories, opened }: { stories: readonly Story[]; opened: Opened }) => {
  const { strengths } = opened.dossier.me
  return stories.length + strengths.length === 0 ? null : (
    <Part title="Stories you can tell">
      <ul class="prep">
        {stories.map((story) => (
          <Told story={story} opened={opened} />
        ))}
        {strengths.map(({ skill, proof }) => (
          <li>
            {proof ?? skill}
            {proof ? <span class="meta">Shows: {skill}</span> : null}
          </li>
        ))}
      </ul>
    </Part>
  )
}

const Lessons = ({ sheet, lessons }: Pick<Prepared, 'sheet' | 'lessons'>) => {
  const own = sheet.filter(({ part }) => part === 'lesson')
  return own.length + lessons.length === 0 ? null : (
    <Part title="What you learnt last time">
      <ul class="prep">
        {own.map(({ advice }) => (
          <li>{advice}</li>
        ))}
        {lessons.map(({ text, company }) => (
          <li>
            {text}
            <span class="meta">From {company}</span>
          </li>
        ))}
      </ul>
    </Part>
  )
}

/** One page to take along or glance at: when and where, whom you meet, what to tell, and what to ask at the end. */
export const PrepPage = ({ opened, prepared, room }: { opened: Opened; prepared: Prepared; room: Room }) => {
  const { dossier, kept, planned } = opened
  const { interview, sheet, stories, lessons } = prepared
  const people = interview.met.flatMap((id) => dossier.people.get(id) ?? [])
  const part = (name: Prep['part']) => sheet.filter((each) => each.part === name)
  return (
    <Layout title="Prep sheet" at="opportunities" flash={room.flash}>
      <article class={`prep-sheet ${sizeFor(dossier)}`}>
        <header>
          <p class="date">
            <a href={href('opportunity', { id: kept.id })}>{dossier.opportunity.company.name}</a>
          </p>
          <h1>
            Before you go in
            <span class="sub">
              {capital(stages[interview.stage].called)}: {dossier.opportunity.role}
            </span>
          </h1>
          <When interview={interview} now={planned.now} />
          <div class="act">
            <button type="button" data-print hidden>
              Print it
            </button>
          </div>
        </header>
        {people.length > 0 ? (
          <Part title="Who you will meet">
            <ul class="prep">
              {people.map((person) => (
                <Met person={person} opened={opened} />
              ))}
            </ul>
          </Part>
        ) : null}
        <Advised title="What to ask at the end" of={part('end')} />
        <Lessons sheet={sheet} lessons={lessons} />
        <Stories stories={stories} opened={opened} />
        <Advised title="Before the day" of={part('before')} />
        <Advised title="While you talk" of={part('there')} />
        {sheet.length === 0 ? <p>Nothing to add: you have it all.</p> : null}
      </article>
    </Layout>
  )
}
