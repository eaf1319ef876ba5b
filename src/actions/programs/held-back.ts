import { done, needsPerson, type Outcome } from '../../core/outcome.ts'
import type { Action, Desk } from '../action.ts'
import { standingOf } from '../post/standing-of.ts'

/** These stop something, or put down what came in: no message goes out because of them. */
const stopping = ['cancel', 'withdraw', 'pause', 'receive']

/** So many messages with a yes are looked at. */
const most = 50

/** The opportunity a wish is about; undefined where it may be about any. */
const about = ({ name }: Action, given: Readonly<Record<string, unknown>>): unknown =>
  given.opportunity ?? (name === 'opportunity' ? given.id : undefined)

/**
 * Facts hold messages back, and whoever changes them could let one go. As long as a message with a yes is held back (an answer came in, the
 * process ended, their rules forbid writing), no program changes the facts it rests on: a person looks first.
 */
export const letsGo = async (
  action: Action,
  given: Readonly<Record<string, unknown>>,
  desk: Desk,
): Promise<Outcome<void>> => {
  if (action.readOnly || stopping.includes(action.name)) return done(undefined)
  const store = await desk.store()
  if (!store.ok) return store
  const rows = await store.value.post.outgoing(desk.account, { states: ['approved'], limit: most })
  if (!rows.ok) return rows
  const where = about(action, given)
  for (const row of rows.value.filter(({ opportunity }) => where === undefined || where === opportunity)) {
    const standing = await standingOf(row, desk)
    if (!standing.ok) return standing
    if (standing.value.unwanted !== undefined)
      return needsPerson({
        message: `A message that has a yes is held back here (${standing.value.unwanted}) A person looks at it first; a program changes nothing until then.`,
      })
  }
  return done(undefined)
}
