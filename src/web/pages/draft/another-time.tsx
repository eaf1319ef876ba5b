import type { Going } from '../../../core/mail/outbox/going.ts'
import { mostMegabytes } from '../../../core/mail/outbox/letterhead.ts'
import type { Step } from '../../../core/plan/step.ts'
import { city } from '../../../core/time/say.ts'
import { href } from '../../href.ts'
import type { Opened } from '../../page.ts'
import { Deed, wordsForm } from './deeds.tsx'
import { moment } from './hand.ts'

/** A moment of one’s own instead of the best one, and files that go along. */
export const AnotherTime = ({ opened, step, going }: { opened: Opened; step: Step; going: Going }) => {
  if (going.by === 'hand') return null
  const { now } = opened.planned
  const { id } = opened.kept
  const { isSoon, says } = moment(step, opened)
  const sends = going.from.mailbox !== undefined
  return (
    <details id="another-time">
      <summary>{sends ? 'Another time, or with files' : 'As a file for your mail program'}</summary>
      <p class="meta">
        {sends
          ? 'If this computer may be asleep then, choose an earlier time.'
          : `It becomes a file ${isSoon ? 'at once' : says}, which your mail program opens with all that goes along.`}
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
        <Deed to={href('approve', { id })} look="plain" files chosen>
          {sends ? 'Send it like this' : 'Keep it as a file like this'}
        </Deed>
      </div>
    </details>
  )
}
