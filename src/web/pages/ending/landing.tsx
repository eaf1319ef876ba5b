import type { Child } from 'hono/jsx'
import { type Landing, type Left, leftTitle } from '../../../actions/landing.ts'
import { capital, counted } from '../../../core/time/say.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { Deed } from '../../ui/deed.tsx'
import { Layout } from '../../ui/layout.tsx'
import { dayNear } from '../../ui/when.ts'

const Firm = ({ of: { id, dossier } }: { of: Left }) => (
  <a class="employer alone" href={href('opportunity', { id })}>
    {dossier.opportunity.company.name}
  </a>
)

/** One message that is written already, or was sent. */
const Said = ({ of, first }: { of: Left; first: boolean }) => (
  <li>
    {of.step ? leftTitle(of.step) : null}
    <span class="meta">
      <Firm of={of} />
      {of.done ? ' · ✓ done' : ''}
    </span>
    {of.step && !of.done ? (
      <a class={`button${first ? '' : ' plain'}`} href={href('draft', { id: of.id }, { step: of.step.id })}>
        Read the letter
      </a>
    ) : null}
  </li>
)

const Part = ({ title, says, children }: { title: string; says: string; children: Child }) => (
  <section>
    <h2>{title}</h2>
    <p class="meta">{says}</p>
    {children}
  </section>
)

const Away = ({ of, room }: { of: readonly Left[]; room: Room }) => {
  const action = room.actions.get('opportunity')
  return (
    <ul class="entries to-do">
      {of.map((each) => (
        <li class="act">
          <Firm of={each} />
          {action ? (
            <Deed
              action={action}
              give={{ id: each.id, status: 'closed' }}
              back={room.here}
              button={`Put ${each.dossier.opportunity.company.name} away`}
            />
          ) : null}
        </li>
      ))}
    </ul>
  )
}

const NotYet = ({ room }: { room: Room }) => (
  <Layout title="When you have landed" at="opportunities" flash={room.flash}>
    <h1>Not yet</h1>
    <p class="lead">
      No offer is both signed and cleared. Until one is, nothing is closed elsewhere, and you do not resign.
    </p>
    <a class="button" href={href('offers')}>
      See your offers
    </a>
  </Layout>
)

/** When an offer holds: whom to thank, where to withdraw, what to put away. Each line opens what is to do; nothing happens by itself. */
export const LandingPage = ({ of, room }: { of: Landing; room: Room }) => {
  const { landed, thanks, withdraw, archive, open, more, now } = of
  if (!landed) return <NotYet room={room} />
  // Those who lose time with every day come first.
  const first = [...withdraw, ...thanks].find(({ done }) => !done)
  const { company, role } = landed.dossier.opportunity
  const action = room.actions.get('opportunity')
  const left = [...withdraw, ...thanks].filter(({ done }) => !done).length
  return (
    <Layout title="You have landed" at="opportunities" flash={room.flash}>
      <h1>You have landed</h1>
      <p class="lead">
        {role} at <a href={href('offer', { id: landed.id })}>{company.name}</a>, signed and cleared since{' '}
        {dayNear(landed.since, now)}.{' '}
        {left > 0
          ? `${capital(counted(left, 'letter'))} ${left === 1 ? 'is' : 'are'} left, written for you. `
          : 'Every letter is done. '}
        Nothing happens by itself.
      </p>
      {withdraw.length > 0 ? (
        <Part title="Withdraw elsewhere" says="So that they lose no time, and you keep the contact.">
          <ul class="entries to-do">
            {withdraw.map((each) => (
              <Said of={each} first={each === first} />
            ))}
          </ul>
        </Part>
      ) : null}
      {thanks.length > 0 ? (
        <Part title="Thank everyone" says="Who took part, and who helped on the way.">
          <ul class="entries to-do">
            {thanks.map((each) => (
              <Said of={each} first={each === first} />
            ))}
          </ul>
        </Part>
      ) : null}
      {archive.length > 0 ? (
        <Part
          title="Put the rest away"
          says="Nobody waits for a word of yours there. What you noted stays, and a press takes it back."
        >
          <Away of={archive} room={room} />
        </Part>
      ) : null}
      {open.length > 0 ? (
        <Part
          title="Still going on"
          says="They are still to hear something from you. Look at it before you close it."
        >
          <ul class="entries to-do">
            {open.map((each) => (
              <li>
                <Firm of={each} />
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      {more > 0 ? <p class="meta">{more} more are open; they come here after these.</p> : null}
      {landed.dossier.opportunity.status !== 'accepted' && action ? (
        <Part title="And here" says="Say so, and the search for it is over.">
          <Deed
            action={action}
            give={{ id: landed.id, status: 'accepted' }}
            back={room.here}
            button={`I said yes to ${company.name}`}
          />
        </Part>
      ) : null}
    </Layout>
  )
}
