import type { Action } from '../actions/action.ts'
import { actions } from '../actions/list.ts'

/** What a page can offer: everything that changes facts. Reading has pages of its own. */
export const offered: ReadonlyMap<string, Action> = new Map(
  actions.filter(({ readOnly }) => !readOnly).map((action) => [action.name, action]),
)
