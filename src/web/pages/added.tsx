import type { Complaint } from '../../core/outcome.ts'
import { formats } from '../../core/vocabulary/formats.ts'
import { stages } from '../../core/vocabulary/stages.ts'
import { href } from '../href.ts'
import type { Room } from '../page.ts'
import { tellings } from '../ui/field.tsx'
import { Layout, Problems } from '../ui/layout.tsx'

/** What a line was understood to say, as it stands in the fields. */
export interface AddedTyped {
  readonly line: string
  readonly opportunity: string
  readonly company: string
  readonly role: string
  readonly applied: string
  readonly stage: string
  readonly format: string
  readonly starts: string
  readonly minutes: string
  readonly person: string
  readonly next: string
  readonly hearBy: string
  readonly note: string
}

type Key = keyof AddedTyped

/** The words of each field, in the order of the page. */
const fields: readonly (readonly [key: Key, label: string, hint?: string])[] = [
  ['company', 'Firm', 'As it spells its own name.'],
  ['role', 'Role', 'Only where the firm is new here.'],
  ['starts', 'When', 'Such as Tuesday 3 pm.'],
  ['minutes', 'How long', 'Such as 45 minutes.'],
  ['person', 'With whom', 'One a line, such as Dana Okonkwo | Talent Partner.'],
  ['next', 'What comes next', 'As they said it.'],
  ['hearBy', 'You hear by', 'Such as Friday.'],
  ['note', 'Not understood: kept as a note to yourself'],
]

const labelOf = (key: string): string | undefined =>
  key === 'opportunity' ? 'Where it belongs' : fields.find(([each]) => each === key)?.[1]

const Field = ({
  of: [key, label, hint],
  typed,
  wrong,
}: {
  of: (typeof fields)[number]
  typed: AddedTyped
  wrong: string | undefined
}) => {
  const id = `add-${key}`
  const { told, lines } = tellings(id, hint, wrong)
  const marks = {
    id,
    name: key,
    'aria-describedby': told,
    'aria-invalid': wrong ? ('true' as const) : undefined,
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {key === 'person' || key === 'note' ? (
        <textarea {...marks} rows={Math.max(2, typed[key].split('\n').length)}>
          {typed[key]}
        </textarea>
      ) : (
        <input {...marks} value={typed[key]} autocomplete="off" />
      )}
      {lines}
    </div>
  )
}

const Choice = ({
  name,
  label,
  options,
  chosen,
  none,
}: {
  name: Key
  label: string
  options: readonly (readonly [string, string])[]
  chosen: string
  none: string
}) => (
  <div class="field">
    <label for={`add-${name}`}>{label}</label>
    <select id={`add-${name}`} name={name}>
      <option value="">{none}</option>
      {options.map(([key, says]) => (
        <option value={key} selected={key === chosen}>
          {says}
        </option>
      ))}
    </select>
  </div>
)

interface Props {
  readonly typed: AddedTyped
  readonly problems: readonly Complaint[]
  /** Nobody has pressed anything yet: what is missing stands at its field, and is no mistake. */
  readonly first: boolean
  readonly opportunities: readonly { readonly id: string; readonly says: string }[]
  readonly room: Room
}

/** What one line was understood to say, before any of it is kept: each part can be changed. */
export const AddedPage = ({ typed, problems, first, opportunities, room }: Props) => {
  const wrongAt = (key: string) => problems.find(({ field }) => field === key)?.message
  const told = problems.filter(({ field = '' }) => !first || !fields.some(([key]) => key === field))
  const shown = (keys: readonly Key[]) =>
    fields
      .filter(([key]) => keys.includes(key))
      .map((of) => <Field of={of} typed={typed} wrong={wrongAt(of[0])} />)
  return (
    <Layout title="Is this right?" at="today" flash={room.flash}>
      <h1>Is this right?</h1>
      <p class="lead">“{typed.line}”</p>
      <Problems of={told.map((each) => ({ ...each, label: labelOf(each.field ?? '') }))} form="add" />
      <form method="post" action={href('keepLine')} class="entry" id="add" novalidate>
        <input type="hidden" name="line" value={typed.line} />
        <input type="hidden" name="applied" value={typed.applied} />
        <Choice
          name="opportunity"
          label="Where it belongs"
          options={opportunities.map(({ id, says }) => [id, says] as const)}
          chosen={typed.opportunity}
          none="Something new"
        />
        {typed.opportunity === '' ? <div class="pair">{shown(['company', 'role'])}</div> : null}
        {typed.applied === 'true' ? (
          <p class="note">You applied there.</p>
        ) : (
          <div class="pair">
            <Choice
              name="stage"
              label="Which round"
              options={Object.entries(stages).map(([key, { called }]) => [key, called] as const)}
              chosen={typed.stage}
              none="a first conversation, or what fits"
            />
            <Choice
              name="format"
              label="How you talk"
              options={Object.entries(formats).map(([key, { says }]) => [key, says] as const)}
              chosen={typed.format}
              none="not said"
            />
          </div>
        )}
        <div class="pair">{shown(['starts', 'minutes'])}</div>
        {shown(['person'])}
        <div class="pair">{shown(['next', 'hearBy'])}</div>
        {shown(['note'])}
        <div class="act">
          <button type="submit">Keep it</button>
          <a href={href('today')}>Leave it</a>
        </div>
      </form>
    </Layout>
  )
}
