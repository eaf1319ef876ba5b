import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Assistant } from '../core/assistant/assistant.ts'
import { done } from '../core/outcome.ts'
import { counted } from './counted.ts'

test('the words are counted on one line, which is empty again at the end', async () => {
  const assistant: Assistant = {
    settings: async () => done(undefined),
    set: async () => done(undefined),
    ask: async (prompt, waiting) => {
      for (const words of ['Hi Da', 'na,\n\nthank', ' you']) waiting?.came?.(words)
      return done(prompt)
    },
  }
  const [lines, came]: [string[], string[]] = [[], []]
  const answer = await counted(assistant, (text) => lines.push(text)).ask('Write.', {
    came: (words) => came.push(words),
  })
  assert.ok(answer.ok)
  assert.equal(answer.value, 'Write.')
  assert.deepEqual(came, ['Hi Da', 'na,\n\nthank', ' you'])
  assert.deepEqual(
    lines.map((line) => line.replace('\r\u001b[K', '')),
    [
      'Waiting for the assistant; Ctrl+C cancels.',
      '2 words so far; Ctrl+C cancels.',
      '3 words so far; Ctrl+C cancels.',
      '4 words so far; Ctrl+C cancels.',
      '',
    ],
  )
  assert.equal(lines.at(-1), '\r\u001b[K')
})
