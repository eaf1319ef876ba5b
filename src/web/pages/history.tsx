import type { History } from '../../actions/facts/undo.ts'
import { href } from '../href.ts'
import type { Room } from '../page.ts'
import { ActionForm } from '../ui/form.tsx'
import { Layout } from '../ui/layout.tsx'
import { NothingYet } from '../ui/nothing-yet.tsx'
import { PagesNav } from '../ui/pages.tsx'
import { ours, stampSays } from '../ui/when.ts'

/** What was changed, by whom and when; each can be taken back. */
export const HistoryPage = ({ history, room }: { history: History; room: Room }) => {
  const { changes } = history
  const { opportunity } = room.query
  const link = (page: number) => href('history', {}, { opportunity, page })
  const undo = room.actions.get('undo')
  return (
    <Layout title="What was changed" at="files" flash={room.flash}>
      {opportunity ? (
        <p class="date">
          <a href={href('opportunity', { id: opportunity })}>Back to the firm</a>
        </p>
      ) : null}
      <h1>What was changed</h1>
      <ul class="list">
        {changes.map(({ id, says, at, by, door, opportunity: of, undoneBy, canUndo }) => (
          <li>
            <span>{ours(says)}</span>
            <span class="meta">
              {stampSays(at, room.now)} · {by}
              {door === 'web' ? '' : `, ${door}`}
              {of && !undoneBy ? (
                <>
                  {' · '}
                  <a href={href('opportunity', { id: of })}>where it stands</a>
                </>
              ) : null}
              {undoneBy ? ' · taken back' : ''}
            </span>
            {undo && canUndo ? (
              <ActionForm
                action={undo}
                fields={[]}
                hidden={{ change: id }}
                back={room.here}
                button="Undo"
                name={`undo-${id}`}
                quiet
              />
            ) : null}
          </li>
        ))}
      </ul>
      {changes.length > 0 ? null : opportunity ? (
        <p class="lead">
          Nothing since it was brought here. What you change later stands here, and can be taken back.
        </p>
      ) : (
        <NothingYet>
          Nothing yet. Whatever you write down or change stands here, and can be taken back.
        </NothingYet>
      )}
      <PagesNav of={history} label="More changes" link={link} />
    </Layout>
  )
}
