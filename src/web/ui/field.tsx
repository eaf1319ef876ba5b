import type { Child } from 'hono/jsx'
import { capital, momentIn } from '../../core/time/say.ts'
import { stages } from '../../core/vocabulary/stages.ts'
import { type Drawn, listed, marks } from './drawn.ts'
import { Lines, Pairs } from './lines.tsx'
import { Time } from './time-field.tsx'
import { ours } from './when.ts'

type Options = readonly (readonly [value: string, says: string])[]

const Choice = ({ drawn, options }: { drawn: Drawn; options: Options }) => {
  const { flag, words, value } = drawn
  const chosen = String(value ?? '')
  const own: Options =
    chosen === '' || options.some(([key]) => key === chosen) ? options : [...options, [chosen, chosen]]
  return (
    <select {...marks(drawn)} name={flag.key} required={flag.required}>
      {flag.required ? null : <option value="">{words.none ?? 'not said'}</option>}
      {own.map(([key, says]) => (
        <option value={key} selected={chosen === key}>
          {says}
        </option>
      ))}
    </select>
  )
}

const Many = ({ drawn: { flag, id, value }, options }: { drawn: Drawn; options: Options }) => {
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

const Compared = ({ drawn: { flag, id, value }, options }: { drawn: Drawn; options: Options }) => (
  <div class="many" id={id}>
    {options.map(([key, says]) => (
      <label>
        <input type="radio" name={flag.key} value={key} checked={String(value ?? '') === key} /> {says}
      </label>
    ))}
  </div>
)

/** A tick: left out it says nothing, unless it takes back what was so. */
const Tick = ({ drawn }: { drawn: Drawn }) => {
  const is = String(listed(drawn.value).at(-1) ?? '') === 'true'
  return (
    <label class="tick">
      <input type="hidden" name={drawn.flag.key} value={is ? 'false' : ''} />
      <input {...marks(drawn)} type="checkbox" name={drawn.flag.key} value="true" checked={is} />{' '}
      {drawn.words.label}
    </label>
  )
}

/** What a field lets one choose among; undefined where one writes. */
const optionsOf = ({ flag, words, dossier }: Drawn): Options | undefined => {
  // Of a vocabulary this action may know a part only.
  if (words.options)
    return Object.entries(words.options)
      .filter(([key]) => flag.words.length === 0 || flag.words.includes(key))
      .map(([key, says]) => [key, ours(says)] as const)
  if (flag.value === 'PERSON' && dossier)
    return [...dossier.people.values()].map(({ id, name }) => [id, name] as const)
  if (flag.value === 'INTERVIEW' && dossier)
    return dossier.interviews.map(
      ({ id, stage, starts }) => [id, `${stages[stage].called}, ${ours(momentIn(starts, starts))}`] as const,
    )
  return undefined
}

const types: Readonly<Record<string, string>> = { DAY: 'date', NUMBER: 'tel' }

const Box = ({ drawn }: { drawn: Drawn }) => {
  const { flag, words, value } = drawn
  if (words.parts) return <Pairs drawn={drawn} parts={words.parts} />
  if (flag.many) return <Lines drawn={drawn} />
  const text = value === undefined ? '' : String(value)
  if (flag.value === 'TIME') return <Time drawn={drawn} text={text} />
  if (flag.lines > 1)
    return (
      <textarea {...marks(drawn)} name={flag.key} rows={flag.lines} required={flag.required}>
        {text}
      </textarea>
    )
  return (
    <input
      {...marks(drawn)}
      name={flag.key}
      type={types[flag.value] ?? 'text'}
      inputmode={flag.number ? 'decimal' : undefined}
      value={text}
      required={flag.required}
    />
  )
}

/** Hint and error of a field, each with its id, and what the field names as telling of it. */
export const tellings = (id: string, hint: string | undefined, wrong: string | undefined) => {
  const told = [wrong === undefined ? '' : `${id}-wrong`, hint === undefined ? '' : `${id}-hint`]
    .filter((each) => each !== '')
    .join(' ')
  const lines: Child = (
    <>
      {hint === undefined ? null : (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {wrong === undefined ? null : (
        <span class="wrong" id={`${id}-wrong`}>
          {capital(ours(wrong))}
        </span>
      )}
    </>
  )
  return { told: told === '' ? undefined : told, lines }
}

/** One field of a form: its name, what is said about it, what is wrong with it, and the box or the choices. */
export const Field = (props: Omit<Drawn, 'told'>) => {
  const { flag, words, id, wrong } = props
  const { told, lines } = tellings(id, words.hint, wrong)
  const drawn: Drawn = { ...props, told }
  const options = optionsOf(drawn)
  if (flag.boolean && !options)
    return (
      <div class="field">
        <Tick drawn={drawn} />
        {lines}
      </div>
    )
  const group = flag.many || words.compared === true
  if (group)
    return (
      <fieldset class="field" aria-describedby={told}>
        <legend>{words.label}</legend>
        {lines}
        {options && flag.many ? <Many drawn={drawn} options={options} /> : null}
        {options && !flag.many ? <Compared drawn={drawn} options={options} /> : null}
        {options ? null : <Box drawn={drawn} />}
      </fieldset>
    )
  return (
    <div class="field">
      <label for={id}>{words.label}</label>
      {lines}
      {options ? <Choice drawn={drawn} options={options} /> : <Box drawn={drawn} />}
    </div>
  )
}
