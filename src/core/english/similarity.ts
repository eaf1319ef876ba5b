/** All runs of three parts that stand beside each other. */
const runs = (parts: readonly string[]): ReadonlySet<string> =>
  new Set(parts.slice(0, Math.max(0, parts.length - 2)).map((_, at) => parts.slice(at, at + 3).join('\n')))

/** How alike two texts are in their words or letters: the Jaccard index of their runs of three, 0 to 1. */
export const likeness = (one: readonly string[], other: readonly string[]): number => {
  const [these, those] = [runs(one), runs(other)]
  const both = these.intersection(those).size
  const all = these.size + those.size - both
  return all === 0 ? 0 : both / all
}
