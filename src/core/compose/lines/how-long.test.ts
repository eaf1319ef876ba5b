import assert from 'node:assert/strict'
import { test } from 'node:test'
import { waitedFor, withinIt } from './how-long.ts'

/** A span as it was typed, as one waits through it, and as it is looked back at: by then “next week” is another one. */
const rows: readonly (readonly [typed: string, waited: string, lookedBackAt?: string])[] = [
  ['two weeks', 'in two weeks', 'within two weeks'],
  ['In two weeks', 'in two weeks', 'within two weeks'],
  ['within a week', 'within a week', 'within a week'],
  ['about a week', 'in about a week', 'within about a week'],
  ['around ten days', 'in around ten days', 'within around ten days'],
  ['around Easter', 'around Easter'],
  ['up to three weeks', 'within three weeks', 'within three weeks'],
  ['7 to 10 days', 'in 7 to 10 days', 'within 7 to 10 days'],
  ['A fortnight', 'in a fortnight', 'within a fortnight'],
  ['next week', 'next week'],
  ['early next week', 'early next week'],
  ['Later this week', 'later this week'],
  ['Monday', 'on Monday'],
  ['on Monday', 'on Monday'],
  ['end of month', 'at the end of the month'],
  ['End of next week', 'at the end of next week'],
  ['by the end of the month', 'by the end of the month'],
  ['middle of next week', 'in the middle of next week'],
  ['early December', 'in early December'],
  ['mid November', 'in mid-November'],
  ['after the holidays', 'after the holidays'],
  ['after two weeks', 'after two weeks'],
]

test('a span stands in a sentence as one would say it, and one of the calendar is not counted from another day', () => {
  for (const [typed, waited, lookedBackAt] of rows) {
    assert.equal(waitedFor(typed), waited, typed)
    assert.equal(withinIt(typed), lookedBackAt, typed)
  }
})
