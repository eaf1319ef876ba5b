import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ground, movedBy } from './still.ts'

const cases: readonly (readonly [before: string, now: string, words: string, by: number | undefined])[] = [
  ['I realy like it.', 'I realy like it.', 'realy', 0],
  ['I realy like it.', 'Well, I realy like it.', 'realy', 6],
  ['I realy like it.', 'I realy like it, Dana.', 'realy', 0],
  ['I realy like it.', 'I really like it.', 'realy', undefined],
  ['I realy like it.', 'realy like it.', 'realy', -2],
  ['I realy like it.', '', 'realy', undefined],
  ['I realy like it.', 'Oh, I realy like it, Dana.', 'realy', undefined],
  ['aaaa', 'aaa', 'aaaa', undefined],
]
for (const [before, now, words, by] of cases)
  test(`“${words}” from “${before}” in “${now}”`, () => {
    const from = before.indexOf(words)
    assert.equal(movedBy(before, now, { from, to: from + words.length }), by)
  })

test('wherever a place is given, the same words stand there', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 20 })
  fc.assert(
    fc.property(text, text, text, text, fc.nat(60), fc.nat(20), (head, old, fresh, tail, at, length) => {
      const [before, now] = [head + old + tail, head + fresh + tail]
      const from = Math.min(at, before.length)
      const to = Math.min(from + length, before.length)
      const by = movedBy(before, now, { from, to })
      if (by !== undefined) assert.equal(now.slice(from + by, to + by), before.slice(from, to))
    }),
  )
})

test('a fix rests on the words it was offered for too', () => {
  assert.deepEqual(ground({ from: 3, to: 9 }, { from: 9, to: 9 }), { from: 3, to: 9 })
  assert.deepEqual(ground({ from: 3, to: 9 }, { from: 1, to: 12 }), { from: 1, to: 12 })
})
