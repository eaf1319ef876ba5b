import { type ClockReading, type Gap, gapBetween } from '../core/time/gap.ts'

/** Where the moments come from, so that a test can have its own. */
export interface Clocks {
  readonly read: () => ClockReading
  /** Calls again and again until the returned function is called; intervals in milliseconds. */
  readonly every: (interval: number, call: () => void) => () => void
}

const realClocks: Clocks = {
  read: () => ({ wall: Date.now(), monotonic: performance.now() }),
  every: (interval, call) => {
    const timer = setInterval(call, interval)
    return () => clearInterval(timer)
  },
}

/** Seconds, not minutes: a long timer set before sleep fires hours late or all at once. */
const interval = 5_000

/** Looks at both clocks every five seconds; says when the computer slept, the program stood still or the clock was changed. */
export const startTicker = (
  onGap: (gap: Gap) => void,
  onTick: () => void = () => {},
  clocks: Clocks = realClocks,
): { readonly stop: () => void } => {
  let last = clocks.read()
  const stop = clocks.every(interval, () => {
    const now = clocks.read()
    const gap = gapBetween(last, now, interval)
    last = now
    if (gap) onGap(gap)
    onTick()
  })
  return { stop }
}
