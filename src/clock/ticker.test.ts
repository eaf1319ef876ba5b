import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Gap } from '../core/time/gap.ts'
import { startTicker } from './ticker.ts'

test('sleep is told once, the ticks go on, and nothing comes after the stop', () => {
  let now = { wall: 1_800_000_000_000, monotonic: 0 }
  let tick = () => {}
  const gaps: Gap[] = []
  let ticks = 0
  const ticker = startTicker(
    (gap) => gaps.push(gap),
    () => {
      ticks += 1
    },
    {
      read: () => now,
      every: (_, call) => {
        tick = call
        return () => {
          tick = () => {}
        }
      },
    },
  )
  const pass = (wall: number, monotonic: number) => {
    now = { wall: now.wall + wall, monotonic: now.monotonic + monotonic }
    tick()
  }
  pass(5_000, 5_000)
  pass(3_600_000, 5_000)
  pass(5_000, 5_000)
  assert.deepEqual(gaps, [{ kind: 'asleep', by: 3_595_000 }])
  assert.equal(ticks, 3)
  ticker.stop()
  pass(3_600_000, 5_000)
  assert.equal(gaps.length, 1)
})
