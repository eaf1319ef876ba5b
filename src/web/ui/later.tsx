import { instantShape } from '../../actions/shapes.ts'
import type { Moment } from '../../core/dossier/dossier.ts'
import type { PutOff } from '../../core/time/put-off.ts'
import { own } from '../form.ts'
import { href } from '../href.ts'
import { clockSays, daySays } from './when.ts'

const says: Readonly<Record<PutOff['to'], (at: Moment) => string>> = {
  evening: (at) => `This evening, ${clockSays(at)}`,
  tomorrow: (at) => `Tomorrow morning, ${clockSays(at)}`,
  monday: (at) => `${daySays(at)}, ${clockSays(at)}`,
}

/** Put a step off with one press, or to a day of one’s own; with script or without. */
export const Later = ({
  about,
  putOff,
  now,
  back,
}: {
  /** The opportunity and the step. */
  readonly about: Readonly<Record<string, string>>
  readonly putOff: readonly PutOff[]
  readonly now: Moment
  readonly back: string
}) => {
  const unseen = Object.entries({ ...about, [own.back]: back }).map(([key, value]) => (
    <input type="hidden" name={key} value={value} />
  ))
  const to = href('do', { action: 'snooze' })
  return (
    <details class="later">
      <summary>Later</summary>
      <form method="post" action={to}>
        {unseen}
        {putOff.map(({ to, at }) => (
          <button type="submit" class="link" name="until" value={instantShape(at)}>
            {says[to](at)}
          </button>
        ))}
      </form>
      <form method="post" action={to} class="on-day">
        {unseen}
        <label for="later-day">Or on a day you choose</label>
        <input
          id="later-day"
          type="date"
          name="until"
          min={now.toPlainDate().add({ days: 1 }).toString()}
          required
        />
        <button type="submit" class="plain">
          Put it off
        </button>
      </form>
    </details>
  )
}
