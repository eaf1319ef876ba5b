import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addAction } from '../actions/add/add.ts'
import { heldBy } from '../actions/kept.ts'
import { perform } from '../actions/perform.ts'
import { pocketAction } from '../actions/remind/pocket.ts'
import type { Mail } from '../core/mail/replies/mail.ts'
import { deskOver, newStore } from '../testing/desk.ts'
import { value } from '../testing/lab.ts'
import { pocketIn } from './pocket-mail.ts'

/** A Friday; what is read was written on the Wednesday before. */
const now = Temporal.ZonedDateTime.from('2026-11-20T17:00[America/Toronto]')
const written = '2026-11-18T22:00:00.000Z'
const own = ['priya@example.org']
let kept: ReturnType<typeof newStore>
const desk = () => deskOver(kept.store, now, { pocketPage: async () => '' })
before(async () => {
  kept = newStore()
  value(await perform(pocketAction, { word: 'jot it down' }, desk()))
  value(await perform(addAction, { line: 'applied at Quay', role: 'Clerk', yes: true }, desk()))
})
after(() => kept.remove())

const me = { name: 'Priya', address: 'priya@example.org' }
const mail = (text: string, more: Partial<Mail> = {}): Mail =>
  ({ from: me, to: [me], cc: [], subject: 'Jot it down', text, ...more }) as Mail
const heard = async (text: string, more?: Partial<Mail>) =>
  value(await pocketIn(mail(text, more), written, own, desk()))
const talks = async () => value(await heldBy('quay', desk())).kept.raw.interviews ?? []

test('one line to oneself is kept once, as of when it was written, whichever folder it is found in', async () => {
  for (const _folder of ['sent', 'inbox'])
    assert.deepEqual(await heard('screening at Quay tomorrow 10:30 with Bo Lind\n\nSent from my phone'), {
      taken: true,
    })
  assert.deepEqual(
    (await talks()).map(({ starts, met }) => [starts, met]),
    [['2026-11-19T10:30[America/Toronto]', ['bo']]],
  )
})

test('what is missing leaves it to a person, with the question', async () => {
  const left = await heard('panel at Quay with Bo')
  assert.equal(left?.taken, false)
  assert.match(
    left && !left.taken ? left.because : '',
    /^You wrote yourself “panel at Quay with Bo”\. .*when it is or was/,
  )
  assert.equal((await talks()).length, 1)
})

test('a mail to somebody else, or without one’s own word, is none', async () => {
  const line = 'panel at Quay Tue 3pm with Bo'
  assert.equal(await heard(line, { subject: 'hello' }), undefined)
  assert.equal(await heard(line, { cc: [{ name: '', address: 'bo@quay.example' }] }), undefined)
  assert.equal((await talks()).length, 1)
})
