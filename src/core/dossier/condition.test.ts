import assert from 'node:assert/strict'
import { test } from 'node:test'
import { apart, waitsForCondition } from './condition.ts'

const sure: readonly [said: string, what: string, condition: string][] = [
  ['call her if I get another job', 'call her', 'if I get another job'],
  ["if I get another job I'll call her", 'call her', 'if I get another job'],
  ["If I take another offer, I'll let her know", 'let her know', 'If I take another offer'],
  ['let them know should I accept elsewhere', 'let them know', 'should I accept elsewhere'],
  ['let Dana know if anything changes', 'let Dana know', 'if anything changes'],
  ['send the new address in case I move', 'send the new address', 'in case I move'],
]
for (const [said, what, condition] of sure)
  test(`“${said}” hangs on a condition`, () => {
    // “Let her know if” tells rather than asks: what follows is one's own turn.
    assert.deepEqual(apart(said), { what, condition })
  })

for (const said of [
  'send the write-up',
  'ask if I get a laptop',
  'see if I find a second reference',
  'send it if I may',
  'send the slides if I find the time',
  'call her if I get a chance',
  "If I haven't heard by 24 November, I'll write again on 27 November.",
  'Should I not have heard by Friday, I’ll be in touch on Monday.',
  'send the photos once I’m back',
  'send the file if possible',
  'show her what happens if the batch fails',
])
  test(`“${said}” hangs on nothing`, () => assert.deepEqual(apart(said), { what: said }))

test('it waits until it is so, or kept all the same', () => {
  const promise = { what: 'call her', condition: 'if I get another job', kept: false }
  assert.ok(waitsForCondition(promise))
  assert.ok(!waitsForCondition({ ...promise, kept: true }))
  assert.ok(!waitsForCondition({ ...promise, since: Temporal.PlainDate.from('2026-12-01') }))
  assert.ok(!waitsForCondition({ what: 'call her', kept: false }))
})
