import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stepKinds } from '../../vocabulary/step-kinds.ts'
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

const said = northwind(
  `interviews:
${screening(`    debrief:
      points:
        - {kind: stumble, who: dana, text: on Flink, better: I ran Kafka Streams for three years}
        - {kind: common-ground, who: dana, text: we both skate}
`).replace('met: [dana]', 'met: [dana, eva]')}  - id: missed
    stage: technical
    format: video
    starts: 2026-11-20T10:00[America/Toronto]
    ends: 2026-11-20T11:00[America/Toronto]
    outcome: no-show
    met: [sam]
promises:
  - {by: me, who: dana, what: the slides, due: 2026-11-20}
  - {by: me, who: dana, what: write again, due: 2026-11-30}
  - {by: them, who: dana, what: an answer, due: 2026-11-20}
elsewhere: [{what: offer, until: 2026-12-04}]
HISTORY`,
  'noContact: true',
).replace(
  '  sam:',
  '  eva: {name: Eva Lund}\n  hal: {name: Hal Berg, email: hal@example.org, helper: true}\n  sam:',
)

const histories: Readonly<Record<string, string>> = {
  'nothing went out': '',
  'thanks went out before the rule was known':
    'history:\n  - {at: 2026-11-17T13:00-05:00, direction: out, channel: email, with: [dana], kind: thank-you}\n',
  'asked once':
    'history:\n  - {at: 2026-11-27T13:00-05:00, direction: out, channel: email, with: [dana], kind: nudge}\n',
  'they said no':
    'history:\n  - {at: 2026-11-24T13:00-05:00, direction: in, channel: email, with: [dana], kind: rejection}\n',
  'mail came back':
    'history:\n  - {at: 2026-11-18T13:00-05:00, direction: in, channel: email, with: [sam], kind: bounce}\n',
}

for (const [name, history] of Object.entries(histories))
  test(`every kind of message to them is held, only helpers hear from you: ${name}`, () => {
    for (const day of ['11-17', '11-20', '11-25', '12-01', '12-10']) {
      const plan = planned(said.replace('HISTORY', history), `2026-${day}T11:00[America/Toronto]`)
      for (const { id, kind, to, about = [], state } of plan.steps) {
        if (!stepKinds[kind].message || stepKinds[kind].awaited) continue
        if ([...to, ...about].every((who) => who === 'hal')) continue
        assert.ok(['resting', 'done'].includes(state), `${id} on ${day}: ${state}`)
      }
    }
    assert.ok(planned(said.replace('HISTORY', history), '2026-11-25T11:00[America/Toronto]').ids.length > 5)
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
