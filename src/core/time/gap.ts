/** Both clocks at one moment, in milliseconds: the wall's since 1970, the monotonic one since whenever. */
export interface ClockReading {
  readonly wall: number
  readonly monotonic: number
}

/** What happened between two readings that should have been one interval apart. */
export interface Gap {
  /**
   * `asleep`: the wall clock went on while the monotonic one stood still. The computer slept, or its clock was set forward;
   * the two cannot be told apart and ask for the same care.
   * `held-up`: both went on, but nobody looked: the program was stopped or starved (or slept, where the monotonic clock
   * counts sleep). `set-back`: the wall clock was set back.
   */
  readonly kind: 'asleep' | 'held-up' | 'set-back'
  /** How much time was missed, or by how much the clock was set back, in milliseconds. */
  readonly by: number
}

/** Less than this, in milliseconds, is an ordinary hiccup: a clock that is being slewed, a busy moment. */
const tolerated = 10_000

/** Compares two readings taken `interval` milliseconds apart; undefined when nothing unusual lies between them. */
export const gapBetween = (before: ClockReading, after: ClockReading, interval: number): Gap | undefined => {
  const wall = after.wall - before.wall
  const monotonic = after.monotonic - before.monotonic
  if (wall - monotonic > tolerated) return { kind: 'asleep', by: wall - monotonic }
  if (monotonic - wall > tolerated) return { kind: 'set-back', by: monotonic - wall }
  if (monotonic - interval > tolerated) return { kind: 'held-up', by: monotonic - interval }
  return undefined
}
