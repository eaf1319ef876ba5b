import assert from 'node:assert/strict'
import { test } from 'node:test'
import { styled } from './styled.ts'

const american = { clock: '12', order: 'month' } as const
const cases = [
  ['Go through the offer until Saturday 21 November', 'Go through the offer until Saturday, November 21'],
  ['You have to answer elsewhere by 26 November', 'You have to answer elsewhere by November 26'],
  ['best before 13:45 on Friday 27 November', 'best before 1:45 pm on Friday, November 27'],
  ['by Tuesday 30 December 2025, 9:05', 'by Tuesday, December 30, 2025, 9:05 am'],
  ['“ready” by 26 November, “soon', '“ready” by November 26, “soon'],
  ['between 8:00 and 18:00, never at 0:30', 'between 8:00 am and 6:00 pm, never at 12:30 am'],
  // What must stay.
  ['two of 15 days, 3 promises and 24/7', 'two of 15 days, 3 promises and 24/7'],
  ['by Friday, November 27, 1:45 pm', 'by Friday, November 27, 1:45 pm'],
  ['“by 26 November, 13:45” is quoted', '“by 26 November, 13:45” is quoted'],
  ['a ratio of 25:75, at 10:30:15', 'a ratio of 25:75, at 10:30:15'],
] as const

test('days and hours of a sentence stand as whoever reads them writes them, and all else as it was', () => {
  for (const [said, is] of cases) {
    assert.equal(styled(said, american), is)
    assert.equal(styled(said, { clock: '24', order: 'day' }), said)
  }
  assert.equal(styled('by 26 November, 13:45', { clock: '24', order: 'month' }), 'by November 26, 13:45')
  assert.equal(styled('by 26 November, 13:45', { clock: '12', order: 'day' }), 'by 26 November, 1:45 pm')
})
