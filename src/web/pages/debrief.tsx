import type { Interview } from '../../core/dossier/dossier.ts'
import type { Complaint } from '../../core/outcome.ts'
import type { DebriefQuestion } from '../../core/playbook/d/questions.ts'
import type { Sent } from '../form.ts'
import { own } from '../form.ts'
import { href } from '../href.ts'
import type { Opened, Room } from '../page.ts'
import { ActionForm } from '../ui/form.tsx'
import { FreeNotes } from '../ui/free-notes.tsx'
import { Layout, Problems } from '../ui/layout.tsx'

/** What was typed before, where it could not be kept. */
type Typed = (name: string) => string | undefined

const Pick = ({
  id,
  name,
  options,
  typed,
}: {
  id: string
  name: string
  options: readonly (readonly [value: string, says: string])[]
  typed: Typed
}) => (
  <select id={id} name={name}>
    {options.map(([value, says]) => (
      <option value={value} selected={typed(name) === value}>
        {says}
      </option>
    ))}
  </select>
)

const wants = [
  ['', 'not said'],
  ['keen', 'keen'],
  ['unsure', 'unsure'],
  ['out', 'out'],
] as const

const ways = [
  ['', 'not said'],
  ['email', 'by e-mail'],
  ['phone', 'by phone'],
  ['linkedin', 'on LinkedIn'],
  ['text', 'by text message'],
  ['letter', 'by letter'],
] as const

/** A promise has a side, a person and a day: asked for one by one, so that none has to be read out of a sentence. */
const Promised = ({ opened, question, typed }: { opened: Opened; question: string; typed: Typed }) => (
  <fieldset class="field">
    <legend>{question}</legend>
    <label for="promise-what">What was promised</label>
    <textarea id="promise-what" name="promise:what" rows={2}>
      {typed('promise:what') ?? ''}
    </textarea>
    <label for="promise-by">Who promised</label>
    <Pick
      id="promise-by"
      name="promise:by"
      options={[
        ['promise', 'I did'],
        ['their-promise', 'They did'],
      ]}
      typed={typed}
    />
    <label for="promise-who">Between you and whom</label>
    <Pick
      id="promise-who"
      name="promise:who"
      options={[...opened.dossier.people.values()].map(({ id, name }) => [id, name] as const)}
      typed={typed}
    />
    <label for="promise-due">By when</label>
    <input id="promise-due" name="promise:due" type="date" value={typed('promise:due') ?? ''} />
  </fieldset>
)

const Question = ({
  asked,
  opened,
  first,
  typed,
}: {
  asked: DebriefQuestion
  opened: Opened
  first: boolean
  typed: Typed
}) => {
  if (asked.kind === 'promise') return <Promised opened={opened} question={asked.question} typed={typed} />
  const key = `${asked.kind}${asked.about ? `@${asked.about}` : ''}`
  const field = asked.kind === 'next-steps' ? 'next' : `note:${key}`
  const name = asked.about ? opened.dossier.people.get(asked.about)?.name : undefined
  const options = asked.kind === 'keen' ? wants : asked.kind === 'prefers' ? ways : undefined
  return (
    <div class="field">
      <label for={`q-${key}`}>
        {name ? <strong>{name}: </strong> : null}
        {asked.question}
      </label>
      {options ? (
        <Pick id={`q-${key}`} name={field} options={options} typed={typed} />
      ) : (
        <textarea id={`q-${key}`} name={field} rows={2} autofocus={first}>
          {typed(field) ?? ''}
        </textarea>
      )}
      {asked.private ? <span class="hint">Stays private: it is never quoted.</span> : null}
    </div>
  )
}

/** Three questions first, made for a phone in a lobby; the rest folds out for the evening. */
export const DebriefPage = ({
  opened,
  interview,
  questions,
  problems = [],
  sent,
  room,
}: {
  opened: Opened
  interview: Interview
  questions: readonly DebriefQuestion[]
  /** Why it could not be kept, with what was typed. */
  problems?: readonly Complaint[]
  sent?: Sent
  room: Room
}) => {
  const { dossier, kept } = opened
  const at = href('opportunity', { id: kept.id })
  const first = questions.filter((question) => question.first)
  const later = questions.filter((question) => !question.first)
  const note = room.actions.get('note')
  const told = interview.debrief?.nextSteps
  const before: Readonly<Record<string, string | undefined>> = {
    next: told?.text,
    hearBy: told?.hearBy?.toString(),
  }
  const typed: Typed = (name) => sent?.get(name)?.at(-1) ?? before[name]
  const asksNext = questions.some(({ kind }) => kind === 'next-steps')
  return (
    <Layout title="Debrief" at="opportunities" flash={room.flash}>
      <p class="date">
        <a href={at}>{dossier.opportunity.company.name}</a> · {interview.stage} interview
      </p>
      <h1>{first.length > 0 ? 'Now, while it is fresh' : 'What stayed with you'}</h1>
      <Problems of={problems} />
      <form method="post" action={href('keepDebrief')} class="entry">
        <input type="hidden" name="opportunity" value={kept.id} />
        <input type="hidden" name="interview" value={interview.id} />
        <input type="hidden" name={own.back} value={at} />
        {first.map((asked, index) => (
          <Question asked={asked} opened={opened} first={index === 0} typed={typed} />
        ))}
        {asksNext ? null : (
          <div class="field">
            <label for="next">What did they say comes next?</label>
            <textarea id="next" name="next" rows={2}>
              {typed('next') ?? ''}
            </textarea>
          </div>
        )}
        <div class="field">
          <label for="hearBy">By which day will you hear?</label>
          <input id="hearBy" name="hearBy" type="date" value={typed('hearBy') ?? ''} />
        </div>
        {later.length > 0 ? (
          <details open={problems.length > 0}>
            <summary>The rest, this evening ({later.length})</summary>
            {later.map((asked) => (
              <Question asked={asked} opened={opened} first={false} typed={typed} />
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
