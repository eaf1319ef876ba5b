import type { Child } from 'hono/jsx'
import type { Action } from '../../actions/action.ts'
import { flagsOf } from '../../actions/fields.ts'
import type { Dossier } from '../../core/dossier/dossier.ts'
import type { Complaint } from '../../core/outcome.ts'
import { own } from '../form.ts'
import { href } from '../href.ts'
import { isShown, wordsFor } from '../words/words.ts'
import { Field } from './field.tsx'

type Values = Readonly<Record<string, unknown>>

interface Props {
  readonly action: Action
  /** The keys to show, in this order; all unless named. */
  readonly fields?: readonly string[] | undefined
  /** What stands in them. */
  readonly values?: Values | undefined
  /** Sent along unseen. */
  readonly hidden?: Readonly<Record<string, string | readonly string[]>> | undefined
  readonly back: string
  readonly button: string
  /** What a field is called here, where that is not what it is called elsewhere. */
  readonly labels?: Readonly<Record<string, string>> | undefined
  /** What stands under a field. */
  readonly below?: Readonly<Record<string, Child>> | undefined
  /** For the choice of people and interviews. */
  readonly dossier?: Dossier | undefined
  /** Sets the ids of the fields apart where a page has several forms. */
  readonly name: string
  readonly quiet?: boolean | undefined
  /** So that buttons elsewhere on the page can send it. */
  readonly id?: string | undefined
  /** What was wrong with what stands in it: each at its field. */
  readonly problems?: readonly Complaint[] | undefined
  readonly children?: Child
}

/** The form of an action: its fields by its schema, their words by the table of words. */
export const ActionForm = ({
  action,
  fields,
  values = {},
  hidden = {},
  labels = {},
  below = {},
  back,
  button,
  dossier,
  name,
  quiet,
  id,
  problems = [],
  children,
}: Props) => {
  const flags = flagsOf(action.input)
  const keys =
    fields ?? flags.map(({ key }) => key).filter((key) => isShown(action.name, key) && !(key in hidden))
  const shown = keys.flatMap((key) => flags.filter((flag) => flag.key === key))
  return (
    <form method="post" action={href('do', { action: action.name })} class="entry" id={id}>
      {Object.entries(hidden).flatMap(([key, value]) =>
        [value].flat().map((each) => <input type="hidden" name={key} value={each} />),
      )}
      <input type="hidden" name={own.back} value={back} />
      {shown.map((flag) => (
        <>
          <Field
            flag={flag}
            id={`${name}-${flag.key}`}
            words={{
              ...wordsFor(action.name, flag.key),
              ...(labels[flag.key] === undefined ? {} : { label: labels[flag.key] ?? '', hint: undefined }),
            }}
            value={values[flag.key]}
            dossier={dossier}
            wrong={problems.find(({ field }) => field === flag.key)?.message}
          />
          {below[flag.key]}
        </>
      ))}
      {children}
      <button type="submit" class={quiet ? 'plain' : undefined}>
        {button}
      </button>
    </form>
  )
}
