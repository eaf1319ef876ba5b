import type { Draft } from '../../../core/compose/draft.ts'
import { whenToSend } from '../../../core/mail/outbox/when.ts'
import type { Step } from '../../../core/plan/step.ts'
import { city } from '../../../core/time/say.ts'
import { channels } from '../../../core/vocabulary/channels.ts'
import { href } from '../../href.ts'
import type { Opened, Room } from '../../page.ts'
import { soon } from '../../ui/step.tsx'
import { Deed, wordsForm } from './deeds.tsx'

/** When a yes would send it: the plan’s best moment in the reader’s working hours, or a moment of one’s own. */
export const AnotherTime = ({
  opened,
  step,
  draft,
  from,
  room,
}: {
  opened: Opened
  step: Step
  draft: Draft
  from: { readonly mailbox?: string } | undefined
  room: Room
}) => {
  const action = room.actions.get('approve')
  const readers = draft.to.map((id) => opened.dossier.people.get(id)?.email)
  const goes = channels[draft.channel].mails && readers.every(Boolean)
  if (!action || !goes || opened.kept.example || step.state === 'done') return null
  if (!from)
    return (
      <p class="meta">
        It does not go out by itself yet: <a href={href('profile')}>name your own mail address</a> or{' '}
        <a href={href('mailbox')}>connect your mailbox</a>.
      </p>
    )
  const { now } = opened.planned
  const at = Temporal.Instant.from(whenToSend(step, now).sendAt).toZonedDateTimeISO(now.timeZoneId)
  const { id } = opened.kept
  const isSoon = at.epochMilliseconds - now.epochMilliseconds < 60_000
  return (
    <details id="another-time">
      <summary>
        With your yes it {from.mailbox === undefined ? 'becomes a file for your mail program' : 'goes out'}{' '}
        {isSoon ? 'in 20 seconds' : soon(at, now)}
      </summary>
      <p class="meta">
        {isSoon
          ? 'Its best moment is now. '
          : 'That is the best moment by the plan, in their working hours. '}
        Afterword must be open then; if this computer may be asleep, choose an earlier time.
      </p>
      <div class="entry">
        <div class="field">
          <label for="approve-at">At another time</label>
          <input id="approve-at" name="at" type="datetime-local" form={wordsForm} />
          <span class="hint">The time in {city(now.timeZoneId)}</span>
        </div>
        <div class="field">
          <label for="approve-files">With files (13 MB at the most)</label>
          <input id="approve-files" name="attach" type="file" multiple form={wordsForm} />
        </div>
        <Deed to={href('approve', { id })} quiet files>
          Say yes like this
        </Deed>
        {isSoon ? null : (
          <Deed to={href('approveNow', { id })} quiet files>
            Say yes, to go out now
          </Deed>
        )}
      </div>
    </details>
  )
}
