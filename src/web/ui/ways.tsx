import { href } from '../href.ts'
import { mailWaits } from '../waiting.ts'

/** What is wanted on most days; the rest stands behind “More”. */
const places = [
  ['today', 'Today'],
  ['opportunities', 'Opportunities'],
  ['people', 'People'],
] as const

/** What is wanted now and then. */
const further = [
  ['mail', 'Mail'],
  ['review', 'Review a note'],
  ['helpers', 'Who helped you'],
  ['coach', 'A page for your coach'],
  ['report', 'A report of what you did'],
  ['playbook', 'Playbook'],
  ['files', 'Import & export'],
  ['settings', 'Settings'],
] as const

type Place = (typeof places)[number][0] | (typeof further)[number][0] | 'search'

/** Which place of the head a page belongs to. */
export type PageAt = Place | 'none'

/** Every place, for who jumps there. */
export const allPlaces = [...places, ...further]

const Way = ({ to, here, name }: { to: Place; here: PageAt; name: string }) => (
  <a href={href(to)} aria-current={to === here ? 'page' : undefined}>
    {name}
    {to === 'mail' && mailWaits() > 0 ? <Waits /> : null}
  </a>
)

/** So much waits for a word, where anything does. */
const Waits = () => (
  <>
    {' '}
    <span class="waits">
      {mailWaits()}
      <span class="hidden"> to look at</span>
    </span>
  </>
)

export const Ways = ({ at }: { readonly at: PageAt }) => (
  <nav aria-label="Pages">
    {places.map(([key, name]) => (
      <Way to={key} here={at} name={name} />
    ))}
    <details class="menu">
      <summary class={further.some(([key]) => key === at) ? 'here' : undefined}>
        More
        {mailWaits() > 0 ? <Waits /> : null}
      </summary>
      <div>
        <span class="narrow">
          <Way to="search" here={at} name="Search" />
        </span>
        {further.map(([key, name]) => (
          <Way to={key} here={at} name={name} />
        ))}
      </div>
    </details>
  </nav>
)

/** The field over everything; its own page has a larger one, and a phone only that. */
export const SeekField = ({ at }: { readonly at: PageAt }) =>
  at === 'search' ? null : (
    <search class="seek-top">
      <form method="get" action={href('search')}>
        <label class="hidden" for="seek">
          Search everything
        </label>
        <input id="seek" name="words" type="search" placeholder="Search" autocomplete="off" />
      </form>
    </search>
  )
