import assert from 'node:assert/strict'
import { test } from 'node:test'
import { done } from '../core/outcome.ts'
import { deskOver, newStore } from '../testing/desk.ts'
import { perform } from './perform.ts'
import { reviewAction } from './review.ts'

const now = Temporal.ZonedDateTime.from('2026-11-20T12:00[Europe/London]')
const head = 'From: dana@oakmere.example\nTo: sam@example.org\nDate: Tue, 17 Nov 2026 10:00:00 +0000\n\n'

const reviewed = async (text: string) => {
  const house = newStore()
  try {
    const desk = deskOver(house.store, now, { read: async () => done(text) })
    return await perform(reviewAction, { file: '-', 'no-spelling': true }, desk)
  } finally {
    house.remove()
  }
}

for (const [what, before] of [
  ['a note', ''],
  ['a note with its subject', 'Subject: Thanks\n\n'],
  ['a whole mail', head],
] as const)
  test(`${what} is read up to 20,000 characters, and not beyond`, async () => {
    assert.ok((await reviewed(`${before}${'I am keen. '.repeat(1818)}ab`)).ok)
    const longer = await reviewed(`${before}${'I am keen. '.repeat(1819)}`)
    assert.ok(!longer.ok)
    assert.match(longer.problems[0]?.message ?? '', /over 20000 characters/)
  })
