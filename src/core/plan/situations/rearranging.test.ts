import assert from 'node:assert/strict'
import { test } from 'node:test'
import { northwind, planned, rules, screening, wall } from './planned.ts'

/** The screening of Tuesday 17 November at 10:00, and what became of it. */
const screen = (more: string, rest = '') => northwind(`interviews:\n${screening(`    ${more}\n`)}${rest}`)
const next = (day: string, more = '') => `  - id: again
    stage: screening
    format: video
    starts: 2026-${day}T14:00[America/Toronto]
    ends: 2026-${day}T14:45[America/Toronto]
    met: [dana]
${more}`
const at = (time: string) => `2026-${time}[America/Toronto]`
const word = 'screen/reschedule/dana'
const question = 'screen/follow-up/dana'
const out = (time: string, kind: string) =>
  `history:\n  - {at: 2026-${time}-05:00, direction: out, channel: email, with: [dana], kind: ${kind}}\n`

test('I am ill the day before: tell them before the meeting, and ask for another time', () => {
  const plan = planned(screen('outcome: moved\n    changedBy: me\n    ill: true'), at('11-16T18:00'))
  const step = plan.step(word)
  assert.match(step.says, /before the meeting/)
  assert.match(step.why[0]?.because ?? '', /reason enough/)
  assert.deepEqual([wall(step.due), plan.todo], ['2026-11-17T10:00', [word]])
  assert.deepEqual(plan.states('prep'), {})
})

test('once told, the new date is theirs to name; after three business days it may be asked for', () => {
  const told = screen('outcome: moved\n    changedBy: me', out('11-16T18:10', 'reschedule'))
  const plan = planned(told, at('11-18T10:00'))
  assert.deepEqual([plan.step(word).state, plan.step(question).state, plan.todo], ['done', 'waiting', []])
  assert.equal(wall(plan.step(question).opens), '2026-11-20T08:00')
})

test('they moved it and named no time: thanks now, the question after three business days', () => {
  const plan = planned(screen('outcome: moved\n    changedBy: them'), at('11-16T18:00'))
  assert.match(plan.step(word).says, /Thank Dana for letting you know/)
  assert.equal(plan.step(question).state, 'waiting')
})

test('they moved it and the new time is known: thank and confirm, and prepare the new one', () => {
  const moved = screen('outcome: moved\n    changedBy: them', next('11-19'))
  const plan = planned(moved, at('11-16T18:00'))
  assert.match(plan.step(word).says, /Thank Dana for the new time, and confirm it/)
  assert.deepEqual(plan.states('follow-up'), {})
  assert.equal(planned(moved, at('11-18T09:00')).step('again/prep/me').state, 'ready')
  const sent = planned(`${moved}${out('11-16T18:05', 'reschedule')}`, at('11-18T09:00'))
  assert.equal(sent.step(word).state, 'done')
  assert.deepEqual(planned(moved, at('11-20T09:00')).states('reschedule'), {})
})

test('they are ill: good wishes, and no question before three business days', () => {
  const plan = planned(screen('outcome: cancelled\n    ill: true'), at('11-17T09:00'))
  assert.match(plan.step(word).says, /good recovery/)
  assert.equal(plan.step(question).state, 'waiting')
})

test('I did not come: sorry at once, and no question as if they had not', () => {
  const plan = planned(screen('outcome: no-show\n    changedBy: me'), at('11-17T11:00'))
  assert.match(plan.step(word).says, /Say sorry to Dana/)
  assert.deepEqual(plan.states('follow-up'), {})
})

test('they did not come: one friendly question, also days later, then it rests', () => {
  const missed = screen('outcome: no-show')
  assert.deepEqual(planned(missed, at('11-17T11:00')).todo, [question])
  assert.equal(planned(missed, at('11-23T11:00')).step(question).state, 'late')
  assert.equal(planned(missed, at('12-15T11:00')).step(question).state, 'resting')
  assert.deepEqual(planned(missed, at('11-17T11:00')).states('reschedule'), {})
})

test('an open answer or a named date holds none of it back', () => {
  const answered = `${screen('outcome: moved\n    changedBy: me')}history:
  - {at: 2026-11-16T12:00-05:00, direction: in, channel: email, with: [dana], kind: reply}
`
  assert.notEqual(planned(answered, at('11-16T18:00')).step(word).state, 'blocked')
})

test('what took place, what nobody spoke of, and what is over ask for no other time', () => {
  for (const text of [
    screen('outcome: held'),
    screen('ill: true'),
    northwind(`interviews:\n${screening('    outcome: moved\n')}`, 'status: rejected'),
  ]) {
    const plan = planned(text, at('11-17T12:00'))
    assert.deepEqual([plan.states('reschedule'), plan.states('follow-up')], [{}, {}])
  }
  assert.deepEqual(planned(screen('outcome: cancelled'), at('11-17T12:00')).states('reschedule'), {})
})

test('another time is arranged even where nobody may write otherwise', () => {
  const forbidden = northwind(
    `interviews:\n${screening('    outcome: moved\n    changedBy: me\n')}`,
    'noContact: true',
  )
  assert.equal(planned(forbidden, at('11-16T18:00')).todo[0], word)
  assert.equal(rules(planned(forbidden, at('11-21T18:00')).step(question))[0], 'C13')
})
