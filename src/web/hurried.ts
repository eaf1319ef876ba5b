import { type Outcome, unavailable } from '../core/outcome.ts'
import type { Proofread } from '../core/review/proofreader.ts'

/** Milliseconds for which a page waits for the proofreader; awake it needs a tenth of that, to wake up it needs seconds. */
const patience = 400

/** The proofreader for a page that does not wait for it to wake up: what it is not done with is not told this time. */
export const hurried =
  (proofread: Proofread): Proofread =>
  async (text) => {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<Outcome<never>>((resolve) => {
      timer = setTimeout(() => resolve(unavailable({ message: 'It is still being read.' })), patience)
    })
    const first = await Promise.race([proofread(text), late])
    clearTimeout(timer)
    return first
  }
