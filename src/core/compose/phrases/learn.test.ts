import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Draft } from '../draft.ts'
import { fitsLetter } from './fits.ts'
import { learntFrom, withLearnt } from './learn.ts'

const me = {
  name: 'Ada Example',
  english: 'GB',
  strengths: [],
  temper: 'balanced',
  channels: [],
  numbers: {},
} as const
const body = 'Hi Dana,\n\nThank you for your time today.\n\nBest regards,\nAda Example'
const draft: Draft = {
  step: 's/thank-you/dana',
  kind: 'thank-you',
  to: ['dana'],
  channel: 'email',
  subject: '',
  body,
  sentences: [{ text: 'Hi Dana,', facts: ['person:dana'], element: 'greeting' }],
  unused: [],
  questions: [],
  asks: [],
  commitments: [],
  sentAt: Temporal.ZonedDateTime.from('2026-11-17T14:00[UTC]'),
  findings: [],
  also: [],
}

const learnt: readonly (readonly [string, string, object])[] = [
  ['Hi Dana', 'Hello Dana', { greeting: 'Hello' }],
  ['Hi Dana,', 'Dear Dana,', { greeting: 'Dear' }],
  ['Best regards,', 'Warm wishes,', { closing: 'Warm wishes,' }],
  ['Best regards,', 'Cheers', { closing: 'Cheers,' }],
  ['Ada Example', 'Ada', { signature: 'Ada' }],
  ['Thank you for', 'Many thanks for', { thanks: 'Many thanks for' }],
  ['Thank you for', "I'm so grateful for", { thanks: "I'm so grateful for" }],
]

const notLearnt: readonly (readonly [string, string])[] = [
  ['your time', 'the time'],
  ['Hi Dana', 'Good morning Dana'],
  ['Hi Dana', 'Dana'],
  ['Hi Dana', 'Hello all'],
  ['Best regards,', 'See you on Tuesday,'],
  ['Best regards,', 'Thanks and speak soon,'],
  ['Best regards,', 'Visit https://best.example/thanks'],
  ['Ada Example', 'Senior Engineer'],
  ['Ada Example', `Ada ${'x'.repeat(80)}`],
  ['Thank you for', 'Sorry for'],
]

for (const [from, to, what] of learnt)
  test(`learnt: “${to}”`, () => assert.deepEqual(learntFrom(body.replace(from, to), draft, me), what))

for (const [from, to] of notLearnt)
  test(`not learnt: “${to.slice(0, 40)}”`, () =>
    assert.deepEqual(learntFrom(body.replace(from, to), draft, me), {}))

test('the newest stands in front, none twice, at most three', () => {
  const phrases = { closing: ['Cheers,', 'Best wishes,', 'Thanks,'] }
  assert.deepEqual(withLearnt(phrases, { closing: 'Best wishes,' }).closing, [
    'Best wishes,',
    'Cheers,',
    'Thanks,',
  ])
  assert.deepEqual(withLearnt(phrases, { closing: 'Warmly,' }).closing, [
    'Warmly,',
    'Cheers,',
    'Best wishes,',
  ])
})

test('a casual phrase stays out of a formal letter, a stiff one out of any other', () => {
  assert.ok(!fitsLetter('closing', 'Cheers,', 'formal'))
  assert.ok(!fitsLetter('greeting', 'Hey', 'formal'))
  assert.ok(fitsLetter('closing', 'Kind regards,', 'formal'))
  assert.ok(!fitsLetter('closing', 'Yours sincerely,', 'informal'))
  assert.ok(fitsLetter('closing', 'Cheers,', 'informal'))
})
