import type { Helpers } from '../../../actions/helpers.ts'
import type { HelpAt, Helper } from '../../../core/plan/helpers.ts'
import { capital } from '../../../core/time/say.ts'
import { helps } from '../../../core/vocabulary/helps.ts'
import { statuses } from '../../../core/vocabulary/statuses.ts'
import { stepStates } from '../../../core/vocabulary/step-states.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { anchorOf } from '../../ui/anchor.ts'
import { Layout } from '../../ui/layout.tsx'
import { doorOf } from '../../ui/step.tsx'
import { dayNear, titled } from '../../ui/when.ts'

/** “Gave you advice · thanked Tuesday 17 November” */
const saysOf = ({ person, thanked }: HelpAt, now: Helpers['now']): string =>
  capital(
    [
      person.helped ? helps[person.helped].says : 'helped you',
      thanked ? `heard from you ${dayNear(thanked, now)}` : 'not thanked yet',
    ].join(' · '),
  )

const At = ({ at, of, first }: { at: HelpAt; of: Helpers; first: HelpAt | undefined }) => {
  const { id, dossier, person, next } = at
  const door = next && doorOf(id, next)
  const isNow = next !== undefined && stepStates[next.state].now
  return (
    <li>
      <a class="employer" href={href('opportunity', { id })}>
        {dossier.opportunity.company.name}
      </a>
      , {statuses[dossier.opportunity.status].says}
      <span class="meta">{saysOf(at, of.now)}</span>
      {next ? (
        <span class="meta">
          {titled(next).title}
          {isNow ? '' : `, from ${dayNear(next.opens, of.now)}`}
        </span>
      ) : null}
      <span class="act">
        {door && isNow ? (
          <a class={`button${at === first ? '' : ' plain'}`} href={door[0]}>
            {door[1]}
          </a>
        ) : null}
        <a class="button link" href={href('reference', { id }, { person: person.id })}>
          A page for when they are asked about you
        </a>
        <a class="button link" href={`${href('opportunity', { id })}#${anchorOf(`person:${person.id}`)}`}>
          {person.helped ? 'Change' : 'Say what they did'}
        </a>
      </span>
    </li>
  )
}

const One = ({
  helper: { name, title, at },
  of,
  first,
}: {
  helper: Helper
  of: Helpers
  first: HelpAt | undefined
}) => (
  <section class="helper">
    <h2>{name}</h2>
    {title ? <p class="meta">{title}</p> : null}
    <ul class="entries to-do">
      {at.map((each) => (
        <At at={each} of={of} first={first} />
      ))}
    </ul>
  </section>
)

/** Whoever recommended, introduced or advised: what they did and where, thanked or not, and the next word due. */
export const HelpersPage = ({ of, room }: { of: Helpers; room: Room }) => {
  const first = of.helpers
    .flatMap(({ at }) => at)
    .find(({ next }) => next !== undefined && stepStates[next.state].now && !next.optional)
  return (
    <Layout title="Who helped you" at="helpers" flash={room.flash}>
      <h1>Who helped you</h1>
      <p class="lead">
        {of.helpers.length > 0
          ? 'They hear how it goes, and are thanked when it ends. Help that is thanked comes again.'
          : 'Nobody yet. Open a person of a firm and say what they did for you: recommended, introduced, advised, or speaks for you.'}
      </p>
      {of.helpers.length === 0 ? (
        <a class="button" href={href('people')}>
          See everyone you met
        </a>
      ) : null}
      {of.helpers.map((helper) => (
        <One helper={helper} of={of} first={first} />
      ))}
      {of.more > 0 ? <p class="meta">{of.more} more firms in which somebody helped are not shown.</p> : null}
    </Layout>
  )
}
