import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { timesIn } from '../../calendar/times-in.ts'
import { type Asked, dateTyped } from './day.ts'
import { momentTyped } from './moment.ts'

/** A Wednesday. */
const now = Temporal.ZonedDateTime.from('2026-11-18T12:00[America/Toronto]')
const asked = (more: Partial<Asked> = {}): Asked => ({
  now,
  english: 'US',
  lean: 'ahead',
  times: timesIn,
  ...more,
})
const result = (read: ReturnType<typeof dateTyped>) =>
  read.ok ? read.value.shown : read.problems[0]?.message

const days: readonly (readonly [string, Partial<Asked>, string])[] = [
  ['2026-12-10', {}, 'Thursday 10 December'],
  ['December 10', {}, 'Thursday 10 December'],
  ['10 Dec', {}, 'Thursday 10 December'],
  ['the 10th of December', {}, 'Thursday 10 December'],
  ['by Thursday, December 10th, 2026', {}, 'Thursday 10 December'],
  ['January 4', {}, 'Monday 4 January 2027'],
  ['04/01', { english: 'GB' }, 'Monday 4 January 2027'],
  ['04/01/2027', { english: 'US' }, 'Thursday 1 April 2027'],
  ['04/01/27', { english: 'IN' }, 'Monday 4 January 2027'],
  ['12/25', { english: 'GB' }, 'Friday 25 December'],
  ['25/12', { english: 'US' }, 'Friday 25 December'],
  ['25/12', { english: 'CA' }, 'Friday 25 December'],
  ['12/12', { english: 'CA' }, 'Saturday 12 December'],
  ['10.12.2026', {}, 'Thursday 10 December'],
  ['Friday', {}, 'Friday 20 November'],
  ['Tuesday', {}, 'Tuesday 24 November'],
  ['Tuesday', { lean: 'back' }, 'Tuesday 17 November'],
  ['Thursday', { lean: 'back' }, 'Thursday 12 November'],
  ['next Friday', {}, 'Friday 27 November'],
  ['tomorrow', {}, 'Thursday 19 November'],
  ['yesterday', { lean: 'back' }, 'Tuesday 17 November'],
  ['in 3 days', {}, 'Saturday 21 November'],
  ['in two weeks', {}, 'Wednesday 2 December'],
  ['10 December', { lean: 'back' }, 'Wednesday 10 December 2025'],
  ['10 November', {}, 'Tuesday 10 November'],
  ['Feb 29 2028', {}, 'Tuesday 29 February 2028'],
]
for (const [text, more, shown] of days)
  test(`the day “${text}” ${JSON.stringify(more)} is ${shown}`, () => {
    assert.equal(result(dateTyped(text, asked(more))), shown)
  })

const noDays: readonly (readonly [string, RegExp, Partial<Asked>?])[] = [
  ['0001-01-01', /out of reach/],
  ['1999-12-31', /out of reach/],
  ['2127-01-01', /out of reach/],
  ['January 1, 1850', /out of reach/],
  ['year 0001', /no single day/],
  ['2026-02-30', /There is no day/],
  ['February 30', /no single day/],
  ['Feb 29 2027', /no single day/],
  ['13/13', /no day of any month/],
  ['0/5', /no day of any month/],
  ['04/01', /may be 4 January or 1 April/, { english: 'CA' }],
  ['04/01', /may be 4 January or 1 April/, { english: undefined }],
  ['Friday 10 December', /is no Friday/],
  ['Friday 10 December 2026', /is no Friday/],
  ['December 10, 2:30 pm', /Only the day counts/],
  ['2pm', /no single day/],
  ['December', /no single day/],
  ['may', /no single day/],
  ['2026', /no single day/],
  ['next week', /no single day/],
  ['this month', /no single day/],
  ['end of the month', /no single day/],
  ['tomorrow or Friday', /no single day/],
  ['not Friday', /no single day/],
  ['before Friday', /no single day/],
  ['December 10 to 12', /no single day/],
  ['soon', /no single day/],
  ['90', /no single day/],
  ['', /no single day/],
  ['Friday '.repeat(5000), /no single day/],
]
for (const [text, says, more] of noDays)
  test(`the day “${text.slice(0, 30)}” ${JSON.stringify(more ?? {})} is refused`, () => {
    const read = dateTyped(text, asked(more))
    assert.ok(!read.ok, JSON.stringify(read))
    assert.match(read.problems[0]?.message ?? '', says)
  })

const moments: readonly (readonly [string, string, string])[] = [
  ['December 10, 2:30 pm', '2026-12-10T14:30', 'Thursday 10 December, 14:30 in Toronto'],
  ['2:30pm tomorrow', '2026-11-19T14:30', 'Thursday 19 November, 14:30 in Toronto'],
  ['Friday at noon', '2026-11-20T12:00', 'Friday 20 November, 12:00 in Toronto'],
  ['Friday 9:00', '2026-11-20T09:00', 'Friday 20 November, 09:00 in Toronto'],
  ['3 pm', '2026-11-18T15:00', 'Wednesday 18 November, 15:00 in Toronto'],
  ['12/10 2:30 pm', '2026-12-10T14:30', 'Thursday 10 December, 14:30 in Toronto'],
  ['2026-12-10T14:30', '2026-12-10T14:30', 'Thursday 10 December, 14:30 in Toronto'],
  ['2026-12-10T14:30-08:00', '2026-12-10T14:30-08:00', 'Thursday 10 December, 17:30 in Toronto'],
  [
    'December 10, 2:30 pm in London',
    '2026-12-10T14:30+00:00[Europe/London]',
    'Thursday 10 December, 14:30 in London',
  ],
  ['December 10, 2:30 pm PST', '2026-12-10T17:30', 'Thursday 10 December, 17:30 in Toronto'],
  ['in 4 hours', '2026-11-18T16:00', 'Wednesday 18 November, 16:00 in Toronto'],
  ['3d', '2026-11-21T12:00', 'Saturday 21 November, 12:00 in Toronto'],
]
for (const [text, value, shown] of moments)
  test(`the moment “${text}” is ${shown}`, () => {
    const read = momentTyped(text, asked())
    assert.ok(read.ok, JSON.stringify(read))
    assert.deepEqual(read.value, { value, shown })
  })

test('a day without an hour is asked for it, or begins at the hour that is meant', () => {
  const read = momentTyped('December 10', asked())
  assert.match(result(read) ?? '', /At what time on Thursday 10 December\?/)
  assert.equal(result(momentTyped('December 10', asked(), 9)), 'Thursday 10 December, 09:00 in Toronto')
  assert.equal(result(momentTyped('2026-12-10', asked(), 9)), 'Thursday 10 December, 09:00 in Toronto')
})

const noMoments: readonly (readonly [string, RegExp])[] = [
  ['December 10 at 25:00', /no single moment|At what time/],
  ['December 10 at 3', /morning or in the afternoon/],
  ['Friday 5', /no single moment/],
  ['December 10, 2:30 pm and 3 pm', /no single moment/],
  ['2 to 3 pm', /no single moment/],
  ['after lunch', /no single moment/],
  ['tonight', /At what time/],
  ['0001-01-01T10:00', /out of reach/],
  ['December 10 1850, 2 pm', /out of reach/],
  ['Friday 10 December, 2 pm', /is no Friday/],
  ['in minutes', /no single moment/],
  ['in a billion minutes', /no single moment/],
  ['90', /no single moment/],
  ['December 10, 2:30 pm [Mars/Base]', /no time zone/],
  ['', /no single moment/],
  ['3 pm '.repeat(5000), /no single moment/],
]
for (const [text, says] of noMoments)
  test(`the moment “${text.slice(0, 30)}” is refused`, () => {
    const read = momentTyped(text, asked())
    assert.ok(!read.ok, JSON.stringify(read))
    assert.match(read.problems[0]?.message ?? '', says)
  })

const leans = fc.constantFrom('ahead', 'back', 'near')
const zones = fc.constantFrom('America/Toronto', 'Europe/London', 'Asia/Kolkata', 'UTC')
const minutes = (from: string, to: string) =>
  fc.integer({ min: Date.parse(from) / 60_000, max: Date.parse(to) / 60_000 })

test('a day and a moment that are shown back read back as the same', () => {
  const property = fc.property(
    minutes('2020-01-01T00:00Z', '2040-01-01T00:00Z'),
    minutes('2001-01-01T00:00Z', '2110-01-01T00:00Z'),
    zones,
    leans,
    (today, minute, zone, lean) => {
      const at = (minutes: number) =>
        Temporal.Instant.fromEpochMilliseconds(minutes * 60_000).toZonedDateTimeISO(zone)
      const here = asked({ now: at(today), lean, english: undefined })
      const wall = at(minute).toPlainDateTime()
      const day = dateTyped(wall.toPlainDate().toString(), here)
      assert.ok(day.ok)
      const dayAgain = dateTyped(day.value.shown, here)
      assert.deepEqual(dayAgain.ok ? dayAgain.value : dayAgain.problems, day.value)
      const moment = momentTyped(wall.toString({ smallestUnit: 'minute' }), here)
      assert.ok(moment.ok)
      const momentAgain = momentTyped(moment.value.shown, here)
      assert.deepEqual(momentAgain.ok ? momentAgain.value : momentAgain.problems, moment.value)
    },
  )
  fc.assert(property, { numRuns: 300 })
})
