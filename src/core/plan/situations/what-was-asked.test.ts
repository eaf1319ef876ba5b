import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { northwind, planned, screening } from './planned.ts'

const thanked =
  '  - {at: 2026-11-17T13:00-05:00, direction: out, channel: email, with: [dana], kind: thank-you, interview: screen}\n'
const asks = (text: string, more = '') =>
  `  - {at: 2026-11-18T16:00-05:00, direction: in, channel: email, with: [dana], kind: reply, text: "${text}", meaning: {is: next-step, asks: true, at: 2026-11-18T16:10-05:00, by: Priya}${more}}\n`
const told = (promise: string, history: string, opportunity = '') =>
  northwind(
    `interviews:\n${screening()}promises:\n  - {id: p, by: me, who: dana, ${promise}}\nhistory:\n${thanked}${history}`,
    opportunity,
  )
const now = '2026-11-19T09:00[America/Toronto]'
const id = 'screen/promise/dana-p'
const reply = 'process/reply/dana'

/** What was promised, what came, and in which message the promise goes (none: on its own). */
const situations: readonly (readonly [name: string, yaml: string, along: string | undefined])[] = [
  [
    'they ask for the references I promised',
    told('what: send two references, due: 2026-11-27', asks('Could you send on two references?')),
    reply,
  ],
  [
    'they ask for the write-up I promised',
    told('what: send the write-up', asks('Would you send the write-up?')),
    reply,
  ],
  [
    'their rules forbid writing, and they ask',
    told('what: send the write-up', asks('Would you send the write-up?'), 'noContact: true'),
    reply,
  ],
  [
    'it is due tomorrow, whatever they ask',
    told('what: send the slides, due: 2026-11-20', asks('When could you begin?')),
    reply,
  ],
  // And what does not go along.
  [
    'they ask something else, and there is time',
    told('what: send the slides, due: 2026-11-27', asks('When could you begin?')),
    undefined,
  ],
  ['they ask nothing', told('what: send two references, due: 2026-11-27', ''), undefined],
  [
    'it was kept',
    told('what: send two references, kept: true', asks('Could you send on two references?')),
    undefined,
  ],
  [
    'it hangs on a condition',
    told('what: send two references, condition: if I take it', asks('Could you send on two references?')),
    undefined,
  ],
]

describe('what they ask for and was promised is one step', () => {
  for (const [name, yaml, along] of situations)
    test(name, () => assert.equal(planned(yaml, now).step(id).along, along))
})

test('the answer says what it brings, and not twice', () => {
  const plan = planned(situations[0]?.[1] ?? '', now)
  assert.equal(plan.step(reply).says, 'Send Dana the references they ask for')
})

const call = (what: string, phone = true) =>
  told(`what: ${what}`, '').replace(
    'email: dana@northwind.example',
    `email: dana@northwind.example${phone ? ', phone: "+1 416 555 0100"' : ''}`,
  )

describe('a promise to call is a call', () => {
  for (const what of ['call her about the shifts', 'give her a ring', "I'll phone Dana"])
    test(what, () => assert.equal(planned(call(what), now).step(id).channel, 'phone'))
  for (const what of ['send her the call list', 'ring-fence the budget notes', 'write up the call'])
    test(`${what}: no`, () => assert.equal(planned(call(what), now).step(id).channel, 'email'))
  test('no number is known', () =>
    assert.equal(planned(call('call her', false), now).step(id).channel, 'email'))
})

const offered = (more: string, history = '') =>
  northwind(`interviews:
${screening()}history:
${thanked}  - {at: 2026-11-19T09:30-05:00, direction: out, channel: email, with: [dana], kind: offer-talk}
${history}offer: {receivedAt: 2026-11-18T11:00-05:00, from: dana, amount: 84000, asked: 92000, respondBy: 2026-11-27${more}}
`)
const figure = ', counters: [{from: them, at: 2026-11-20T15:00-05:00, amount: 88000}]'
const stay = ', counters: [{from: employer, at: 2026-11-20T15:00-05:00, amount: 90000}]'
const monday = '2026-11-24T09:00[America/Toronto]'
const first = 'offer/offer-answer/dana'

describe('a new figure is answered', () => {
  test('the first thanks rest, the new figure is thanked for', () => {
    const plan = planned(offered(figure), monday)
    assert.deepEqual(plan.states('offer-answer'), { [`${first}-new-figure`]: 'late', [first]: 'resting' })
  })
  test('it was', () => {
    const sent =
      '  - {at: 2026-11-21T09:00-05:00, direction: out, channel: email, with: [dana], kind: offer-answer}\n'
    assert.equal(planned(offered(figure, sent), monday).step(`${first}-new-figure`).state, 'done')
  })
  test('no new figure came', () =>
    assert.deepEqual(Object.keys(planned(offered(''), monday).states('offer-answer')), [first]))
  test('it is still to come', () =>
    assert.deepEqual(
      Object.keys(planned(offered(figure), '2026-11-20T09:00[America/Toronto]').states('offer-answer')),
      [first],
    ))
})

const asked = 'offer/offer-review/asked-to-stay'
describe('an offer to stay is told yes or no', () => {
  test('slept on: they hear it, and it does not rest', () => {
    const late = planned(offered(stay), '2026-11-26T09:00[America/Toronto]').step(asked)
    assert.match(late.says, /tell them yes or no/)
    assert.equal(late.state, 'late')
  })
  test('the days for thinking run', () =>
    assert.match(planned(offered(stay), '2026-11-21T09:00[America/Toronto]').step(asked).says, /sleep on it/))
  test('it was declined', () =>
    assert.equal(
      planned(offered(stay.replace('90000}', '90000, declined: true}')), monday).step(asked).state,
      'done',
    ))
})
