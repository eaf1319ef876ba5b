import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shortMessages } from '../../../../bench/quality/short-tones.ts'
import { reviewUnrecorded } from '../unrecorded.ts'

const told = (text: string): readonly string[] =>
  reviewUnrecorded(`Hi Dana,\n\n${text}\n\nBest regards,\nSam`, { kind: 'nudge', channel: 'email' }).flatMap(
    ({ rule, severity }) =>
      severity === 'warning' && ['X10', 'X11', 'X12', 'X28', 'X29'].includes(rule) ? [rule] : [],
  )

const rules = {
  desperate: 'X12',
  rude: 'X29',
  'passive-aggressive': 'X11',
  'over-casual': 'X15',
  flat: 'X28',
} as const

for (const { kind, text } of shortMessages('unsaid'))
  test(`${kind}, without a telling word: ${text}`, () =>
    kind === 'fine'
      ? assert.deepEqual(told(text), [])
      : assert.ok(told(text).includes(rules[kind]), `${told(text)}`))
