import type { Searched } from '../../actions/search.ts'
import { href } from '../href.ts'
import type { Room } from '../page.ts'
import { groupNames, HitLine } from '../ui/hits.tsx'
import { Layout } from '../ui/layout.tsx'

const Groups = ({ found, room }: { found: Searched; room: Room }) => (
  <>
    {found.all ? null : <p class="note">These words stand nearly everywhere. One more word finds less.</p>}
    {found.groups.map(({ group, hits, more }) => (
      <section aria-labelledby={`found-${group}`}>
        <h2 id={`found-${group}`}>{groupNames[group]}</h2>
        <ul class="hits">
          {hits.map((hit) => (
            <li>
              <HitLine hit={hit} now={room.now} />
            </li>
          ))}
        </ul>
        {more > 0 ? (
          <p>
            <a href={href('search', {}, { words: found.words, group })}>
              {more === 1 ? 'One more' : `${more} more`}
            </a>
          </p>
        ) : null}
      </section>
    ))}
  </>
)

/** One field over everything: firms, people, notes, messages, promises, the playbook. */
export const SearchPage = ({
  found,
  words,
  room,
}: {
  found: Searched | undefined
  words: string
  room: Room
}) => (
  <Layout title="Search" at="search" flash={room.flash}>
    <h1>Search</h1>
    <search>
      <form method="get" action={href('search')} class="seek">
        <label for="words">A name, a firm, a word of a note</label>
        <input
          id="words"
          name="words"
          type="search"
          value={words}
          autofocus={words === ''}
          autocomplete="off"
        />
        <button type="submit">Search</button>
      </form>
    </search>
    {found === undefined ? (
      <p class="hint">
        The beginning of a word is enough; accents and capitals do not matter. Notes that only you see are
        looked through as well.
      </p>
    ) : found.groups.length > 0 ? (
      <>
        <Groups found={found} room={room} />
        {room.query.group ? (
          <p>
            <a href={href('search', {}, { words })}>Look everywhere again</a>
          </p>
        ) : null}
      </>
    ) : (
      <p>
        Nothing holds “{words}”. Try the beginning of one word, or look through{' '}
        <a href={href('opportunities')}>all opportunities</a>.
      </p>
    )}
  </Layout>
)

/** What the palette shows under its field: the first of each group, one list for the arrow keys. */
export const FoundList = ({ found, room }: { found: Searched; room: Room }) => (
  <div>
    {found.groups
      .flatMap(({ hits }) => hits)
      .map((hit) => (
        <HitLine hit={hit} now={room.now} option />
      ))}
  </div>
)
