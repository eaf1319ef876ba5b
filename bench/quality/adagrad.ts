/** How often a feature must be there to count. */
const often = 4

/** Each thing that stands around a place counts so much; learned/model.ts counts the same. */
import { shareOfEach } from '../../src/core/review/slips/learned/model.ts'

/** Places with their features by number, and which kinds may stand there, as bits. */
export class Places {
  readonly features: number[] = []
  readonly starts: number[] = [0]
  readonly allowed: number[] = []
  readonly half: number[] = []
  readonly keys: string[] = []
  readonly counts: number[] = []
  private readonly index = new Map<string, number>()

  add(features: readonly string[], allowed: number, half: number, key = ''): void {
    for (const feature of new Set(features)) {
      const known = this.index.get(feature) ?? this.index.size
      if (known === this.index.size) this.index.set(feature, known)
      this.counts[known] = (this.counts[known] ?? 0) + 1
      this.features.push(known)
    }
    this.starts.push(this.features.length)
    this.allowed.push(allowed)
    this.half.push(half)
    this.keys.push(key)
  }

  get names(): readonly string[] {
    return [...this.index.keys()]
  }
}

export interface Weights {
  readonly kinds: number
  readonly of: Float32Array
  readonly constant: Float32Array
}

export const sumsAt = (places: Places, row: number, { kinds, of, constant }: Weights): number[] => {
  const sums = [...constant]
  for (let at = places.starts[row] ?? 0; at < (places.starts[row + 1] ?? 0); at += 1) {
    const feature = places.features[at] ?? 0
    if ((places.counts[feature] ?? 0) < often) continue
    for (let kind = 0; kind < kinds; kind += 1)
      sums[kind] = (sums[kind] ?? 0) + shareOfEach * (of[feature * kinds + kind] ?? 0)
  }
  return sums
}

/** What each kind was given too much: its share, less its share of what may stand there. */
const missed = (sums: readonly number[], allowed: number): readonly number[] => {
  const most = Math.max(...sums)
  const shares = sums.map((sum) => Math.exp(sum - most))
  const total = shares.reduce((all, share) => all + share, 0)
  const right = shares.reduce((all, share, kind) => ((allowed >> kind) & 1 ? all + share : all), 1e-12)
  return shares.map((share, kind) => share / total - ((allowed >> kind) & 1 ? share / right : 0))
}

const pace = 0.3
const rounds = 3
/** Rows are taken in leaps, so that neighbours do not come together; a prime, so that all are. */
const leap = 7919

/** Descent with a pace of each weight's own, over one half of the places; no chance in it. */
export const fittedTo = (places: Places, kinds: number, half: number): Weights => {
  const size = places.counts.length * kinds
  const [of, seen] = [new Float32Array(size), new Float32Array(size).fill(0.01)]
  const [constant, seenConstant] = [new Float32Array(kinds), new Float32Array(kinds).fill(1)]
  const rows = places.allowed.length
  const weights = { kinds, of, constant }
  for (let round = 0; round < rounds; round += 1)
    for (let count = 0, row = round; count < rows; count += 1, row = (row + leap) % rows) {
      if (places.half[row] !== half) continue
      const slopes = missed(sumsAt(places, row, weights), places.allowed[row] ?? 0)
      slopes.forEach((slope, kind) => {
        seenConstant[kind] = (seenConstant[kind] ?? 0) + slope * slope
        constant[kind] = (constant[kind] ?? 0) - (pace * slope) / Math.sqrt(seenConstant[kind] ?? 1)
      })
      for (let at = places.starts[row] ?? 0; at < (places.starts[row + 1] ?? 0); at += 1) {
        const feature = places.features[at] ?? 0
        if ((places.counts[feature] ?? 0) < often) continue
        for (let kind = 0; kind < kinds; kind += 1) {
          const slope = shareOfEach * (slopes[kind] ?? 0)
          const index = feature * kinds + kind
          seen[index] = (seen[index] ?? 0) + slope * slope
          of[index] = (of[index] ?? 0) - (pace * slope) / Math.sqrt(seen[index] ?? 1)
        }
      }
    }
  return weights
}

/** The mean of two fits. */
export const between = (one: Weights, other: Weights): Weights => ({
  kinds: one.kinds,
  of: one.of.map((each, at) => (each + (other.of[at] ?? 0)) / 2),
  constant: one.constant.map((each, at) => (each + (other.constant[at] ?? 0)) / 2),
})
