import assert from 'node:assert/strict'
import { test } from 'node:test'
import { titleOf } from './title.ts'

const rows: readonly (readonly [says: string, title: string, also?: string])[] = [
  ['Thank Dana, best before 13:45', 'Thank Dana'],
  ['Thank Dana, welcome until tomorrow 9:00', 'Thank Dana'],
  ['Thank Dana now: it is still welcome', 'Thank Dana now', 'It is still welcome'],
  [
    'Thank Helen for the offer: glad, not yet accepting; in the same message propose a talk',
    'Thank Helen for the offer',
    'Glad, not yet accepting; in the same message propose a talk',
  ],
  [
    'Thank Dana, best before 13:45; in the same message send Dana the write-up',
    'Thank Dana',
    'In the same message send Dana the write-up',
  ],
  ['Ask Dana how things stand', 'Ask Dana how things stand'],
  ['Thank Dana, Renée and Bob', 'Thank Dana, Renée and Bob'],
  ['Wait: nothing to ask before Friday', 'Wait: nothing to ask before Friday'],
]

for (const [says, title, also] of rows)
  test(`“${says}” is headed “${title}”`, () => {
    assert.deepEqual(titleOf(says), also === undefined ? { title } : { title, also })
  })
