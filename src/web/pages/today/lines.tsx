import type { Today, TodayStep } from '../../../actions/today/shape.ts'
import { stepStates } from '../../../core/vocabulary/step-states.ts'
import { href } from '../../href.ts'
import { byWhen } from '../../ui/by-when.ts'
import { doorOf, lookOf, StateMark } from '../../ui/step.tsx'
import { ours, soon, titled } from '../../ui/when.ts'

type Shown = Pick<Today, 'now' | 'calm'>

/** By when, or from when where its time is still to come. */
const whenSays = ({ step, from }: TodayStep, { now, calm }: Shown): string => {
  if (from) return `from ${soon(from, now)}`
  if (step.blocked) return step.blocked.until ? `held until ${soon(step.blocked.until, now)}` : 'held'
  return stepStates[step.state].now ? (byWhen(step, now, calm)[0] ?? '') : ''
}

/** One thing: what, by when, and the one place where it is done. */
const Line = ({ row, shown }: { row: TodayStep; shown: Shown }) => {
  const { id, step, bare } = row
  const look = lookOf(step, shown.calm)
  const says = whenSays(row, shown)
  const [to] = doorOf(id, step, bare) ?? [href('opportunity', { id })]
  return (
    <li class="line">
      <a href={to}>{titled(step).title}</a>
      <span class="meta">
        {look === 'late' || look === 'due' ? <StateMark step={step} /> : null} {says}
      </span>
      {step.blocked ? <span class="meta">{ours(step.blocked.because)}</span> : null}
    </li>
  )
}

/** A line each, under the firm they belong to. */
export const ByFirm = ({ rows, shown }: { rows: readonly TodayStep[]; shown: Shown }) =>
  [...Map.groupBy(rows, ({ id }) => id)].map(([id, own]) => (
    <div class="firm">
      <h3>
        <a class="employer" href={href('opportunity', { id })}>
          {own[0]?.dossier.opportunity.company.name}
        </a>
      </h3>
      <ul class="list">
        {own.map((row) => (
          <Line row={row} shown={shown} />
        ))}
      </ul>
    </div>
  ))

/** What need not be looked at, behind one line. */
export const Folded = ({ says, rows, shown }: { says: string; rows: readonly TodayStep[]; shown: Shown }) =>
  rows.length === 0 ? null : (
    <details class="folded">
      <summary>{says}</summary>
      <ByFirm rows={rows} shown={shown} />
    </details>
  )
