import type { Outcome } from '../../core/outcome.ts'
import type { Action, Desk } from '../action.ts'
import { perform } from '../perform.ts'
import { letsGo } from './held-back.ts'
import { type Asking, handed } from './shape.ts'

/** What a program asks for, done by the one way in: as what it may give, and where nothing is let go by it. */
export const performFor = async <Value>(
  action: Action<Value>,
  given: Readonly<Record<string, unknown>>,
  desk: Desk,
  who: Asking,
): Promise<Outcome<Value>> => {
  const what = handed(action, given, desk, who)
  if (!what.ok) return what
  const held = await letsGo(action, what.value.given, what.value.desk)
  return held.ok ? perform(action, what.value.given, what.value.desk) : held
}
