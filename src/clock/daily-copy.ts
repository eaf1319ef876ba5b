import type { Outcome } from '../core/outcome.ts'
import { guarded } from './guarded.ts'

/** How often it is looked whether today’s copy is there, in milliseconds: a computer that slept over midnight has it soon after. */
const every = 30 * 60_000

/** Makes the copy of each day, soon after its first beat; what is in the way is logged once and tried again. */
export const dailyCopy = (
  copy: () => Promise<Outcome<unknown>>,
  now: () => Temporal.Instant,
  log: (line: string) => void,
): (() => Promise<void>) => {
  let next = Number.NEGATIVE_INFINITY
  const make = guarded(copy, (line) => log(`Today’s copy could not be made: ${line}`))
  return async () => {
    const at = now().epochMilliseconds
    if (at < next) return
    next = at + every
    await make()
  }
}
