import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { growsFaster } from '../../testing/growth.ts'
import { keptApart } from './apart.ts'

const place = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 9 }))
  .map(([from, long]) => ({ from, to: from + long }))

test('what is taken overlaps nothing that was taken before, and nothing else is left out', () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 40 }), (all) => {
      const kept: { from: number; to: number }[] = []
      const isApart = keptApart()
      for (const each of all) {
        const free = !kept.some((other) => each.from < other.to && other.from < each.to)
        assert.equal(isApart(each), free)
        if (free) kept.push(each)
      }
    }),
  )
})

test('ten thousand places take no longer than they are many', () => {
  const work = (size: number) => () => {
    const isApart = keptApart()
    for (let at = 0; at < size; at += 1) isApart({ from: at * 3, to: at * 3 + 2 })
  }
  assert.ok(!growsFaster(work, [1000, 10_000, 40_000]))
})
