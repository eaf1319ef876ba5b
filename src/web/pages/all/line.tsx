import type { Listed } from '../../../actions/opportunities.ts'
import { capital } from '../../../core/time/say.ts'
import { statuses, statusOf } from '../../../core/vocabulary/statuses.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { dateSays, lastSays } from '../../ui/glance.ts'
import { StateMark } from '../../ui/step.tsx'
import { ours, soon } from '../../ui/when.ts'

type One = Listed['opportunities'][number]

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
