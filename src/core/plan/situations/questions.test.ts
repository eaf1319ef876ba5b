import assert from 'node:assert/strict'
import { test } from 'node:test'
import { northwind, planned, rules, screening } from './planned.ts'

const base = northwind(`interviews:
${screening(`    debrief:
      points: [{kind: insight, who: dana, text: the team measures twice}]
      nextSteps: {hearBy: 2026-11-24}
`)}history:
  - {at: 2026-11-17T13:00-05:00, direction: out, channel: email, with: [dana], kind: thank-you}
`)
const came = (more: string, at = '2026-11-20T10:00-05:00', kind = 'reply', channel = 'email') =>
  `  - {id: answer, at: ${at}, direction: in, channel: ${channel}, with: [dana], kind: ${kind}${more}}\n`
const out = (kind: string, at = '2026-11-20T12:00-05:00', who = 'dana') =>
  `  - {at: ${at}, direction: out, channel: email, with: [${who}], kind: ${kind}}\n`
const question = 'text: "We are positive. When could you start?"'
const asked = (means: string) => base + came(`, ${question}, meaning: {is: ${means}}`)
const now = '2026-11-20T11:00[America/Toronto]'
const reply = 'process/reply/dana'

for (const means of ['courtesy', 'next-step', 'offer', 'new-date, hearBy: 2026-12-04'])
  test(`whatever it means (${means}), what they asked is answered first`, () => {
    const step = planned(asked(means), now).step(reply)
    assert.deepEqual(
      [step.says, step.to, step.channel, step.state],
      ['Answer Dana’s question', ['dana'], 'email', 'ready'],
    )
    assert.equal(rules(step)[0], 'B6')
  })

test('nothing is asked of them meanwhile, and their waiting is no silence of theirs', () => {
  const plan = planned(asked('courtesy'), '2026-12-01T11:00[America/Toronto]')
  assert.deepEqual(
    [plan.step('screen/nudge/dana').state, plan.step('screen/nudge/dana').blocked?.rule],
    ['blocked', 'B6'],
  )
  const late = planned(asked('courtesy'), '2027-02-20T11:00[America/Toronto]')
  assert.equal(late.step(reply).state, 'late')
  assert.doesNotMatch(JSON.stringify(late.steps), /taken to be a no/i)
  const nudged =
    '  - {at: 2026-12-03T10:00-05:00, direction: out, channel: email, with: [dana], kind: nudge}\n'
  const quiet = planned(
    base + came(', meaning: {is: courtesy}') + nudged,
    '2027-02-20T11:00[America/Toronto]',
  )
  assert.match(JSON.stringify(quiet.steps), /taken to be a no/i)
})

test('a meaning that is still open and a question are one step, which goes to them', () => {
  const step = planned(base + came(`, ${question}`), now).step(reply)
  assert.deepEqual(
    [step.says, step.to],
    ['Answer Dana’s question, and say what the rest of it means', ['dana']],
  )
})

test('the person’s word goes before the words of the mail', () => {
  assert.deepEqual(planned(asked('courtesy, asks: false'), now).states('reply'), {})
  assert.deepEqual(
    planned(base + came(', text: "Please send us your papers.", meaning: {is: courtesy, asks: true}'), now)
      .todo,
    [reply],
  )
})

for (const kind of ['reply', 'promise', 'offer-answer', 'call', 'other'])
  test(`a ${kind} since has answered it`, () => {
    const plan = planned(asked('courtesy') + out(kind), '2026-11-20T13:00[America/Toronto]')
    assert.deepEqual(plan.states('reply'), {})
  })

test('they met since, and it was answered there', () => {
  const met = asked('courtesy').replace(
    'history:',
    "  - {id: tech, stage: technical, format: video, starts: '2026-11-23T10:00[America/Toronto]', ends: '2026-11-23T11:00[America/Toronto]', met: [dana]}\nhistory:",
  )
  assert.deepEqual(planned(met, '2026-11-23T12:00[America/Toronto]').states('reply'), {})
  assert.deepEqual(planned(met, now).states('reply'), { [reply]: 'ready' })
})

for (const kind of ['thank-you', 'nudge', 'value-add', 'connect'])
  test(`a ${kind} is no answer to a question`, () => {
    const plan = planned(asked('courtesy') + out(kind), '2026-11-20T13:00[America/Toronto]')
    assert.equal(plan.step(reply).to[0], 'dana')
  })

const nothing: readonly [name: string, more: string][] = [
  ['no question', came(', text: "Thank you, we will be in touch.", meaning: {is: courtesy}')],
  ['a greeting', came(', text: "How are you?", meaning: {is: courtesy}')],
  ['a call in which they asked', came(`, ${question}`, '2026-11-20T10:00-05:00', 'call', 'phone')],
  ['an automatic answer', came(`, ${question}`, '2026-11-20T10:00-05:00', 'auto-reply')],
  ['a no that asks', came(', text: "May we keep your papers?", meaning: {is: no}')],
]
for (const [name, more] of nothing)
  test(`${name}: nothing is answered`, () => {
    const steps = planned(base + more, now).steps.filter(
      ({ kind, to, state }) => kind === 'reply' && to.length > 0 && state !== 'resting',
    )
    assert.deepEqual(steps, [])
  })

test('what they ask after the end is answered all the same', () => {
  const accepted = `${base}${out('offer-accept', '2026-11-19T12:00-05:00')}${came(`, ${question}, meaning: {is: courtesy}`)}offer: {receivedAt: 2026-11-18T12:00-05:00, from: dana}\n`
  assert.deepEqual(planned(accepted, now).todo, [reply])
})

const offer = (at: string, from = 'dana') => `offer: {receivedAt: ${at}, from: ${from}}\n`

test('an offer that is recorded is the meaning of the mail that brought it', () => {
  for (const at of ['2026-11-20T10:00-05:00', '2026-11-20T09:00-05:00', '2026-11-20T10:30-05:00'])
    assert.deepEqual(planned(base + came('') + offer(at), now).states('reply'), {}, at)
})

test('an offer of the day before, or of somebody else, is not what that mail says', () => {
  for (const at of ['2026-11-19T10:00-05:00'])
    assert.equal(planned(base + came('') + offer(at), now).step(reply).state, 'ready')
  const other = base + came('') + offer('2026-11-20T09:00-05:00', 'sam')
  assert.equal(planned(other, now).step(reply).state, 'ready')
})

test('what the mail with the offer asked is answered with it or by itself, never lost', () => {
  const both = base + came(`, ${question}`) + offer('2026-11-20T10:00-05:00')
  assert.equal(planned(both, now).step(reply).says, 'Answer Dana’s question')
  assert.deepEqual(
    planned(
      base + came(`, ${question}`) + out('offer-answer') + offer('2026-11-20T10:00-05:00'),
      '2026-11-20T13:00[America/Toronto]',
    ).states('reply'),
    {},
  )
})

test('two questions of one person are one step, of two people two', () => {
  const more = `  - {id: second, at: 2026-11-20T10:30-05:00, direction: in, channel: email, with: [dana], kind: question}\n  - {id: third, at: 2026-11-20T10:40-05:00, direction: in, channel: email, with: [sam], kind: question}\n`
  const plan = planned(asked('courtesy') + more, now)
  assert.deepEqual(plan.states('reply'), { [reply]: 'ready', 'process/reply/sam': 'ready' })
  assert.deepEqual(plan.step(reply).facts, ['touch:answer', 'touch:second', 'person:dana'])
})
