/**
 * Fits what is heard in short messages: `node bench/quality/fit-heard.ts` writes the weights; with `--across` it asks, for each set by
 * another hand, a model that was fitted without it, and `--without SET` writes such a model. Same input, same weights.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readLetter } from '../../src/core/review/letter.ts'
import {
  featuresOfPassage,
  heardIn,
  heardTones,
  type Model,
  type Passage,
  passagesOf,
} from '../../src/core/review/tone/heard.ts'
import { steps } from '../../src/core/review/tone/heard-model.ts'
import { fitted, inRows, type Row } from './logistic.ts'
import { goodLetters, heldOut, messages, tunedTo } from './messages.ts'
import {
  type KindOfTone,
  kindsOfTone,
  othersSets,
  ownSets,
  type Short,
  shortMessages,
} from './short-tones.ts'

interface Example {
  readonly passage: Passage
  readonly kind: KindOfTone
  readonly weight: number
}

/** A passage of a good letter is one of many, and all of them are fine. */
const ofALetter = 0.3

const letterOf = (text: string) => readLetter(`Hi Dana,\n\n${text}\n\nBest regards,\nSam`)

const ofShort = ({ kind, text }: Short): Example[] => {
  const { some, all } = passagesOf(letterOf(text))
  const whole = { passage: all, kind, weight: 1 }
  return kind === 'fine' && some.length > 1
    ? [whole, ...some.map((passage) => ({ passage, kind, weight: ofALetter }))]
    : [whole]
}

const ofLetter = (text: string): Example[] => {
  const { some, all } = passagesOf(readLetter(text))
  return [...some, all].map((passage) => ({ passage, kind: 'fine', weight: ofALetter }))
}

const ofLonger = (): Example[] =>
  [...tunedTo, ...heldOut].flatMap((set) =>
    messages(set).flatMap(({ tone, text }) =>
      tone === 'energetic'
        ? ofLetter(text)
        : [{ passage: passagesOf(readLetter(text)).all, kind: tone, weight: 1 }],
    ),
  )

const kinds = ['fine', ...kindsOfTone] as const

/** A gram that one message has says what that message says. */
const often = 2

const vocabulary = (examples: readonly Example[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { passage, weight } of examples)
    if (weight === 1)
      for (const [feature] of featuresOfPassage(passage)) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return new Map(
    [...counts].filter(([, count]) => count >= often).map(([feature], index) => [feature, index]),
  )
}

const rowOf = ({ passage, kind, weight }: Example, known: ReadonlyMap<string, number>): Row => {
  const found = featuresOfPassage(passage).flatMap(([feature, value]) => {
    const index = known.get(feature)
    return index === undefined ? [] : [{ index, value }]
  })
  return {
    features: found.map(({ index }) => index),
    values: found.map(({ value }) => value),
    kind: kinds.indexOf(kind),
    weight,
  }
}

const ridge = 0.1
const rounds = 150
/** What weighs less than this for every tone is left out. */
const least = 0.4

const modelOf = (examples: readonly Example[]): Model => {
  const known = vocabulary(examples)
  const rows = examples.map((example) => rowOf(example, known))
  const weights = fitted(rows, { size: known.size, kinds: kinds.length, ridge, rounds })
  const against = (index: number) => {
    const [fine = 0, ...others] = weights.slice(index * kinds.length, (index + 1) * kinds.length)
    return others.map((weight) => Math.round((weight - fine) * steps) / steps)
  }
  return new Map([
    ['', against(known.size)],
    ...[...known]
      .map(([feature, index]) => [feature, against(index)] as const)
      .filter(([, each]) => each.some((weight) => Math.abs(weight) >= least)),
  ])
}

const ratio = (part: number, of: number): string => `${part}/${of}`

const across = (examples: (without?: string) => readonly Example[]): void => {
  const heard = othersSets.flatMap((set) => {
    const model = modelOf(examples(set))
    console.log(`without ${set}: ${model.size} grams`)
    return shortMessages(set).map(({ kind, text }) => {
      const most = heardIn(letterOf(text), model)
      return { set, kind, text, odds: most?.odds ?? -9, tone: most?.tone }
    })
  })
  for (const odds of [-1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2]) {
    const told = othersSets.map((set) => {
      const of = heard.filter((each) => each.set === set)
      const [bad, fine] = [of.filter(({ kind }) => kind !== 'fine'), of.filter(({ kind }) => kind === 'fine')]
      const count = (those: typeof of) => those.filter((each) => each.odds >= odds).length
      return `${set} ${ratio(count(bad), bad.length)} caught, ${ratio(count(fine), fine.length)} false`
    })
    console.log(`odds ≥ ${odds}: ${told.join('; ')}`)
  }
  if (process.env.DUMP) writeFileSync(process.env.DUMP, JSON.stringify(heard))
}

const everything = (without?: string): readonly Example[] => [
  ...[...othersSets, ...ownSets]
    .filter((set) => set !== without)
    .flatMap(shortMessages)
    .flatMap(ofShort),
  ...ofLonger(),
  ...goodLetters().flatMap(ofLetter),
]

const written = (model: Model): string => {
  const lines = [...model].toSorted(([one], [other]) => (one < other ? -1 : 1))
  const text = lines.map(([gram, each]) => `${gram}\t${each.map((one) => Math.round(one * steps)).join(' ')}`)
  return `/** Written by \`node bench/quality/fit-heard.ts\`; not by hand: each gram, and twenty times what it weighs for each tone of heard.ts. */
export const heardWeights = \`
${inRows(text).replaceAll('\\', '\\\\').replaceAll('`', '\\`')}
\`
`
}

if (import.meta.main) {
  if (process.argv.includes('--across')) across(everything)
  else {
    const without = process.argv.indexOf('--without')
    const model = modelOf(everything(without < 0 ? undefined : process.argv[without + 1]))
    writeFileSync(
      join(import.meta.dirname, '../../src/core/review/generated/heard-weights.ts'),
      written(model),
    )
    console.log(`${model.size} grams, ${heardTones.length} tones: weights written.`)
  }
}
