import type { Context } from 'hono'
import type { Action, Desk } from '../actions/action.ts'
import { actions as list } from '../actions/list.ts'
import { type Complaint, type Outcome, refused } from '../core/outcome.ts'
import type { Room } from './page.ts'
import { TroublePage } from './pages/trouble.tsx'

const actions: ReadonlyMap<string, Action> = new Map(list.map((action) => [action.name, action]))

/** What a page can offer: everything that changes facts. Reading has pages of its own. */
export const offered = new Map([...actions].filter(([, action]) => !action.readOnly))

export const action = (name: string): Action => {
  const found = actions.get(name)
  if (!found) throw new Error(`There is no action ${name}.`)
  return found
}

export const asked = async <Value,>(
  name: string,
  input: Record<string, unknown>,
  desk: Desk,
): Promise<Outcome<Value>> => {
  const of = action(name)
  const read = of.input.safeParse(input)
  if (!read.success)
    return refused(
      ...read.error.issues.map(({ path, message }) => ({ message: `${path.join('.')}: ${message}` })),
    )
  return (await of.run(read.data, desk)) as Outcome<Value>
}

export const html = (c: Context, page: unknown, status: 200 | 404 | 422 | 500 | 503 = 200) =>
  c.html(`<!doctype html>${String(page)}`, status)

export const trouble = (c: Context, problems: readonly Complaint[], status: 404 | 422 | 500 | 503 = 404) =>
  html(
    c,
    <TroublePage title={status === 404 ? 'That is not here' : 'That did not work'} problems={problems} />,
    status,
  )

/** Where a change leads: back, with the word on what was done and its undo. */
export const after = (back: string, change: string | undefined): string => {
  if (change === undefined) return back
  const url = new URL(back, 'http://own')
  url.searchParams.set('changed', change)
  return `${url.pathname}${url.search}${url.hash}`
}

/** What every group of routes is built from. */
export interface Ways {
  readonly deskAt: () => Desk
  readonly room: (c: Context) => Promise<Room>
}
