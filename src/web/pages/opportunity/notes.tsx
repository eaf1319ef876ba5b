import type { Interview, Point } from '../../../core/dossier/dossier.ts'
import { wordsIn } from '../../../core/dossier/facts.ts'
import { pointKinds } from '../../../core/vocabulary/point-kinds.ts'
import type { Place } from '../../page.ts'
import { anchorOf } from '../../ui/anchor.ts'
import { Change, Remove } from '../../ui/entries.tsx'

/** So many stand open; the others are folded. */
const few = 3

const usual = ['text', 'kind', 'who']
const fields = [...usual, 'say', 'better', 'private', 'raised', 'what']

const Note = ({ point, opened, room }: Place & { point: Point }) => {
  const anchor = anchorOf(`point:${point.id}`)
  return (
    <li id={anchor}>
      <div>
        <span class="kind">{pointKinds[point.kind].says}</span> {wordsIn(point)}
        {point.private ? <span class="private"> only for me</span> : null}
      </div>
      <Change
        of="this note"
        name="note"
        fact={`note-${point.id}`}
        fields={fields}
        usual={usual}
        hidden={{ id: point.id }}
        anchor={anchor}
        opened={opened}
        room={room}
      >
        <Remove id={opened.kept.id} kind="note" fact={point.id} room={room} what="this note" />
      </Change>
    </li>
  )
}

/** The notes of one interview as text; those that are only for oneself come last. */
export const Notes = ({ held, opened, room }: Place & { held: Interview }) => {
  const points = (held.debrief?.points ?? []).toSorted(
    (one, other) => Number(one.private) - Number(other.private),
  )
  const list = (of: readonly Point[]) => (
    <ul class="points">
      {of.map((point) => (
        <Note point={point} opened={opened} room={room} />
      ))}
    </ul>
  )
  if (points.length === 0) return null
  // One more is no longer than the fold that would hold it.
  if (points.length <= few + 1) return list(points)
  return (
    <>
      {list(points.slice(0, few))}
      {/* What was just changed may be among them. */}
      <details class="add" open={room.flash !== undefined}>
        <summary>{points.length - few} more notes</summary>
        {list(points.slice(few))}
      </details>
    </>
  )
}
