import type { CoachSheet, OwnNote } from '../../../actions/coach-sheet.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { Layout } from '../../ui/layout.tsx'
import { NothingYet } from '../../ui/nothing-yet.tsx'
import { HandoutPage } from '../handout.tsx'

const Notes = ({ notes }: { notes: readonly OwnNote[] }) =>
  notes.length === 0 ? null : (
    <form method="get" action={href('coach')} class="entry ticks">
      <fieldset class="field">
        <legend>Which of your private notes may they read? None, unless you tick it.</legend>
        {notes.map(({ key, company, says, text, ticked }) => (
          <label class="tick">
            <input type="checkbox" name="note" value={key} checked={ticked} />
            <span>
              {text}
              <span class="meta">
                {company} · {says}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <button type="submit" class="plain">
        Show it so
      </button>
    </form>
  )

/** Where the whole search stands, for whoever talks it over with you. */
export const CoachPage = ({
  of: { sheet, notes, more },
  size,
  file,
  room,
}: {
  of: CoachSheet
  size: 'a4' | 'letter'
  file: string
  room: Room
}) =>
  sheet.sections.length === 0 ? (
    <Layout title="A page for your coach" at="opportunities" flash={room.flash}>
      <h1>A page for your coach</h1>
      <NothingYet>
        Nothing is going on yet. Once something is, it stands here to print or to hand over.
      </NothingYet>
    </Layout>
  ) : (
    <HandoutPage
      of={sheet}
      title="A page for your coach"
      lead="Where each search stands, what waits and what is open. It leaves this machine only by your own hand."
      back={[href('opportunities'), 'Opportunities']}
      file={file}
      size={size}
      room={room}
    >
      <Notes notes={notes} />
      {more > 0 ? <p class="meta">{more} more are open; those that are due first stand here.</p> : null}
    </HandoutPage>
  )
