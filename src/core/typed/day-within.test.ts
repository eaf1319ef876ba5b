import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayWithin } from './day-within.ts'

// A Tuesday.
const said = Temporal.ZonedDateTime.from('2026-11-17T12:00[America/New_York]')

const named: readonly (readonly [string, string, string])[] = [
  ['they decide by Friday the 20th', '2026-11-20', 'by Friday the 20th'],
  ['they decide by Friday the 11th', '2026-12-11', 'by Friday the 11th'],
  ['she calls on Monday.', '2026-11-23', 'on Monday'],
  ['he rings tomorrow, after lunch', '2026-11-18', 'tomorrow'],
  ['I hear by the 24th', '2026-11-24', 'by the 24th'],
  ['I hear by the 3rd', '2026-12-03', 'by the 3rd'],
  ['word by 4 December', '2026-12-04', 'by 4 December'],
  ['word by December 4th, she said', '2026-12-04', 'by December 4th'],
  ['the board meets on the 2nd of January', '2027-01-02', 'on the 2nd of January'],
  ['next Friday they choose', '2026-11-27', 'next Friday'],
  ['they choose next Friday', '2026-11-27', 'next Friday'],
  ['by Thurs at the latest', '2026-11-19', 'by Thurs'],
  ['until Tuesday', '2026-11-24', 'until Tuesday'],
]
for (const [text, day, words] of named)
  test(`“${text}” names ${day}`, () => {
    const found = dayWithin(text, said)
    assert.equal(found?.day.toString(), day)
    assert.equal(text.slice(found?.from, found?.to), words)
  })

for (const text of [
  'they ship every Friday',
  'we met last Monday',
  'the Monday meeting is short',
  'Fridays are quiet',
  'by Friday the 21st',
  'on the 4th floor',
  'four people, 12 of them new',
  'by 31 February',
  'she sat in the sun in March',
  'the second of two rounds',
  'they may decide',
  'one of the 24 branches',
  '',
])
  test(`“${text}” names no day to come`, () => assert.equal(dayWithin(text, said), undefined))
