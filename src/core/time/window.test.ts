import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { tempers } from '../vocabulary/numbers.ts'
import { isBusinessDay } from './business.ts'
import type { Place } from './place.ts'
import { sendable, thankYouSendable } from './window.ts'

const numbers = tempers.balanced
const holidays = { 'CA-ON': { '2026-12-25': 'Christmas Day', '2026-12-28': 'Boxing Day' } }
const toronto: Place = { zone: 'America/Toronto', country: 'CA', region: 'ON' }
const cairo: Place = { zone: 'Africa/Cairo', country: 'EG' }
const moment = (text: string) => Temporal.ZonedDateTime.from(text)
const local = (at: Temporal.ZonedDateTime) => at.toPlainDateTime().toString({ smallestUnit: 'minute' })

const questions: readonly [string, Place, string, string][] = [
  ['within hours it stays', toronto, '2026-11-17T10:45[America/Toronto]', '2026-11-17T10:45'],
  ['at eight sharp it stays', toronto, '2026-11-17T08:00[America/Toronto]', '2026-11-17T08:00'],
  ['at seven sharp it stays', toronto, '2026-11-17T19:00[America/Toronto]', '2026-11-17T19:00'],
  ['a minute later it waits until morning', toronto, '2026-11-17T19:01[America/Toronto]', '2026-11-18T08:00'],
  ['before eight it waits until eight', toronto, '2026-11-17T05:00[America/Toronto]', '2026-11-17T08:00'],
  ['on Friday evening it waits for Monday', toronto, '2026-11-20T20:00[America/Toronto]', '2026-11-23T08:00'],
  ['at Saturday noon it waits for Monday', toronto, '2026-11-21T12:00[America/Toronto]', '2026-11-23T08:00'],
  ['over Christmas and Boxing Day', toronto, '2026-12-24T20:00[America/Toronto]', '2026-12-29T08:00'],
  ['Thursday evening in Cairo waits for Sunday', cairo, '2026-11-19T20:00[Africa/Cairo]', '2026-11-22T08:00'],
  [
    'the writer’s noon is the reader’s early morning',
    toronto,
    '2026-11-17T11:00[Europe/Warsaw]',
    '2026-11-17T08:00',
  ],
  ['a day apart', toronto, '2026-11-18T09:00[Pacific/Auckland]', '2026-11-17T15:00'],
]
for (const [name, place, from, expected] of questions) {
  test(`a question: ${name}`, () => {
    assert.equal(local(sendable(moment(from), place, holidays, numbers)), expected)
  })
}

const thanks: readonly [string, string, string][] = [
  ['on Saturday they stay', '2026-11-21T12:00[America/Toronto]', '2026-11-21T12:00'],
  ['on Christmas they stay', '2026-12-25T12:00[America/Toronto]', '2026-12-25T12:00'],
  ['at ten sharp they stay', '2026-11-17T22:00[America/Toronto]', '2026-11-17T22:00'],
  ['after ten they wait until morning', '2026-11-17T22:30[America/Toronto]', '2026-11-18T08:00'],
  ['after midnight they wait until morning', '2026-11-18T00:30[America/Toronto]', '2026-11-18T08:00'],
  ['on Friday night until Saturday morning', '2026-11-20T23:00[America/Toronto]', '2026-11-21T08:00'],
  ['over the night of the change of clocks', '2026-03-07T23:00[America/Toronto]', '2026-03-08T08:00'],
]
for (const [name, from, expected] of thanks) {
  test(`thanks: ${name}`, () => {
    assert.equal(local(thankYouSendable(moment(from), toronto, numbers)), expected)
  })
}

const someMoment = fc
  .integer({ min: 0, max: 366 * 3 * 1440 })
  .map((minutes) => moment('2025-01-01T00:00[UTC]').add({ minutes }))
const zones = Intl.supportedValuesOf('timeZone')
const somePlace = fc.record({ zone: fc.constantFrom(...zones), country: fc.constantFrom('CA', 'EG', 'IR') })
const within = (at: Temporal.ZonedDateTime, until: number) => {
  const minute = at.hour * 60 + at.minute
  return minute >= numbers.sendFrom * 60 && minute <= until * 60
}

test('a suggested moment is never earlier, within hours, in the reader’s zone, and stays when asked again', () => {
  fc.assert(
    fc.property(someMoment, somePlace, (from, place) => {
      const question = sendable(from, place, holidays, numbers)
      assert.ok(isBusinessDay(question.toPlainDate(), place, holidays))
      assert.ok(within(question, numbers.sendUntil))
      assert.ok(sendable(question, place, holidays, numbers).equals(question))
      const note = thankYouSendable(from, place, numbers)
      assert.ok(within(note, numbers.thankYouUntil))
      assert.ok(thankYouSendable(note, place, numbers).equals(note))
      for (const moved of [question, note]) {
        assert.equal(moved.timeZoneId, place.zone)
        assert.ok(moved.epochMilliseconds >= from.epochMilliseconds)
      }
      assert.ok(
        note.epochMilliseconds <= question.epochMilliseconds ||
          question.equals(from.withTimeZone(place.zone)),
      )
    }),
    { numRuns: 500 },
  )
})
