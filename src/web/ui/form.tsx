import type { Child } from 'hono/jsx'
import type { Action } from '../../actions/action.ts'
import { type Flag, flagsOf } from '../../actions/fields.ts'
import type { Dossier } from '../../core/dossier/dossier.ts'
import { city } from '../../core/time/say.ts'
import { clockOf, zoneKey } from '../clock-field.ts'
import { own } from '../form.ts'
import { href } from '../href.ts'

type Values = Readonly<Record<string, unknown>>

interface Props {
  readonly action: Action
  /** The keys to show, in this order; all unless named. */
  readonly fields?: readonly string[] | undefined
  /** What stands in them. */
  readonly values?: Values | undefined
  /** Sent along unseen. */
  readonly hidden?: Readonly<Record<string, string>> | undefined
  readonly back: string
  readonly button: string
  /** What a field is called here, where that is not what the command line calls it. */
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
  readonly children?: Child
}

const inputTypes: Readonly<Record<string, string>> = {
  DAY: 'date',
  ADDRESS: 'text',
  NUMBER: 'tel',
}

const listed = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)]

const words = (word: string): string => word.replaceAll('-', ' ')

const Choice = ({
  flag,
  id,
  value,
  options,
  none,
}: {
  flag: Flag
  id: string
  value: unknown
  options: readonly (readonly [string, string])[]
  none: string
}) => (
  <select id={id} name={flag.key} required={flag.required}>
    {flag.required ? null : <option value="">{none}</option>}
    {options.map(([key, says]) => (
      <option value={key} selected={String(value ?? '') === key}>
        {says}
      </option>
    ))}
  </select>
)

const Many = ({
  flag,
  id,
  value,
  options,
}: {
  flag: Flag
  id: string
  value: unknown
  options: readonly (readonly [string, string])[]
}) => {
  const chosen = listed(value)
  return (
    <div class="many" id={id}>
      <input type="hidden" name={flag.key} value="" />
      {options.map(([key, says]) => (
        <label>
          <input type="checkbox" name={flag.key} value={key} checked={chosen.includes(key)} /> {says}
        </label>
      ))}
      {options.length === 0 ? <span class="hint">Nobody is known yet.</span> : null}
    </div>
  )
}

const optionsOf = (
  flag: Flag,
  dossier: Dossier | undefined,
): readonly (readonly [string, string])[] | undefined => {
  if (flag.words.length > 0) return flag.words.map((word) => [word, words(word)] as const)
  if (flag.value === 'PERSON' && dossier)
    return [...dossier.people.values()].map(({ id, name }) => [id, name] as const)
  if (flag.value === 'INTERVIEW' && dossier) return dossier.interviews.map(({ id }) => [id, id] as const)
  return undefined
}

const Input = ({
  flag,
  id,
  value,
  dossier,
}: {
  flag: Flag
  id: string
  value: unknown
  dossier: Dossier | undefined
}) => {
  const options = optionsOf(flag, dossier)
  if (options && flag.many) return <Many flag={flag} id={id} value={value} options={options} />
  if (options) return <Choice flag={flag} id={id} value={value} options={options} none="–" />
  if (flag.boolean)
    return (
      <Choice
        flag={flag}
        id={id}
        value={value}
        options={[
          ['true', 'yes'],
          ['false', 'no'],
        ]}
        none="–"
      />
    )
  if (flag.many || flag.lines > 1)
    return (
      <textarea id={id} name={flag.key} rows={flag.many ? 3 : flag.lines} required={flag.required}>
        {listed(value).join('\n')}
      </textarea>
    )
  const text = value === undefined ? '' : String(value)
  if (flag.value === 'TIME') return <Time flag={flag} id={id} text={text} dossier={dossier} />
  return (
    <input
      id={id}
      name={flag.key}
      type={inputTypes[flag.value] ?? 'text'}
      inputmode={flag.number ? 'decimal' : undefined}
      value={text}
      required={flag.required}
    />
  )
}

/** A moment on a clock: chosen without writing a zone, which stands beside it and goes along. */
const Time = ({
  flag,
  id,
  text,
  dossier,
}: {
  flag: Flag
  id: string
  text: string
  dossier: Dossier | undefined
}) => {
  const usual = dossier?.opportunity.company.zone ?? dossier?.me.zone
  const { clock, zone, own } = clockOf(text, usual)
  return (
    <>
      {clock === undefined ? (
        <input id={id} name={flag.key} type="text" value={text} required={flag.required} />
      ) : (
        <input
          id={id}
          name={flag.key}
          type="datetime-local"
          value={clock}
          step={/:\d\d:\d\d$/.test(clock) ? 1 : undefined}
          required={flag.required}
        />
      )}
      {own ? <input type="hidden" name={zoneKey(flag.key)} value={own} /> : null}
      {zone ? <span class="hint">The time in {city(zone)}</span> : null}
    </>
  )
}

/** What a flag says, without what only the command line needs: there a person is named by id, and a moment is typed. */
const asSeen = ({ says, value }: Flag): string => {
  const seen = says.replace('; may be repeated', '').replace(/, by id(?: or name)?(?![\w-])/, '')
  return value === 'TIME' ? (seen.split(', such as ')[0] ?? seen) : seen
}

const Field = ({
  flag,
  name,
  value,
  dossier,
  label,
}: {
  flag: Flag
  name: string
  value: unknown
  dossier: Dossier | undefined
  label: string | undefined
}) => {
  const id = `${name}-${flag.key}`
  const group = flag.many && optionsOf(flag, dossier) !== undefined
  const says = `${label ?? asSeen(flag)}${flag.many && !group ? ' (one a line)' : ''}`
  if (group)
    return (
      <fieldset class="field">
        <legend>{says}</legend>
        <Input flag={flag} id={id} value={value} dossier={dossier} />
      </fieldset>
    )
  return (
    <div class="field">
      <label for={id}>{says}</label>
      <Input flag={flag} id={id} value={value} dossier={dossier} />
    </div>
  )
}

/** The form of an action, made from its schema: what the command line takes as flags, a page takes as fields. */
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
  children,
}: Props) => {
  const flags = flagsOf(action.input)
  const keys = fields ?? flags.map(({ key }) => key).filter((key) => !(key in hidden))
  const shown = keys.flatMap((key) => flags.filter((flag) => flag.key === key))
  return (
    <form method="post" action={href('do', { action: action.name })} class="entry" id={id}>
      {Object.entries(hidden).map(([key, value]) => (
        <input type="hidden" name={key} value={value} />
      ))}
      <input type="hidden" name={own.back} value={back} />
      {shown.map((flag) => (
        <>
          <Field
            flag={flag}
            name={name}
            value={values[flag.key]}
            dossier={dossier}
            label={labels[flag.key]}
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
