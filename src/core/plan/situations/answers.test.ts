import assert from 'node:assert/strict'
import { test } from 'node:test'
import { northwind, planned, rules, screening, wall } from './planned.ts'

const base = northwind(`interviews:
${screening(`    debrief:
      points: [{kind: insight, who: dana, text: the team measures twice}]
      nextSteps: {hearBy: 2026-11-24}
`)}history:
  - {at: 2026-11-17T13:00-05:00, direction: out, channel: email, with: [dana], kind: thank-you}
`)
const came = (kind: string, at: string, more = '', who = 'dana') =>
  `${base}  - {id: answer, at: ${at}, direction: in, channel: email, with: [${who}], kind: ${kind}${more}}\n`
const nudge = 'screen/nudge/dana'

test('a human answer holds everything until the user says what it means', () => {
  const plan = planned(came('reply', '2026-11-27T10:00-05:00'), '2026-11-27T11:00[America/Toronto]')
  assert.deepEqual(plan.todo, ['process/reply/dana'])
  assert.match(plan.step('process/reply/dana').says, /What does it mean/)
  assert.deepEqual(plan.step('process/reply/dana').facts, ['touch:answer', 'person:dana'])
  const held = plan.step(nudge)
  assert.equal(held.state, 'blocked')
  assert.deepEqual(
    [held.blocked?.rule, held.blocked?.overridable, held.blocked?.until],
    ['B6', true, undefined],
  )
})

test('it holds what is only waiting, and thanks to others, too', () => {
  const two = came('reply', '2026-11-17T14:00-05:00').replace('met: [dana]', 'met: [dana, sam]')
  const plan = planned(two, '2026-11-17T15:00[America/Toronto]')
  assert.equal(plan.step('screen/thank-you/sam').state, 'blocked')
  assert.equal(plan.step(nudge).state, 'blocked')
})

test('a question of theirs is answered first', () => {
  const step = planned(came('question', '2026-11-20T10:00-05:00'), '2026-11-20T11:00[America/Toronto]').step(
    'process/reply/dana',
  )
  assert.deepEqual([step.channel, step.to, step.says], ['email', ['dana'], 'Answer Dana’s question'])
})

const settled: readonly [name: string, more: string][] = [
  [
    'an answer to it',
    '  - {at: 2026-11-20T12:00-05:00, direction: out, channel: email, with: [dana], kind: reply}\n',
  ],
  [
    'an invitation',
    '  - {at: 2026-11-20T12:00-05:00, direction: in, channel: email, with: [dana], kind: invitation}\n',
  ],
  [
    'a rejection',
    '  - {at: 2026-11-20T12:00-05:00, direction: in, channel: email, with: [dana], kind: rejection}\n',
  ],
  ['an offer', 'offer: {receivedAt: 2026-11-20T12:00-05:00, from: dana}\n'],
]
for (const [name, more] of settled) {
  test(`${name} settles what the answer meant`, () => {
    const plan = planned(came('reply', '2026-11-20T10:00-05:00') + more, '2026-11-20T13:00[America/Toronto]')
    assert.deepEqual(plan.states('reply'), {})
    assert.ok(plan.steps.every(({ state }) => state !== 'blocked'))
  })
}

const later = (starts: string) =>
  came('reply', '2026-11-20T10:00-05:00').replace(
    'history:',
    `  - {id: tech, stage: technical, format: video, starts: '${starts}T10:00[America/Toronto]', ends: '${starts}T11:00[America/Toronto]', met: [sam]}\nhistory:`,
  )

test('a round that took place since settles it; one that is still to come does not', () => {
  assert.deepEqual(planned(later('2026-11-23'), '2026-11-23T12:00[America/Toronto]').states('reply'), {})
  assert.deepEqual(planned(later('2026-11-30'), '2026-11-23T12:00[America/Toronto]').states('reply'), {
    'process/reply/dana': 'late',
  })
})

for (const kind of ['auto-reply', 'bounce', 'connect'] as const) {
  test(`a ${kind} is no answer`, () => {
    const plan = planned(came(kind, '2026-11-20T10:00-05:00'), '2026-11-20T11:00[America/Toronto]')
    assert.deepEqual(plan.states('reply'), {})
  })
}

test('what a helper writes is no answer of the hiring team', () => {
  const helped = came('reply', '2026-11-20T10:00-05:00', '', 'sam').replace(
    'email: sam@northwind.example',
    'email: sam@northwind.example, helper: true',
  )
  assert.deepEqual(planned(helped, '2026-11-20T11:00[America/Toronto]').states('reply'), {})
  assert.ok(
    'process/reply/sam' in
      planned(came('reply', '2026-11-20T10:00-05:00', '', 'sam'), '2026-11-20T11:00[America/Toronto]').states(
        'reply',
      ),
  )
})

const answer = (id: string, at: string, more = '') =>
  `  - {id: ${id}, at: ${at}, direction: in, channel: email, with: [dana], kind: reply${more}}\n`
const out = (id: string, at: string, kind: string) =>
  `  - {id: ${id}, at: ${at}, direction: out, channel: email, with: [dana], kind: ${kind}}\n`

test('an older answer that nobody understood holds when a later one was', () => {
  const two =
    base +
    answer('first', '2026-11-20T10:00-05:00') +
    answer('second', '2026-11-21T10:00-05:00', ', meaning: {is: courtesy}')
  const plan = planned(two, '2026-11-27T11:00[America/Toronto]')
  assert.deepEqual(plan.step('process/reply/dana').facts, ['touch:first', 'person:dana'])
  assert.equal(plan.step(nudge).state, 'blocked')
})

test('nothing that happens by itself shows that a mail was read', () => {
  const mailed = base + answer('mail-first', '2026-11-20T10:00-05:00')
  const now = '2026-11-27T11:00[America/Toronto]'
  const held = (more: string) => planned(mailed + more, now).states('reply')
  const open = { 'process/reply/dana': 'late' }
  assert.deepEqual(held(out('sent-one', '2026-11-21T10:00-05:00', 'nudge')), open)
  assert.deepEqual(held(answer('mail-two', '2026-11-21T10:00-05:00').replace('reply', 'invitation')), open)
  const round = mailed.replace(
    'history:',
    "  - {id: invited-x, stage: technical, format: video, starts: '2026-11-23T10:00[America/Toronto]', ends: '2026-11-23T11:00[America/Toronto]', met: [sam]}\nhistory:",
  )
  assert.deepEqual(planned(round, now).states('reply'), open)
  assert.deepEqual(
    planned(round.replace('met: [sam]}', 'outcome: held, met: [sam]}'), now).states('reply'),
    {},
  )
  assert.deepEqual(held(out('sent-one', '2026-11-21T10:00-05:00', 'reply')), {})
  assert.deepEqual(held(out('by-hand', '2026-11-21T10:00-05:00', 'nudge')), {})
})

test('a thank-you to someone else does not show that the answer was understood', () => {
  const plan = planned(
    `${came('reply', '2026-11-18T10:00-05:00')}  - {at: 2026-11-18T12:00-05:00, direction: out, channel: email, with: [sam], kind: thank-you}\n`,
    '2026-11-18T13:00[America/Toronto]',
  )
  assert.deepEqual(Object.keys(plan.states('reply')), ['process/reply/dana'])
})

const means = (is: string, at = '2026-11-26T10:00-05:00') => came('reply', at, `, meaning: {is: ${is}}`)

test('a courtesy starts the clock again', () => {
  const step = planned(means('courtesy'), '2026-11-27T11:00[America/Toronto]').step(nudge)
  assert.deepEqual([step.state, wall(step.opens)], ['waiting', '2026-12-04T08:00'])
  assert.deepEqual(rules(step).slice(0, 2), ['B7', 'T7'])
})

test('a courtesy before the named date leaves the date as it was', () => {
  const step = planned(means('courtesy', '2026-11-19T10:00-05:00'), '2026-11-20T11:00[America/Toronto]').step(
    nudge,
  )
  assert.equal(wall(step.opens), '2026-11-27T08:00')
})

test('a new date replans', () => {
  const step = planned(means('new-date, hearBy: 2026-12-04'), '2026-11-27T11:00[America/Toronto]').step(nudge)
  assert.deepEqual([step.state, wall(step.opens)], ['waiting', '2026-12-07T08:00'])
  assert.deepEqual(rules(step).slice(0, 2), ['B7', 'T5'])
})

test('a next step ends the asking, and a week without an invitation begins it anew', () => {
  const plan = planned(means('next-step'), '2026-11-27T11:00[America/Toronto]')
  assert.equal(plan.step(nudge).state, 'waiting')
  assert.equal(wall(plan.step(nudge).opens), '2026-12-04T08:00')
})

test('an offer that was mentioned is asked for in detail, and nobody is asked how things stand', () => {
  const plan = planned(means('offer'), '2026-11-27T11:00[America/Toronto]')
  assert.deepEqual(plan.states('nudge'), {})
  assert.deepEqual(plan.todo, ['offer/offer-review/me'])
  assert.match(plan.step('offer/offer-review/me').says, /Note down the offer/)
  const known = `${means('offer')}offer: {receivedAt: 2026-11-26T10:00-05:00, from: dana, respondBy: 2026-12-04}\n`
  assert.match(
    planned(known, '2026-11-27T11:00[America/Toronto]').step('offer/offer-review/me').says,
    /Go through/,
  )
})

test('a no is a no, however it came', () => {
  for (const source of [means('no'), came('rejection', '2026-11-26T10:00-05:00')]) {
    const plan = planned(source, '2026-11-26T11:00[America/Toronto]')
    assert.deepEqual(plan.todo, ['process/close/dana'])
    assert.deepEqual(plan.states('nudge'), {})
  }
})

test('an invitation ends the asking and wants to become the next interview', () => {
  const source = came('invitation', '2026-11-26T10:00-05:00')
  const plan = planned(source, '2026-11-27T11:00[America/Toronto]')
  assert.deepEqual(plan.states('nudge'), {})
  assert.deepEqual(plan.states('prep'), { 'process/prep/me': 'late' })
  const entered = source.replace(
    'history:',
    "  - {id: tech, stage: technical, format: video, starts: '2026-12-01T10:00[America/Toronto]', ends: '2026-12-01T11:00[America/Toronto]', met: [sam]}\nhistory:",
  )
  assert.deepEqual(planned(entered, '2026-11-27T11:00[America/Toronto]').states('prep'), {
    'tech/prep/me': 'waiting',
  })
})

test('an automatic answer moves the question past the day they are back', () => {
  const away = planned(
    came('auto-reply', '2026-11-26T10:00-05:00', ', returns: 2026-12-04'),
    '2026-11-27T11:00[America/Toronto]',
  ).step(nudge)
  assert.deepEqual([away.state, wall(away.opens)], ['waiting', '2026-12-07T08:00'])
  const vague = planned(
    came('auto-reply', '2026-11-27T10:00-05:00'),
    '2026-11-27T11:00[America/Toronto]',
  ).step(nudge)
  assert.equal(wall(vague.opens), '2026-12-02T08:00')
  const back = planned(
    came('auto-reply', '2026-11-19T10:00-05:00', ', returns: 2026-11-20'),
    '2026-11-23T11:00[America/Toronto]',
  ).step(nudge)
  assert.equal(wall(back.opens), '2026-11-27T08:00')
})

test('someone else’s absence changes nothing', () => {
  const other = came('auto-reply', '2026-11-26T10:00-05:00', ', returns: 2026-12-04', 'sam')
  assert.equal(
    wall(planned(other, '2026-11-27T11:00[America/Toronto]').step(nudge).opens),
    '2026-11-27T08:00',
  )
})

test('a message that came back has not been sent, and a better address is wanted', () => {
  const plan = planned(came('bounce', '2026-11-17T13:01-05:00'), '2026-11-17T14:00[America/Toronto]')
  assert.equal(plan.step('screen/thank-you/dana').state, 'due')
  const find = plan.step('process/find-address/dana')
  assert.deepEqual([find.state, find.about, find.channel], ['ready', ['dana'], 'none'])
  const contact = came('bounce', '2026-11-17T13:01-05:00').replace(
    'email: sam@northwind.example',
    'email: sam@northwind.example, contact: primary',
  )
  const asks = planned(contact, '2026-11-17T14:00[America/Toronto]').step('process/find-address/dana')
  assert.deepEqual([asks.to, asks.channel], [['sam'], 'email'])
})

test('a question that came back has not been asked', () => {
  const asked = `${base}  - {at: 2026-11-27T09:00-05:00, direction: out, channel: email, with: [dana], kind: nudge}\n`
  assert.equal(planned(asked, '2026-11-27T11:00[America/Toronto]').step(nudge).state, 'done')
  const back = `${asked}  - {at: 2026-11-27T09:01-05:00, direction: in, channel: email, with: [dana], kind: bounce}\n`
  assert.equal(planned(back, '2026-11-27T11:00[America/Toronto]').step(nudge).state, 'ready')
})

test('once something has reached them at another address, the search for one is over', () => {
  const again = `${came('bounce', '2026-11-17T13:01-05:00')}  - {at: 2026-11-17T15:00-05:00, direction: out, channel: email, with: [dana], kind: thank-you}\n`
  const plan = planned(again, '2026-11-17T16:00[America/Toronto]')
  assert.equal(plan.step('process/find-address/dana').state, 'done')
  assert.equal(plan.step('screen/thank-you/dana').state, 'done')
})
