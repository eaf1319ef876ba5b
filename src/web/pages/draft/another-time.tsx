import type { Going } from '../../../core/mail/outbox/going.ts'
import { mostMegabytes } from '../../../core/mail/outbox/letterhead.ts'
import { whenToSend } from '../../../core/mail/outbox/when.ts'
import type { Step } from '../../../core/plan/step.ts'
import { city } from '../../../core/time/say.ts'
import { undoSeconds } from '../../../core/time/sending.ts'
import { href } from '../../href.ts'
import type { Opened, Room } from '../../page.ts'
import { soon } from '../../ui/step.tsx'
import { Deed, wordsForm } from './deeds.tsx'

/** When a yes would send it: the plan’s best moment in the reader’s working hours, or a moment of one’s own. */
export const AnotherTime = ({
  opened,
  step,
  going,
  room,
}: {
  opened: Opened
  step: Step
  going: Going
  room: Room
}) => {
  const action = room.actions.get('approve')
  if (!action) return null
  if (going.by === 'hand')
    return going.lacks === undefined ? null : (
      <p class="meta">
        It does not go out by itself yet: {going.because}.{' '}
        {going.lacks === 'sender' ? (
          <>
            <a href={href('profile')}>Name your own mail address</a> or{' '}
            <a href={href('mailbox')}>connect your mailbox</a>.
          </>
        ) : null}
      </p>
    )
  const { now } = opened.planned
  const at = Temporal.Instant.from(whenToSend(step, now).sendAt).toZonedDateTimeISO(now.timeZoneId)
  const { id } = opened.kept
  const isSoon = at.since(now).total('seconds') <= undoSeconds
  return (
    <details id="another-time">
      <summary>
        With your yes it{' '}
        {going.from.mailbox === undefined ? 'becomes a file for your mail program' : 'goes out'}{' '}
        {isSoon ? `in ${undoSeconds} seconds` : soon(at, now)}
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
          <label for="approve-files">With files ({mostMegabytes} MB at the most)</label>
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
