import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Gap, gapBetween } from './gap.ts'

const start = { wall: 1_800_000_000_000, monotonic: 77_000 }
const hour = 3_600_000

const cases: readonly (readonly [string, wall: number, monotonic: number, Gap | undefined])[] = [
  ['a night with the lid closed', 8 * hour, 5_000, { kind: 'asleep', by: 8 * hour - 5_000 }],
  ['the clock set forward by an hour', hour + 5_000, 5_000, { kind: 'asleep', by: hour }],
  ['the clock set back by an hour', 5_000 - hour, 5_000, { kind: 'set-back', by: hour }],
  ['stopped for a minute', 65_000, 65_000, { kind: 'held-up', by: 60_000 }],
  ['sleep where the monotonic clock counts it', hour, hour, { kind: 'held-up', by: hour - 5_000 }],
  ['stopped and then set back', 5_000, 65_000, { kind: 'set-back', by: 60_000 }],
  ['on time', 5_000, 5_000, undefined],
  ['a little late', 5_900, 5_900, undefined],
  ['a busy moment', 14_000, 14_000, undefined],
  ['a clock being corrected slowly', 5_004, 5_000, undefined],
  ['a small step back', 2_000, 5_000, undefined],
  ['early', 4_000, 4_000, undefined],
]

for (const [name, wall, monotonic, expected] of cases)
  test(`${name}: ${expected ? `noticed as ${expected.kind}` : 'nothing unusual'}`, () => {
    const after = { wall: start.wall + wall, monotonic: start.monotonic + monotonic }
    assert.deepEqual(gapBetween(start, after, 5_000), expected)
  })
