import type { LookedAt } from '../../../actions/draft.ts'
import type { Noted } from '../../../actions/noted.ts'
import { own } from '../../form.ts'
import { href } from '../../href.ts'
import type { Opened, Room } from '../../page.ts'
import { measured } from '../../ui/measure.ts'
import { Doubts, Settle, Yours } from './asks.tsx'
import { Better } from './better.tsx'
import { Checklist, Findings } from './parts.tsx'
import { CouldGo, MannerFields } from './voice.tsx'

interface Props {
  readonly opened: Opened
  readonly looked: LookedAt
  readonly noted: Noted
  readonly room: Room
}

/** Beside the sheet: the remarks, what is asked, what it promises, what it should hold, its length. */
export const Before = ({ opened, looked, noted, room }: Props) => {
  const { draft } = looked
  const { id } = opened.kept
  const place = { opportunity: id, step: draft.step, back: room.here }
  return (
    <aside class="beside" aria-labelledby="before-title">
      <h2 id="before-title">Before it goes</h2>
      <Findings
        findings={draft.findings}
        body={draft.body}
        spelling={draft.own && room.query.spelling ? 'read' : 'unread'}
        keeping={
          <>
            <input type="hidden" name="opportunity" value={id} />
            <input type="hidden" name="step" value={draft.step} />
            <input type="hidden" name={own.back} value={room.here} />
            <MannerFields manner={draft.manner ?? {}} />
          </>
        }
      />
      {draft.own ? (
        <noscript>
          <p>
            <a href={href('draft', { id }, { step: draft.step, spelling: '1' })}>
              Check spelling and grammar too
            </a>
          </p>
        </noscript>
      ) : null}
      <Yours draft={draft} opened={opened} room={room} />
      {draft.bare ? null : <Better asked={noted.asked} draft={draft} opened={opened} room={room} />}
      <CouldGo draft={draft} place={place} />
      <Settle draft={draft} asked={noted.asked} />
      <Doubts draft={draft} opened={opened} room={room} />
      <Checklist items={looked.checklist} measure={measured(draft)} />
    </aside>
  )
}
