import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { shorthand, writtenOut } from '../../core/notes/shorthand.ts'
import { notesOf } from './render.ts'

/** Shorthand that no note of the corpus happens to use. */
const seldom: readonly (readonly [note: string, written: string])[] = [
  ['the mkt is small', 'the market is small'],
  ['approx ten people', 'about ten people'],
  ['the rotas were on paper, now public', 'the rotas were on paper and are now public'],
  ['wld I move', 'would I move'],
  ['we shld talk', 'we should talk'],
  ['one mth of training', 'one month of training'],
  ['six mths of training', 'six months of training'],
  ['the blokes on site', 'the men on site'],
  ['quiet w no phones nxt week', 'quiet with no phones next week'],
  ['aug to sept, oct, nov or dec', 'August to September, October, November or December'],
  ['one an hr for 4 hr', 'one an hour for 4 hours'],
  ['quiet b/c it rains', 'quiet because it rains'],
  ['an oncall rota', 'an on-call rota'],
  ['quiet cos it rains', 'quiet because it rains'],
  ['oncall is one week in six', 'being on call is one week in six'],
  ['they set there own hours', 'they set their own hours'],
  ['the form w the patients', 'the form with the patients'],
  ['away until jan', 'away until January'],
  ['back in sept', 'back in September'],
  ["they do'nt mind", "they don't mind"],
  ['at someones desk', "at someone's desk"],
  ['two pdfs of the plan', 'two PDFs of the plan'],
]

test('shorthand is written out', () => {
  for (const [note, written] of seldom) assert.equal(writtenOut(note), written)
})

test('every row of shorthand is used by a note that is tested', () => {
  const texts = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => notesOf(readFileSync(join(import.meta.dirname, file), 'utf8')))
    .flatMap(({ note, better }) => [note, better ?? ''])
  const used = new Set<RegExp>()
  for (const text of [...texts, ...seldom.map(([note]) => note)])
    shorthand.reduce((now, [was, becomes]) => {
      const next = now.replace(was, becomes)
      if (next !== now) used.add(was)
      return next
    }, text)
  assert.deepEqual(
    shorthand.map(([was]) => was).filter((was) => !used.has(was)),
    [],
  )
})
