import type { Store } from '../../core/keep/keep.ts'
import { done, type Outcome } from '../../core/outcome.ts'
import type { Keeping } from '../action.ts'
import { needsPerson } from './outbox.ts'

/** What waits for a person's word: answers, and messages that cannot go on by themselves. */
export const mailWaiting = async (
  { post }: Pick<Store, 'post'>,
  account: string,
): Promise<Outcome<number>> => {
  const answers = await post.countedIncoming(account, { states: ['new'], troubled: true })
  if (!answers.ok) return answers
  const stuck = await post.counted(account, { states: ['uncertain', 'failed', 'held'] })
  return stuck.ok ? done(answers.value + needsPerson(stuck.value)) : stuck
}

/** The same for the head of a page; where nothing can be read, the page itself says so. */
export const waitingHere = async (desk: Keeping): Promise<number> => {
  const store = await desk.store()
  const waiting = store.ok ? await mailWaiting(store.value, desk.account) : store
  return waiting.ok ? waiting.value : 0
}
