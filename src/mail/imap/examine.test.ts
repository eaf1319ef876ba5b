import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { inChunks, ranges } from './examine.ts'
import { fieldsOf } from './find.ts'

const spelled = (text: string): number[] =>
  text
    .split(',')
    .filter((part) => part !== '')
    .flatMap((part) => {
      const [from = 0, to = from] = part.split(':').map(Number)
      return Array.from({ length: to - from + 1 }, (_, at) => from + at)
    })

test('ranges name exactly the same messages, and chunks lose none', () => {
  assert.equal(ranges([1, 2, 3, 7, 9, 10]), '1:3,7,9:10')
  const uids = fc.uniqueArray(fc.integer({ min: 1, max: 300 })).map((all) => all.sort((a, b) => a - b))
  fc.assert(
    fc.property(uids, fc.integer({ min: 1, max: 50 }), (all, size) => {
      assert.deepEqual(spelled(ranges(all)), all)
      assert.deepEqual(inChunks(all, size).flat(), all)
      assert.ok(inChunks(all, size).every((chunk) => chunk.length > 0 && chunk.length <= size))
    }),
  )
})

test('header fields: folded lines are joined, the body is not read, nonsense is passed over', () => {
  assert.deepEqual(fieldsOf('Subject: a\r\n b\r\nX-Y:c\nno field here\r\n: nothing\r\n\r\nFrom: body@x'), [
    ['subject', 'a b'],
    ['x-y', 'c'],
  ])
  assert.deepEqual(fieldsOf(''), [])
  fc.assert(fc.property(fc.string(), (text) => fieldsOf(text).every(([name]) => name === name.toLowerCase())))
})
