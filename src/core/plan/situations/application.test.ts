import assert from 'node:assert/strict'
import { test } from 'node:test'
import { northwind, planned, rules, wall } from './planned.ts'

/** Applied on Tuesday 3 November in the evening. */
const applied = (more = '', opportunity = 'status: applied') =>
  northwind(
    `history:
  - {at: 2026-11-03T21:00-05:00, direction: out, channel: other, kind: application}
${more}`,
    opportunity,
  )
const at = (day: string) => `2026-${day}T10:00[America/Toronto]`
const ask = 'process/nudge/dana'
const came = (day: string, more: string) =>
  `  - {at: 2026-${day}T10:00-05:00, direction: in, channel: email, with: [dana], ${more}}\n`

test('two weeks after the application one gentle question opens, and not before', () => {
  const before = planned(applied(), at('11-10')).step(ask)
  assert.deepEqual([before.state, wall(before.opens)], ['waiting', '2026-11-17T08:00'])
  assert.match(before.says, /their turn/)
  const step = planned(applied(), at('11-17')).step(ask)
  assert.equal(wall(step.due), '2026-11-24T23:59')
  assert.match(step.says, /Ask Dana once, gently, how your application stands/)
  assert.equal(rules(step)[0], 'T21')
  assert.ok(planned(applied(), at('11-17')).todo.includes(ask))
})

test('the eager ask after more than a week', () => {
  const eager = applied().replace('english: CA', 'english: CA, temper: eager')
  assert.equal(wall(planned(eager, at('11-10')).step(ask).opens), '2026-11-11T08:00')
})

test('asked once it is done for good: no second question, no check-in', () => {
  const asked = applied(
    '  - {at: 2026-11-17T10:00-05:00, direction: out, channel: email, with: [dana], kind: nudge}\n',
  )
  for (const day of ['11-18', '11-30', '12-15']) {
    const plan = planned(asked, at(day))
    assert.deepEqual([plan.step(ask).state, plan.states('check-in'), plan.todo], ['done', {}, []])
  }
})

test('unasked it stays offered and is never late; after eight weeks it rests and says why', () => {
  for (const day of ['11-25', '12-15']) {
    const open = planned(applied(), at(day)).step(ask)
    assert.deepEqual([open.state, open.optional, open.whenever], ['ready', true, true])
  }
  const rest = planned(applied(), '2027-01-20T10:00[America/Toronto]').step(ask)
  assert.deepEqual([rest.state, rules(rest)[0]], ['resting', 'T21'])
  assert.match(rest.why[0]?.because ?? '', /56 days, and was not: it rests/)
})

test('what they say moves the question: thanks, a date, an absence', () => {
  const moved = (more: string) => wall(planned(applied(came('11-10', more)), at('11-11')).step(ask).opens)
  assert.equal(moved('kind: reply, meaning: {is: courtesy}'), '2026-11-24T08:00')
  assert.equal(moved('kind: reply, meaning: {is: new-date, hearBy: 2026-11-27}'), '2026-11-30T08:00')
  assert.equal(moved('kind: auto-reply, returns: 2026-11-23'), '2026-11-24T08:00')
})

test('an invitation, a no, an offer and a first interview end the asking', () => {
  const nothing = (text: string) => assert.deepEqual(planned(text, at('11-20')).states('nudge'), {})
  nothing(applied(came('11-10', 'kind: invitation')))
  nothing(applied(came('11-10', 'kind: rejection')))
  nothing(applied(came('11-10', 'kind: reply, meaning: {is: offer}')))
  nothing(
    `${applied()}interviews:
  - {id: screen, stage: screening, format: video, starts: "2026-11-24T10:00[America/Toronto]", ends: "2026-11-24T10:45[America/Toronto]", met: [dana]}
`,
  )
  nothing(applied('', 'status: rejected'))
  nothing(northwind('history: []\n', 'status: applied'))
})

test('where nobody is known there it says so and rests', () => {
  const nobody = applied()
    .replace(/people:\n(?: {2}.*\n)*?history/, 'history')
    .replace(/people:[\s\S]*?history/, 'history')
  const step = planned(nobody, at('11-20')).step('process/nudge/me')
  assert.deepEqual([step.state, step.channel, rules(step)[0]], ['resting', 'none', 'C12'])
})

test('a helper is not asked in their place', () => {
  const friend = applied()
    .replace(/ {2}sam: .*\n/, '')
    .replace('email: dana@northwind.example', 'email: dana@northwind.example, helper: true')
  assert.deepEqual(planned(friend, at('11-20')).states('nudge'), { 'process/nudge/me': 'resting' })
})

test('where nobody may write, nothing is asked and silence is no refusal', () => {
  for (const day of ['11-17', '12-15']) {
    const step = planned(applied('', 'noContact: true'), at(day)).step(ask)
    assert.equal(step.state, 'resting')
    assert.ok(!rules(step).includes('T13'))
  }
})
