import { createHash } from 'node:crypto'
import type { LetIn } from '../actions/programs/known.ts'
import type { Store } from '../core/keep/keep.ts'
import type { Answered, OnceAsked } from '../core/programs/programs.ts'
import { answerProblem, ofRefused, refusing } from './problem.ts'

/** So long a key is known. */
const kept = { hours: 24 }

const shape = /^[\x21-\x7e]{1,200}$/

const stampOf = (at: Temporal.Instant): string => at.toString({ fractionalSecondDigits: 3 })

/** The answer of a request that is done once, and where nothing was done and the same may come again. */
export interface Answering extends Answered {
  readonly again: boolean
}

const shown = ({ status, body }: Answered, more: Readonly<Record<string, string>> = {}): Response =>
  new Response(body, {
    status,
    headers: {
      'content-type':
        status < 400 ? 'application/json; charset=utf-8' : 'application/problem+json; charset=utf-8',
      ...more,
    },
  })

/**
 * Does what was asked once for each key that a program gives it: the same again is answered the same again; something else under the same
 * key is refused; what is under way still, or whose end nobody knows since the program died in it, is not done again.
 */
export const onceFor = async (
  key: string | null,
  asked: { readonly by: LetIn; readonly what: string; readonly now: Temporal.Instant; readonly store: Store },
  work: () => Promise<Answering>,
): Promise<Response> => {
  if (key === null) return shown(await work())
  if (!shape.test(key))
    return refusing('bad-input', 'Idempotency-Key: 1 to 200 signs without spaces, such as a UUID.')
  const { by, what, now, store } = asked
  const { account, program } = by
  const one: OnceAsked = {
    ...{ program: program.id, key, at: stampOf(now) },
    mark: createHash('sha256').update(what).digest('base64url'),
  }
  const taken = await store.programs.once(account, one, stampOf(now.subtract(kept)))
  if (!taken.ok) return answerProblem(ofRefused(taken))
  if (taken.value.is === 'known') {
    const { mark, answer, erased } = taken.value
    if (mark !== one.mark)
      return refusing('key-reused', 'This key was used for another request; take a new one.')
    if (answer) return shown(answer, { 'idempotency-replayed': 'true' })
    return erased
      ? refusing('key-open', 'It was done; its answer is gone, since something was erased meanwhile.')
      : refusing(
          'key-open',
          'The request with this key is under way, or it broke off: look at what is kept before you ask again under another.',
        )
  }
  const answer = await work()
  const put = answer.again
    ? await store.programs.unasked(account, one)
    : await store.programs.answered(account, one, answer)
  return put.ok ? shown(answer) : answerProblem(ofRefused(put))
}
