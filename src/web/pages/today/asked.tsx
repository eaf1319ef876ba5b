import type { TodayAsked } from '../../../actions/today/shape.ts'
import { recordedAs } from '../../../core/vocabulary/touch-kinds.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { Deed } from '../../ui/deed.tsx'
import { doorOf } from '../../ui/step.tsx'
import { titled } from '../../ui/when.ts'

const wordSays = { done: 'is ticked off in your calendar', gone: 'is not in your calendar any more' } as const

const Asked = ({ of, room }: { of: TodayAsked; room: Room }) => {
  const { id, dossier, step, uid, word } = of
  const [sent, account] = [room.actions.get('sent'), room.actions.get('calendar-account')]
  const isMessage = recordedAs(step.kind) !== undefined
  const door = doorOf(id, step)
  const back = `${room.here}#asked`
  return (
    <li>
      “{titled(step).title}” {wordSays[word]}. {isMessage ? 'Did you send it?' : 'Is it done?'}
      <span class="meta">
        <a class="employer" href={href('opportunity', { id })}>
          {dossier.opportunity.company.name}
        </a>
      </span>
      {isMessage && sent ? (
        <Deed action={sent} give={{ opportunity: id, step: step.id }} back={back} button="Yes, I sent it" />
      ) : null}
      {!isMessage && door ? <a href={door[0]}>{door[1]}</a> : null}
      {account ? (
        <>
          <Deed action={account} give={{ again: uid }} back={back} button="Not yet: put it there again" />
          <Deed action={account} give={{ leave: uid }} back={back} button="Not yet: leave it out" />
        </>
      ) : null}
    </li>
  )
}

/** What stood in the user’s calendar and was done or deleted there: nothing follows from it but a question. */
export const AskedAbout = ({ asked, room }: { asked: readonly TodayAsked[]; room: Room }) => (
  <section id="asked">
    <h2>From your calendar</h2>
    <ul class="list">
      {asked.map((each) => (
        <Asked of={each} room={room} />
      ))}
    </ul>
  </section>
)
