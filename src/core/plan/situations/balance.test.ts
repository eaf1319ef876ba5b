import assert from 'node:assert/strict'
import { test } from 'node:test'
import { northwind, planned, rules, screening } from './planned.ts'

const source = (history: string, nextSteps = '', promises = '') =>
  northwind(`interviews:
${screening(`    debrief:
      points: [{kind: insight, who: dana, text: the team measures twice}]
${nextSteps}`)}${promises}history:
  - {at: 2026-11-17T13:00-05:00, direction: out, channel: email, with: [dana], kind: thank-you}
${history}`)
const out = (kind: string, at: string, who = 'dana', channel = 'email') =>
  `  - {at: ${at}, direction: out, channel: ${channel}, with: [${who}], kind: ${kind}}\n`
const theirs = 'promises: [{id: p1, by: them, who: dana, what: the figures, due: 2026-11-27}]\n'
const reminder = 'screen/follow-up/dana-p1'

test('after two unanswered questions nothing asks any more, over all channels', () => {
  const twice = source(
    out('nudge', '2026-11-25T10:00-05:00') + out('check-in', '2026-11-30T10:00-05:00', 'dana', 'phone'),
    '',
    theirs,
  ).replace('due: 2026-11-27', 'due: 2026-12-04')
  const step = planned(twice, '2026-12-08T10:00[America/Toronto]').step(reminder)
  assert.deepEqual([step.state, step.blocked?.rule], ['blocked', 'B1'])
})

test('an answer of theirs clears the count', () => {
  const answered = source(
    out('nudge', '2026-11-25T10:00-05:00') +
      out('check-in', '2026-11-30T10:00-05:00') +
      '  - {at: 2026-12-01T10:00-05:00, direction: in, channel: email, with: [dana], kind: reply, meaning: {is: courtesy}}\n',
    '',
    theirs,
  ).replace('due: 2026-11-27', 'due: 2026-12-04')
  assert.equal(planned(answered, '2026-12-08T10:00[America/Toronto]').step(reminder).state, 'ready')
})

test('thanks, kept promises and answers do not count', () => {
  const kind = source(
    out('thank-you', '2026-11-18T10:00-05:00') +
      out('promise', '2026-11-18T11:00-05:00') +
      out('reply', '2026-11-18T12:00-05:00'),
  )
  assert.equal(planned(kind, '2026-11-26T10:00[America/Toronto]').step('screen/nudge/dana').state, 'ready')
})

test('a touch of value keeps two weeks from the last and five days from a question', () => {
  const often = source(out('value-add', '2026-11-20T10:00-05:00'), '      nextSteps: {hearBy: 2026-12-18}\n')
  assert.equal(
    planned(often, '2026-12-03T10:00[America/Toronto]').step('screen/value-add/dana').state,
    'waiting',
  )
  assert.equal(
    planned(often, '2026-12-04T10:00[America/Toronto]').step('screen/value-add/dana').state,
    'ready',
  )
  const asked = source(out('nudge', '2026-11-27T10:00-05:00'))
  assert.equal(
    planned(asked, '2026-12-01T10:00[America/Toronto]').step('screen/value-add/dana').state,
    'waiting',
  )
  const later = planned(asked, '2026-12-04T10:00[America/Toronto]')
  // The last question is a question to come as well, as long as it is offered.
  assert.equal(later.step('screen/check-in/dana').state, 'ready')
  assert.equal(later.step('screen/value-add/dana').state, 'waiting')
  const skipped = `${asked}choices: [{step: screen/check-in/dana, kind: skip, at: 2026-12-03T10:00-05:00, by: priya}]\n`
  assert.equal(
    planned(skipped, '2026-12-04T10:00[America/Toronto]').step('screen/value-add/dana').state,
    'ready',
  )
})

test('three business days lie between two messages they did not ask for', () => {
  const recent = source(out('value-add', '2026-11-24T10:00-05:00'))
  const step = planned(recent, '2026-11-26T10:00[America/Toronto]').step('screen/nudge/dana')
  assert.deepEqual([step.state, step.blocked?.rule], ['blocked', 'B3'])
  assert.equal(step.blocked?.until?.toString().slice(0, 16), '2026-11-27T08:00')
  assert.ok(rules(step).includes('B3'))
  assert.equal(planned(recent, '2026-11-27T10:00[America/Toronto]').step('screen/nudge/dana').state, 'ready')
})

/** The same Dana, met about another role; known there by other keys. */
const elsewhere = (person: string) =>
  northwind(`history:\n${out('nudge', '2026-11-25T10:00-05:00', 'dd')}`)
    .replace('Senior Data Engineer', 'Platform Lead')
    .replace(/ {2}dana: .*\n/, `  dd: {${person}}\n`)

const same: readonly [name: string, person: string, blocked: boolean][] = [
  ['by e-mail, whatever the name', 'name: D. Okonkwo, email: Dana@Northwind.example', true],
  ['by name where no address is known', 'name: Dana Okonkwo', true],
  ['not by name where the addresses differ', 'name: Dana Okonkwo, email: other@northwind.example', false],
  ['not a colleague', 'name: Ruth Feldmann', false],
]
for (const [name, person, blocked] of same) {
  test(`a person is recognised in another opportunity: ${name}`, () => {
    const plan = planned(source(''), '2026-11-26T10:00[America/Toronto]', { elsewhere: [elsewhere(person)] })
    assert.equal(plan.step('screen/nudge/dana').state, blocked ? 'blocked' : 'ready')
  })
}

test('nothing asks before the named date, not even a reminder', () => {
  const dated = source('', '      nextSteps: {hearBy: 2026-12-04}\n', theirs)
  const step = planned(dated, '2026-12-01T10:00[America/Toronto]').step(reminder)
  assert.deepEqual([step.state, step.blocked?.rule], ['blocked', 'B4'])
  assert.equal(step.blocked?.until?.toString().slice(0, 16), '2026-12-05T08:00')
})

test('a team has one open question: a colleague is not asked while an answer is out', () => {
  const asked = source(out('nudge', '2026-11-26T10:00-05:00'), '', theirs.replace('who: dana', 'who: sam'))
  const step = planned(asked, '2026-12-01T10:00[America/Toronto]').step('screen/follow-up/sam-p1')
  assert.deepEqual([step.state, step.blocked?.rule], ['blocked', 'B5'])
})

const override = (id: string) =>
  `choices: [{step: ${id}, kind: override, at: 2026-11-26T09:00-05:00, by: Priya}]\n`

test('a block can be overridden knowingly, and the plan says who did it and when', () => {
  const recent = `${source(out('value-add', '2026-11-24T10:00-05:00'))}${override('screen/nudge/dana')}`
  const step = planned(recent, '2026-11-26T10:00[America/Toronto]').step('screen/nudge/dana')
  assert.deepEqual([step.state, step.blocked], ['ready', undefined])
  assert.match(step.why.at(-1)?.because ?? '', /all the same \(Priya, Thursday 26 November\)/)
  const tomorrow = planned(
    recent.replace('at: 2026-11-26T09', 'at: 2026-11-26T11'),
    '2026-11-26T10:00[America/Toronto]',
  )
  assert.equal(tomorrow.step('screen/nudge/dana').state, 'blocked')
})

test('a held message can be sent all the same', () => {
  const held = `${source('  - {at: 2026-11-25T10:00-05:00, direction: in, channel: email, with: [dana], kind: reply}\n')}${override('screen/nudge/dana')}`
  assert.notEqual(
    planned(held, '2026-11-26T10:00[America/Toronto]').step('screen/nudge/dana').state,
    'blocked',
  )
})
