import { type Outcome, refused } from '../core/outcome.ts'
import type { Action, Desk } from './action.ts'
import { understood } from './understood.ts'

/**
 * The one way in for every door. What asks for a person is done only where one sits, and only after their yes to exactly what they are shown;
 * if it is no longer the same once they have said it, nothing is done.
 */
export const perform = async <Value>(
  action: Action,
  typed: Record<string, unknown>,
  door: Desk,
): Promise<Outcome<Value>> => {
  const meant = await understood(action, typed, door)
  if (!meant.ok) return meant
  const { input, desk } = meant.value
  const run = (at: Desk) => action.run(input, at) as Promise<Outcome<Value>>
  const { asksPerson } = action
  if (!(typeof asksPerson === 'function' ? asksPerson(input) : asksPerson)) return run(desk)
  if (!desk.yes)
    return refused({ message: `“${action.name}” needs a person: say yes at a terminal or on the page.` })
  if (desk.yes === 'shown' || !action.asks) return run(desk)
  const shown = await action.asks(input, desk)
  if (!shown.ok) return shown
  const said = await desk.yes(shown.value)
  if (!said) return refused({ message: 'You did not say yes; it was not done.' })
  const then = { ...desk, now: said }
  const still = await action.asks(input, then)
  if (!still.ok) return still
  return still.value === shown.value
    ? run(then)
    : refused({ message: 'It changed while you were reading; nothing was done. Look at it once more.' })
}
