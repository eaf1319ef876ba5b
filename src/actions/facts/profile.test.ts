import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { done } from '../../core/outcome.ts'
import { deskOver, newStore } from '../../testing/desk.ts'
import { value } from '../../testing/lab.ts'
import { importAction } from '../import.ts'
import { perform } from '../perform.ts'
import { personAction } from './person.ts'
import { profileAction } from './profile.ts'
import { historyAction, undoAction } from './undo.ts'

const { store, remove } = newStore()
after(remove)
const file = (id: string) => `
afterword: 1
me: {name: Ann Lowe}
opportunity: {id: ${id}, role: Lead, company: {name: Mill}}
`
const desk = deskOver(store, Temporal.ZonedDateTime.from('2026-11-18T14:00[UTC]'), {
  read: async (id) => done(file(id)),
})
const profile = async () => value(await perform(profileAction, {}, desk))
const bring = async (id: string) => value(await perform(importAction, { files: [id] }, desk))
const latest = async () => value(await perform(historyAction, { limit: 1 }, desk)).changes[0]?.says

const old = { name: 'Ann Lowe', numbers: { nudgeAfterHearBy: 4000 } }

test('a number that an earlier version kept stops nothing, and is told until it is kept anew', async () => {
  const deed = { at: '2026-11-18T13:00:00.000Z', by: 'you', door: 'test', says: 'Kept by an earlier version' }
  value(await store.write('me', { me: { from: 0, to: old }, opportunities: [] }, deed))
  await bring('mill')
  value(await perform(personAction, { opportunity: 'mill', name: 'Bob' }, desk))
  assert.equal((await profile()).me?.numbers?.nudgeAfterHearBy, 90)
  const says =
    '“days after a date they named until you ask” was 4000; it is a whole number from 1 to 90 now and counts as 90'
  assert.deepEqual((await profile()).moved, [says])
  const kept = value(await perform(profileAction, { temper: 'patient' }, desk))
  assert.equal(kept.says, `Changed your profile (${says})`)
  assert.equal(await latest(), kept.says)
  assert.equal((await profile()).moved, undefined)
  assert.equal((await profile()).me?.numbers?.nudgeAfterHearBy, 90)
})

test('taking an import back leaves who one is by now as it is', async () => {
  const { change } = await bring('marsh')
  value(await perform(profileAction, { temper: 'eager' }, desk))
  value(await perform(undoAction, { change }, desk))
  assert.equal((await profile()).me?.temper, 'eager')
})
