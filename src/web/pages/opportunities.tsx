import type { Listed } from '../../actions/opportunities.ts'
import { allStatuses, statuses, statusOf } from '../../core/vocabulary/statuses.ts'
import { href } from '../href.ts'
import type { Room } from '../page.ts'
import { ActionForm } from '../ui/form.tsx'
import { Layout } from '../ui/layout.tsx'
import { PagesNav } from '../ui/pages.tsx'
import { daySays } from '../ui/when.ts'

const dayOf = (stamp: string, zone: string): string =>
  daySays(Temporal.Instant.from(stamp).toZonedDateTimeISO(zone))

/** Every opportunity, the one that is due first at the top. */
export const OpportunitiesPage = ({
  listed,
  unknown,
  room,
}: {
  listed: Listed
  /** A status that was asked for and is none. */
  unknown: string | undefined
  room: Room
}) => {
  const { search = '', status = '' } = room.query
  const at = room.now
  const link = (page: number) => href('opportunities', {}, { search, status, page })
  return (
    <Layout title="Opportunities" at="opportunities" flash={room.flash}>
      <h1>Opportunities</h1>
      <p>
        <a class="button" href={href('newOpportunity')}>
          Begin a new one
        </a>
      </p>
      {unknown === undefined ? null : (
        <p class="note">“{unknown.slice(0, 40)}” is no such place to stand; here are all.</p>
      )}
      <search>
        <form method="get" action={href('opportunities')} class="filter">
          <label for="search">Role or company</label>
          <input id="search" name="search" type="search" value={search} />
          <label for="status">Where it stands</label>
          <select id="status" name="status">
            <option value="">anywhere</option>
            {allStatuses.map((word) => (
              <option value={word} selected={word === status}>
                {statuses[word].says}
              </option>
            ))}
          </select>
          <button type="submit" class="plain">
            Show
          </button>
        </form>
      </search>
      <ul class="list">
        {listed.opportunities.map(({ id, role, company, status: where, nextDueAt, example }) => (
          <li>
            <a href={href('opportunity', { id })}>
              <strong>{company}</strong> {role}
            </a>
            <span class="meta">
              {statuses[statusOf(where)].says}
              {nextDueAt ? (
                Temporal.Instant.from(nextDueAt).epochMilliseconds <= at.epochMilliseconds ? (
                  <> · something to do now</>
                ) : (
                  <> · next on {dayOf(nextDueAt, at.timeZoneId)}</>
                )
              ) : (
                <> · nothing coming up</>
              )}
              {example ? ' · example' : ''}
            </span>
          </li>
        ))}
      </ul>
      {listed.count === 0 ? <p>None{search || status ? ' that fits' : ' yet'}.</p> : null}
      <PagesNav of={listed} label="More opportunities" link={link} />
    </Layout>
  )
}

/** The first two facts of a new opportunity; everything else can follow. */
export const NewOpportunityPage = ({ known, room }: { known: boolean; room: Room }) => {
  const action = room.actions.get('opportunity')
  const profile = room.actions.get('profile')
  return (
    <Layout title="A new opportunity" at="opportunities" flash={room.flash}>
      <h1>{known ? 'A new opportunity' : 'First, who are you?'}</h1>
      {known && action ? (
        <ActionForm
          action={action}
          fields={['role', 'company', 'field', 'country', 'region', 'zone', 'source']}
          back={href('newOpportunity')}
          button="Begin"
          name="new"
        />
      ) : null}
      {!known && profile ? (
        <>
          <p class="lead">Letters are signed with your name, and times are told in your zone.</p>
          <ActionForm
            action={profile}
            fields={['name', 'email', 'zone', 'english']}
            back={href('newOpportunity')}
            button="Go on"
            name="me"
            values={{ zone: room.zoneHere }}
          />
        </>
      ) : null}
    </Layout>
  )
}
