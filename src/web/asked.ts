import type { Action, Desk } from '../actions/action.ts'
import { actions as list } from '../actions/list.ts'
import { perform } from '../actions/perform.ts'
import type { Outcome } from '../core/outcome.ts'
import { readInput } from './form.ts'

const actions: ReadonlyMap<string, Action> = new Map(list.map((action) => [action.name, action]))

/** What a page can offer: everything that changes facts. Reading has pages of its own. */
export const offered = new Map([...actions].filter(([, action]) => !action.readOnly))

export const action = (name: string): Action => {
  const found = actions.get(name)
  if (!found) throw new Error(`There is no action ${name}.`)
  return found
}

/** What a page asks: an action by its name, its input read by the schema. */
export const asked = async <Value>(
  name: string,
  input: Record<string, unknown>,
  desk: Desk,
): Promise<Outcome<Value>> => {
  const of = action(name)
  const read = readInput(of, input)
  return read.ok ? perform<Value>(of, read.value, desk) : read
}
