import type { Me } from '../../core/keep/keep.ts'
import type { Complaint } from '../../core/outcome.ts'
import {
  type NumberName,
  numberRange,
  numberSays,
  type Temper,
  tempers,
} from '../../core/vocabulary/numbers.ts'
import type { Sent } from '../form.ts'
import { href } from '../href.ts'
import { numberKey } from '../number-field.ts'

/** What stands in the boxes of numbers. */
export interface ShownNumbers {
  readonly me: Me | undefined
  readonly temper: Temper
  /** What was typed and could not be kept. */
  readonly sent?: Sent | undefined
  readonly problems?: readonly Complaint[]
}

/** One number: the box, then the words that make a sentence of it. Empty it is the usual one. */
export const NumberField = ({
  name,
  place = 'numbers',
  shown: { me, temper, sent, problems = [] },
}: {
  name: NumberName
  shown: ShownNumbers
  place?: string
}) => {
  const id = `${place}-${name}`
  const [least, most] = numberRange(name)
  const usual = tempers[temper][name]
  const wrong = problems.find(({ item }) => item === name)
  const told = wrong?.message ?? (me?.numbers?.[name] === undefined ? undefined : `usually ${usual}`)
  const value = sent?.get(numberKey('set', name))?.at(-1) ?? me?.numbers?.[name]
  return (
    <div class="figure">
      <input
        id={id}
        name={numberKey('set', name)}
        type="number"
        min={least}
        max={most}
        step={1}
        value={value === undefined ? '' : String(value)}
        placeholder={String(usual)}
        aria-describedby={told ? `${id}-told` : undefined}
        aria-invalid={wrong ? 'true' : undefined}
        autofocus={wrong && problems[0] === wrong ? true : undefined}
      />
      <label for={id}>{numberSays[name]}</label>
      {told ? (
        <span class={wrong ? 'wrong' : 'hint'} id={`${id}-told`}>
          {told}
        </span>
      ) : null}
    </div>
  )
}

/** Shows what it would mean for one’s own plan; it stands first in its form, so that Enter looks before it keeps. */
export const WouldChange = () => (
  <button type="submit" class="plain would" formaction={href('whatIf')}>
    See what would change
  </button>
)
