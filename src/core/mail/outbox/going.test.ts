import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Dossier, Person } from '../../dossier/dossier.ts'
import type { Step } from '../../plan/step.ts'
import { addressesFor, type From, goingNow } from './going.ts'

const person = (name: string, email?: string) => ({ name, ...(email ? { email } : {}) }) as Person
const dossier: Pick<Dossier, 'people'> = {
  people: new Map([
    ['dana', person('Dana Okonkwo', 'dana@northwind.example')],
    ['bo', person('Bo Lind')],
  ]),
}
const from: From = { name: 'Ann', address: 'ann@lab.test' }
const step = (more: Partial<Step> = {}) =>
  ({ channel: 'email', to: ['dana'], state: 'ready', ...more }) as Pick<Step, 'channel' | 'to' | 'state'>
const because = (one: ReturnType<typeof step>, by: From | undefined = from, example = false) => {
  const going = goingNow(one, dossier, by, example)
  return going.by === 'hand' ? going.because : going.by
}

test('a mail goes by itself where both ends are known', () => {
  assert.equal(because(step()), 'itself')
  assert.equal(because(step({ channel: 'forward', state: 'late' })), 'itself')
  const going = goingNow(step(), dossier, { ...from, mailbox: 'ann@lab.test' }, false)
  assert.deepEqual(going, {
    by: 'itself',
    from: { ...from, mailbox: 'ann@lab.test' },
    readers: [{ name: 'Dana Okonkwo', address: 'dana@northwind.example' }],
  })
})

test('whatever else is sent by hand, and why', () => {
  assert.equal(because(step({ channel: 'linkedin' })), 'it goes on LinkedIn')
  assert.equal(because(step({ channel: 'none', to: [] })), 'nobody is written to')
  assert.equal(because(step({ to: ['dana', 'bo'] })), 'no mail address of Bo Lind is known')
  assert.equal(because(step({ to: [] })), 'it has no reader')
  assert.equal(because(step({ state: 'done' })), 'it is done already')
  assert.match(because(step(), from, true), /example search/)
  assert.equal(goingNow(step(), dossier, undefined, false).by, 'hand')
})

test('a mail program is opened with the addresses there are', () => {
  assert.deepEqual(addressesFor(step({ to: ['dana', 'bo', 'nobody'] }), dossier), ['dana@northwind.example'])
  assert.deepEqual(addressesFor(step({ channel: 'letter' }), dossier), [])
})
