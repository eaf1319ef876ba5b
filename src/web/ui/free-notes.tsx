import type { Interview } from '../../core/dossier/dossier.ts'
import { own } from '../form.ts'
import { href } from '../href.ts'
import type { Opened, Room } from '../page.ts'
import { OwnModel } from './assistant.tsx'

/** On the debrief's page: write as it comes, and have it sorted into points that you look through before they are kept. */
export const FreeNotes = ({
  opened,
  interview,
  room,
}: {
  opened: Opened
  interview: Interview
  room: Room
}) => {
  const { assistant } = room
  const live = {
    'data-live': href('askPoints', { id: opened.kept.id }),
    ...{ 'data-from': 'free-notes-form', 'data-into': 'free-notes-form', 'data-place': 'free-notes-live' },
  }
  return (
    <details id="free-notes">
      <summary>Or write it down as it comes</summary>
      <form
        method="post"
        action={href('proposePoints', { id: opened.kept.id })}
        class="entry"
        id="free-notes-form"
      >
        <input type="hidden" name="interview" value={interview.id} />
        <input type="hidden" name={own.back} value={href('opportunity', { id: opened.kept.id })} />
        <div class="field">
          <label for="free-text">
            Your notes; they are sorted into points, and you change what is not right
          </label>
          <textarea id="free-text" name="text" rows={8} required />
          <span class="hint">
            What stands under “Private:” or ends with (private) stays private, and so do impressions of
            people, doubts and pay.
          </span>
        </div>
        <button type="submit" name="by" value="rules">
          Propose points
        </button>
        {assistant ? (
          <>
            <button
              type="submit"
              name="by"
              value="assistant"
              class="plain"
              data-who={assistant.model}
              {...live}
            >
              Sort them with {assistant.model}
            </button>
            <span class="meta">
              Sends the lines that are not private, and the names of those who were there, to{' '}
              {assistant.here ? 'your assistant on this machine' : assistant.host}.
            </span>
          </>
        ) : null}
        <OwnModel live={live}>Sort them with this browser’s own model</OwnModel>
        <button type="submit" name="by" value="answer" data-checks="" hidden>
          Check the answer
        </button>
      </form>
      <div id="free-notes-live" class="live" hidden />
    </details>
  )
}
