import assert from 'node:assert/strict'
import { test } from 'node:test'
import { northwind, planned, rules, screening, wall } from './planned.ts'

const at = (day: string, hour = '09:00') => `${day}T${hour}[America/Toronto]`
/** A screening with Dana on Tuesday 17 November, thanked for; the rest as it was noted. */
const told = (nextSteps: string, { history = '', rest = '', dana = '' } = {}) =>
  northwind(`interviews:
${screening(`    debrief:
      points: [{kind: insight, who: dana, text: the team measures twice}]
${nextSteps ? `      nextSteps: {${nextSteps}}\n` : ''}`)}history:
  - {at: 2026-11-17T13:00-05:00, direction: out, channel: email, with: [dana], kind: thank-you}
${history}${rest}`).replace('email: dana@northwind.example', `email: dana@northwind.example${dana}`)
const went = (day: string, way: string, more: string) =>
  `  - {at: ${day}T10:00-05:00, direction: ${way}, channel: email, with: [dana], ${more}}\n`
const nudge = 'screen/nudge/dana'
const number = ', phone: "+1 416 555 0100"'

const deadlines: readonly [name: string, now: string, until: string, more: string, is: readonly unknown[]][] =
  [
    ['today, with days to decide', at('2026-11-24'), '2026-11-30', '', ['due', '2026-11-24T23:59', 'email']],
    ['on a Saturday: Monday', at('2026-11-21'), '2026-11-27', '', ['ready', '2026-11-23T23:59', 'email']],
    [
      'late in the evening: tomorrow',
      at('2026-11-24', '21:00'),
      '2026-11-30',
      '',
      ['ready', '2026-11-25T23:59', 'email'],
    ],
    [
      'on the last day by phone',
      at('2026-11-30'),
      '2026-11-30',
      number,
      ['due', '2026-11-30T23:59', 'phone'],
    ],
    [
      'on the last day where no number is known',
      at('2026-11-30'),
      '2026-11-30',
      '',
      ['due', '2026-11-30T23:59', 'email'],
    ],
    ['the day before by mail', at('2026-11-27'), '2026-11-30', number, ['due', '2026-11-27T23:59', 'email']],
    [
      'once it has passed: rests',
      at('2026-12-01'),
      '2026-11-30',
      number,
      ['resting', '2026-11-30T23:59', 'email'],
    ],
  ]
for (const [name, now, until, dana, is] of deadlines) {
  test(`a deadline elsewhere is told ${name}`, () => {
    const text = told('hearBy: 2026-12-04', { dana, rest: `elsewhere: [{what: offer, until: ${until}}]\n` })
    const step = planned(text, now).step('screen/lever/dana')
    assert.deepEqual([step.state, wall(step.due), step.channel], is)
    assert.equal(/now or never/.test(step.why[0]?.because ?? ''), name.startsWith('on the last day'))
  })
}

test('where nobody was asked the question stays open, calm, and is no no', () => {
  for (const day of ['2026-12-23', '2027-03-01']) {
    const plan = planned(told('hearBy: 2026-11-24'), at(day))
    const step = plan.step(nudge)
    assert.deepEqual([step.state, step.optional, step.whenever], ['ready', true, true])
    assert.ok(!plan.steps.some(({ told: said }) => said))
    assert.doesNotMatch(JSON.stringify(plan.steps), /taken to be a no/)
  }
  assert.equal(planned(told('hearBy: 2026-11-24'), at('2026-12-03')).step(nudge).optional, undefined)
})

test('after an unanswered question the plan says once that it is taken to be a no', () => {
  const asked = told('hearBy: 2026-11-24', { history: went('2026-11-27', 'out', 'kind: nudge') })
  const twice = told('hearBy: 2026-11-24', {
    history: went('2026-11-27', 'out', 'kind: nudge') + went('2026-12-02', 'out', 'kind: check-in'),
  })
  const said = (text: string, day: string) => planned(text, at(day)).steps.filter((step) => step.told)
  for (const text of [asked, twice]) {
    assert.deepEqual(said(text, '2026-12-10'), [])
    assert.deepEqual(
      said(text, '2027-01-05').map((step) => [step.state, rules(step)[0]]),
      [['resting', 'T13']],
    )
  }
})

const away =
  went('2026-11-27', 'out', 'kind: nudge') + went('2026-11-27', 'in', 'kind: auto-reply, returns: 2026-12-07')
test('while they are away nothing unasked goes to them, and its days are counted from the return', () => {
  const text = told('hearBy: 2026-11-24', { history: away })
  const gone = planned(text, at('2026-12-04'))
  assert.deepEqual(gone.todo, [])
  const checkIn = gone.step('screen/check-in/dana')
  assert.deepEqual(
    [checkIn.state, wall(checkIn.opens), wall(checkIn.due)],
    ['waiting', '2026-12-08T08:00', '2026-12-15T23:59'],
  )
  assert.equal(gone.step('screen/value-add/dana').state, 'waiting')
  assert.equal(planned(text, at('2026-12-09')).step('screen/check-in/dana').state, 'ready')
})

test('a reminder waits for their return; a word of one’s own and someone else’s absence do not', () => {
  const history = went('2026-11-18', 'in', 'kind: auto-reply, returns: 2026-12-07')
  const rest = `promises:
  - {id: p1, by: them, who: dana, what: the figures, due: 2026-11-20}
  - {id: p2, by: me, who: dana, what: "write again", due: 2026-11-27}
`
  const plan = planned(told('hearBy: 2026-12-18', { history, rest }), at('2026-11-27'))
  assert.equal(wall(plan.step('screen/follow-up/dana-p1').opens), '2026-12-08T08:00')
  assert.equal(wall(plan.step('screen/follow-up/dana-p2').opens), '2026-11-27T08:00')
  const sam = planned(
    told('hearBy: 2026-12-18', { history: history.replace('[dana]', '[sam]'), rest }),
    at('2026-11-27'),
  )
  assert.equal(wall(sam.step('screen/follow-up/dana-p1').opens), '2026-11-23T08:00')
})

test('an address for thanks whose moment has passed is no longer asked for', () => {
  const history = went('2026-11-17', 'in', 'kind: bounce').replace('T10:00', 'T14:00')
  const state = (day: string) =>
    planned(told('', { history }), at(day)).step('process/find-address/dana').state
  assert.notEqual(state('2026-11-18'), 'resting')
  assert.equal(state('2026-11-30'), 'resting')
})

const returns: readonly [text: string, opens: string, calm: boolean][] = [
  ['no hurry, she rings once she is back from leave on 14 December', '2026-12-15T08:00', true],
  ['she is back on December 7th', '2026-12-08T08:00', false],
  ['Dana is away until 4 December', '2026-12-08T08:00', false],
  ['she is back on Monday', '2026-11-26T08:00', false],
  ['no hurry, she said', '2026-12-01T08:00', true],
  ['I get the laptop back on 14 December', '2026-11-25T08:00', false],
  ['they launch on 14 December', '2026-11-25T08:00', false],
]
for (const [text, opens, calm] of returns) {
  test(`back and no hurry: ${text}`, () => {
    const source = told(`text: "${text}", who: dana`)
    assert.equal(wall(planned(source, at('2026-11-18')).step(nudge).opens), opens)
    const step = planned(source, at('2026-12-22')).step(nudge)
    assert.deepEqual([step.state, step.whenever], calm ? ['ready', true] : [step.state, step.whenever])
    assert.equal(
      planned(source, at('2026-12-11')).step(nudge).state === 'late',
      opens < '2026-12-08' && !calm,
    )
  })
}

test('after a question of theirs the waiting counts from your answer', () => {
  const question = went('2026-11-20', 'in', 'kind: reply, meaning: {is: courtesy, asks: true}')
  const opens = (history: string, next = '') =>
    wall(planned(told(next, { history }), at('2026-11-28')).step(nudge).opens)
  assert.equal(opens(question + went('2026-11-27', 'out', 'kind: reply')), '2026-12-07T08:00')
  assert.equal(
    opens(
      went('2026-11-20', 'in', 'kind: question, text: "When could you start?"') +
        went('2026-11-27', 'out', 'kind: reply'),
    ),
    '2026-12-07T08:00',
  )
  // Nothing was asked, or a date stands.
  assert.equal(
    opens(
      went('2026-11-20', 'in', 'kind: reply, meaning: {is: courtesy, asks: false}') +
        went('2026-11-27', 'out', 'kind: reply'),
    ),
    '2026-11-30T08:00',
  )
  assert.equal(
    opens(question + went('2026-11-27', 'out', 'kind: reply'), 'hearBy: 2026-12-04'),
    '2026-12-07T08:00',
  )
})

test('something useful keeps five days from the question to come, however long it was open', () => {
  const id = 'screen/value-add/dana'
  const states = (day: string) => planned(told('hearBy: 2026-12-04'), at(day)).step(id).state
  assert.deepEqual(['2026-11-26', '2026-12-04', '2026-12-09'].map(states), ['ready', 'waiting', 'waiting'])
  const after = told('hearBy: 2026-12-04', { history: went('2026-12-07', 'out', 'kind: nudge') })
  assert.equal(wall(planned(after, at('2026-12-08')).step(id).opens), '2026-12-15T08:00')
})

const ill = (me: string, starts: string) =>
  northwind(`interviews:
  - {id: talk, stage: screening, format: onsite, starts: "${starts}T11:00[America/Toronto]", ends: "${starts}T12:00[America/Toronto]", met: [dana], outcome: cancelled, changedBy: me, ill: true}
`).replace('email: dana@northwind.example', `email: dana@northwind.example${me}`)
test('who cannot come today calls first, where a number is known', () => {
  const step = planned(ill(number, '2026-11-24'), at('2026-11-24', '08:00')).step('talk/reschedule/dana')
  assert.deepEqual([step.state, step.channel], ['due', 'phone'])
  assert.match(step.why[0]?.because ?? '', /call or text first/)
  const unknown = planned(ill('', '2026-11-24'), at('2026-11-24', '08:00')).step('talk/reschedule/dana')
  assert.deepEqual([unknown.state, unknown.channel], ['due', 'email'])
  const days = planned(ill(number, '2026-11-27'), at('2026-11-24', '08:00')).step('talk/reschedule/dana')
  assert.deepEqual([days.state, days.channel], ['ready', 'email'])
})

test('their promise is reminded of for two weeks of work, then rests and says why', () => {
  const rest = `promises: [{id: p1, by: them, who: sam, what: the figures, due: 2026-11-20}]
choices: [{step: ${nudge}, by: Priya, kind: skip, at: 2026-11-18T09:00-05:00}]
`
  const step = (day: string) => planned(told('', { rest }), at(day)).step('screen/follow-up/sam-p1')
  assert.equal(step('2026-12-03').state, 'ready')
  assert.deepEqual([step('2026-12-09').state, rules(step('2026-12-09'))[0]], ['resting', 'T11'])
})

test('that one may resign stands among what to do from the day it holds, though it was set to accepted before', () => {
  const text = (status: string, cleared: string) =>
    told('', {
      history: went('2026-11-24', 'out', 'kind: offer-accept'),
      rest: `offer: {receivedAt: 2026-11-23T10:00-05:00, from: dana, signed: true, signedOn: 2026-11-24, conditions: [{what: check${cleared}}]}\n`,
    }).replace('  company:', `  status: ${status}\n  company:`)
  const states = (status: string, day: string, cleared = ', cleared: 2026-12-01') =>
    planned(text(status, cleared), at(day)).states('keep-moving')['offer/keep-moving/me']
  assert.equal(states('accepted', '2026-12-01'), 'ready')
  assert.equal(states('open', '2026-12-01'), 'ready')
  assert.equal(states('accepted', '2026-12-20'), 'done')
  assert.equal(states('accepted', '2026-11-30', ''), undefined)
})

const recording = (next: string, people = '{}', more = '') => `afterword: 1
me: {name: Jasmine Ocampo, email: jas@example.org, zone: America/Toronto, english: CA}
opportunity:
  role: Store Associate
  company: {name: Isla Home, country: CA, region: ON, zone: America/Toronto}${more}
people: ${people}
interviews:
  - id: oneway
    stage: screening
    format: one-way
    starts: 2026-11-17T10:00[America/Toronto]
    ends: 2026-11-17T10:20[America/Toronto]
    debrief: {points: [], nextSteps: {${next}}}
`
test('results that are due with nobody known: find someone to ask', () => {
  const find = (text: string, day: string) => planned(text, at(day)).states('find-address')
  const days = recording('text: results in 7 days, span: 7 days')
  assert.deepEqual(find(days, '2026-11-20'), { 'oneway/find-address/me': 'waiting' })
  assert.deepEqual(find(days, '2026-12-14'), { 'oneway/find-address/me': 'ready' })
  assert.deepEqual(find(recording('text: they will see'), '2026-12-14'), {})
  assert.deepEqual(
    find(
      days.replace('zone: America/Toronto}\npeople', 'zone: America/Toronto}\n  noContact: true\npeople'),
      '2026-12-14',
    ),
    {},
  )
  assert.deepEqual(
    find(recording('span: 7 days', '{rita: {name: Rita Moreau, email: rita@isla.example}}'), '2026-12-14'),
    {},
  )
})
