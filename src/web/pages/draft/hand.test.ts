import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sendSays } from './hand.ts'

for (const [moment, says] of [
  ['today 19:00', 'Send at 19:00'],
  ['today 7:00 pm', 'Send at 7:00 pm'],
  ['tomorrow 9:00', 'Send tomorrow at 9:00'],
  ['Tuesday 17 November, 9:00 (Toronto)', 'Send Tuesday 17 November, 9:00 (Toronto)'],
] as const)
  test(`a button for ${moment} says “${says}”`, () => {
    assert.equal(sendSays(moment), says)
  })
