import type { Action, Desk } from '../actions/action.ts'
import type { LetIn } from '../actions/programs/known.ts'
import { forPrograms } from '../actions/programs/open-to.ts'
import { performFor } from '../actions/programs/perform-for.ts'
import { bodyOf } from './body.ts'
import { type Answering, onceFor } from './once.ts'
import { answerProblem, ofRefused, refusing } from './problem.ts'

const offered: ReadonlyMap<string, Action> = new Map(forPrograms.map((action) => [action.name, action]))

const jsonOf = (value: unknown): string => `${JSON.stringify(value)}\n`

const answerOf = async (
  action: Action,
  given: Readonly<Record<string, unknown>>,
  desk: Desk,
): Promise<Answering> => {
  const outcome = await performFor(action, given, desk, 'program')
  if (outcome.ok) return { status: 200, body: jsonOf(action.json(outcome.value)), again: false }
  const problem = ofRefused(outcome)
  return { status: problem.status, body: jsonOf(problem), again: outcome.code === 'unavailable' }
}

/** One request of a program that is let in: what it asks for is read by the schema of the action, done by `perform`, and answered. */
export const ask = async (name: string, request: Request, by: LetIn, desk: Desk): Promise<Response> => {
  const action = offered.get(name)
  if (!action)
    return refusing(
      'no-such-action',
      'There is no such action for programs; /api/openapi.json lists them all.',
    )
  if (request.method !== 'POST')
    return refusing('no-such-action', 'Ask by POST, with a JSON object as the body.', { allow: 'POST' })
  if (!action.readOnly && by.program.may === 'read')
    return refusing('scope', 'This token may read only. A person makes one that may write.')
  const body = await bodyOf(request)
  if ('problem' in body) return answerProblem(body.problem)
  const store = await desk.store()
  if (!store.ok) return answerProblem(ofRefused(store))
  const key = action.readOnly ? null : request.headers.get('idempotency-key')
  return onceFor(
    key,
    { by, what: `${name}\n${body.text}`, now: desk.now.toInstant(), store: store.value },
    () => answerOf(action, body.given, desk),
  )
}
