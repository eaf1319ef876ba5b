import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Published, publishedFrom, type ToTell } from './published.ts'

const told = (uid: string, mark = 'a', ends = '2026-11-20T12:15:00.000Z'): ToTell => ({
  ...{ uid, is: 'event', starts: '2026-11-20T12:00:00.000Z', ends, mark },
})
const day = (number: number) => `2026-11-${String(number).padStart(2, '0')}T09:00:00.000Z`
const later = (before: readonly Published[], at: string, ...now: readonly ToTell[]) =>
  publishedFrom(before, now, at)
const shape = (all: readonly Published[]) =>
  all.map(({ uid, sequence, gone, changedAt }) => [
    uid,
    sequence,
    gone ? 'gone' : 'there',
    changedAt.slice(8, 10),
  ])

test('what says the same is the same version however often it is asked for; other words are the next', () => {
  const first = later([], day(1), told('x'))
  assert.deepEqual(shape(first), [['x', 0, 'there', '01']])
  assert.deepEqual(later(first, day(2), told('x')), first)
  const second = later(first, day(3), told('x', 'b'))
  assert.deepEqual(shape(second), [['x', 1, 'there', '03']])
  assert.deepEqual(shape(later(second, day(4), told('x', 'a'))), [['x', 2, 'there', '04']])
})

test('what went away is taken back for thirty days and then forgotten; wanted again it goes on counting', () => {
  const first = later([], day(1), told('x'), told('y'))
  const gone = later(first, day(2), told('y'))
  assert.deepEqual(shape(gone), [
    ['y', 0, 'there', '01'],
    ['x', 1, 'gone', '02'],
  ])
  assert.deepEqual(later(gone, day(20), told('y')), gone)
  assert.deepEqual(shape(later(gone, '2026-12-03T09:00:00.000Z', told('y'))), [['y', 0, 'there', '01']])
  assert.deepEqual(shape(later(gone, day(3), told('x'), told('y')))[0], ['x', 2, 'there', '03'])
})

test('what was over long ago is not taken back: it stays in the calendar as it was', () => {
  const first = later(
    [],
    day(1),
    told('past', 'a', '2026-10-01T12:00:00.000Z'),
    told('old-day', 'a', '2026-10-02'),
  )
  assert.deepEqual(later(first, day(2)), [])
})
