import type { Interview } from '../../core/dossier/dossier.ts'
import type { DebriefQuestion } from '../../core/playbook/d/questions.ts'
import type { Opened, Room } from '../page.ts'
import { ActionForm } from '../ui/form.tsx'
import { FreeNotes } from '../ui/free-notes.tsx'
import { Layout } from '../ui/layout.tsx'

const privateKinds = ['clue', 'reaction', 'lesson']

const Question = ({ asked, opened, first }: { asked: DebriefQuestion; opened: Opened; first: boolean }) => {
  const key = `${asked.kind}${asked.about ? `@${asked.about}` : ''}`
  const name = asked.about ? opened.dossier.people.get(asked.about)?.name : undefined
  return (
    <div class="field">
      <label for={`q-${key}`}>
        {name ? <strong>{name}: </strong> : null}
        {asked.question}
      </label>
      <textarea id={`q-${key}`} name={`note:${key}`} rows={2} autofocus={first} />
      {privateKinds.includes(asked.kind) ? (
        <span class="hint">Stays private: it is never quoted.</span>
      ) : null}
    </div>
  )
}

/** Three questions first, made for a phone in a lobby; the rest folds out for the evening. */
export const DebriefPage = ({
  opened,
  interview,
  questions,
  room,
}: {
  opened: Opened
  interview: Interview
  questions: readonly DebriefQuestion[]
  room: Room
}) => {
  const { dossier, kept } = opened
  const at = `/o/${encodeURIComponent(kept.id)}`
  const first = questions.filter((question) => question.first)
  const later = questions.filter((question) => !question.first)
  const note = room.actions.get('note')
  const told = interview.debrief?.nextSteps
  return (
    <Layout title="Debrief" at="opportunities" flash={room.flash}>
      <p class="date">
        <a href={at}>{dossier.opportunity.company.name}</a> · {interview.stage} interview
      </p>
      <h1>{first.length > 0 ? 'Now, while it is fresh' : 'What stayed with you'}</h1>
      <form method="post" action="/debrief" class="entry">
        <input type="hidden" name="opportunity" value={kept.id} />
        <input type="hidden" name="interview" value={interview.id} />
        <input type="hidden" name="back" value={at} />
        {first.map((asked, index) => (
          <Question asked={asked} opened={opened} first={index === 0} />
        ))}
        <div class="field">
          <label for="next">What did they say comes next?</label>
          <input id="next" name="next" value={told?.text ?? ''} />
        </div>
        <div class="field">
          <label for="hearBy">By which day will you hear?</label>
          <input id="hearBy" name="hearBy" type="date" value={told?.hearBy?.toString() ?? ''} />
        </div>
        {later.length > 0 ? (
          <details>
            <summary>The rest, this evening ({later.length})</summary>
            {later.map((asked) => (
              <Question asked={asked} opened={opened} first={false} />
            ))}
          </details>
        ) : null}
        <button type="submit">Keep it</button>
      </form>
      <FreeNotes opened={opened} interview={interview} room={room} />
      {note ? (
        <details class="add">
          <summary>Another note</summary>
          <ActionForm
            action={note}
            fields={['kind', 'who', 'text', 'better', 'private']}
            hidden={{ opportunity: kept.id, interview: interview.id }}
            back={room.here}
            button="Keep"
            name="note"
            dossier={dossier}
          />
        </details>
      ) : null}
    </Layout>
  )
}
