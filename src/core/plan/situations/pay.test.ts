import assert from 'node:assert/strict'
import { test } from 'node:test'
import { northwind, planned, rules, screening } from './planned.ts'

const at = (day: string) => `2026-${day}T10:00[America/Toronto]`
const asked = (more = '', opportunity = 'expected: {amount: 91111}') =>
  northwind(
    `interviews:
${screening()}history:
  - {at: 2026-11-17T13:00-05:00, direction: out, channel: email, with: [dana], kind: thank-you}
  - {at: 2026-11-19T09:00-05:00, direction: in, channel: email, with: [dana], kind: question${more}}
`,
    opportunity,
  )

test('asked what one expects to earn: answering is a step with what to think of, and what is hoped for stays private', () => {
  const plan = planned(asked(', about: pay'), at('11-19'))
  const step = plan.step('process/reply/dana')
  assert.equal(step.says, 'Answer Dana’s question about pay')
  assert.deepEqual(rules(step).slice(0, 2), ['B6', 'O14'])
  assert.match(step.why[1]?.because ?? '', /range first/)
  assert.doesNotMatch(JSON.stringify(plan.steps), /91111|91,111/)
})

test('a figure that was named stands', () => {
  const step = planned(asked(', about: pay', 'named: 95000'), at('11-19')).step('process/reply/dana')
  assert.match(step.why[1]?.because ?? '', /name the same one/)
})

test('any other question says nothing of pay', () => {
  const step = planned(asked(), at('11-19')).step('process/reply/dana')
  assert.deepEqual([step.says, rules(step).includes('O14')], ['Answer Dana’s question', false])
})

const offered = (offer: string, opportunity = '') =>
  northwind(
    `interviews:
${screening()}history:
  - {at: 2026-11-17T13:00-05:00, direction: out, channel: email, with: [dana], kind: thank-you}
  - {at: 2026-11-20T13:00-05:00, direction: out, channel: email, with: [dana], kind: offer-answer}
offer: {receivedAt: 2026-11-19T16:00-05:00, from: dana, amount: 90000, respondBy: 2026-12-04${offer}}
`,
    opportunity,
  )
const accept = 'offer/offer-accept/dana'
const talk = 'offer/offer-talk/dana'
const back = (amount: number) =>
  `, asked: 100000, counters: [{from: them, at: 2026-11-25T10:00-05:00, amount: ${amount}}]`

test('they come back with what was asked: no second talk, accept', () => {
  const plan = planned(offered(back(100000)), at('11-26'))
  assert.deepEqual(plan.states('offer-talk'), {})
  assert.deepEqual(rules(plan.step(accept)).slice(0, 2), ['O15', 'O6'])
})

test('they come back with less: one round is enough, the talk rests and it is decided', () => {
  const plan = planned(offered(back(95000)), at('11-26'))
  assert.equal(plan.step(talk).state, 'resting')
  assert.match(plan.step(accept).why[0]?.because ?? '', /one round is enough/)
  assert.doesNotMatch(JSON.stringify(plan.steps), /95000|100000/)
})

test('before they come back the talk is proposed', () => {
  const plan = planned(offered(back(100000)), at('11-24'))
  assert.notEqual(plan.step(talk).state, 'resting')
  assert.ok(!rules(plan.step(accept)).includes('O15'))
})

test('the offer is held against the figure that was named when they asked', () => {
  const plan = planned(offered('', 'named: 90000'), at('11-26'))
  assert.deepEqual(plan.states('offer-talk'), {})
  assert.ok(rules(plan.step(accept)).includes('O6'))
})

const stay = 'offer/offer-review/asked-to-stay'
const employer = (more = '') =>
  `, counters: [{from: employer, at: 2026-11-25T10:00-05:00, amount: 99000${more}}]`

test('asked to stay: a night’s sleep before a signature, a kind no after it', () => {
  const before = planned(offered(employer()), at('11-25')).step(stay)
  assert.deepEqual([before.to, rules(before)], [[], ['O16']])
  assert.match(before.says, /sleep on it/)
  const signed = planned(offered(`${employer()}, signed: true`), at('11-25')).step(stay)
  assert.match(signed.says, /say no/)
  assert.notEqual(signed.state, 'resting')
  assert.equal(planned(offered(employer(', declined: true')), at('11-26')).step(stay).state, 'done')
  assert.deepEqual(
    planned(offered(employer()), at('11-24'))
      .steps.filter(({ id }) => id === stay)
      .map(({ id }) => id),
    [],
  )
})

test('the present employer’s figure changes nothing of the new offer', () => {
  const plain = planned(offered(''), at('11-26'))
  const kept = planned(offered(employer()), at('11-26'))
  const brief = (plan: typeof plain) =>
    plan.steps
      .filter(({ id }) => id !== stay)
      .map(({ id, state, why }) => [id, state, why.map((each) => each.because)])
  assert.deepEqual(brief(kept), brief(plain))
})
