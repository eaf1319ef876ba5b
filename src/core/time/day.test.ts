import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { atHour, dayIn, earlier, endOfDay, isBefore, later } from './day.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const moment = (text: string) => Temporal.ZonedDateTime.from(text)
const zones = Intl.supportedValuesOf('timeZone')
const someZone = fc.constantFrom(...zones)
const someDay = fc
  .integer({ min: 0, max: 366 * 15 })
  .map((days) => Temporal.PlainDate.from('2024-01-01').add({ days }))

const ends: readonly [string, string, string, string][] = [
  ['an ordinary day', '2026-11-17', 'America/Toronto', '2026-11-17T23:59:59-05:00'],
  ['the day on which the clocks go forward', '2026-03-08', 'America/Toronto', '2026-03-08T23:59:59-04:00'],
  ['the day on which they go back', '2026-11-01', 'America/Toronto', '2026-11-01T23:59:59-05:00'],
  ['a half-hour zone', '2026-11-17', 'Asia/Kolkata', '2026-11-17T23:59:59+05:30'],
  ['a zone of three quarters', '2026-11-17', 'Asia/Kathmandu', '2026-11-17T23:59:59+05:45'],
  [
    'clocks go back at midnight: the second 23:59:59',
    '2026-04-04',
    'America/Santiago',
    '2026-04-04T23:59:59-04:00',
  ],
  ['the same in Cairo', '2026-10-29', 'Africa/Cairo', '2026-10-29T23:59:59+02:00'],
  ['the next day starts at one', '2026-09-05', 'America/Santiago', '2026-09-05T23:59:59-04:00'],
  ['the last hour is skipped', '2026-03-28', 'America/Nuuk', '2026-03-28T22:59:59-02:00'],
  ['the day before the one Samoa left out', '2011-12-29', 'Pacific/Apia', '2011-12-29T23:59:59-10:00'],
]
for (const [name, on, zone, expected] of ends) {
  test(`end of day, ${name}`, () => {
    assert.equal(endOfDay(day(on), zone).toString({ timeZoneName: 'never' }), expected)
  })
}

test('in every zone the end of a day is on it, and a second later is not', () => {
  fc.assert(
    fc.property(someDay, someZone, (on, zone) => {
      const end = endOfDay(on, zone)
      return end.toPlainDate().equals(on) && !end.add({ seconds: 1 }).toPlainDate().equals(on)
    }),
    { numRuns: 2000 },
  )
})

test('in every zone this holds around midnight changes of clocks too', () => {
  const changes = [
    '2026-03-27',
    '2026-03-28',
    '2026-04-04',
    '2026-04-23',
    '2026-04-24',
    '2026-09-05',
    '2026-10-24',
    '2026-10-29',
  ]
  for (const zone of zones) {
    for (const on of changes.map(day)) assert.ok(dayIn(endOfDay(on, zone), zone).equals(on), `${zone} ${on}`)
  }
})

const hours: readonly [string, string, number, string, string][] = [
  ['eight in the morning', '2026-11-17', 8, 'America/Toronto', '2026-11-17T08:00:00-05:00'],
  ['half past seven', '2026-11-17', 7.5, 'America/Toronto', '2026-11-17T07:30:00-05:00'],
  ['two, which the clocks skip', '2026-03-08', 2, 'America/Toronto', '2026-03-08T03:00:00-04:00'],
  ['one, which comes twice: the first', '2026-11-01', 1, 'America/Toronto', '2026-11-01T01:00:00-04:00'],
  ['midnight where the day starts at one', '2026-09-06', 0, 'America/Santiago', '2026-09-06T01:00:00-03:00'],
  ['twenty-four stays on the day', '2026-11-17', 24, 'America/Toronto', '2026-11-17T23:59:00-05:00'],
]
for (const [name, on, hour, zone, expected] of hours) {
  test(`at an hour, ${name}`, () => {
    assert.equal(atHour(day(on), hour, zone).toString({ timeZoneName: 'never' }), expected)
  })
}

test('one moment has two dates where zones are a day apart', () => {
  const now = moment('2026-11-18T10:30[Pacific/Kiritimati]')
  assert.equal(dayIn(now, 'Pacific/Kiritimati').toString(), '2026-11-18')
  assert.equal(dayIn(now, 'America/Los_Angeles').toString(), '2026-11-17')
  assert.equal(
    dayIn(moment('2026-11-18T09:00[Pacific/Auckland]'), 'America/Toronto').toString(),
    '2026-11-17',
  )
  assert.equal(dayIn(moment('2026-11-18T09:00[Europe/London]'), 'Europe/Paris').toString(), '2026-11-18')
})

test('moments are compared as instants, whatever their zones', () => {
  const warsaw = moment('2026-11-17T17:30[Europe/Warsaw]')
  const toronto = moment('2026-11-17T10:45[America/Toronto]')
  assert.equal(isBefore(toronto, warsaw), true)
  assert.equal(isBefore(warsaw, toronto), false)
  assert.equal(later(warsaw, toronto), warsaw)
  assert.equal(earlier(warsaw, toronto), toronto)
  const same = toronto.withTimeZone('UTC')
  assert.equal(isBefore(same, toronto), false)
  assert.equal(later(same, toronto), same)
})
