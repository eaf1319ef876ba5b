import { needsPerson, notNow, type Outcome } from '../core/outcome.ts'
import type { Action, Desk, Wish } from './action.ts'
import { flagsOf, labelOf } from './fields.ts'
import { plain } from './plain.ts'
import { understood } from './understood.ts'

/**
 * What asks for a person is done only where one sits, and only after their yes to exactly what they are shown; if it is no longer the same
 * once they have said it, nothing is done.
 */
const granted = async <Value>(
  { asksPerson, asks, run }: Wish<Value>,
  name: string,
  desk: Desk,
): Promise<Outcome<Value>> => {
  if (!asksPerson) return run(desk)
  if (!desk.yes)
    return needsPerson({ message: `“${name}” needs a person: say yes at a terminal or on the page.` })
  if (desk.yes === 'shown' || !asks) return run(desk)
  const shown = await asks(desk)
  if (!shown.ok) return shown
  const said = await desk.yes(shown.value)
  if (!said) return needsPerson({ message: 'You did not say yes; it was not done.' })
  const then = { ...desk, now: said }
  const still = await asks(then)
  if (!still.ok) return still
  return still.value === shown.value
    ? run(then)
    : notNow({ message: 'It changed while you were reading; nothing was done. Look at it once more.' })
}

/** A page is told a refusal without what only the program calls things. */
const plainly = <Value>(outcome: Outcome<Value>, { door }: Desk): Outcome<Value> =>
  outcome.ok || door !== 'web' ? outcome : { ...outcome, problems: plain(outcome.problems) }

/** A field that a refusal is about, with the name that people have for it. */
const labelled = <Value>(outcome: Outcome<Value>, { input }: Action<Value>): Outcome<Value> => {
  if (outcome.ok || outcome.problems.every(({ field }) => field === undefined)) return outcome
  const flags = flagsOf(input)
  const problems = outcome.problems.map((problem) => {
    const flag = flags.find(({ key }) => key === problem.field)
    return flag ? { ...problem, label: labelOf(flag) } : problem
  })
  return { ...outcome, problems }
}

/** Days, moments and sums as they were typed become what is kept; then it is done, in front of a desk that says how they were understood. */
const meant = async <Value>(
  action: Action<Value>,
  wish: Wish<Value>,
  desk: Desk,
): Promise<Outcome<Value>> => {
  const read = await understood(action, wish.input, desk)
  return read.ok ? granted(wish.as(read.value.input), action.name, read.value.desk) : read
}

/** The one way in for every door: what was given is read, a person asked where one is needed, the thing done, and a line of it logged. */
export const perform = async <Value>(
  action: Action<Value>,
  given: Readonly<Record<string, unknown>>,
  desk: Desk,
): Promise<Outcome<Value>> => {
  const began = performance.now()
  const wish = action.wish(given)
  const outcome = wish.ok ? await meant(action, wish.value, desk) : wish
  const ms = Math.round(performance.now() - began)
  desk.log?.({ action: action.name, door: desk.door, ms, outcome: outcome.ok ? 'done' : outcome.code })
  return labelled(plainly(outcome, desk), action)
}
