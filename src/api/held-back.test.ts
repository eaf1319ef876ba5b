import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { touchAction } from '../actions/facts/touch.ts'
import { importAction } from '../actions/import.ts'
import { perform } from '../actions/perform.ts'
import { standingOf } from '../actions/post/standing-of.ts'
import { deskOver, newStore } from '../testing/desk.ts'
import { value } from '../testing/lab.ts'
import { asking, doorOver, tokenFor } from '../testing/programs.ts'

const now = Temporal.ZonedDateTime.from('2026-11-18T12:00[America/Toronto]')
const at = '2026-11-18T17:00:00.000Z'
const { store, remove } = newStore()
after(remove)
const desk = () => deskOver(store, now)
const search = (id: string) => `
afterword: 1
me: {name: Priya Raman, email: priya@example.org, zone: America/Toronto}
opportunity: {id: ${id}, role: Lead, company: {name: Mill ${id}, zone: America/Toronto}}
people: {dana: {name: Dana Okonkwo, email: dana@mill.example}}
interviews:
  - {id: screen, stage: screening, format: video, starts: '2026-11-18T10:00[America/Toronto]', ends: '2026-11-18T11:00[America/Toronto]', met: [dana]}
`
const step = 'screen/thank-you/dana'
let write: ReturnType<typeof asking>
before(async () => {
  for (const id of ['mill', 'quay']) value(await perform(importAction, { text: search(id) }, desk()))
  write = asking(doorOver(desk), await tokenFor(desk(), 'write'))
  const [kept] = value(await store.load('me', ['mill']))
  assert.ok(kept)
  const words = { step, subject: 'Thank you', body: 'Thank you.', savedAt: at, approved: { at, by: 'you' } }
  const frozen = {
    ...{ id: 'thanks-to-dana', opportunity: 'mill', step, person: 'dana', mailbox: 'ann@lab.test' },
    ...{ messageId: '<m@lab.test>', from: 'ann@lab.test', to: ['dana@mill.example'] },
    ...{ bytes: Buffer.from('Subject: Thank you\r\n\r\nThank you.'), approvedBy: 'you' },
    ...{ approvedAt: at, sendAt: '2026-11-19T17:00:00.000Z', notAfter: '2026-11-20T12:00:00.000Z' },
  }
  const to = { raw: kept.raw, messages: [words], example: false }
  value(
    await store.write(
      'me',
      { opportunities: [{ id: 'mill', from: kept.version, to }], outgoing: [frozen] },
      { at, by: 'you', door: 'test', says: 'Yes' },
    ),
  )
})
const unwanted = async () => {
  const [row] = value(await store.post.outgoing('me', { limit: 1 }))
  assert.ok(row)
  return value(await standingOf(row, desk())).unwanted
}
const note = (opportunity: string) => ({
  opportunity,
  kind: 'insight',
  who: 'dana',
  text: 'They bake on Mondays.',
})

test('a message with a yes that nothing holds back is no reason to refuse a program', async () => {
  assert.equal(await unwanted(), undefined)
  assert.equal((await write('/api/v1/note', note('mill'))).status, 200)
})

test('what holds a message back is not ended by a program, whichever way it tries', async () => {
  value(
    await perform(
      touchAction,
      { opportunity: 'mill', direction: 'out', channel: 'email', with: ['dana'], kind: 'thank-you' },
      desk(),
    ),
  )
  const because = await unwanted()
  assert.ok(because)
  const ways: readonly (readonly [string, object])[] = [
    ['opportunity', { id: 'mill', status: 'open', noContact: false }],
    ['import', { text: search('mill') }],
    ['note', note('mill')],
    ['interview', { opportunity: 'mill', id: 'screen', outcome: 'held' }],
    ['profile', { temper: 'eager' }],
    ['promise', { opportunity: 'mill', by: 'me', who: 'dana', what: 'send it' }],
  ]
  for (const [name, given] of ways) {
    const { status, body } = await write(`/api/v1/${name}`, given)
    assert.deepEqual([status, body.code], [403, 'needs-person'], name)
  }
  assert.equal(await unwanted(), because)
})

test('elsewhere, and to read, and to stop it, a program is let', async () => {
  assert.equal((await write('/api/v1/note', note('quay'))).status, 200)
  assert.equal((await write('/api/v1/plan', { opportunities: ['mill'] })).status, 200)
  assert.equal((await write('/api/v1/cancel', { id: 'thanks-to-dana' })).status, 200)
})
