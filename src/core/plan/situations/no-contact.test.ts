import assert from 'node:assert/strict'
import { test } from 'node:test'
import { northwind, planned, rules, screening } from './planned.ts'

const forbidden = northwind(`interviews:\n${screening()}`, 'noContact: true')
const at = (day: string) => planned(forbidden, `2026-${day}T11:00[America/Toronto]`)

test('where writing is forbidden nothing that would go to them is asked for, and it says why', () => {
  for (const day of ['11-17', '11-18', '11-27', '12-02']) {
    const plan = at(day)
    for (const id of plan.ids) {
      const step = plan.step(id)
      if (step.to.length > 0)
        assert.ok(['resting', 'done'].includes(step.state), `${id} on ${day}: ${step.state}`)
    }
  }
  const thanks = at('11-17').step('screen/thank-you/dana')
  assert.deepEqual([thanks.state, rules(thanks)[0]], ['resting', 'C13'])
  assert.equal(at('11-17').step('screen/debrief/me').state, 'due')
})

test('a long silence is no refusal there', () => {
  const nudge = planned(forbidden, '2027-03-01T11:00[America/Toronto]').step('screen/nudge/dana')
  assert.ok(!rules(nudge).includes('T13'), rules(nudge).join())
})

test('what they ask is answered all the same', () => {
  const asked = `${forbidden}history:\n  - {at: 2026-11-20T10:00-05:00, direction: in, channel: email, with: [dana], kind: question}\n`
  const step = planned(asked, '2026-11-20T11:00[America/Toronto]').step('process/reply/dana')
  assert.notEqual(step.state, 'resting')
})
