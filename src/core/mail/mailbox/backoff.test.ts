import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { backoff } from './backoff.ts'

test('the ceiling doubles from half a minute to a quarter of an hour', () => {
  const ceilings = [1, 2, 3, 4, 5, 6, 7, 1_000].map((failures) => backoff(failures, 1))
  assert.deepEqual(ceilings, [30_000, 60_000, 120_000, 240_000, 480_000, 900_000, 900_000, 900_000])
  assert.equal(backoff(5, 0), 0)
})

test('never negative, never longer than a quarter of an hour, never longer for better luck', () => {
  fc.assert(
    fc.property(fc.nat(10_000), fc.double({ min: 0, max: 1, noNaN: true }), (failures, random) => {
      const wait = backoff(failures, random)
      assert.ok(Number.isInteger(wait) && wait >= 0 && wait <= 900_000)
      assert.ok(wait <= backoff(failures + 1, random))
    }),
  )
})
