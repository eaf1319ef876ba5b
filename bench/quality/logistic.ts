/** A text as the few features it has, each with the value they share. */
export interface Row {
  readonly features: readonly number[]
  readonly values: readonly number[]
  readonly kind: number
  readonly weight: number
}

const scored = (row: Row, weights: Float64Array, kinds: number, into: Float64Array): void => {
  const last = weights.length - kinds
  for (let kind = 0; kind < kinds; kind += 1) into[kind] = weights[last + kind] ?? 0
  row.features.forEach((feature, at) => {
    const value = row.values[at] ?? 0
    for (let kind = 0; kind < kinds; kind += 1)
      into[kind] = (into[kind] ?? 0) + value * (weights[feature * kinds + kind] ?? 0)
  })
}

const softened = (sums: Float64Array): void => {
  const most = Math.max(...sums)
  let total = 0
  sums.forEach((sum, kind) => {
    total += sums[kind] = Math.exp(sum - most)
  })
  sums.forEach((sum, kind) => {
    sums[kind] = sum / total
  })
}

/** How steep the loss can be at most: the greatest stretch of the rows, found by stretching a vector again and again. */
const steepness = (rows: readonly Row[], size: number): number => {
  let vector = new Float64Array(size + 1).fill(1)
  let stretch = 1
  for (let round = 0; round < 15; round += 1) {
    const next = new Float64Array(size + 1)
    for (const { features, values, weight } of rows) {
      let sum = vector[size] ?? 0
      features.forEach((feature, at) => {
        sum += (values[at] ?? 0) * (vector[feature] ?? 0)
      })
      features.forEach((feature, at) => {
        next[feature] = (next[feature] ?? 0) + weight * sum * (values[at] ?? 0)
      })
      next[size] = (next[size] ?? 0) + weight * sum
    }
    stretch = Math.hypot(...next)
    vector = next.map((each) => each / stretch)
  }
  return stretch
}

/** Weights by feature and kind, the constants last: gradient descent with momentum, no chance in it. */
export const fitted = (
  rows: readonly Row[],
  { size, kinds, ridge, rounds }: { size: number; kinds: number; ridge: number; rounds: number },
): Float64Array => {
  const pace = 1 / (steepness(rows, size) / 2 + ridge)
  let weights = new Float64Array((size + 1) * kinds)
  let before = weights
  const sums = new Float64Array(kinds)
  for (let round = 0; round < rounds; round += 1) {
    const push = round / (round + 3)
    const ahead = weights.map((each, at) => each + push * (each - (before[at] ?? 0)))
    const slope = ahead.map((each, at) => (at < size * kinds ? ridge * each : 0))
    for (const row of rows) {
      scored(row, ahead, kinds, sums)
      softened(sums)
      sums[row.kind] = (sums[row.kind] ?? 0) - 1
      const add = (feature: number, value: number) => {
        for (let kind = 0; kind < kinds; kind += 1)
          slope[feature * kinds + kind] =
            (slope[feature * kinds + kind] ?? 0) + row.weight * value * (sums[kind] ?? 0)
      }
      row.features.forEach((feature, at) => {
        add(feature, row.values[at] ?? 0)
      })
      add(size, 1)
    }
    before = weights
    weights = ahead.map((each, at) => each - pace * (slope[at] ?? 0))
  }
  return weights
}

/** So many weights to a line of a written file. */
const perLine = 24

/** Weights in lines, a stroke between two. */
export const inRows = (entries: readonly string[], each = perLine): string =>
  Array.from({ length: Math.ceil(entries.length / each) }, (_, at) =>
    entries.slice(at * each, (at + 1) * each).join('|'),
  ).join('\n')
