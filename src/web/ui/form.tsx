import type { Child } from 'hono/jsx'
import type { Action } from '../../actions/action.ts'
import { type Flag, flagsOf } from '../../actions/fields.ts'
import type { Dossier } from '../../core/dossier/dossier.ts'
import type { Complaint } from '../../core/outcome.ts'
import { own } from '../form.ts'
import { href } from '../href.ts'
import { seenText } from '../older-page.ts'
import type { Values } from '../standing.ts'
import { isShown, wordsFor } from '../words/words.ts'
import { Field } from './field.tsx'

interface Props {
  readonly action: Action
  /** The keys to show, in this order; all unless named. */
  readonly fields?: readonly string[] | undefined
  /** Those that are shown at once, with the ones that must be given and the ones in use; the rest stands behind “More fields”. All unless named. */
  readonly usual?: readonly string[] | undefined
  /** What stands in them. */
  readonly values?: Values | undefined
  /** What stands in the fact that is changed, where an older page must not write over it unseen. */
  readonly seen?: Values | undefined
  /** Sent along unseen. */
  readonly hidden?: Readonly<Record<string, string | readonly string[]>> | undefined
  readonly back: string
  /** Leads to what was made, once it is there: it stands on its page under its own name. */
  readonly toNew?: boolean | undefined
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
  /** Its button reads as a link: a deed that competes with nothing. */
  readonly link?: boolean | undefined
  /** So that buttons elsewhere on the page can send it. */
  readonly id?: string | undefined
  /** What was wrong with what stands in it: each at its field. */
  readonly problems?: readonly Complaint[] | undefined
  readonly children?: Child
}

const isInUse = (value: unknown): boolean =>
  value !== undefined && ![value].flat().every((each) => each === '' || each === false)

/** What is shown at once, and what behind a fold. */
const parted = (shown: readonly Flag[], usual: readonly string[] | undefined, values: Values) => {
  const isShownNow = ({ key, required }: Flag) =>
    usual === undefined || required || usual.includes(key) || isInUse(values[key])
  return { now: shown.filter(isShownNow), more: shown.filter((flag) => !isShownNow(flag)) }
}

/** The form of an action: its fields by its schema, their words by the table of words. */
export const ActionForm = ({
  action,
  fields,
  usual,
  values = {},
  seen,
  hidden = {},
  labels = {},
  below = {},
  back,
  toNew,
  button,
  dossier,
  name,
  quiet,
  link,
  id,
  problems = [],
  children,
}: Props) => {
  const flags = flagsOf(action.input)
  const keys =
    fields ?? flags.map(({ key }) => key).filter((key) => isShown(action.name, key) && !(key in hidden))
  const { now, more } = parted(
    keys.flatMap((key) => flags.filter((flag) => flag.key === key)),
    usual,
    values,
  )
  const drawn = (flag: Flag) => (
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
  )
  return (
    <form method="post" action={href('do', { action: action.name })} class="entry" id={id}>
      {Object.entries(hidden).flatMap(([key, value]) =>
        [value].flat().map((each) => <input type="hidden" name={key} value={each} />),
      )}
      <input type="hidden" name={own.back} value={back} />
      {seen ? <input type="hidden" name={own.seen} value={seenText(seen, keys)} /> : null}
      {toNew ? <input type="hidden" name={own.toNew} value="yes" /> : null}
      {now.map(drawn)}
      {more.length > 0 ? (
        <details class="more">
          <summary>More fields</summary>
          {more.map(drawn)}
        </details>
      ) : null}
      {children}
      <button type="submit" class={link ? 'link' : quiet ? 'plain' : undefined}>
        {button}
      </button>
    </form>
  )
}
