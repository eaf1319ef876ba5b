import assert from 'node:assert/strict'
import { test } from 'node:test'
import { northwind, planned, screening, wall } from './planned.ts'

const source = (choice: string) =>
  northwind(`interviews:
${screening(`    debrief: {points: [{kind: insight, who: dana, text: the team measures twice}]}
`)}choices:
  - {step: screen/thank-you/dana, by: Priya, ${choice}}
`)
const thanks = 'screen/thank-you/dana'
const at = (time: string) => `2026-11-17T${time}[America/Toronto]`

test('a snoozed step comes back', () => {
  const snoozed = source('kind: snooze, at: 2026-11-17T11:00-05:00, until: 2026-11-17T18:00-05:00')
  assert.equal(planned(snoozed, at('12:00')).step(thanks).state, 'snoozed')
  assert.match(
    planned(snoozed, at('12:00')).step(thanks).why.at(-1)?.because ?? '',
    /put it off \(Priya, Tuesday 17 November\)/,
  )
  assert.equal(planned(snoozed, at('18:00')).step(thanks).state, 'due')
})

test('a skipped step stays skipped, with who and when', () => {
  const skipped = source('kind: skip, at: 2026-11-17T11:00-05:00')
  const step = planned(skipped, at('12:00')).step(thanks)
  assert.equal(step.state, 'skipped')
  assert.match(step.why.at(-1)?.because ?? '', /skipped it \(Priya, Tuesday 17 November\)/)
  assert.equal(planned(skipped, '2026-11-18T12:00[America/Toronto]').step(thanks).state, 'skipped')
})

test('a pin moves the best moment', () => {
  const pinned = source('kind: pin, at: 2026-11-17T11:00-05:00, until: 2026-11-17T20:15-05:00')
  const step = planned(pinned, at('12:00')).step(thanks)
  assert.deepEqual(
    [step.state, wall(step.best), wall(step.due)],
    ['ready', '2026-11-17T20:15', '2026-11-17T23:59'],
  )
  assert.match(step.why.at(-1)?.because ?? '', /chose the moment/)
})

test('a choice counts from when it was made, for its own step, while the step is open', () => {
  const skip = source('kind: skip, at: 2026-11-17T11:00-05:00')
  assert.equal(planned(skip, at('10:50')).step(thanks).state, 'ready')
  assert.notEqual(planned(skip, at('12:00')).step('screen/lesson/me').state, 'skipped')
  const sent = skip.replace(
    'choices:',
    'history:\n  - {at: 2026-11-17T10:50-05:00, direction: out, channel: email, with: [dana], kind: thank-you}\nchoices:',
  )
  assert.equal(planned(sent, at('12:00')).step(thanks).state, 'done')
})

test('the latest of several choices decides', () => {
  const both = `${source('kind: snooze, at: 2026-11-17T11:00-05:00, until: 2026-11-17T18:00-05:00')}  - {step: ${thanks}, by: Priya, kind: snooze, at: 2026-11-17T12:00-05:00, until: 2026-11-17T12:30-05:00}\n`
  assert.equal(planned(both, at('11:30')).step(thanks).state, 'snoozed')
  assert.equal(planned(both, at('13:00')).step(thanks).state, 'ready')
})

test('what was skipped and then pinned is taken up again', () => {
  const again = `${source('kind: skip, at: 2026-11-17T11:00-05:00')}  - {step: ${thanks}, by: Priya, kind: pin, at: 2026-11-17T12:00-05:00, until: 2026-11-17T13:00-05:00}\n`
  assert.equal(planned(again, at('11:30')).step(thanks).state, 'skipped')
  assert.equal(planned(again, at('12:30')).step(thanks).state, 'ready')
})

test('what is put off does not stand in the way of others', () => {
  const question = northwind(`interviews:
${screening(`    debrief:
      points: [{kind: insight, who: dana, text: the team measures twice}]
`)}promises: [{id: p1, by: them, who: sam, what: the figures, due: 2026-11-20}]
history:
  - {at: 2026-11-17T13:00-05:00, direction: out, channel: email, with: [dana], kind: thank-you}
choices:
  - {step: screen/nudge/dana, by: Priya, kind: skip, at: 2026-11-25T09:00-05:00}
`)
  const plan = planned(question, '2026-11-25T10:00[America/Toronto]')
  assert.deepEqual(
    [plan.step('screen/nudge/dana').state, plan.step('screen/follow-up/sam-p1').state],
    ['skipped', 'ready'],
  )
})
