import type { Listed } from '../../../actions/opportunities.ts'
import { capital } from '../../../core/time/say.ts'
import { statuses, statusOf } from '../../../core/vocabulary/statuses.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { StateMark } from '../../ui/step.tsx'
import { dayNear, ours, soon } from '../../ui/when.ts'

type One = Listed['opportunities'][number]

const spoke = { met: 'You met', wrote: 'You wrote', heard: 'They wrote' } as const

const Next = ({ look, now }: { look: One['look']; now: Room['now'] }) =>
  look?.step ? (
    <span>
      {look.step.now ? (
        <StateMark step={look.step.step} />
      ) : (
        <span class="meta">{soon(look.step.at, now)}</span>
      )}{' '}
      {ours(look.step.title)}
    </span>
  ) : (
    <span class="meta">Nothing to do</span>
  )

/** When one last spoke. */
export const lastSays = (
  look: Pick<NonNullable<One['look']>, 'last'> | undefined,
  now: Room['now'],
): string => (look?.last ? `${spoke[look.last.by]} ${dayNear(look.last.at, now)}` : 'No contact yet')

/** The next day that something hangs on; nothing where there is none. */
export const dateSays = (
  look: Pick<NonNullable<One['look']>, 'date'> | undefined,
  now: Room['now'],
): string =>
  look?.date
    ? `${capital(look.date.says)} ${look.date.day ? dayNear(look.date.at, now) : soon(look.date.at, now)}`
    : ''

/** One opportunity in a line: the last word, the next date, the next thing to do. */
export const OpportunityLine = ({ one, now }: { one: One; now: Room['now'] }) => {
  const { look } = one
  return (
    <li>
      <div>
        <a href={href('opportunity', { id: one.id })}>
          <strong class="employer">{one.company}</strong> {one.role}
        </a>
        <span class="meta">
          {capital(statuses[statusOf(one.status)].says)}
          {one.example ? ' · example' : ''}
        </span>
      </div>
      <div>
        <span class="meta">{lastSays(look, now)}</span>
        {look?.date ? <span class="meta">{dateSays(look, now)}</span> : null}
      </div>
      <Next look={look} now={now} />
    </li>
  )
}
