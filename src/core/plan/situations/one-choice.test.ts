import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rowsOf } from '../step.ts'
import { northwind, planned, rules, screening } from './planned.ts'

const told = (history: string, more = '') =>
  northwind(`interviews:
${screening(`    debrief: {points: [{kind: insight, who: dana, text: the team measures twice}]}
`)}history:
  - {at: 2026-11-17T13:00-05:00, direction: out, channel: email, with: [dana], kind: thank-you}
${history}${more}`)
const came = (id: string, at: string, more = '') =>
  `  - {id: ${id}, at: ${at}, direction: in, channel: email, with: [dana], kind: reply${more}}\n`

test('a confirmed no closes: an older answer waits for no meaning, and the last word is held by nothing', () => {
  const plan = planned(
    told(
      came('first', '2026-11-19T10:00-05:00') +
        came('second', '2026-11-20T10:00-05:00', ', meaning: {is: no}'),
    ),
    '2026-11-20T11:00[America/Toronto]',
  )
  assert.deepEqual(plan.states('reply'), {})
  assert.deepEqual(plan.todo, ['process/close/dana'])
})

test('an answer that came after the no is heard', () => {
  const plan = planned(
    told(
      came('no', '2026-11-19T10:00-05:00', ', meaning: {is: no}') + came('after', '2026-11-20T10:00-05:00'),
    ),
    '2026-11-20T11:00[America/Toronto]',
  )
  assert.equal(plan.step('process/reply/dana').state, 'ready')
})

const offer = (respondBy: string, company = 'Northwind Analytics') =>
  told(
    '',
    `offer: {receivedAt: 2026-11-19T10:00-05:00, from: dana, amount: 100000${respondBy ? `, respondBy: ${respondBy}` : ''}}\n`,
  ).replace('Northwind Analytics', company)
const now = '2026-11-20T10:00[America/Toronto]'
const time = (one: string, other: string) => {
  const plan = planned(offer(one), now, { elsewhere: [offer(other, 'Ferro')] })
  return [
    Object.keys(plan.states('offer-time')).length,
    rules(plan.step('offer/offer-review/me')).includes('O8'),
  ]
}

test('of two offers the one that expires first asks for time; the other does not wait for it', () => {
  assert.deepEqual(time('2026-12-04', '2026-12-11'), [1, true])
  assert.deepEqual(time('2026-12-11', '2026-12-04'), [0, true])
  assert.deepEqual(time('2026-12-04', '2026-12-04'), [0, true])
  assert.deepEqual(time('2026-12-04', ''), [0, true])
  // Until when it stands is still asked, where nobody said.
  assert.deepEqual(time('', '2026-12-04'), [1, true])
})

test('accepting and declining are one row, whose ids stay', () => {
  const plan = planned(offer('2026-12-04'), now)
  const accept = plan.step('offer/offer-accept/dana')
  assert.deepEqual(
    [accept.or, plan.step('offer/offer-decline/dana').instead],
    ['offer/offer-decline/dana', 'offer/offer-accept/dana'],
  )
  assert.match(accept.says, /^Decide by /)
  const rows = rowsOf(plan.steps).map(({ id }) => id)
  assert.ok(rows.includes(accept.id) && !rows.includes('offer/offer-decline/dana'))
})

test('where one of them was put away, the other stands alone', () => {
  const put = `${offer('2026-12-04')}choices:\n  - {step: offer/offer-accept/dana, kind: skip, at: 2026-11-20T09:00-05:00, by: Priya}\n`
  const rows = rowsOf(planned(put, now).steps).map(({ id }) => id)
  assert.ok(rows.includes('offer/offer-decline/dana'))
})

const panel = (history: string) => `afterword: 1
me: {name: Priya Raman, email: priya@example.org, zone: America/Toronto}
opportunity: {role: Engineer, company: {name: Northwind, country: CA, region: ON, zone: America/Toronto}}
people:
  dana: {name: Dana Okonkwo, email: dana@northwind.example}
  tom: {name: Tom Adeyemi}
interviews:
${screening().replace('met: [dana]', 'met: [dana, tom]')}${history ? `history:\n${history}` : ''}`
const passed = (people: string, at = '2026-11-17T12:00-05:00') =>
  `  - {at: ${at}, direction: out, channel: forward, with: [${people}], kind: forward}\n`
const address = 'screen/find-address/tom'

test('“or ask for Tom’s address” ends when the note was passed on', () => {
  const at = '2026-11-17T13:00[America/Toronto]'
  assert.equal(planned(panel(''), at).step(address).along, 'screen/thank-you/dana')
  for (const people of ['dana, tom', 'dana'])
    assert.equal(planned(panel(passed(people)), at).step(address).state, 'done', people)
})

test('a note about somebody else, or of before the interview, is not his', () => {
  const at = '2026-11-17T13:00[America/Toronto]'
  const other = panel(passed('dana, sam')).replace('  tom:', '  sam: {name: Sam Okafor}\n  tom:')
  const step = planned(other, at).step(address)
  assert.deepEqual([step.state, step.blocked?.rule], ['blocked', 'B10'], 'she has a message of today')
  const before = planned(panel(passed('dana', '2026-11-16T12:00-05:00')), at).step(address)
  assert.equal(before.along, 'screen/thank-you/dana')
})
