import assert from 'node:assert/strict'
import { test } from 'node:test'
import { northwind, planned, rules, screening } from './planned.ts'

/** A screening with Dana on 17 November, then a round on the 24th; nobody was thanked for the first. */
const rounds = (met: string, { second = '', history = '', more = '', first = '' } = {}) =>
  northwind(`interviews:
${screening(first)}  - id: tech
    stage: technical
    format: onsite
    starts: 2026-11-24T10:00[America/Toronto]
    ends: 2026-11-24T12:00[America/Toronto]
    met: [${met}]
${second}${more}${history && `history:\n${history}`}`)
const noon = '2026-11-24T12:30[America/Toronto]'
const thanks = 'screen/thank-you/dana'
const thanked = (at: string, who: string) =>
  `  - {at: ${at}, direction: out, channel: email, with: [${who}], kind: thank-you}\n`

test('met again: the thanks for the first round go into those for the second, and the first step says so', () => {
  const plan = planned(rounds('dana, sam'), noon)
  assert.equal(plan.step(thanks).state, 'resting')
  assert.match(plan.step(thanks).why[0]?.because ?? '', /met again/)
  assert.deepEqual(plan.step('tech/thank-you/dana').folds, [thanks])
  assert.equal(plan.step('tech/thank-you/sam').folds, undefined)
})

test('the next round was with somebody else: thanks for the first are passed on with those for the second', () => {
  const plan = planned(rounds('sam'), noon)
  assert.equal(plan.step(thanks).state, 'resting')
  assert.match(plan.step(thanks).why[0]?.because ?? '', /next round/)
  assert.equal(rules(plan.step(thanks))[0], 'T18')
  assert.deepEqual(plan.step('tech/thank-you/sam').folds, [thanks])
})

test('three rounds, none thanked for: the last thanks hold them all', () => {
  const more = `  - {id: final, stage: final, format: video, starts: '2026-12-01T10:00[America/Toronto]', ends: '2026-12-01T11:00[America/Toronto]', met: [dana]}\n`
  const plan = planned(rounds('dana', { more }), '2026-12-01T11:30[America/Toronto]')
  assert.deepEqual(plan.step('final/thank-you/dana').folds, [thanks, 'tech/thank-you/dana'])
  assert.deepEqual(
    plan.todo.filter((id) => id.includes('thank-you')),
    ['final/thank-you/dana'],
  )
})

test('through an agency the notes fold as well', () => {
  const via = rounds('sam')
    .replace('company:', 'agency: rita\n  company:')
    .replace('people:\n', 'people:\n  rita: {name: Rita Moreau, email: rita@agency.example}\n')
  const plan = planned(via, noon)
  assert.equal(plan.step('screen/forward/rita').state, 'resting')
  assert.deepEqual(plan.step('tech/forward/rita').folds, ['screen/forward/rita'])
})

test('once the second thanks are out the first still rest', () => {
  const history = thanked('2026-11-24T13:00-05:00', 'dana')
  const plan = planned(rounds('dana', { history }), '2026-11-24T14:00[America/Toronto]')
  assert.deepEqual([plan.step(thanks).state, plan.step('tech/thank-you/dana').state], ['resting', 'done'])
})

// What must not fold.
test('thanks that were sent fold into nothing', () => {
  const plan = planned(rounds('dana', { history: thanked('2026-11-17T13:00-05:00', 'dana') }), noon)
  assert.equal(plan.step(thanks).state, 'done')
  assert.equal(plan.step('tech/thank-you/dana').folds, undefined)
})

test('before the next round late thanks are better than never', () => {
  const plan = planned(rounds('sam'), '2026-11-19T12:00[America/Toronto]')
  assert.equal(plan.step(thanks).state, 'late')
})

test('thanks that are still welcome stand on their own, whoever is met next', () => {
  const soon = rounds('sam').replaceAll('2026-11-24', '2026-11-18')
  const plan = planned(
    soon.replace(
      'T10:00[America/Toronto]\n    ends: 2026-11-18T12:00',
      'T08:00[America/Toronto]\n    ends: 2026-11-18T09:00',
    ),
    '2026-11-18T09:30[America/Toronto]',
  )
  assert.notEqual(plan.step(thanks).state, 'resting')
  assert.equal(plan.step('tech/thank-you/sam').folds, undefined)
})

test('whoever helped is thanked for themselves, and so is an informational talk', () => {
  const helped = rounds('sam').replace(
    'email: dana@northwind.example',
    'email: dana@northwind.example, helper: true',
  )
  assert.equal(planned(helped, noon).step(thanks).state, 'late')
  const coffee = rounds('sam').replace('stage: screening', 'stage: informational')
  assert.equal(planned(coffee, noon).step(thanks).state, 'late')
})

test('a round that was called off takes up no thanks', () => {
  const plan = planned(rounds('sam', { second: '    outcome: cancelled\n' }), noon)
  assert.equal(plan.step(thanks).state, 'late')
  assert.ok(plan.steps.every(({ folds }) => folds === undefined))
})

test('where an offer came they go into its answer instead', () => {
  const offered = `${rounds('dana')}offer: {receivedAt: 2026-11-24T12:10-05:00, from: dana}\n`
  const plan = planned(offered, noon)
  assert.equal(rules(plan.step(thanks))[0], 'O10')
  assert.equal(plan.step('tech/thank-you/dana').folds, undefined)
})
