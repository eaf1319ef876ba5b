import type { Listed } from '../../actions/opportunities.ts'
import { countryShown } from '../../core/typed/country.ts'
import { countryOfZone } from '../../core/typed/place.ts'
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
        <a class="button" href={href('begin')}>
          Begin with a talk you had
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
      {listed.count > 0 ? null : search || status ? (
        <p>
          None that fits. <a href={href('opportunities')}>Show all</a>
        </p>
      ) : (
        <p>
          None yet. After a talk, begin with who it was; before one,{' '}
          <a href={href('newOpportunity')}>note what you applied for</a>.
        </p>
      )}
      <PagesNav of={listed} label="More opportunities" link={link} />
    </Layout>
  )
}

/** Of what nobody has talked about yet: applied for, or asked to come. */
export const NewOpportunityPage = ({ room }: { room: Room }) => {
  const action = room.actions.get('begin')
  const zone = room.now.timeZoneId
  const country = countryOfZone(zone)
  return (
    <Layout title="What you applied for" at="opportunities" flash={room.flash}>
      <h1>What did you apply for?</h1>
      <p>Once you have talked to someone, you write down who it was and what was said.</p>
      {action ? (
        <ActionForm
          action={action}
          fields={['company', 'role', 'country', 'zone']}
          values={{ zone, country: country && countryShown(country) }}
          back={href('newOpportunity')}
          button="Keep it"
          name="new"
        />
      ) : null}
      <p class="meta">
        Talked already? <a href={href('begin')}>Write down who it was</a>
      </p>
    </Layout>
  )
}
