import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toInes } from '../../../testing/bakery.ts'

/** What was told of the next steps after a first call, and how the letter to Ines ends. */
const rows: readonly (readonly [told: string, end: string])[] = [
  [
    '2nd chat with the owner next week, ines calls',
    'It would be good to go on to the second chat, and I will look out for your call.',
  ],
  [
    'second round, then Ines calls',
    'It would be good to go on to the second round, and I will look out for your call.',
  ],
  ['trial shift maybe next week, she will text', 'I will look out for your text about the trial shift.'],
  ['she rings after she has spoken to the owner', 'I will look out for your call.'],
  ['she said watch for a posting', 'I will look out for the posting.'],
]
for (const [told, end] of rows)
  test(`what comes next: ${told}`, () => {
    const call = {
      ...{ id: 'visit', stage: 'screening', format: 'phone', met: ['ines'] },
      ...{ starts: '2026-11-17T08:00[Europe/London]', ends: '2026-11-17T08:30[Europe/London]' },
      debrief: { points: [], nextSteps: { text: told, who: 'ines' } },
    }
    assert.equal(
      toInes([], { interviews: [call] })
        .body.split('\n\n')
        .at(-2),
      end,
    )
  })
