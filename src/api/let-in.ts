import type { Desk } from '../actions/action.ts'
import { type LetIn, programBy } from '../actions/programs/known.ts'
import { answerProblem, ofRefused, refusing } from './problem.ts'

const bearer = /^Bearer +([^\s]{1,400})$/i

/** The program that asks, by the token it brings along and by nothing else: a cookie lets nobody in. */
export const letIn = async (request: Request, desk: Desk): Promise<LetIn | Response> => {
  const [, token] = bearer.exec(request.headers.get('authorization') ?? '') ?? []
  const realm = { 'www-authenticate': 'Bearer realm="afterword"' }
  if (token === undefined)
    return refusing(
      'token',
      'Bring a token along: “Authorization: Bearer …”. A person makes one with “afterword let-in”.',
      realm,
    )
  const store = await desk.store()
  if (!store.ok) return answerProblem(ofRefused(store))
  const known = await programBy(token, store.value, desk.now)
  if (!known.ok) return answerProblem(ofRefused(known))
  return (
    known.value ??
    refusing('token', 'This token lets nobody in: it is unknown, ended, or past its last day.', {
      'www-authenticate': 'Bearer realm="afterword", error="invalid_token"',
    })
  )
}
