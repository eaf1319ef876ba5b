import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addBusinessDays, isBusinessDay, onOrAfterBusinessDay, onOrBeforeBusinessDay } from './business.ts'
import { type Holidays, holidayOn } from './holidays.ts'
import type { Place } from './place.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const holidays: Holidays = {
  'CA-ON': { '2026-02-16': 'Family Day', '2026-12-25': 'Christmas Day', '2026-12-28': 'Boxing Day' },
  CA: { '2026-12-25': 'Christmas Day' },
  EG: { '2026-01-25': 'Revolution Day' },
}
const place = (country?: string, region?: string): Place => ({
  zone: 'UTC',
  ...(country ? { country } : {}),
  ...(region ? { region } : {}),
})
const ontario = place('CA', 'ON')

const table: readonly [string, string, Place, boolean][] = [
  ['a Tuesday', '2026-11-17', ontario, true],
  ['a Saturday', '2026-11-21', ontario, false],
  ['a Sunday', '2026-11-22', ontario, false],
  ['Family Day in Ontario', '2026-02-16', ontario, false],
  ['Family Day where the region is not known', '2026-02-16', place('CA'), true],
  ['Family Day in a region without a calendar of its own', '2026-02-16', place('CA', 'YT'), true],
  ['Christmas in a region without a calendar of its own', '2026-12-25', place('CA', 'YT'), false],
  ['a Friday in Cairo', '2026-11-20', place('EG'), false],
  ['a Sunday in Cairo', '2026-11-22', place('EG'), true],
  ['a holiday on a Sunday in Cairo', '2026-01-25', place('EG'), false],
  ['a Friday in Dubai, whose weekend moved in 2022', '2026-11-20', place('AE'), true],
  ['a Friday in Tel Aviv', '2026-11-20', place('IL'), false],
  ['a Sunday in Tel Aviv', '2026-11-22', place('IL'), true],
  ['a Friday in Kedah', '2026-11-20', place('MY', '02'), false],
  ['a Friday in Kuala Lumpur', '2026-11-20', place('MY', '14'), true],
  ['a Sunday in Kuala Lumpur', '2026-11-22', place('MY', '14'), false],
  ['a Friday in a country nobody knows', '2026-11-20', place('XX'), true],
  ['a Saturday without a country', '2026-11-21', place(), false],
  ['Christmas without a country', '2026-12-25', place(), true],
]
for (const [name, on, where, expected] of table) {
  test(`${name} is ${expected ? 'a' : 'no'} business day`, () => {
    assert.equal(isBusinessDay(day(on), where, holidays), expected)
  })
}

test('rolling and counting, over Christmas in Ontario', () => {
  const rolled = (on: string) =>
    [onOrBeforeBusinessDay, onOrAfterBusinessDay].map((roll) => String(roll(day(on), ontario, holidays)))
  assert.deepEqual(rolled('2026-12-26'), ['2026-12-24', '2026-12-29'])
  assert.deepEqual(rolled('2026-12-29'), ['2026-12-29', '2026-12-29'])
  const added = [0, 1, 2, 3].map((n) => String(addBusinessDays(day('2026-12-24'), n, ontario, holidays)))
  assert.deepEqual(added, ['2026-12-24', '2026-12-29', '2026-12-30', '2026-12-31'])
  assert.equal(String(addBusinessDays(day('2026-12-26'), 0, ontario, holidays)), '2026-12-29')
  assert.equal(String(addBusinessDays(day('2026-12-26'), 1, ontario, holidays)), '2026-12-29')
})

test('a region’s calendar goes before the country’s, and only where there is one', () => {
  assert.equal(holidayOn(holidays, 'CA', 'ON', day('2026-12-28')), 'Boxing Day')
  assert.equal(holidayOn(holidays, 'CA', undefined, day('2026-12-28')), undefined)
  assert.equal(holidayOn(holidays, undefined, 'ON', day('2026-12-28')), undefined)
})

const someDay = fc.integer({ min: 0, max: 366 * 4 }).map((days) => day('2025-01-01').add({ days }))
const somePlace = fc.constantFrom(
  ontario,
  place('CA'),
  place('EG'),
  place('IR'),
  place('NP'),
  place('MY', '02'),
  place(),
)
const someCalendar = fc.array(someDay, { maxLength: 60 }).map((days): Holidays => {
  const calendar = Object.fromEntries(days.map((on) => [on.toString(), 'Holiday']))
  return { 'CA-ON': calendar, CA: calendar, EG: calendar, IR: calendar, 'MY-02': calendar }
})
const few = fc.integer({ min: 1, max: 30 })
const { compare } = Temporal.PlainDate

test('what comes out is a business day, with none between it and the day asked about', () => {
  fc.assert(
    fc.property(someDay, somePlace, someCalendar, (on, where, calendar) => {
      const after = onOrAfterBusinessDay(on, where, calendar)
      const before = onOrBeforeBusinessDay(on, where, calendar)
      assert.ok(isBusinessDay(after, where, calendar) && isBusinessDay(before, where, calendar))
      assert.ok(compare(before, on) <= 0 && compare(on, after) <= 0)
      for (let between = on; compare(between, after) < 0; between = between.add({ days: 1 })) {
        assert.ok(!isBusinessDay(between, where, calendar))
      }
    }),
  )
})

test('counting business days adds up, and passes exactly so many of them', () => {
  fc.assert(
    fc.property(someDay, few, few, somePlace, someCalendar, (on, one, two, where, calendar) => {
      const whole = addBusinessDays(on, one + two, where, calendar)
      assert.ok(
        whole.equals(addBusinessDays(addBusinessDays(on, one, where, calendar), two, where, calendar)),
      )
      let passed = 0
      for (let each = on.add({ days: 1 }); compare(each, whole) <= 0; each = each.add({ days: 1 })) {
        if (isBusinessDay(each, where, calendar)) passed += 1
      }
      assert.equal(passed, one + two)
    }),
  )
})

/** Where CLDR counts only Sunday, or says nothing of its own, offices keep another weekend (see the table's source). */
const otherwise = new Set(['IN', 'UG', 'BD', 'BN', 'DJ', 'MV', 'NP', 'PS'])

test('weekends agree with the runtime’s own data', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const countries = letters
    .flatMap((one) => letters.map((two) => one + two))
    // Northern Yemen's neutral zone and the like are known, but no longer countries.
    .filter(
      (code) => names.of(code) && new Intl.Locale(`und-${code}`).region === code && !otherwise.has(code),
    )
  const wrong = countries.filter((code) => {
    const info = new Intl.Locale(`und-${code}`) as Intl.Locale & { getWeekInfo(): { weekend: number[] } }
    const monday = day('2026-11-16')
    const free = [0, 1, 2, 3, 4, 5, 6].filter((days) => !isBusinessDay(monday.add({ days }), place(code), {}))
    return free.map((days) => days + 1).join() !== info.getWeekInfo().weekend.join()
  })
  assert.ok(countries.length > 200)
  assert.deepEqual(wrong, [])
})
