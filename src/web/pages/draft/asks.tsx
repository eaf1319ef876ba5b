import type { NoteAsked } from '../../../actions/noted.ts'
import { isOfNote } from '../../../core/compose/asks.ts'
import type { Draft } from '../../../core/compose/draft.ts'
import { ideasFor } from '../../../core/compose/worth-sending.ts'
import { saidFact } from '../../../core/dossier/facts.ts'
import type { Step } from '../../../core/plan/step.ts'
import { own } from '../../form.ts'
import { href } from '../../href.ts'
import type { Opened, Room } from '../../page.ts'
import { factSays } from '../../ui/fact.ts'
import { ActionForm } from '../../ui/form.tsx'
import { daySays } from '../../ui/when.ts'

export const promiseSays = ({ what, due }: Draft['commitments'][0]): string =>
  `${what}${due ? ` (by ${daySays(due)})` : ' (no day could be read; it is not put among your promises)'}`

/** What sending it would promise, and what only the writer can settle. */
export const Settle = ({ draft, asked }: { draft: Draft; asked: readonly NoteAsked[] }) => {
  // What is asked in a box of its own is not asked again.
  const boxed = new Set(asked.filter(isOfNote).map(({ fact }) => fact))
  const questions = draft.questions.filter(({ fact, doubt, spare }) => !doubt && !spare && !boxed.has(fact))
  return (
    <>
      <section id="desk-promises" hidden={draft.commitments.length === 0}>
        <h3>With it you promise</h3>
        <ul>
          {draft.commitments.map((each) => (
            <li>{promiseSays(each)}</li>
          ))}
        </ul>
      </section>
      {questions.length > 0 ? (
        <section>
          <h3>To settle first</h3>
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

/** Sentences an assistant wrote that only the writer can own: kept or cut, each with a button. */
export const Yours = ({ draft, opened, room }: { draft: Draft; opened: Opened; room: Room }) => {
  const asked = draft.own?.asked ?? []
  if (asked.length === 0) return null
  return (
    <section class="asked" aria-labelledby="yours-title">
      <h3 id="yours-title">Is this yours?</h3>
      <p class="meta">An assistant wrote these. Only you can know; your yes to the message waits for it.</p>
      <ul>
        {asked.map(({ text, because }) => (
          <li>
            <form method="post" action={href('do', { action: 'mine' })}>
              {Object.entries({
                ...{ opportunity: opened.kept.id, step: draft.step },
                ...{ sentence: text, [own.back]: room.here },
              }).map(([key, value]) => (
                <input type="hidden" name={key} value={value} />
              ))}
              <q>{text}</q> <span class="meta">{because}</span>{' '}
              <button type="submit" class="plain" name="keep" value="true">
                It is mine: keep it
              </button>
              <button type="submit" class="plain" name="cut" value="true">
                Cut it
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
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
            quiet
          />
        </details>
      ))}
    </>
  )
}

const Ideas = ({ opened, step }: { opened: Opened; step: Step }) => {
  const { dossier, planned } = opened
  const ideas = ideasFor(dossier, step, planned.now)
  return ideas.length === 0 ? null : (
    <section class="worth">
      <h2>What would be worth sending</h2>
      <ul>
        {ideas.map(({ fact, idea, because }) => (
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
}

/** For a touch that brings something: what it is. Until that is said there is no message. */
export const Bring = ({ opened, step, room }: { opened: Opened; step: Step; room: Room }) => {
  const action = room.actions.get('bring')
  if (step.kind !== 'value-add' || !action) return null
  const given = opened.dossier.said.findLast((said) => step.facts.includes(saidFact(said)))
  const form = (
    <ActionForm
      action={action}
      fields={['text']}
      values={given ? { text: given.text } : {}}
      hidden={{ opportunity: opened.kept.id, step: step.id }}
      back={room.here}
      button={given ? 'Send this instead' : 'Write the message around it'}
      name="bring"
      quiet={given !== undefined}
    />
  )
  if (given)
    return (
      <details>
        <summary>Change what you send</summary>
        {form}
      </details>
    )
  return (
    <>
      <section class="bring">
        <h2>What have you got for them?</h2>
        <p>
          An article, an idea, a link, a finding: only you can know. Whole sentences go in as you write them.
          Without anything to send there is nothing to write, and that is fine.
        </p>
        {form}
      </section>
      <Ideas opened={opened} step={step} />
    </>
  )
}
