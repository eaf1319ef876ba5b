/** Fits the weights of the tone model to the tuned messages and writes them: `node bench/quality/fit-tones.ts`. Same input, same weights. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readLetter } from '../../src/core/review/letter.ts'
import { hitsIn } from '../../src/core/review/tone/cues.ts'
import { featureNames, featuresOf } from '../../src/core/review/tone/features.ts'
import { scoresOf, type Tone, tones } from '../../src/core/review/tone/tone.ts'
import { goodLetters, messages, tunedTo } from './messages.ts'

interface Sample {
  readonly tone: Tone
  readonly features: readonly number[]
}

const sampleOf = ({ tone, text }: { tone: Tone; text: string }): Sample => {
  const letter = readLetter(text)
  return { tone, features: featuresOf(letter, hitsIn(letter.text)) }
}

/** What a list was made for counts so much before any message is seen: the ridge pulls to this, not to nought. */
const expected: Readonly<Record<string, readonly [tone: Tone, weight: number]>> = {
  demand: ['rude', 1.5],
  complaint: ['rude', 1.5],
  contempt: ['rude', 1.8],
  scorn: ['rude', 0.8],
  plea: ['desperate', 1.8],
  need: ['desperate', 0.8],
  chat: ['over-casual', 1.5],
  slang: ['over-casual', 1.2],
  chatter: ['over-casual', 0.8],
  lukewarm: ['flat', 1.5],
  routine: ['flat', 0.6],
  energy: ['energetic', 0.8],
  substance: ['energetic', 0.6],
}

const prior: readonly (readonly number[])[] = tones.map((tone) => [
  ...featureNames.map((name) => (expected[name]?.[0] === tone ? expected[name][1] : 0)),
  0,
])

const ridge = 0.01
const pace = 0.3
const rounds = 4000

/** Gradient descent on the cross entropy with a ridge; starts at what is expected, so there is no chance in it. */
const fit = (samples: readonly Sample[]): number[][] => {
  const size = (samples[0]?.features.length ?? 0) + 1
  const before = (at: number, index: number) => prior[at]?.[index] ?? 0
  const rows = tones.map((_, at) => Array.from({ length: size }, (_, index) => before(at, index)))
  for (let round = 0; round < rounds; round += 1) {
    const slopes = rows.map((row, at) =>
      row.map((weight, index) => (index === size - 1 ? 0 : ridge * (weight - before(at, index)))),
    )
    for (const { tone, features } of samples) {
      const scores = scoresOf(features, rows)
      tones.forEach((each, at) => {
        const miss = (scores[each] - (each === tone ? 1 : 0)) / samples.length
        const slope = slopes[at] ?? []
        for (let index = 0; index < size; index += 1)
          slope[index] = (slope[index] ?? 0) + miss * (features[index] ?? 1)
      })
    }
    rows.forEach((row, at) => {
      row.forEach((weight, index) => {
        row[index] = weight - pace * (slopes[at]?.[index] ?? 0)
      })
    })
  }
  return rows.map((row) => row.map((weight) => Math.round(weight * 100) / 100))
}

if (import.meta.main) {
  const good = goodLetters().map((text) => ({ tone: 'energetic' as Tone, text }))
  const rows = fit([...tunedTo.flatMap((set) => messages(set)), ...good].map(sampleOf))
  const line = (row: readonly number[]) => `  [${row.join(', ')}],`
  const text = `/**
 * What each feature (see features.ts, the constant last) weighs for each tone (see tone.ts).
 * Written by \`node bench/quality/fit-tones.ts\`; not by hand.
 */
export const weights: readonly (readonly number[])[] = [
${rows.map((row, at) => `  // ${tones[at]}\n${line(row)}`).join('\n')}
]
`
  writeFileSync(join(import.meta.dirname, '../../src/core/review/tone/weights.ts'), text)
  console.log(`${featureNames.length} features, ${tones.length} tones: weights written.`)
}
