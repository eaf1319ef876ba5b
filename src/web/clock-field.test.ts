import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clockOf, withZone } from './clock-field.ts'

test('a local time with its zone goes through a browser’s field and comes back as it was', () => {
  for (const text of ['2026-11-17T10:00[America/Toronto]', '2026-07-01T09:30:15[Asia/Kolkata]']) {
    const { clock = '', own } = clockOf(text, 'Europe/London')
    assert.match(clock, /^[\d-]+T[\d:]+$/)
    assert.equal(withZone(clock, own), text)
  }
})

test('an instant is shown by the clock of the place', () => {
  assert.deepEqual(clockOf('2026-11-17T15:00:00Z', 'America/Toronto'), {
    clock: '2026-11-17T10:00',
    zone: 'America/Toronto',
  })
})

test('what is no time stays as it was typed', () => {
  for (const text of ['tomorrow at ten', '2026-13-40T10:00-05:00', '2026-11-17T10:00[Mars/Base]'])
    assert.equal(clockOf(text, 'America/Toronto').clock, undefined)
})

test('words for a time get the zone of their field, unless they name a place', () => {
  assert.equal(withZone('tomorrow, 2 pm', 'Asia/Tokyo'), 'tomorrow, 2 pm [Asia/Tokyo]')
  for (const text of ['2 pm in London', '2026-11-17T10:00[Asia/Tokyo]', '2026-11-17T10:00-05:00', ''])
    assert.equal(withZone(text, 'America/Toronto'), text)
})
