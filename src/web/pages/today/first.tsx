import type { Today, TodayStep } from '../../../actions/today/shape.ts'
import { capital } from '../../../core/time/say.ts'
import { channels } from '../../../core/vocabulary/channels.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { byWhen } from '../../ui/by-when.ts'
import { Deed } from '../../ui/deed.tsx'
import { Later } from '../../ui/later.tsx'
import { doorOf, lookOf, Reasons, StateMark } from '../../ui/step.tsx'
import { ours, titled } from '../../ui/when.ts'

/** The one next thing: what, by when, why in one sentence, and one button. */
export const First = ({
  row,
  today,
  room,
  firm = true,
}: {
  row: TodayStep
  today: Pick<Today, 'now' | 'calm' | 'putOff'>
  room: Room
  /** Is it said whose it is? */
  firm?: boolean
}) => {
  const { id, dossier, step, bare } = row
  const { now, calm, putOff } = today
  const door = doorOf(id, step, bare)
  const { title, more, along } = titled(step)
  const about = { opportunity: id, step: step.id }
  const skip = room.actions.get('skip')
  const facts = [channels[step.channel].by, ...byWhen(step, now, calm)].filter((fact) => fact !== '')
  return (
    <section class={`card step first ${lookOf(step, calm)}`} aria-labelledby="first">
      {firm ? (
        <p class="whose">
          <a class="employer" href={href('opportunity', { id })}>
            {dossier.opportunity.company.name}
          </a>
        </p>
      ) : null}
      <h2 id="first">{title}</h2>
      <p class="meta">
        {calm ? null : <StateMark step={step} />}
        {facts.map((fact, index) => (
          <>
            {calm && index === 0 ? '' : ' · '}
            {fact}
          </>
        ))}
      </p>
      {more ? <p>{capital(more)}.</p> : null}
      {along.map((each) => (
        <p>In the same message: {each}.</p>
      ))}
      {step.why[0] ? <p class="reason">{ours(step.why[0].because)}</p> : null}
      {bare ? <p class="held">Nothing of your talk is in it yet: it wants one sentence of yours.</p> : null}
      <div class="act">
        {door ? (
          <a class="button" href={door[0]}>
            {door[1]}
          </a>
        ) : null}
        {step.or ? (
          <a class="button link" href={href('draft', { id }, { step: step.or })}>
            Or decline it
          </a>
        ) : null}
        <Later about={about} putOff={putOff} now={now} back={room.here} />
        {skip ? <Deed action={skip} give={about} back={room.here} button="Skip" /> : null}
        <details class="why">
          <summary>Why?</summary>
          <Reasons dossier={dossier} step={step} now={now} />
        </details>
      </div>
    </section>
  )
}
