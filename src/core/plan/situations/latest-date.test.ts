import assert from 'node:assert/strict'
import { test } from 'node:test'
import { northwind, planned, rules, screening, wall } from './planned.ts'

const told = (next: string, history = '') =>
  northwind(`interviews:
${screening(`    debrief:
      points: [{kind: insight, who: dana, text: the team measures twice}]
      nextSteps: ${next}
`)}history:
  - {at: 2026-11-17T13:00-05:00, direction: out, channel: email, with: [dana], kind: thank-you}
${history}`)
const nudge = 'screen/nudge/dana'
const answer = (meaning: string) =>
  `  - {id: answer, at: 2026-11-19T10:00-05:00, direction: in, channel: email, with: [dana], kind: reply, meaning: {${meaning}}}\n`

test('a next step with a date is a date: the question waits behind it, and the step rests on the answer', () => {
  const step = planned(
    told('{hearBy: 2026-11-24}', answer('is: next-step, hearBy: 2026-12-01')),
    '2026-11-20T09:00[America/Toronto]',
  ).step(nudge)
  assert.deepEqual([step.state, wall(step.opens)], ['waiting', '2026-12-04T08:00'])
  assert.deepEqual(step.facts.slice(0, 2), ['interview:screen', 'touch:answer'])
  assert.match(JSON.stringify(step.why), /new date: 1 December/)
  assert.doesNotMatch(JSON.stringify(step), /24 November/)
})

test('“I’ll call her on Tuesday” is a word of one’s own: on that day, and nobody is said to have named it', () => {
  const own = told('{text: "I\'ll call Dana on Tuesday", hearBy: 2026-11-24}')
  const waits = planned(own, '2026-11-20T09:00[America/Toronto]').step(nudge)
  assert.deepEqual([waits.state, wall(waits.opens)], ['waiting', '2026-11-24T08:00'])
  assert.equal(waits.says, 'Wait: you said you would be in touch with Dana on Tuesday 24 November')
  assert.equal(rules(waits)[0], 'T11')
  const today = planned(own, '2026-11-24T09:00[America/Toronto]').step(nudge)
  assert.equal(today.says, 'Write to Dana, as you said you would')
  assert.notEqual(today.state, 'blocked')
})

test('“she calls me on Tuesday” is theirs', () => {
  const step = planned(
    told('{text: she calls me on Tuesday, hearBy: 2026-11-24}'),
    '2026-11-24T09:00[America/Toronto]',
  ).step(nudge)
  assert.deepEqual([step.state, wall(step.opens)], ['waiting', '2026-11-27T08:00'])
  assert.match(step.says, /nothing to ask Dana before/)
})

test('what they named since outweighs what one had said oneself', () => {
  const step = planned(
    told('{text: I will write again, hearBy: 2026-11-24}', answer('is: new-date, hearBy: 2026-12-01')),
    '2026-11-24T09:00[America/Toronto]',
  ).step(nudge)
  assert.equal(wall(step.opens), '2026-12-04T08:00')
})
