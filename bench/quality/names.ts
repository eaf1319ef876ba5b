import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Dossier } from '../../src/core/dossier/dossier.ts'
import { readDossier } from '../../src/core/dossier/read.ts'
import { nameWords } from '../../src/core/review/names.ts'
import { review } from '../../src/core/review/review.ts'
import { companies, people } from './roster.ts'

const dossierOf = (persons: readonly string[], company: string): Dossier => {
  const read = readDossier(
    JSON.stringify({
      afterword: 1,
      me: { name: 'Sam Ashdown' },
      opportunity: { role: 'Analyst', company: { name: company } },
      people: Object.fromEntries(persons.map((name, at) => [`p${at}`, { name }])),
    }),
    { file: 'made' },
  )
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.dossier
}

/** The same figures every time: a small generator of pseudo-chance from a seed (mulberry32). */
const chance = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below)
  }
}

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** One slip of the fingers: a letter dropped, doubled, swapped with its neighbour, or another in its place. */
const slipped = (word: string, next: (below: number) => number): string => {
  const at = 1 + next(word.length - 1)
  const [head, letter, tail] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)]
  const kinds = [
    head + tail,
    head + letter + letter + tail,
    word.slice(0, at - 1) + letter + word.charAt(at - 1) + tail,
    head + letters.charAt(next(26)) + tail,
  ]
  const typo = (kinds[next(4)] ?? word).toLowerCase()
  return typo.charAt(0).toUpperCase() + typo.slice(1)
}

const flaggedIn = (body: string, dossier: Dossier) =>
  review({ body, to: ['p0'] }, dossier)
    .filter(({ rule }) => ['X1', 'X16', 'X17'].includes(rule))
    .map(({ from, to }) => body.slice(from, to))

/** A panel of five out of the roster, from a place on. */
const panel = (from: number): readonly string[] =>
  Array.from({ length: 5 }, (_, at) => people[(from + at) % people.length] ?? '')

const caught = (seed: number, count: number, of: (at: number) => readonly [string, Dossier]) => {
  const next = chance(seed)
  const missed: string[] = []
  let made = 0
  for (let at = 0; made < count; at += 1) {
    const [name, dossier] = of(at)
    const words = nameWords(name).filter((word) => word.length > 2 && !word.includes('-'))
    const word = words[next(words.length)] ?? ''
    const typo = slipped(word, next)
    if (word === '' || typo === word || typo.length < 3) continue
    made += 1
    const body = `Hello,\n\nThank you for Monday. It was good to hear about ${typo} as well.\n\nBest,\nSam Ashdown`
    if (!flaggedIn(body, dossier).includes(typo)) missed.push(`${typo} (${word})`)
  }
  return { made, missed }
}

const told = (what: string, { made, missed }: { made: number; missed: readonly string[] }) => {
  const share = ((1 - missed.length / made) * 100).toFixed(1)
  console.log(`  ${what.padEnd(46)} ${share} % of ${made} caught   (≥ 93 %)`)
  console.log(`    missed: ${missed.join(', ') || 'none'}`)
}

const goodLetters = (): readonly string[] => {
  const root = join(import.meta.dirname, '..', '..')
  const folder = join(root, 'src', 'core', 'review', 'corpus')
  const corpus = readdirSync(folder).flatMap((file) =>
    (parse(readFileSync(join(folder, file), 'utf8')).good as { body: string }[]).map(({ body }) =>
      // These dossiers do not know whom it greets.
      body.replace(/^[^\n]*/, 'Hello,'),
    ),
  )
  const sentences = readFileSync(join(import.meta.dirname, 'correct.txt'), 'utf8').split('\n')
  const made = Array.from({ length: Math.ceil(sentences.length / 6) }, (_, at) =>
    ['Hello,', sentences.slice(at * 6, at * 6 + 6).join(' '), 'Best,\nSam Ashdown'].join('\n\n'),
  )
  return [...corpus, ...made]
}

/** Names held against a roster: slips that are caught, and right words that are not. */
export const benchNames = (): void => {
  console.log(`\nNames, against panels out of ${people.length} people and ${companies.length} companies`)
  told(
    'slips in names of people',
    caught(20261123, 400, (at) => [people[at % people.length] ?? '', dossierOf(panel(at), 'Oakmere')]),
  )
  told(
    'slips in names of companies',
    caught(7, 100, (at) => {
      const name = companies[at % companies.length] ?? ''
      return [name, dossierOf(panel(at), name)]
    }),
  )
  const texts = goodLetters()
  let tokens = 0
  const alarms: string[] = []
  texts.forEach((body, at) => {
    for (let turn = 0; turn < 3; turn += 1) {
      const persons = panel(at * 7 + turn * 31)
      const known = new Set(persons.flatMap(nameWords))
      // Who is named in the letter is not a stranger to its dossier.
      if (body.split(/[^\p{L}]+/u).some((word) => known.has(word))) continue
      tokens += body.split(/\s+/).length
      alarms.push(...flaggedIn(body, dossierOf(persons, companies[(at + turn) % companies.length] ?? '')))
    }
  })
  const share = ((alarms.length / tokens) * 100).toFixed(3)
  console.log(
    `  ${'false alarms in letters without a slip'.padEnd(46)} ${alarms.length} in ${tokens} words = ${share} %   (≤ 0.1 %)`,
  )
  if (alarms.length > 0) console.log(`    ${alarms.join(', ')}`)
}
