/**
 * Fits what stands around a word of one number, a form of a verb, and a place where a word may be missing, on correct text only:
 * `node bench/quality/fit-slips.ts FOLDER [number|form|gap]` writes the weights; texts.ts says which packages FOLDER must hold. Same text, same weights.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { numberPlace } from '../../src/core/review/slips/agreement/number-by-context.ts'
import { formAt, formOdds, kinds } from '../../src/core/review/slips/forms/form-by-context.ts'
import { featuresAt } from '../../src/core/review/slips/learned/features.ts'
import { written } from '../../src/core/review/slips/learned/model.ts'
import { gapOf, gaps, isMark, likeliest } from '../../src/core/review/slips/missing/by-context.ts'
import { type Token, tokensBySentence } from '../../src/core/review/slips/sentence.ts'
import { between, fittedTo, Places, sumsAt, type Weights } from './adagrad.ts'
import { inRows } from './logistic.ts'
import { correctTexts } from './texts.ts'

/** How often odds are doubted in text that was not learnt from: a key, how many places it was asked of, the odds there. */
type Doubts = ReadonlyMap<string, { readonly odds: readonly number[]; readonly of: number }>

interface Fit {
  readonly kinds: number
  /** One in so many right places may seem wrong. */
  readonly oneIn: number
  /** Below this a feature is left out: how often it was seen, how far its weights lie apart. */
  readonly often: number
  readonly least: number
  readonly places: (sentence: readonly Token[], half: number, into: Places) => void
  readonly doubt: (
    places: Places,
    row: number,
    sums: readonly number[],
  ) => { readonly key: string; readonly odds: number; readonly group: string } | undefined
}

const sampled = (every: number): (() => boolean) => {
  let count = 0
  return () => count++ % every === 0
}

const numbers = (): Fit => ({
  kinds: 1,
  oneIn: 400,
  often: 5,
  least: 0.6,
  places: (sentence, half, into) => {
    sentence.forEach((_, at) => {
      const place = numberPlace(sentence, at)
      if (place) into.add(place.features, 1 << place.kind, half, place.key)
    })
  },
  doubt: (places, row, [one = 0, many = 0]) => {
    const key = places.keys[row] ?? ''
    return { key, group: key, odds: places.allowed[row] === 1 ? many - one : one - many }
  },
})

const formPlaces = (): Fit => {
  const isOne = sampled(2)
  const tokens = new Map<string, Token>()
  return {
    kinds: kinds.length,
    oneIn: 3000,
    often: 8,
    least: 1.4,
    places: (sentence, half, into) => {
      sentence.forEach((token, at) => {
        const mask = formAt(token)
        if (mask === 0 || !isOne()) return
        tokens.set(token.low, token)
        into.add(featuresAt(sentence, at, false), mask, half, token.low)
      })
    },
    doubt: (places, row, sums) => {
      const token = tokens.get(places.keys[row] ?? '')
      const told = token && formOdds(token, sums)
      return told && { key: told.key, odds: told.odds, group: told.key.split('>')[0] ?? '' }
    },
  }
}

const gapPlaces = (): Fit => {
  const isOne = sampled(4)
  return {
    kinds: gaps.length,
    oneIn: 10_000,
    often: 8,
    least: 0.9,
    places: (sentence, half, into) => {
      for (let at = 1; at < sentence.length; at += 1) {
        const [token, next] = [sentence[at], sentence[at + 1]]
        if (token === undefined || isMark(token)) continue
        const gap = gapOf(token)
        if (gap > 0 && next && !isMark(next) && isOne())
          into.add(featuresAt(sentence.toSpliced(at, 1), at, true), 1 << gap, half)
        if (isOne()) into.add(featuresAt(sentence, at, true), 1, half)
      }
    },
    doubt: (places, row, sums) => {
      if (places.allowed[row] !== 1) return undefined
      const { kind, odds } = likeliest(sums)
      return { key: gaps[kind] ?? '', odds, group: '' }
    },
  }
}

const doubts = (places: Places, halves: readonly Weights[], { doubt }: Fit): Doubts => {
  const odds = new Map<string, number[]>()
  const of = new Map<string, number>()
  const groups = new Map<string, string>()
  places.allowed.forEach((_, row) => {
    const other = halves[1 - (places.half[row] ?? 0)]
    const told = other && doubt(places, row, sumsAt(places, row, other))
    if (told === undefined) return
    groups.set(told.key, told.group)
    of.set(told.group, (of.get(told.group) ?? 0) + 1)
    const all = odds.get(told.key) ?? []
    all.push(told.odds)
    odds.set(told.key, all)
  })
  return new Map(
    [...odds].map(([key, all]) => [
      key,
      { odds: all.toSorted((one, other) => other - one), of: of.get(groups.get(key) ?? '') ?? 0 },
    ]),
  )
}

/** A file has few lines, long ones. */
const perLine = 400

/** Below this nothing is said, and of what hardly a place was seen nothing either. */
const floor = 1.5
const fewest = 200

const borders = (seen: Doubts, oneIn: number): string =>
  [...seen]
    .filter(([, { of }]) => of >= fewest)
    .map(
      ([key, { odds, of }]) => `${key}=${Math.max(floor, odds[Math.floor(of / oneIn)] ?? floor).toFixed(1)}`,
    )
    .toSorted()
    .join(' ')

const told = (places: Places, weights: Weights, { often, least, kinds: all }: Fit): readonly string[] => {
  // Of two kinds what one has more than the other is all there is to say.
  const rowOf = (index: number): readonly number[] => {
    const row = [...weights.of.slice(index * weights.kinds, (index + 1) * weights.kinds)]
    return all === 1 ? [(row[1] ?? 0) - (row[0] ?? 0)] : row
  }
  return places.names.flatMap((name, index) => {
    if ((places.counts[index] ?? 0) < often || /[|\t\n]/.test(name)) return []
    const row = rowOf(index)
    const apart = all === 1 ? Math.abs(row[0] ?? 0) : Math.max(...row) - Math.min(...row)
    return apart < least ? [] : [`${name}\t${written(row)}`]
  })
}

const fit = (name: string, how: Fit, texts: readonly string[]): void => {
  const places = new Places()
  texts.forEach((text, at) => {
    for (const sentence of tokensBySentence(text)) how.places(sentence, at % 2, places)
  })
  const size = Math.max(2, how.kinds)
  const halves = [0, 1].map((half) => fittedTo(places, size, half))
  const [one, other] = halves
  if (!one || !other) return
  const weights = between(one, other)
  const constant =
    how.kinds === 1 ? [(weights.constant[1] ?? 0) - (weights.constant[0] ?? 0)] : [...weights.constant]
  const rows = told(places, weights, how)
  const from = borders(doubts(places, halves, how), how.oneIn)
  writeFileSync(
    join(import.meta.dirname, `../../src/core/review/generated/${name}-weights.ts`),
    `/**
 * @license Written by \`node bench/quality/fit-slips.ts\` from correct text, WordNet 3.1 (Copyright 2011 by Princeton University. All rights
 * reserved.) among it; not by hand: from which odds on something is doubted, the constants, then what each feature weighs (learned/model.ts).
 */
export const ${name}Weights = \`
${from}
${constant.map((each) => each.toFixed(2)).join(' ')}
${inRows(rows.toSorted(), perLine).replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}
\`
`,
  )
  console.log(`${name}: ${places.allowed.length} places, ${rows.length} features; ${from}`)
}

if (import.meta.main) {
  const [folder, ...names] = process.argv.slice(2)
  if (folder === undefined) throw new Error('Which folder holds the packages that texts.ts names?')
  const texts = correctTexts(folder)
  for (const [name, how] of Object.entries({ number: numbers, form: formPlaces, gap: gapPlaces }))
    if (names.length === 0 || names.includes(name)) fit(name, how(), texts)
}
