import { gently } from '../../actions/improper.ts'
import { wordsIn } from '../../core/dossier/facts.ts'
import { href } from '../href.ts'
import type { Opened, Room } from '../page.ts'
import { ActionForm } from './form.tsx'

/** A question that has no place in an interview: noted for oneself, and taken along by oneself alone. */
export const Improper = ({ opened, room }: { opened: Opened; room: Room }) => {
  const { dossier, kept } = opened
  const note = room.actions.get('note')
  const asked = dossier.interviews
    .flatMap((held) => held.debrief?.points ?? [])
    .filter(({ kind }) => kind === 'improper')
  if (!note || dossier.interviews.length === 0) return null
  return (
    <section id="improper">
      <details class="add" open={asked.length > 0}>
        <summary>A question they should not have asked</summary>
        <p>{gently}</p>
        {asked.length > 0 ? (
          <>
            <ul class="points">
              {asked.map((point) => (
                <li>
                  {wordsIn(point)} <span class="private">private</span>
                </li>
              ))}
            </ul>
            <p>
              <a href={href('improper', { id: kept.id })} download="asked.txt">
                Take the record with you
              </a>
            </p>
          </>
        ) : null}
        <ActionForm
          action={note}
          fields={['text', 'who', 'interview']}
          hidden={{ opportunity: kept.id, kind: 'improper' }}
          back={`${room.here}#improper`}
          button="Keep it for myself"
          name="improper"
          dossier={dossier}
        />
      </details>
    </section>
  )
}
