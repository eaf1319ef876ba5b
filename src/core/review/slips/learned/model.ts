/** One character for each weight: so finely, from here on. */
const steps = 10
const least = 35
const most = 125
const middle = 80

export const written = (weights: readonly number[]): string =>
  weights
    .map((each) => String.fromCharCode(Math.max(least, Math.min(most, middle + Math.round(each * steps)))))
    .join('')
    .replaceAll('`', 'a')
    .replaceAll('\\', ']')
    .replaceAll('|', '{')

/** Each thing that stands around a place counts so much. */
export const shareOfEach = 0.3

export interface Learned {
  /** What each feature speaks for, by the kinds of what may stand there. */
  readonly weights: ReadonlyMap<string, string>
  readonly constant: readonly number[]
  /** From which odds on one thing is doubted for another: seen in correct text next to never. */
  readonly from: ReadonlyMap<string, number>
}

/** Weights as bench/quality/fit-slips.ts writes them: the borders, the constants, then features and weights. */
export const learned = (text: string): Learned => {
  const [borders = '', constant = '', ...lines] = text.trim().split('\n')
  return {
    from: new Map(
      borders.split(' ').map((each) => {
        const [key = '', odds] = each.split('=')
        return [key, Number(odds)]
      }),
    ),
    constant: constant.split(' ').map(Number),
    weights: new Map(
      lines
        .flatMap((line) => line.split('|'))
        .map((entry) => {
          const [feature = '', weights = ''] = entry.split('\t')
          return [feature, weights]
        }),
    ),
  }
}

/** How much speaks for each kind at a place with these features. */
export const sumsOf = (features: readonly string[], { weights, constant }: Learned): readonly number[] => {
  const sums = [...constant]
  for (const feature of new Set(features)) {
    const each = weights.get(feature)
    if (each === undefined) continue
    for (let kind = 0; kind < sums.length; kind += 1)
      sums[kind] = (sums[kind] ?? 0) + ((each.charCodeAt(kind) - middle) / steps) * shareOfEach
  }
  return sums
}
