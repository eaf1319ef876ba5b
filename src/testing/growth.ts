/** How work grows with the text: in time of this thread's own, which other programs do not lengthen much. */

/** Less than this says nothing about growth, in microseconds. */
const noise = 8000

const spent = (work: () => unknown): number => {
  const from = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(from)
  return user + system
}

/** One run of the work, as the mean of so many that the clock of the machine, which may tick in steps of milliseconds, can tell. */
const each = (work: () => unknown): number => {
  let all = 0
  let runs = 0
  do {
    all += spent(work)
    runs += 1
  } while (all < 2 * noise && runs < 10_000)
  return all / runs
}

/** Times the work for four times the text. */
const growth = (work: (size: number) => () => unknown, size: number): number =>
  each(work(size)) / each(work(Math.ceil(size / 4)))

/**
 * Whether work grows clearly faster than the text it is given: where the text is four times as long, more than nine times the work
 * (linear work takes four times, with a logarithm five; square work takes sixteen), at every try. Sizes begin small, so that what
 * explodes is met early.
 */
export const growsFaster = (work: (size: number) => () => unknown, sizes: readonly number[]): boolean =>
  sizes.some((size) => spent(work(size)) > noise && [1, 2, 3].every(() => growth(work, size) > 9))
