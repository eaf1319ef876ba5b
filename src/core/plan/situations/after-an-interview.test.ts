import assert from 'node:assert/strict'
import { test } from 'node:test'
import { northwind, planned, rules, screening, wall } from './planned.ts'

const noted = `    debrief:
      points:
        - {kind: insight, who: dana, text: the platform team moved to streaming last spring}
`
const held = northwind(`interviews:\n${screening(noted)}`)
const thanks = 'screen/thank-you/dana'

const welcome = /^Thank Dana, welcome until 10:45 on Wednesday 18 November$/
const clock: readonly [at: string, state: string, stillWelcome: boolean, says: RegExp][] = [
  ['2026-11-17T10:45', 'ready', false, /^Thank Dana, best before 13:45$/],
  ['2026-11-17T13:45', 'ready', false, welcome],
  ['2026-11-17T13:46', 'due', false, welcome],
  ['2026-11-17T23:59:59', 'due', false, welcome],
  ['2026-11-18T00:00', 'due', true, /still welcome/],
  ['2026-11-18T10:45', 'due', true, /still welcome/],
  ['2026-11-18T10:46', 'late', false, /late is better than never/],
]
for (const [at, state, stillWelcome, says] of clock) {
  test(`thanks at ${at} are ${state}${stillWelcome ? ' and still welcome' : ''}`, () => {
    const step = planned(held, `${at}[America/Toronto]`).step(thanks)
    assert.equal(step.state, state)
    assert.equal(step.stillWelcome ?? false, stillWelcome)
    assert.match(step.says, says)
    assert.equal(wall(step.due), '2026-11-17T23:59')
    assert.deepEqual(rules(step).slice(0, 2), ['T1', 'T2'])
  })
}

test('before the interview there is nobody to thank, and something to prepare', () => {
  const early = planned(held, '2026-11-10T09:00[America/Toronto]')
  assert.deepEqual(early.ids, ['screen/prep/me'])
  assert.equal(early.step('screen/prep/me').state, 'waiting')
  const eve = planned(held, '2026-11-16T09:00[America/Toronto]')
  assert.equal(eve.step('screen/prep/me').state, 'ready')
  assert.deepEqual(rules(eve.step('screen/prep/me')), ['P3', 'P4'])
  const over = planned(held, '2026-11-17T11:00[America/Toronto]')
  assert.ok(!over.ids.includes('screen/prep/me'))
})

test('without a debrief the first thing is to write one, and thanks are offered all the same', () => {
  const bare = northwind(`interviews:\n${screening()}`)
  const evening = planned(bare, '2026-11-17T11:00[America/Toronto]')
  assert.equal(evening.step('screen/debrief/me').state, 'due')
  assert.equal(wall(evening.step('screen/debrief/me').due), '2026-11-17T23:59')
  assert.equal(evening.step(thanks).state, 'ready')
  assert.equal(planned(bare, '2026-11-20T11:00[America/Toronto]').step('screen/debrief/me').state, 'late')
  assert.equal(planned(bare, '2026-11-25T11:00[America/Toronto]').step('screen/debrief/me').state, 'resting')
})

test('with one it is done', () => {
  const plan = planned(held, '2026-11-17T11:00[America/Toronto]')
  assert.equal(plan.step('screen/debrief/me').state, 'done')
})

test('the search goes on the same day, offered and not urged', () => {
  const step = planned(held, '2026-11-17T12:00[America/Toronto]').step('screen/keep-moving/me')
  assert.deepEqual([step.state, step.optional], ['ready', true])
  assert.equal(
    planned(held, '2026-11-20T12:00[America/Toronto]').step('screen/keep-moving/me').state,
    'resting',
  )
})

const sent = (kind: string, channel = 'email', at = '2026-11-17T14:00-05:00') =>
  northwind(
    `interviews:\n${screening(noted)}history:\n  - {at: ${at}, direction: out, channel: ${channel}, with: [dana], kind: ${kind}}\n`,
  )

for (const [kind, channel] of [
  ['thank-you', 'email'],
  ['thank-you', 'letter'],
  ['thank-you', 'linkedin'],
  ['call', 'phone'],
  ['reply', 'email'],
] as const) {
  test(`a ${kind} by ${channel} after the interview is a thank-you`, () => {
    assert.equal(planned(sent(kind, channel), '2026-11-17T15:00[America/Toronto]').step(thanks).state, 'done')
  })
}

test('what went out before the interview, or was no message to them, thanks nobody', () => {
  const before = sent('reply', 'email', '2026-11-16T14:00-05:00')
  assert.equal(planned(before, '2026-11-17T15:00[America/Toronto]').step(thanks).state, 'due')
  const application = sent('application')
  assert.equal(planned(application, '2026-11-17T15:00[America/Toronto]').step(thanks).state, 'due')
  const other = sent('thank-you').replace('with: [dana]', 'with: [sam]')
  assert.equal(planned(other, '2026-11-17T15:00[America/Toronto]').step(thanks).state, 'due')
})

test('thanks that are weeks late are not shouted about', () => {
  const weeks = planned(held, '2026-12-08T10:00[America/Toronto]').step(thanks)
  assert.equal(weeks.state, 'resting')
  assert.match(weeks.why[0]?.because ?? '', /moment has passed/)
})

const rounds = northwind(`interviews:
${screening(noted)}  - id: platform
    stage: technical
    format: onsite
    starts: 2026-11-20T10:00[America/Toronto]
    ends: 2026-11-20T12:00[America/Toronto]
    met: [dana, sam]
    debrief: {points: [{kind: insight, who: dana, text: they measure twice}]}
history:
  - {id: first, at: 2026-11-17T14:00-05:00, direction: out, channel: email, with: [dana], kind: thank-you}
`)

test('a second round with the same person goes on in the same thread', () => {
  const plan = planned(rounds, '2026-11-20T13:00[America/Toronto]')
  assert.equal(plan.step(thanks).state, 'done')
  assert.equal(plan.step('platform/thank-you/dana').state, 'ready')
  assert.equal(plan.step('platform/thank-you/dana').thread, 'touch:first')
  assert.equal(plan.step('platform/thank-you/sam').thread, undefined)
})

test('thanks that were never sent go into the next message once you have met again', () => {
  const unsent = rounds.slice(0, rounds.indexOf('history:'))
  const plan = planned(unsent, '2026-11-20T13:00[America/Toronto]')
  assert.equal(plan.step(thanks).state, 'resting')
  assert.match(plan.step(thanks).why[0]?.because ?? '', /met again/)
  assert.equal(plan.step('platform/thank-you/dana').state, 'ready')
})

const sameDay = northwind(`interviews:
${screening(noted)}  - id: tech
    stage: technical
    format: video
    starts: 2026-11-17T14:00[America/Toronto]
    ends: 2026-11-17T15:00[America/Toronto]
    met: [dana, sam]
`)

test('two interviews in one day with one person in both: one thank-you, after the last', () => {
  const noon = planned(sameDay, '2026-11-17T12:00[America/Toronto]')
  assert.equal(noon.step(thanks).state, 'resting')
  const after = planned(sameDay, '2026-11-17T15:30[America/Toronto]')
  assert.equal(after.step(thanks).state, 'resting')
  assert.deepEqual(after.step('tech/thank-you/dana').folds, [thanks])
  assert.equal(after.step('tech/thank-you/dana').state, 'ready')
  assert.equal(after.step('tech/thank-you/sam').folds, undefined)
})

test('once it is sent, both are thanked', () => {
  const done = `${sameDay}history:
  - {at: 2026-11-17T17:00-05:00, direction: out, channel: email, with: [dana], kind: thank-you}
`
  const plan = planned(done, '2026-11-17T18:00[America/Toronto]')
  assert.equal(plan.step(thanks).state, 'done')
  assert.equal(plan.step('tech/thank-you/dana').state, 'done')
})

const takeHome = (presented: boolean) =>
  northwind(`interviews:
  - id: case
    stage: case
    format: take-home
    presented: ${presented}
    starts: 2026-11-09T09:00[America/Toronto]
    ends: 2026-11-12T17:00[America/Toronto]
    met: [dana]
    debrief: {points: [{kind: finding, text: two regions carry most of the leak}]}
`)

test('a mailed take-home is thanked for when it is handed in, a presented one when it is over', () => {
  const mailed = planned(takeHome(false), '2026-11-12T17:30[America/Toronto]').step('case/thank-you/dana')
  assert.match(mailed.why[0]?.because ?? '', /handed in/)
  assert.equal(wall(mailed.best), '2026-11-12T20:00')
  const presented = planned(takeHome(true), '2026-11-12T17:30[America/Toronto]').step('case/thank-you/dana')
  assert.match(presented.why[0]?.because ?? '', /is over/)
  assert.ok(
    !planned(takeHome(false), '2026-11-11T09:00[America/Toronto]').ids.includes('case/thank-you/dana'),
  )
})

const unmet = (format: string, people = '') =>
  northwind(`interviews:
  - {id: bot, stage: screening, format: ${format}, starts: '2026-11-17T10:00[America/Toronto]', ends: '2026-11-17T10:20[America/Toronto]'}
`).replace('email: sam@northwind.example', `email: sam@northwind.example${people}`)

for (const format of ['chat', 'one-way']) {
  test(`a ${format} interview invents nobody`, () => {
    const plan = planned(unmet(format), '2026-11-17T11:00[America/Toronto]')
    assert.deepEqual(plan.states('thank-you'), { 'bot/thank-you/me': 'resting' })
    assert.deepEqual(plan.step('bot/thank-you/me').to, [])
    assert.match(plan.step('bot/thank-you/me').why[0]?.because ?? '', /met nobody/)
  })

  test(`a ${format} interview thanks the primary contact where there is one`, () => {
    const plan = planned(unmet(format, ', contact: primary'), '2026-11-17T11:00[America/Toronto]')
    assert.deepEqual(plan.states('thank-you'), { 'bot/thank-you/sam': 'ready' })
  })
}

test('thanks to a contact nobody met are done once sent', () => {
  const done = `${unmet('chat', ', contact: primary')}history:
  - {at: 2026-11-17T12:00-05:00, direction: out, channel: email, with: [sam], kind: thank-you}
`
  assert.equal(planned(done, '2026-11-17T13:00[America/Toronto]').step('bot/thank-you/sam').state, 'done')
})

const outcome = (which: string, more = '') =>
  northwind(`interviews:\n${screening(`    outcome: ${which}\n`)}${more}`)

test('when they did not show up, a kind line asks for a new time within a business day', () => {
  const plan = planned(outcome('no-show'), '2026-11-17T11:00[America/Toronto]')
  const step = plan.step('screen/follow-up/dana')
  assert.deepEqual(plan.todo, ['screen/follow-up/dana'])
  assert.equal(wall(step.due), '2026-11-18T23:59')
  assert.match(step.says, /without reproach/)
  assert.deepEqual(plan.states('thank-you'), {})
  assert.deepEqual(plan.states('nudge'), {})
})

test('an interview that was cancelled, or moved to no new time, is asked about three business days later', () => {
  for (const which of ['cancelled', 'moved']) {
    const plan = planned(outcome(which), '2026-11-17T11:00[America/Toronto]')
    assert.deepEqual(plan.ids, ['screen/follow-up/dana'])
    assert.equal(plan.step('screen/follow-up/dana').state, 'waiting')
    assert.equal(wall(plan.step('screen/follow-up/dana').opens), '2026-11-20T08:00')
  }
})

test('a new date ends the question', () => {
  const again = `  - {id: again, stage: screening, format: video, starts: '2026-11-24T10:00[America/Toronto]', ends: '2026-11-24T11:00[America/Toronto]', met: [dana]}\n`
  for (const which of ['no-show', 'cancelled', 'moved']) {
    const plan = planned(outcome(which, again), '2026-11-20T11:00[America/Toronto]')
    assert.deepEqual(plan.ids, ['again/prep/me'], which)
  }
})

test('a fuller message is offered where the thank-you left something to say, and only until day seven', () => {
  const stumbled = northwind(`interviews:
${screening(`    debrief:
      points:
        - {kind: stumble, who: dana, text: whether I had run Flink, better: I have run Kafka Streams for three years}
`)}history:
  - {at: 2026-11-17T14:00-05:00, direction: out, channel: email, with: [dana], kind: thank-you, text: Thank you for today.}
`)
  const step = planned(stumbled, '2026-11-20T10:00[America/Toronto]').step('screen/detailed/dana')
  assert.deepEqual([step.state, step.optional], ['ready', true])
  assert.equal(wall(step.due), '2026-11-24T23:59')
  const said = stumbled.replace('Thank you for today.', 'I have run Kafka Streams for three years.')
  assert.deepEqual(planned(said, '2026-11-20T10:00[America/Toronto]').states('detailed'), {})
  const unsent = stumbled.slice(0, stumbled.indexOf('history:'))
  assert.deepEqual(planned(unsent, '2026-11-20T10:00[America/Toronto]').states('detailed'), {})
  assert.equal(
    planned(stumbled, '2026-11-26T10:00[America/Toronto]').step('screen/detailed/dana').state,
    'resting',
  )
})

test('common ground is a reason to connect, from the next business day on', () => {
  const shared = northwind(`interviews:
${screening(`    debrief: {points: [{kind: common-ground, who: dana, text: we both skate}]}
`)}`)
  const step = planned(shared, '2026-11-18T09:00[America/Toronto]').step('screen/connect/dana')
  assert.deepEqual([step.state, step.optional, step.channel], ['ready', true, 'linkedin'])
  assert.deepEqual(planned(held, '2026-11-18T09:00[America/Toronto]').states('connect'), {})
  const connected = `${shared}history:
  - {at: 2026-11-17T12:00-05:00, direction: in, channel: linkedin, with: [dana], kind: connect}
`
  assert.equal(
    planned(connected, '2026-11-18T09:00[America/Toronto]').step('screen/connect/dana').state,
    'done',
  )
  const secret = shared.replace('text: we both skate', 'text: we both skate, private: true')
  assert.deepEqual(planned(secret, '2026-11-18T09:00[America/Toronto]').states('connect'), {})
})
