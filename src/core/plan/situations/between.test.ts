import assert from 'node:assert/strict'
import { test } from 'node:test'
import { northwind, planned, rules, screening } from './planned.ts'

/** Rita stands between Priya and Northwind. */
const agency = (opportunity: string, rest = '') =>
  northwind(
    `interviews:
${screening(`    debrief:
      points: [{kind: common-ground, who: dana, text: we both skate}]
      nextSteps: {who: dana, hearBy: 2026-11-24}
`)}${rest}`,
    opportunity,
  ).replace('people:\n', 'people:\n  rita: {name: Rita Moreau, email: rita@agency.example}\n')
const evening = '2026-11-17T11:00[America/Toronto]'

for (const opportunity of ['agency: rita', 'contactVia: rita']) {
  test(`${opportunity}: everything goes through her, in one message`, () => {
    const two = agency(opportunity).replace('met: [dana]', 'met: [dana, sam]')
    const plan = planned(two, evening)
    assert.deepEqual(plan.states('thank-you'), {})
    assert.deepEqual(plan.step('screen/forward/rita').about, ['dana', 'sam'])
    assert.deepEqual(rules(plan.step('screen/forward/rita'))[0], 'C10')
    assert.deepEqual(planned(two, '2026-11-27T09:00[America/Toronto]').states('nudge'), {
      'screen/nudge/rita': 'ready',
    })
    assert.ok(plan.steps.every(({ to }) => !to.includes('dana') && !to.includes('sam')))
  })
}

test('with direct contact allowed the interviewer is thanked directly', () => {
  const plan = planned(agency('agency: rita\n  directContact: true'), evening)
  assert.deepEqual(plan.states('thank-you'), { 'screen/thank-you/dana': 'ready' })
  assert.deepEqual(plan.states('forward'), {})
})

test('promises, endings and offers go through her as well', () => {
  const promised = agency(
    'agency: rita',
    'promises: [{by: me, who: dana, what: send the write-up, due: 2026-11-18}]\n',
  )
  const promise = planned(promised, evening).steps.find(({ kind }) => kind === 'promise')
  assert.deepEqual(
    [promise?.to, promise?.about, promise?.says],
    [['rita'], ['dana'], 'Keep your promise to Dana by 18 November'],
  )
  const no = agency(
    'agency: rita',
    'history: [{at: 2026-11-20T10:00-05:00, direction: in, channel: email, with: [dana], kind: rejection}]\n',
  )
  assert.deepEqual(planned(no, '2026-11-20T12:00[America/Toronto]').todo, ['process/close/rita'])
  const offer = agency('agency: rita', 'offer: {receivedAt: 2026-11-20T10:00-05:00, from: dana}\n')
  assert.ok(planned(offer, '2026-11-20T12:00[America/Toronto]').ids.includes('offer/offer-answer/rita'))
})

test('nobody is connected with behind her back', () => {
  assert.deepEqual(planned(agency('agency: rita'), '2026-11-18T12:00[America/Toronto]').states('connect'), {})
  const direct = agency('agency: rita\n  directContact: true')
  assert.deepEqual(planned(direct, '2026-11-18T12:00[America/Toronto]').states('connect'), {
    'screen/connect/dana': 'ready',
  })
})

test('where she cannot be reached, her address is wanted; nobody goes past her', () => {
  const plan = planned(
    agency('agency: rita').replace('email: rita@agency.example', 'title: Recruiter'),
    evening,
  )
  assert.deepEqual(plan.states('find-address'), { 'screen/find-address/rita': 'ready' })
  assert.ok(plan.steps.every(({ to }) => to.length === 0))
})

test('she was in the room: her own thanks, and the others’ with them', () => {
  const three = agency('agency: rita').replace('met: [dana]', 'met: [rita, dana]')
  const plan = planned(three, evening)
  assert.deepEqual(plan.states('thank-you'), { 'screen/thank-you/rita': 'ready' })
  assert.deepEqual(plan.step('screen/forward/rita').about, ['dana'])
})
