import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { durationTyped } from './duration.ts'

const understood = {
  '90 minutes': 90,
  '90': 90,
  '45min': 45,
  '45 min.': 45,
  '1 hour': 60,
  'an hour': 60,
  'half an hour': 30,
  'an hour and a half': 90,
  '2 hours and a half': 150,
  'three quarters of an hour': 45,
  '1.5 hours': 90,
  '1h30': 90,
  '1 h 30 min': 90,
  '1:30': 90,
  '1 hour and 15 minutes': 75,
  'Two Hours': 120,
  'ninety minutes': 90,
  '3 days': 4320,
  '2w': 20160,
  '100000': 100_000,
} as const

for (const [text, minutes] of Object.entries(understood))
  test(`“${text}” is ${minutes} minutes`, () => {
    const read = durationTyped(text)
    assert.equal(read.ok && read.value.value, minutes)
  })

const refusals: readonly (readonly [string, RegExp])[] = [
  ['0', /longer than 0/],
  ['0 minutes', /longer than 0/],
  ['0:00', /longer than 0/],
  ['-30', /less than nothing/],
  ['−5 minutes', /less than nothing/],
  ['1000000000 minutes', /at most 69 days/],
  ['100001', /at most 69 days/],
  ['1000000000', /at most 69 days/],
  ['a billion minutes', /can be understood/],
  ['999999999999999999999', /can be understood/],
  ['a while', /can be understood/],
  ['90 minutes or so', /can be understood/],
  ['45-60 minutes', /can be understood/],
  ['1 hour 2 hours', /can be understood/],
  ['30 minutes 1 hour', /can be understood/],
  ['1:75', /can be understood/],
  ['1.333 hours', /can be understood/],
  ['0.1 minutes', /whole minutes/],
  ['2 months', /can be understood/],
  ['half', /can be understood/],
  ['minutes', /can be understood/],
  ['90 minutes and a half', /can be understood/],
  ['', /can be understood/],
  ['NaN', /can be understood/],
  ['1e3', /can be understood/],
  ['at 3', /can be understood/],
  [`1 hour ${'and '.repeat(5000)}`, /can be understood/],
]
for (const [text, says] of refusals)
  test(`“${text.slice(0, 30)}” is refused with a sentence`, () => {
    const read = durationTyped(text)
    assert.ok(!read.ok, JSON.stringify(read))
    assert.match(read.problems[0]?.message ?? '', says)
    assert.ok((read.problems[0]?.message.length ?? 0) < 200)
  })

test('what is shown back reads back as the same minutes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (minutes) => {
      const first = durationTyped(String(minutes))
      assert.ok(first.ok)
      const again = durationTyped(first.value.shown)
      assert.deepEqual(again.ok && again.value, first.value)
    }),
  )
})
