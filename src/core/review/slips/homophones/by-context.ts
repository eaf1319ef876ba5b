import { soundWeights } from '../../generated/sound-weights.ts'
import { meant, opensClause, type Slip, type Token } from '../sentence.ts'
import { around, setOf, soundAlike } from './around.ts'

/** How finely the weights are written down. */
export const steps = 20

/** Each thing that stands around a word counts so much. */
export const shareOfEach = 0.3

interface Told {
  /** What each feature speaks for, by the words of the set. */
  readonly weights: ReadonlyMap<string, readonly number[]>
  /** From which odds on each word of the set is taken for another: seen in correct text next to never. */
  readonly from: readonly number[]
}

const numbers = (line: string): readonly number[] => line.split(' ').map((each) => Number(each) / steps)

const read = (block: string): Told => {
  const [from = '', ...lines] = block.split('\n')
  const entries = lines.flatMap((line) => line.split('|'))
  const weights = entries.map((line): [string, readonly number[]] => {
    const [feature = '', each = ''] = line.split('\t')
    return [feature, numbers(each)]
  })
  return { from: numbers(from), weights: new Map(weights) }
}

const told = soundWeights.trim().split('\n\n').map(read)

/** How much speaks for each word of a set, by what stands around. */
const sumsOf = (features: readonly string[], weights: Told['weights']): readonly number[] => {
  const sums = [...(weights.get('constant') ?? [])]
  for (const feature of new Set(features))
    weights.get(feature)?.forEach((weight, at) => {
      sums[at] = (sums[at] ?? 0) + weight * shareOfEach
    })
  return sums
}

/** Words that sound like another one, which what stands around calls for; fitted on correct text by bench/quality/fit-sounds.ts. */
export const byContext = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    // “Today too; thank you”: at the end of a clause it is what it says.
    if (token.low === 'too' && opensClause(sentence[at + 1])) return []
    const index = token.named ? undefined : setOf.get(token.low)
    const [set, each] = [soundAlike[index ?? -1], told[index ?? -1]]
    if (set === undefined || each === undefined) return []
    const sums = sumsOf(around(sentence, at), each.weights)
    const here = set.indexOf(token.low)
    const others = sums.map((sum, kind) => (kind === here ? Number.NEGATIVE_INFINITY : sum))
    const best = others.indexOf(Math.max(...others))
    const odds = (sums[best] ?? 0) - (sums[here] ?? 0)
    return odds > (each.from[here] ?? Number.POSITIVE_INFINITY) ? [meant(token, set[best] ?? '')] : []
  })
