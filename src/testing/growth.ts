/** How work grows with the text: in time of this thread's own, which other programs do not lengthen much. */

/** Less than this says nothing about growth, in microseconds. */
const noise = 8000

const spent = (work: () => unknown): number => {
  const from = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(from)
  return user + system
}

/**
 * One run of the work, as the mean of so many that the clock of the machine, which may tick in steps of milliseconds, can tell. `before`:
 * what a run took already.
 */
const each = (work: () => unknown, before?: number): number => {
  let all = before ?? 0
  let runs = before === undefined ? 0 : 1
  while (runs === 0 || (all < 2 * noise && runs < 10_000)) {
    all += spent(work)
    runs += 1
  }
  return all / runs
}

/** Times the work for four times the text. */
const growth = (work: (size: number) => () => unknown, size: number, before?: number): number =>
  each(work(size), before) / each(work(Math.ceil(size / 4)))

/**
 * Whether work grows clearly faster than the text it is given: where the text is four times as long, more than nine times the work
 * (linear work takes four times, with a logarithm five; square work takes sixteen), at every try. Sizes begin small, so that what
 * explodes is met early.
 */
export const growsFaster = (work: (size: number) => () => unknown, sizes: readonly number[]): boolean =>
  sizes.some((size) => {
    const first = spent(work(size))
    return first > noise && [first, undefined, undefined].every((before) => growth(work, size, before) > 9)
  })
