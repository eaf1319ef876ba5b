import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onItsDay } from './its-day.ts'

const today = Temporal.PlainDate.from('2026-10-08')

const rows: readonly (readonly [text: string, day: string, by: string, said: string])[] = [
  ['Mara talks to the board and rings me tuesday', '2026-10-13', 'by Tuesday', 'on Tuesday'],
  ['calls wed', '2026-10-14', 'by Wednesday', 'on Wednesday'],
  ['they debrief thursday and she emails friday', '2026-10-09', 'by tomorrow', 'tomorrow'],
  ['head rings everyone tomorrow night', '2026-10-09', 'by tomorrow', 'tomorrow night'],
  ['he texts me on Friday', '2026-10-16', 'by Friday the 16th', 'on Friday the 16th'],
  ['will email times by Friday', '2026-10-09', 'by Friday', 'by Friday'],
  ['panel sits monday then HR ring', '2026-10-12', 'by Monday', 'by Monday'],
  ['board meets tuesday, she calls after', '2026-10-14', 'by Wednesday', 'by Wednesday'],
  ['calls wed', '2026-10-15', 'by Thursday', 'by Thursday'],
  ['decision in the first week', '2026-10-13', 'by Tuesday', 'by Tuesday'],
]

test('what is done on a day is no deadline', () => {
  for (const [text, day, by, said] of rows)
    assert.equal(onItsDay(text, Temporal.PlainDate.from(day), today, by), said, text)
})
