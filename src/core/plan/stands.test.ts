import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Stand, standOf } from './stands.ts'

const now = Temporal.ZonedDateTime.from('2026-11-18T12:00[America/Toronto]')
const [past, ahead] = ['2026-11-18T16:59:00.000Z', '2026-11-18T17:01:00.000Z']

const cases: readonly (readonly [status: string, lastTalkAt: string | undefined, Stand])[] = [
  ['applied', undefined, 'applied'],
  ['applied', ahead, 'talking'],
  ['applied', past, 'waiting'],
  ['open', undefined, 'talking'],
  ['open', ahead, 'talking'],
  ['open', past, 'waiting'],
  ['stuck', undefined, 'waiting'],
  ['offer', ahead, 'offer'],
  ['accepted', past, 'over'],
  ['rejected', ahead, 'over'],
  ['withdrawn', undefined, 'over'],
  ['a word of nobody’s', past, 'waiting'],
]

test('where a process stands follows from its status and its last talk', () => {
  for (const [status, lastTalkAt, stand] of cases)
    assert.equal(
      standOf({ status, ...(lastTalkAt ? { lastTalkAt } : {}) }, now),
      stand,
      `${status} ${lastTalkAt}`,
    )
})
