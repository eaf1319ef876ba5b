import assert from 'node:assert/strict'
import { test } from 'node:test'
import { northwind, planned, rules, screening } from './planned.ts'

/** Dana and Priya both skate; how Dana can be reached, and the field of her firm, are what differs. */
const met = (
  dana: string,
  field = 'software',
  note = 'kind: common-ground, who: dana, text: we both skate',
) =>
  northwind(`interviews:\n${screening(`    debrief: {points: [{${note}}]}\n`)}`)
    .replace('email: dana@northwind.example', dana)
    .replace('field: software', field ? `field: ${field}` : 'formality: neutral')
const evening = '2026-11-17T11:00[America/Toronto]'
const nextDay = '2026-11-18T12:00[America/Toronto]'
const profile = 'linkedin: in/dana'
const email = 'email: dana@northwind.example'

const thanked: readonly [name: string, dana: string, field: string, channel: string, rule: string][] = [
  ['no e-mail is known, but a profile', profile, 'software', 'linkedin', 'C11'],
  ['the field writes there', profile, 'marketing', 'linkedin', 'C5'],
  ['a kitchen, and a profile', profile, 'hospitality', 'linkedin', 'C11'],
  ['she likes it', `${email}, prefers: linkedin`, 'software', 'linkedin', 'C2'],
  // What must not go there.
  ['the e-mail is known as well', `${email}, ${profile}`, 'marketing', 'email', 'C8'],
  ['she prefers e-mail', `${email}, ${profile}, prefers: email`, 'marketing', 'email', 'C2'],
  ['a letter can go', `${profile}, postal: 1 King Street`, 'software', 'letter', 'C11'],
]
for (const [name, dana, field, channel, rule] of thanked) {
  test(`thanks where ${name}: ${channel}`, () => {
    const step = planned(met(dana, field), evening).step('screen/thank-you/dana')
    assert.equal(step.channel, channel)
    assert.ok(rules(step).includes(rule), rules(step).join(' '))
    assert.equal(rules(step).includes('C9'), channel === 'linkedin' && !dana.includes('email'))
  })
}

test('thanks to somebody of whom nothing is known are not sent there', () => {
  assert.deepEqual(planned(met('rapport: easy', 'marketing'), evening).states('thank-you'), {})
})

const connected: readonly [name: string, dana: string, field: string, offered: boolean][] = [
  ['a field that is on LinkedIn', email, 'software', true],
  ['a kitchen where her profile is known', `${email}, ${profile}`, 'hospitality', true],
  ['a field nobody named, and her profile', `${email}, ${profile}`, '', true],
  ['a bank', email, 'banking', true],
  ['a kitchen', email, 'hospitality', false],
  ['a primary school', email, 'education', false],
  ['a building site', email, 'construction', false],
  ['a field nobody named', email, '', false],
]
for (const [name, dana, field, offered] of connected) {
  test(`connecting in ${name} is ${offered ? '' : 'not '}offered`, () => {
    const plan = planned(met(dana, field), nextDay)
    assert.deepEqual(plan.states('connect'), offered ? { 'screen/connect/dana': 'ready' } : {})
  })
}

test('without a reason to connect a profile is none', () => {
  const plain = met(`${email}, ${profile}`, 'software', 'kind: insight, who: dana, text: they measure twice')
  assert.deepEqual(planned(plain, nextDay).states('connect'), {})
})
