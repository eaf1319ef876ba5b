import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { copiesThatStay } from './rotation.ts'

const first = Temporal.PlainDate.from('2026-09-01')
const daysFrom = (count: number) =>
  Array.from({ length: count }, (_, at) => first.add({ days: at }).toString())

describe('of the copies of each day', () => {
  test('seven days and the last of each of four weeks before stay', () => {
    assert.deepEqual(copiesThatStay(daysFrom(60)), [
      ...['2026-10-30', '2026-10-29', '2026-10-28', '2026-10-27', '2026-10-26', '2026-10-25', '2026-10-24'],
      ...['2026-10-18', '2026-10-11', '2026-10-04', '2026-09-27'],
    ])
  })
  test('where there are few all stay, and with gaps the last ones count', () => {
    assert.deepEqual(copiesThatStay([]), [])
    assert.deepEqual(copiesThatStay(daysFrom(3)), ['2026-09-03', '2026-09-02', '2026-09-01'])
    assert.deepEqual(copiesThatStay(['2026-01-05', '2026-06-01']), ['2026-06-01', '2026-01-05'])
  })
  test('thrown away day by day, there are never more than eleven, the newest among them, and one a month old', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 120 }), (count) => {
        let kept: readonly string[] = []
        for (const day of daysFrom(count)) kept = copiesThatStay([...kept, day])
        assert.equal(kept.length, 11)
        assert.equal(kept[0], daysFrom(count).at(-1))
        assert.ok(Temporal.PlainDate.from(kept.at(-1) ?? '').until(kept[0] ?? '').days >= 24)
      }),
      { numRuns: 30 },
    )
  })
})
