import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toTheirFace } from './to-face.ts'

test('what speaks about the reader is offered as it would be said to them, and only where it is plain who is meant', () => {
  for (const [said, faced] of [
    [
      ['Luca showed me the notebook where all the failures go in red pen.'],
      'You showed me the notebook where all the failures go in red pen.',
    ],
    [
      ['Luca rings one listener every day and asks what he got wrong.', 'He does it in the car park.'],
      'You ring one listener every day and ask what you got wrong. You do it in the car park.',
    ],
    [
      ["Luca told me he keeps one sheet of every mistake and he's on 61."],
      'You told me you keep one sheet of every mistake and you are on 61.',
    ],
    [["Luca's mounts."], 'Your mounts.'],
    [['He was proud of his bakers.'], 'You were proud of your bakers.'],
    [['Luca told Marie he would ring.'], undefined],
    [['He asked her about the oven.'], undefined],
    [['The oven was cold.'], undefined],
    [['Luca, the oven was cold.'], undefined],
  ] as const)
    assert.equal(toTheirFace(said, new Set(['luca', 'ferri']), new Set(['marie'])), faced, said.join(' '))
})
