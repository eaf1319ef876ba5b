import assert from 'node:assert/strict'
import { test } from 'node:test'
import { weekOf } from './week.ts'

test('a week begins on its Monday, or on the Sunday before', () => {
  for (const [day, monday, sunday] of [
    ['2026-11-23', '2026-11-23', '2026-11-22'],
    ['2026-11-28', '2026-11-23', '2026-11-22'],
    ['2026-11-29', '2026-11-23', '2026-11-29'],
    ['2027-01-01', '2026-12-28', '2026-12-27'],
  ] as const) {
    assert.equal(weekOf(Temporal.PlainDate.from(day)).toString(), monday)
    assert.equal(weekOf(Temporal.PlainDate.from(day), 7).toString(), sunday)
  }
})
