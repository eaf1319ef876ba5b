import type { Draft } from '../../../core/compose/draft.ts'
import type { Dossier } from '../../../core/dossier/dossier.ts'
import type { Opened, Room } from '../../page.ts'
import { factSays } from '../../ui/fact.ts'
import { ActionForm } from '../../ui/form.tsx'

export const promiseSays = ({ what, due }: Draft['commitments'][0]): string =>
  `${what}${due ? ` (by ${due.toString()})` : ' (no day could be read; it is not put among your promises)'}`

/** What sending it would promise, and what only the writer can settle. */
export const Settle = ({ draft }: { draft: Draft }) => {
  const questions = draft.questions.filter(({ doubt }) => !doubt)
  return (
    <>
      <section id="desk-promises" hidden={draft.commitments.length === 0}>
        <h2>With it you promise</h2>
        <ul>
          {draft.commitments.map((each) => (
            <li>{promiseSays(each)}</li>
          ))}
        </ul>
      </section>
      {questions.length > 0 ? (
        <section>
          <h2>To settle first</h2>
          <ul>
            {questions.map(({ ask }) => (
              <li>{ask}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}

/** A doubt that was noted in private can be answered here, in the user's own words; the note itself never leaves. */
export const Doubts = ({ draft, opened, room }: { draft: Draft; opened: Opened; room: Room }) => {
  const action = room.actions.get('answer-doubt')
  const asked = draft.questions.filter(({ doubt }) => doubt)
  if (!action || asked.length === 0) return null
  return (
    <>
      {asked.map(({ fact, ask }, index) => (
        <details class="doubt">
          <summary>Answer a doubt you noted in private</summary>
          <p>{ask} The note itself stays here.</p>
          <p class="meta">{factSays(fact, opened.dossier)}</p>
          <ActionForm
            action={action}
            fields={['about', 'text']}
            hidden={{ opportunity: opened.kept.id, note: fact.slice('point:'.length) }}
            back={room.here}
            button="Put it in the letter"
            name={`doubt-${index}`}
          />
        </details>
      ))}
    </>
  )
}

/** For a touch that brings something: what there is to bring. */
export const Worth = ({ draft, dossier }: { draft: Draft; dossier: Dossier }) =>
  (draft.worthSending ?? []).length === 0 ? null : (
    <section class="worth">
      <h2>What would be worth sending</h2>
      <ul>
        {(draft.worthSending ?? []).map(({ fact, idea, because }) => (
          <li>
            {idea}{' '}
            <span class="meta">
              {because} · {factSays(fact, dossier)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
