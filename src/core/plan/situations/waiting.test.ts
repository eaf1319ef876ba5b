import assert from 'node:assert/strict'
import { test } from 'node:test'
import { northwind, planned, rules, screening, wall } from './planned.ts'

const told = (nextSteps: string, { history = '', me = '', more = '', opportunity = '' } = {}) =>
  northwind(
    `interviews:
${screening(`    debrief:
      points: [{kind: insight, who: dana, text: the team measures twice}]
${nextSteps ? `      nextSteps: {${nextSteps}}\n` : ''}`)}${more}history:
  - {at: 2026-11-17T13:00-05:00, direction: out, channel: email, with: [dana], kind: thank-you}
${history}`,
    opportunity,
  ).replace('english: CA', `english: CA${me}`)
const nudge = 'screen/nudge/dana'
const out = (kind: string, at: string, who = 'dana', more = '') =>
  `  - {at: ${at}, direction: out, channel: email, with: [${who}], kind: ${kind}${more}}\n`

const openings: readonly [name: string, nextSteps: string, me: string, opens: string, rule: string][] = [
  ['a date: three days after it', 'hearBy: 2026-11-24', '', '2026-11-27T08:00', 'T5'],
  ['a date, eager: the day after', 'hearBy: 2026-11-24', ', temper: eager', '2026-11-25T08:00', 'T4'],
  [
    'a date, patient: five days, and a weekend',
    'hearBy: 2026-11-24',
    ', temper: patient',
    '2026-11-30T08:00',
    'T5',
  ],
  ['a span: day ten', 'span: about a week', '', '2026-11-27T08:00', 'T6'],
  ['nothing: day eight', '', '', '2026-11-25T08:00', 'T7'],
  ['nothing, eager: day six is a Monday', '', ', temper: eager', '2026-11-23T08:00', 'T7'],
  ['nothing, patient: day fourteen', '', ', temper: patient', '2026-12-01T08:00', 'T7'],
  ['a date before the holidays: over them', 'hearBy: 2026-12-22', '', '2026-12-29T08:00', 'T5'],
  [
    'a number of one’s own',
    'hearBy: 2026-11-24',
    ', numbers: {nudgeAfterHearBy: 7}',
    '2026-12-01T08:00',
    'T5',
  ],
]
for (const [name, nextSteps, me, opens, rule] of openings) {
  test(`the question opens after ${name}`, () => {
    const step = planned(told(nextSteps, { me }), '2026-11-18T09:00[America/Toronto]').step(nudge)
    assert.deepEqual([step.state, wall(step.opens)], ['waiting', opens])
    assert.ok(rules(step).includes(rule), rules(step).join(' '))
  })
}

test('until then the plan says that there is nothing to ask', () => {
  const step = planned(told('hearBy: 2026-11-24'), '2026-11-18T09:00[America/Toronto]').step(nudge)
  assert.equal(step.says, 'Wait: nothing to ask Dana before Friday 27 November')
  const open = planned(told('hearBy: 2026-11-24'), '2026-11-27T09:00[America/Toronto]').step(nudge)
  assert.deepEqual([open.state, open.says], ['ready', 'Ask Dana how things stand'])
})

test('after a detailed message the question waits for two weeks', () => {
  const history = out('detailed', '2026-11-19T10:00-05:00')
  const step = planned(told('', { history }), '2026-11-20T09:00[America/Toronto]').step(nudge)
  assert.equal(wall(step.opens), '2026-12-01T08:00')
  assert.ok(rules(step).includes('T8'))
})

test('a later interview takes the place of the question, planned or held', () => {
  const more = `  - {id: tech, stage: technical, format: video, starts: '2026-11-30T10:00[America/Toronto]', ends: '2026-11-30T11:00[America/Toronto]', met: [sam]}\n`
  const source = told('hearBy: 2026-11-24', { more })
  assert.deepEqual(planned(source, '2026-11-28T09:00[America/Toronto]').states('nudge'), {})
  const after = planned(source, '2026-12-01T09:00[America/Toronto]')
  assert.deepEqual(Object.keys(after.states('nudge')), ['tech/nudge/sam'])
})

const nudged = told('hearBy: 2026-11-24', { history: out('nudge', '2026-11-27T09:00-05:00') })
const checkIn = 'screen/check-in/dana'

test('one short line more is offered three business days after an unanswered question, then nothing', () => {
  const before = planned(nudged, '2026-11-30T09:00[America/Toronto]')
  assert.equal(before.step(nudge).state, 'done')
  assert.deepEqual(
    [before.step(checkIn).state, wall(before.step(checkIn).opens)],
    ['waiting', '2026-12-02T08:00'],
  )
  const open = planned(nudged, '2026-12-02T09:00[America/Toronto]').step(checkIn)
  assert.deepEqual([open.state, open.optional], ['ready', true])
  assert.ok(rules(open).includes('T9'))
  const later = planned(nudged, '2026-12-12T09:00[America/Toronto]').step(checkIn)
  assert.equal(later.state, 'resting')
  const both = nudged + out('check-in', '2026-12-02T09:00-05:00')
  assert.equal(planned(both, '2026-12-03T09:00[America/Toronto]').step(checkIn).state, 'done')
  assert.deepEqual(planned(both, '2026-12-10T09:00[America/Toronto]').todo, [])
})

test('who was asked hears the last line, even if someone else would be asked first now', () => {
  const primary = nudged.replace(
    'email: sam@northwind.example',
    'email: sam@northwind.example, contact: primary',
  )
  assert.ok(planned(primary, '2026-12-02T09:00[America/Toronto]').ids.includes(checkIn))
})

test('four weeks after an unanswered question it is taken to be a no until they say otherwise', () => {
  const still = planned(nudged, '2026-12-20T09:00[America/Toronto]').step(checkIn)
  assert.notEqual(still.why[0]?.rule, 'T13')
  const resting = planned(nudged, '2026-12-26T09:00[America/Toronto]').step(checkIn)
  assert.equal(resting.state, 'resting')
  assert.equal(resting.why[0]?.rule, 'T13')
  assert.match(resting.why[0]?.because ?? '', /until they say otherwise/)
})

test('twice a long span is waited for before that', () => {
  const month = told('span: about a month', { history: out('nudge', '2026-12-22T09:00-05:00') })
  const says = (now: string) => rules(planned(month, `${now}T09:00[America/Toronto]`).step(checkIn))[0]
  assert.notEqual(says('2027-02-10'), 'T13')
  assert.equal(says('2027-02-21'), 'T13')
})

const asked: readonly [name: string, change: (text: string) => string, who: string][] = [
  ['the agency first', (text) => text.replace('company:', 'agency: rec\n  company:'), 'rec'],
  [
    'the agency even where one may write to the others',
    (text) => text.replace('company:', 'agency: rec\n  directContact: true\n  company:'),
    'rec',
  ],
  [
    'who named the date',
    (text) => text.replace('hearBy: 2026-11-24', 'hearBy: 2026-11-24, who: ruth'),
    'ruth',
  ],
  [
    'the primary contact',
    (text) => text.replace('email: sam@northwind.example', 'email: sam@northwind.example, contact: primary'),
    'sam',
  ],
  [
    'the most recent correspondent',
    (text) =>
      `${text}  - {at: 2026-11-18T10:00-05:00, direction: in, channel: email, with: [ruth], kind: reply, meaning: {is: courtesy}}\n`,
    'ruth',
  ],
  ['the first met', (text) => text, 'dana'],
  [
    'nobody who cannot be reached',
    (text) =>
      text
        .replace('email: dana@northwind.example', 'rapport: easy')
        .replace('met: [dana]', 'met: [dana, sam]'),
    'sam',
  ],
]
for (const [name, change, who] of asked) {
  test(`who is asked: ${name}`, () => {
    const source = told('hearBy: 2026-11-24').replace(
      'people:\n',
      'people:\n  rec: {name: Rita Recruiter, email: rita@agency.example}\n  ruth: {name: Ruth Feldmann, email: ruth@northwind.example}\n',
    )
    const plan = planned(change(source), '2026-11-30T09:00[America/Toronto]')
    assert.deepEqual(Object.keys(plan.states('nudge')), [`screen/nudge/${who}`])
  })
}

test('something useful is offered after a quiet week, five days clear of the question', () => {
  const step = planned(told('hearBy: 2026-11-24'), '2026-11-25T09:00[America/Toronto]').step(
    'screen/value-add/dana',
  )
  assert.deepEqual([step.optional, step.state], [true, 'waiting'])
  assert.equal(wall(step.opens), '2026-12-02T08:00')
  const far = planned(told('hearBy: 2026-12-15'), '2026-11-25T09:00[America/Toronto]').step(
    'screen/value-add/dana',
  )
  assert.deepEqual([far.state, wall(far.opens)], ['ready', '2026-11-24T08:00'])
})

test('a process that is stuck is not asked about; after a month one line may go', () => {
  const stuck = told('hearBy: 2026-11-24', { opportunity: 'status: stuck' })
  const plan = planned(stuck, '2026-11-28T09:00[America/Toronto]')
  assert.equal(plan.step(nudge).state, 'resting')
  assert.match(plan.step(nudge).why[0]?.because ?? '', /stuck/)
  const later = planned(stuck, '2026-12-18T09:00[America/Toronto]').step(checkIn)
  assert.deepEqual([later.state, later.optional], ['ready', true])
  assert.ok(planned(stuck, '2026-11-28T09:00[America/Toronto]').ids.includes('screen/value-add/dana'))
})

test('an informational interview is asked nothing about', () => {
  const coffee = told('hearBy: 2026-11-24').replace('stage: screening', 'stage: informational')
  assert.deepEqual(planned(coffee, '2026-11-30T09:00[America/Toronto]').states('nudge'), {})
})
