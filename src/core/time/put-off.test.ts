import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { putOffs } from './put-off.ts'

/** 2026-11-20 is a Friday. */
const rows: readonly (readonly [when: string, at: string, choices: readonly string[]])[] = [
  ['a Friday noon', '2026-11-20T12:00', ['evening 20T18', 'tomorrow 21T8', 'monday 23T8']],
  ['shortly before the evening', '2026-11-20T17:30', ['tomorrow 21T8', 'monday 23T8']],
  ['late at night', '2026-11-20T23:50', ['tomorrow 21T8', 'monday 23T8']],
  ['a Saturday', '2026-11-21T09:00', ['evening 21T18', 'tomorrow 22T8', 'monday 23T8']],
  ['a Sunday: tomorrow is Monday', '2026-11-22T09:00', ['evening 22T18', 'tomorrow 23T8']],
  ['a Monday: the next one', '2026-11-23T09:00', ['evening 23T18', 'tomorrow 24T8', 'monday 30T8']],
]

describe('to when something can be put off with one press', () => {
  for (const [when, at, choices] of rows)
    test(when, () => {
      const now = Temporal.ZonedDateTime.from(`${at}[America/Toronto]`)
      assert.deepEqual(
        putOffs(now, 8).map(({ to, at }) => `${to} ${at.day}T${at.hour}`),
        choices,
      )
    })

  test('the morning is a clock’s morning, also where the clock goes back that night', () => {
    const now = Temporal.ZonedDateTime.from('2026-10-31T12:00[America/Toronto]')
    assert.equal(
      putOffs(now, 9)[1]?.at.toString({ timeZoneName: 'never', smallestUnit: 'minute' }),
      '2026-11-01T09:00-05:00',
    )
  })
})
