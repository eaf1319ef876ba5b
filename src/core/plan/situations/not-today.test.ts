import assert from 'node:assert/strict'
import { test } from 'node:test'
import { northwind, planned, rules, screening } from './planned.ts'

const said = (day: string, next: string) =>
  `zone: America/Toronto, rest: {at: "2026-${day}T09:00-05:00", until: "2026-${next}T08:00-05:00", by: Priya}`
/** “Not today”, said at nine on a day. */
const off = (text: string, day: string, next: string) =>
  text.replace('zone: America/Toronto', said(day, next))
const at = (time: string) => `2026-${time}[America/Toronto]`
const debriefed = `    debrief: {points: [{kind: insight, who: dana, text: they count by hand}]}\n`
const held = northwind(`interviews:\n${screening(debriefed)}`)
const thanked = `history:\n  - {at: 2026-11-17T13:00-05:00, direction: out, channel: email, with: [dana], kind: thank-you}\n`

test('a question rests until tomorrow morning, with who and when, and is back then', () => {
  const day = off(held + thanked, '11-25', '11-26')
  const plan = planned(day, at('11-25T12:00'))
  const step = plan.step('screen/nudge/dana')
  assert.deepEqual([step.state, step.notToday, plan.todo], ['snoozed', true, []])
  assert.match(
    step.why[0]?.because ?? '',
    /Not today, you said \(Priya, Wednesday 25 November\).*Thursday 26 November/,
  )
  assert.equal(planned(day, at('11-26T08:00')).step('screen/nudge/dana').state, 'ready')
  assert.equal(planned(day, at('11-25T08:30')).step('screen/nudge/dana').state, 'ready')
})

test('what is late already rests as well', () => {
  const day = off(held + thanked, '12-02', '12-03')
  assert.equal(planned(day, at('12-02T12:00')).step('screen/nudge/dana').state, 'snoozed')
})

test('thanks whose welcome ends before tomorrow morning stay; those of this morning can wait', () => {
  const id = 'screen/thank-you/dana'
  const last = planned(off(held, '11-18', '11-19'), at('11-18T09:30')).step(id)
  assert.deepEqual([last.state, rules(last)[0]], ['due', 'K13'])
  assert.match(last.why[0]?.because ?? '', /cannot wait/)
  assert.equal(planned(off(held, '11-17', '11-18'), at('11-17T14:00')).step(id).state, 'snoozed')
  // By then it is late anyway.
  assert.equal(planned(off(held, '11-18', '11-19'), at('11-18T12:00')).step(id).state, 'snoozed')
})

test('the interview of tomorrow is prepared, the one of Friday waits', () => {
  const prep = (day: string, next: string) =>
    planned(off(held, day, next), at(`${day}T12:00`)).step('screen/prep/me').state
  assert.equal(prep('11-16', '11-17'), 'due')
  assert.equal(prep('11-15', '11-16'), 'snoozed')
})

test('a promise for today stays, one for the week rests', () => {
  const promised = (due: string) =>
    `${held}promises: [{id: p1, by: me, who: dana, what: the slides, due: ${due}}]\n${thanked}`
  const state = (due: string) =>
    planned(off(promised(due), '11-19', '11-20'), at('11-19T12:00')).step('screen/promise/dana-p1').state
  assert.deepEqual([state('2026-11-19'), state('2026-11-24')], ['due', 'snoozed'])
})

test('an offer’s last day stays, its first does not', () => {
  const offer = (respondBy: string) =>
    `${held}offer: {receivedAt: 2026-11-19T16:00-05:00, from: dana, respondBy: ${respondBy}}\n${thanked}`
  const plan = (respondBy: string) => planned(off(offer(respondBy), '11-24', '11-25'), at('11-24T12:00'))
  const id = 'offer/offer-accept/dana'
  assert.notEqual(plan('2026-11-24').step(id).state, 'snoozed')
  assert.equal(plan('2026-12-02').step(id).state, 'snoozed')
})

test('what is only offered never presses, and what waits goes on waiting', () => {
  const plan = planned(off(held + thanked, '11-18', '11-19'), at('11-18T12:00'))
  assert.equal(plan.step('screen/lesson/me').state, 'snoozed')
  assert.equal(plan.step('screen/nudge/dana').state, 'waiting')
})
