/** How work grows with the text: in time of this thread's own, which other programs do not lengthen much. */

/** Less than this says nothing about growth, in microseconds. */
const noise = 8000

const spent = (work: () => unknown): number => {
  const from = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(from)
  return user + system
}

/** A little less each time, by which no reader can know the text from before. */
let turn = 0
const fresh = (size: number): number => {
  turn += 1
  return Math.ceil(size * (1 - (1 + (turn % 64)) / 2048))
}

/**
 * One run of the work, as the mean of so many that the clock of the machine, which may tick in steps of milliseconds, can tell. `before`:
 * what a run took already.
 */
const each = (work: (size: number) => () => unknown, size: number, before?: number): number => {
  let all = before ?? 0
  let runs = before === undefined ? 0 : 1
  while (runs === 0 || (all < 2 * noise && runs < 10_000)) {
    all += spent(work(fresh(size)))
    runs += 1
  }
  return all / runs
}

/** Times the work for four times the text. */
const growth = (work: (size: number) => () => unknown, size: number, before?: number): number =>
  each(work, size, before) / each(work, size / 4)

/**
 * Whether work grows clearly faster than the text it is given: where the text is four times as long, more than nine times the work
 * (linear work takes four times, with a logarithm five; square work takes sixteen), at every try. Sizes begin small, so that what
 * explodes is met early; work that took no more than five times what a quarter took just before is not timed again.
 */
export const growsFaster = (work: (size: number) => () => unknown, sizes: readonly number[]): boolean => {
  const took = new Map<number, number>()
  return sizes.some((size) => {
    const first = spent(work(size))
    took.set(size, first)
    if (first <= noise || first <= 5 * (took.get(size / 4) ?? 0)) return false
    return [first, undefined, undefined].every((before) => growth(work, size, before) > 9)
  })
}
