import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Me } from './keep.ts'
import { movedSays, todaysProfile } from './todays-profile.ts'

const kept = (numbers: Me['numbers']): Me => ({ name: 'Ada', numbers })

test('a number that an earlier version let through counts as the nearest it may be, and is named', () => {
  const { me, moved } = todaysProfile(
    kept({ nudgeAfterHearBy: 4000, sendUntil: 3, checkInAfter: 3, olden: 7 }),
  )
  assert.deepEqual(me, kept({ nudgeAfterHearBy: 90, sendUntil: 13, checkInAfter: 3 }))
  assert.deepEqual(moved.map(movedSays), [
    '“days after a date they named until you ask” was 4000; it is a whole number from 1 to 90 now and counts as 90',
    '“hour of the day until which messages go out” was 3; it is a whole number from 13 to 23 now and counts as 13',
    'olden was 7; there is no such number any more',
  ])
})

test('a profile that fits stays as it is', () => {
  for (const me of [{ name: 'Ada' }, kept({}), kept({ nudgeAfterHearBy: 4 })])
    assert.deepEqual(todaysProfile(me), { me, moved: [] })
})
