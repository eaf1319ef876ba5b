import assert from 'node:assert/strict'
import { test } from 'node:test'
import { northwind, planned, rules, screening, wall } from './planned.ts'

const source = (promises: string, history = '', hearBy = '2026-11-24') =>
  northwind(`interviews:
${screening(`    debrief:
      points: [{kind: insight, who: dana, text: the team measures twice}]
      nextSteps: {hearBy: ${hearBy}}
`)}promises:
${promises}history:
  - {at: 2026-11-17T13:00-05:00, direction: out, channel: email, with: [dana], kind: thank-you}
${history}`)
const mine = (what: string, due?: string, more = '') =>
  `  - {id: p1, by: me, who: dana, what: ${what}${due ? `, due: ${due}` : ''}${more}}\n`
const out = (kind: string, at: string) =>
  `  - {at: ${at}, direction: out, channel: email, with: [dana], kind: ${kind}}\n`

test('what one promised is a step of its own, open at once and due at the end of its day', () => {
  const step = planned(
    source(mine('send the write-up', '2026-11-19')),
    '2026-11-18T09:00[America/Toronto]',
  ).step('screen/promise/dana-p1')
  assert.deepEqual([step.state, wall(step.due)], ['ready', '2026-11-19T23:59'])
  assert.deepEqual(step.facts.slice(0, 1), ['promise:p1'])
  assert.equal(rules(step)[0], 'T11')
  assert.doesNotMatch(JSON.stringify(step), /write-up/)
})

test('without a date it is due within two business days', () => {
  const step = planned(source(mine('send the write-up')), '2026-11-18T09:00[America/Toronto]').step(
    'screen/promise/dana-p1',
  )
  assert.equal(wall(step.due), '2026-11-19T23:59')
})

test('kept, by the note or by a message, it is done; after four weeks it rests', () => {
  const kept = source(mine('send the write-up', '2026-11-19', ', kept: true'))
  assert.equal(
    planned(kept, '2026-11-18T09:00[America/Toronto]').step('screen/promise/dana-p1').state,
    'done',
  )
  const sent = source(mine('send the write-up', '2026-11-19'), out('promise', '2026-11-18T10:00-05:00'))
  assert.equal(
    planned(sent, '2026-11-18T11:00[America/Toronto]').step('screen/promise/dana-p1').state,
    'done',
  )
  const open = source(mine('send the write-up', '2026-11-19'))
  const late = planned(open, '2026-12-01T11:00[America/Toronto]')
  assert.equal(late.step('screen/promise/dana-p1').state, 'late')
  assert.equal(
    late.step('screen/nudge/dana').blocked?.rule,
    'B10',
    'first what was promised, then the question',
  )
  assert.equal(
    planned(open, '2026-11-20T11:00[America/Toronto]').step('screen/promise/dana-p1').state,
    'late',
    'before the question opens as well',
  )
  assert.equal(
    planned(open, '2026-12-20T11:00[America/Toronto]').step('screen/promise/dana-p1').state,
    'resting',
  )
})

test('one message keeps one of two promises, the one due first', () => {
  const two = source(
    `${mine('send the write-up', '2026-11-20')}  - {id: p2, by: me, who: dana, what: send the slides, due: 2026-11-18}\n`,
    out('promise', '2026-11-18T10:00-05:00'),
  )
  const plan = planned(two, '2026-11-18T11:00[America/Toronto]')
  assert.equal(plan.step('screen/promise/dana-p2').state, 'done')
  const other = plan.step('screen/promise/dana-p1')
  assert.deepEqual([other.state, other.blocked?.rule], ['blocked', 'B10'], 'one message a day')
  assert.equal(planned(two, '2026-11-19T08:00[America/Toronto]').step(other.id).state, 'ready')
})

test('a promise to write again is a follow-up, which opens on its day and asks', () => {
  const again = source(mine('check in again', '2026-11-27'))
  const step = planned(again, '2026-11-26T09:00[America/Toronto]').step('screen/follow-up/dana-p1')
  assert.deepEqual([step.kind, step.state, wall(step.opens)], ['follow-up', 'waiting', '2026-11-27T08:00'])
})

test('within three days of the question it takes the question’s place', () => {
  for (const due of ['2026-11-25', '2026-11-27', '2026-11-30']) {
    const step = planned(source(mine('check in again', due)), '2026-11-24T09:00[America/Toronto]').step(
      'screen/nudge/dana',
    )
    assert.deepEqual([step.state, rules(step)[0]], ['resting', 'T11'], due)
  }
  for (const due of ['2026-11-19', '2026-12-03']) {
    const step = planned(source(mine('check in again', due)), '2026-11-24T09:00[America/Toronto]').step(
      'screen/nudge/dana',
    )
    assert.equal(step.state, 'waiting', due)
  }
})

test('a promise just kept gives the question another week of silence', () => {
  const kept = source(
    mine('send the write-up', '2026-11-26'),
    out('promise', '2026-11-26T10:00-05:00'),
  ).replace('due: 2026-11-26', 'due: 2026-11-26, kept: true')
  const step = planned(kept, '2026-11-27T09:00[America/Toronto]').step('screen/nudge/dana')
  assert.deepEqual([step.state, wall(step.opens)], ['waiting', '2026-12-04T08:00'])
})

test('what they promised is brought to mind a few days after, once', () => {
  const theirs = source(
    '  - {id: p1, by: them, who: sam, what: the benchmark figures, due: 2026-11-19}\n',
    '',
    '2026-11-20',
  )
  const early = planned(theirs, '2026-11-20T09:00[America/Toronto]').step('screen/follow-up/sam-p1')
  assert.deepEqual([early.state, wall(early.opens), early.optional], ['waiting', '2026-11-23T08:00', true])
  const open = planned(theirs, '2026-11-23T09:00[America/Toronto]')
  assert.equal(open.step('screen/follow-up/sam-p1').state, 'blocked')
  assert.equal(open.step('screen/follow-up/sam-p1').blocked?.rule, 'B5')
  const without = planned(theirs.replace(', due: 2026-11-19', ''), '2026-11-23T09:00[America/Toronto]')
  assert.deepEqual(without.states('follow-up'), {})
})
