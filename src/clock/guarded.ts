import type { Outcome } from '../core/outcome.ts'

/** What is done again and again: what fails is logged in one line, and the same trouble once until it is over. */
export const guarded = (
  beat: () => Promise<Outcome<unknown> | undefined>,
  log: (line: string) => void,
): (() => Promise<void>) => {
  let last = ''
  return async () => {
    try {
      const outcome = await beat()
      if (outcome === undefined) return
      const trouble = outcome.ok ? '' : outcome.problems.map(({ message }) => message).join(' ')
      if (trouble !== '' && trouble !== last) log(trouble)
      last = trouble
    } catch (error) {
      // The message of an unforeseen error may hold what a user wrote; its kind may not.
      log(`an error of our own: ${(error as Error).name}`)
    }
  }
}
