import type { Listed } from '../../actions/opportunities.ts'
import { allStands, stands } from '../../core/plan/stands.ts'
import { countryShown } from '../../core/typed/country.ts'
import { countryOfZone } from '../../core/typed/place.ts'
import { allStatuses, statuses } from '../../core/vocabulary/statuses.ts'
import { href } from '../href.ts'
import type { Room } from '../page.ts'
import { ActionForm } from '../ui/form.tsx'
import { Layout } from '../ui/layout.tsx'
import { NothingYet } from '../ui/nothing-yet.tsx'
import { PagesNav } from '../ui/pages.tsx'
import { Views } from '../ui/views.tsx'
import { OpportunityLine } from './all/line.tsx'

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
  const stand = allStands.find((each) => each === room.query.stands)
  const none = listed.count === 0 && search === '' && status === '' && stand === undefined
  const link = (page: number) => href('opportunities', {}, { search, status, stands: stand, page })
  return (
    <Layout title="Opportunities" at="opportunities" flash={room.flash}>
      <h1>Opportunities</h1>
      <Views at="opportunities" />
      {none ? (
        <NothingYet>
          None yet. After a talk, begin with who it was; before one,{' '}
          <a href={href('newOpportunity')}>note what you applied for</a>.
        </NothingYet>
      ) : (
        <p>
          <a class="button" href={href('begin')}>
            Begin with a talk you had
          </a>
        </p>
      )}
      {unknown === undefined ? null : (
        <p class="note">“{unknown.slice(0, 40)}” is no such place to stand; here are all.</p>
      )}
      {stand === undefined ? null : (
        <p class="note">
          Only what stands under “{stands[stand]}”. <a href={href('opportunities')}>Show all</a>
        </p>
      )}
      <search hidden={none}>
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
      <ul class="list all">
        {listed.opportunities.map((one) => (
          <OpportunityLine one={one} now={room.now} />
        ))}
      </ul>
      {listed.count > 0 || none ? null : (
        <p>
          None that fits. <a href={href('opportunities')}>Show all</a>
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
