import type { PeopleRead } from '../../../actions/bring-people/read-people.ts'
import type { Contact } from '../../../core/contacts/contact.ts'
import { isNews, type Proposal } from '../../../core/contacts/proposal.ts'
import type { Complaint } from '../../../core/outcome.ts'
import { capital, counted } from '../../../core/time/say.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { Layout, Problems } from '../../ui/layout.tsx'
import { Columns } from './columns.tsx'

/** Of those who are at no firm one talks to so many are shown; whoever is not is found by the box under them. */
const mostShown = 300

const called: Readonly<Record<string, string>> = {
  ...{ title: 'job', email: 'e-mail', phone: 'phone', linkedin: 'LinkedIn', postal: 'address' },
  ...{ pronouns: 'pronouns', honorific: 'title', company: 'firm', note: 'note' },
}

/** All that would be kept, so that nothing is kept unseen. */
const About = ({ contact }: { contact: Contact }) => {
  const { title, company, email, phone, linkedin, postal, note } = contact
  const ways = [email, phone, linkedin?.replace('https://www.', '')].filter((way) => way !== undefined)
  const more = [postal, note].filter((text) => text !== undefined)
  return (
    <>
      {title ? `, ${title}` : ''}
      {company ? ', ' : ''}
      {company ? <span class="employer">{company}</span> : null}
      {ways.map((way) => `, ${way}`).join('')}
      {more.length > 0 ? <span class="meta lines">{more.join('\n')}</span> : null}
    </>
  )
}

const Named = ({ of: { name, company } }: { of: Pick<Contact, 'name' | 'company'> }) => (
  <>
    {name}
    {company ? ', ' : ''}
    {company ? <span class="employer">{company}</span> : null}
  </>
)

const Known = ({ known }: { known: NonNullable<Proposal['known']> }) => (
  <>
    <span class="meta">
      known: <Named of={known.of} />
    </span>
    {Object.keys(known.adds).length > 0 ? (
      <span class="meta">
        would add:{' '}
        {Object.entries(known.adds)
          .map(([key, value]) => `${called[key] ?? key} ${value}`)
          .join(', ')}
      </span>
    ) : null}
    {known.differs.length > 0 ? (
      <span class="meta">
        stays as you have it: {known.differs.map((key) => called[key] ?? key).join(', ')}
      </span>
    ) : null}
  </>
)

const Line = ({ proposal, ticked }: { proposal: Proposal; ticked: boolean }) => {
  const { place, contact, known, namesake, left } = proposal
  return (
    <li>
      <label class="tick">
        <input type="checkbox" name="pick" value={place} checked={ticked} />
        <span>
          <strong>{contact.name}</strong>
          <About contact={contact} />
        </span>
      </label>
      {known ? <Known known={known} /> : null}
      {namesake ? (
        <span class="meta">
          the same name as <Named of={namesake} />; you can say later whether it is one person
        </span>
      ) : null}
      {left.length > 0 ? (
        <span class="meta">
          not taken from {place}: {left.join(', ')}
        </span>
      ) : null}
    </li>
  )
}

interface GroupProps {
  readonly title: string
  readonly says?: string
  readonly of: readonly Proposal[]
  readonly ticked: boolean
}

const Group = ({ title, says, of, ticked }: GroupProps) =>
  of.length === 0 ? null : (
    <section>
      <h2>
        {title} ({of.length})
      </h2>
      {says ? <p class="hint">{says}</p> : null}
      <ul class="ticks">
        {of.slice(0, mostShown).map((proposal) => (
          <Line proposal={proposal} ticked={ticked} />
        ))}
      </ul>
      {of.length > mostShown ? (
        <p>… and {of.length - mostShown} more, whom only the box below keeps.</p>
      ) : null}
    </section>
  )

/** What is left out, each with its place. */
const Out = ({ out }: { out: readonly string[] }) =>
  out.length === 0 ? null : (
    <details class="more" open={out.length <= 5}>
      <summary>Left out or not understood ({out.length})</summary>
      <ul>
        {out.slice(0, mostShown).map((each) => (
          <li>{each}</li>
        ))}
      </ul>
      {out.length > mostShown ? <p>… and {out.length - mostShown} more.</p> : null}
    </details>
  )

interface Props {
  readonly read: PeopleRead
  /** The file itself, sent along: nothing of it is kept here before it is chosen from. */
  readonly content: string
  readonly to: string
  readonly problems: readonly Complaint[]
  readonly room: Room
}

/** Who is in a file, with a box each; what is here already is told, and nothing is kept yet. */
export const LookPeoplePage = ({ read, content, to, problems, room }: Props) => {
  const news = read.all.filter(isNews)
  const old = read.all.filter((each) => !isNews(each))
  const atFirms = news.filter((each) => each.to)
  const more = news.filter(({ known }) => known)
  const others = news.filter((each) => !each.to && !each.known)
  return (
    <Layout title="Who is in it" at="people" flash={room.flash}>
      <h1>Who is in it</h1>
      <Problems of={problems} />
      <p>
        {capital(counted(read.all.length, 'person').replace('persons', 'people'))}.{' '}
        {old.length > 0 ? `You know ${old.length} of them already, with nothing new. ` : ''}
        Nothing is kept yet.
      </p>
      <form method="post" action={href('keepPeople')} class="entry looked" data-slow>
        <input type="hidden" name="content" value={content} />
        <input type="hidden" name="to" value={to} />
        {read.table ? <Columns table={read.table} /> : null}
        <Group title={to === '' ? 'At firms you talk to' : 'New there'} of={atFirms} ticked />
        <Group title="Known already, with something new" of={more} ticked />
        <Group
          title="At other firms"
          says="Those you tick stand under “People”, without an opportunity."
          of={others}
          ticked={false}
        />
        <Out out={read.out} />
        {news.length > 0 ? (
          <>
            {others.length > 0 ? (
              <label class="tick">
                <input type="checkbox" name="everyone" value="true" /> Everyone, ticked or not ({news.length})
              </label>
            ) : null}
            <button type="submit">Keep those I ticked</button>
            <progress aria-label="Keeping them" hidden />
          </>
        ) : null}
      </form>
      <p>
        <a href={href('bringPeople')}>Another file</a>
      </p>
    </Layout>
  )
}
