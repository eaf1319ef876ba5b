import { calledHere, type WhatIf } from '../../../actions/what-if.ts'
import { numberSays } from '../../../core/vocabulary/numbers.ts'
import type { Sent } from '../../form.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { dayNear, soon } from '../../ui/when.ts'
import { SettingsPart } from './part.tsx'

type Change = WhatIf['changes'][number]

/** The days where they differ; on one day the hours. */
const momentsOf = ({ from, to }: Change, now: WhatIf['now']): readonly [from: string, to: string] => {
  const days = [from, to].map((each) => (each ? dayNear(each, now) : '')) as [string, string]
  if (days[0] !== days[1] || !from || !to) return days
  return [soon(from, now), soon(to, now)]
}

const Moves = ({ change, now }: { change: Change; now: WhatIf['now'] }) => {
  const [from, to] = momentsOf(change, now)
  if (change.is === 'new') return <span class="meta">comes in addition, from {to}</span>
  if (change.is === 'gone')
    return (
      <span class="meta">
        would not come any more (now from <del>{from}</del>)
      </span>
    )
  return (
    <span class="meta">
      {change.moment === 'opens' ? 'from' : 'by'} <del>{from}</del> <span class="hidden">moves to</span>
      <span aria-hidden="true">→</span> <strong>{to}</strong>
    </span>
  )
}

const Firm = ({ changes, now }: { changes: readonly Change[]; now: WhatIf['now'] }) => {
  const [first] = changes
  return first ? (
    <section>
      <h3>
        <a class="employer alone" href={href('opportunity', { id: first.id })}>
          {first.dossier.opportunity.company.name}
        </a>
      </h3>
      <ul class="list">
        {changes.map((change) => (
          <li>
            {calledHere(change)}
            <Moves change={change} now={now} />
          </li>
        ))}
      </ul>
    </section>
  ) : null
}

const Numbers = ({ of }: { of: WhatIf['numbers'] }) => (
  <ul class="plain-list">
    {of.map(({ name, from, to }) => (
      <li>
        <del>{from}</del> <span class="hidden">becomes</span>
        <span aria-hidden="true">→</span> <strong>{to}</strong> {numberSays[name]}
      </li>
    ))}
  </ul>
)

const lookedAt = (many: number): string =>
  many === 0
    ? 'Nothing is going on yet'
    : many === 1
      ? 'The one thing you have going'
      : `All ${many} you have going`

/** What would move in the plan, shown before anything is kept. */
export const WhatIfPage = ({ of, sent, room }: { of: WhatIf; sent: Sent; room: Room }) => {
  const { now, numbers, changes, looked, more } = of
  const firms = [...Map.groupBy(changes, ({ id }) => id).values()]
  return (
    <SettingsPart
      title="What would change"
      lead="Nothing is changed yet. This is what it would mean for your own plan."
      room={room}
    >
      <h2>The numbers</h2>
      {numbers.length > 0 ? <Numbers of={numbers} /> : <p>Every number stays as it is.</p>}
      <h2>Your plan</h2>
      {firms.map((each) => (
        <Firm changes={each} now={now} />
      ))}
      {changes.length === 0 ? (
        <p>{lookedAt(looked)}: nothing would move today. It holds for whatever comes.</p>
      ) : null}
      {more > 0 ? <p class="meta">{more} more, in which nothing is due soon, were not looked at.</p> : null}
      <form method="post" action={href('setWhen')} class="act">
        {[...sent].flatMap(([key, values]) =>
          values.map((value) => <input type="hidden" name={key} value={value} />),
        )}
        <button type="submit">Keep it so</button>
        <a class="button link" href={href('when')}>
          Leave it as it was
        </a>
      </form>
    </SettingsPart>
  )
}
