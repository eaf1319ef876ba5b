import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { figuresIn } from './figures.ts'
import { follows, isAmong } from './reckoned.ts'

/** What is said, the note it is held against, and whether the note holds it. */
const rows: readonly (readonly [said: string, note: string, holds: boolean])[] = [
  ['three fifths of the work', 'closings about 60 pct', true],
  ['two fifths quicker', '40 pct faster', true],
  ['about a fifth of the tests', '1,900 tests, 400 flaky', true],
  ['cut the weddings by a third', '60 weddings a year, wants 40', true],
  ['the hour and a quarter', 'it took 75 min', true],
  ['half an hour', '30 minutes', true],
  ['an extra quarter of an hour', 'calls of 30 minutes, she wants 45', true],
  ['twenty centimetres', '200 mm short', true],
  ['seventeen fewer', 'from 48 to 31 days', true],
  ['seven per cent', 'remakes at 7 pct', true],
  ['a third hygienist', 'nothing of this', true],
  ['it felt like an hour', 'nothing of this', true],
  ['three visits a week', 'three visits', true],
  ['four in ten objects', '40 pct of the objects', true],
  ['three days out of five', 'runs two days a week', true],
  ['sixty-five files a head', '260 files, four caseworkers', true],
  ['eighty cows to a robot', '320 cows, four robots', true],
  ['ten above the average', 'caseload 58, average 48', true],
  ['twelve smaller cranes', '14 cranes, two of them large', true],
  ['two dozen pupils', '24 pupils', true],
  ['at nine minutes', 'at minute nine', true],
  ['under-fives', 'loans to under-fives', true],
  ['the remaining thirty', 'larch is 70 pct, oak the rest', true],
  ['four times the number', 'from 15 to 60 singers', true],
  ['some thirty', 'larch is 70 pct, oak the rest', false],
  ['five times the number', 'from 15 to 60 singers', false],
  ['your Year 8s', 'lesson in yr 8', true],
  ['four in ten objects', '30 pct of the objects', false],
  ['two days out of five', '60 objects, 31 shelves', false],
  ['sixty files a head', '260 files, four caseworkers', false],
  ['ninety cows to a robot', '320 cows, four robots', false],
  ['nine above the average', 'caseload 58, average 48', false],
  ['two dozen pupils', '20 pupils', false],
  ['at nine minutes', 'nine shows', false],
  ['under-fives', 'loans to under-tens', false],
  ['three fifths of the work', 'closings about 40 pct', false],
  ['half an hour', '45 minutes', false],
  ['twenty metres', '200 mm short', false],
  ['by 55%', 'from nine days to four', false],
  ['halved it', 'from nine days to four', false],
  ['sixteen fewer', 'from 48 to 31 days', false],
  ['over fifty nurses', '48 beds', false],
  ['eleven firms', '35 staff in 24 weeks', false],
  ['a third of the sites', '1,900 sites, 400 old', false],
]

describe('a figure is held by its value', () => {
  for (const [said, note, holds] of rows)
    test(`“${said}” of “${note}”: ${holds ? 'held' : 'not held'}`, () => {
      const known = figuresIn(note, true)
      const held = figuresIn(said).every((figure) => isAmong(figure, known) || follows(figure, known))
      assert.equal(held, holds)
    })
})
