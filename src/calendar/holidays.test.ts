import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { splitHolidays } from '../../scripts/holidays.ts'
import { holidaysFor } from './holidays.ts'

const folder = mkdtempSync(join(tmpdir(), 'afterword-holidays-'))
after(() => rmSync(folder, { recursive: true }))
splitHolidays(folder)

const calendarOf = async (country: string, region: string | undefined, ...years: number[]) => {
  const place = region === undefined ? { country } : { country, region }
  const calendars = await holidaysFor([place], years, folder)
  assert.deepEqual(Object.keys(calendars), [region === undefined ? country : `${country}-${region}`])
  return Object.values(calendars)[0] ?? {}
}

/** Place, then the days on which its offices are closed, then ordinary days there that are holidays elsewhere. */
const table: readonly [string, string | undefined, readonly string[], readonly string[]][] = [
  [
    'CA',
    'ON',
    ['2026-02-16', '2026-05-18', '2026-07-01', '2026-10-12', '2026-12-26'],
    ['2026-02-17', '2026-06-24', '2026-11-26'],
  ],
  ['CA', 'QC', ['2026-06-24', '2026-05-18'], ['2026-02-16']],
  ['CA', undefined, ['2026-07-01', '2026-12-25'], ['2026-02-16', '2026-06-24']],
  [
    'GB',
    'ENG',
    ['2026-04-06', '2026-05-04', '2026-08-31', '2026-12-28'],
    ['2026-01-02', '2026-08-03', '2026-11-30', '2026-03-17'],
  ],
  ['GB', 'SCT', ['2026-01-02', '2026-08-03', '2026-11-30', '2026-12-28'], ['2026-04-06', '2026-08-31']],
  ['GB', 'NIR', ['2026-03-17', '2026-07-13', '2026-04-06'], ['2026-01-02', '2026-08-03']],
  [
    'US',
    'MA',
    ['2026-04-20', '2026-11-26', '2026-07-03', '2026-10-12'],
    ['2026-12-24', '2026-04-06', '2026-12-28'],
  ],
  ['US', undefined, ['2026-11-26', '2026-09-07', '2027-12-24'], ['2026-04-20', '2026-04-03']],
  ['DE', 'BY', ['2026-06-04', '2026-01-06', '2026-10-03', '2026-04-06'], ['2026-10-31', '2026-03-08']],
  ['DE', 'BE', ['2026-03-08', '2026-05-25'], ['2026-06-04', '2026-01-06', '2026-11-01']],
  ['FR', undefined, ['2026-05-08', '2026-07-14', '2026-05-14', '2026-11-11'], ['2026-04-03', '2026-12-26']],
  ['IN', undefined, ['2026-01-26', '2026-08-15', '2026-10-02'], ['2026-05-01', '2026-12-26']],
  ['IN', 'MH', ['2026-05-01'], ['2026-11-26']],
  [
    'JP',
    undefined,
    ['2026-04-29', '2026-05-04', '2026-05-05', '2026-05-06', '2026-09-22', '2026-03-20'],
    ['2026-05-07', '2026-12-25', '2026-04-30'],
  ],
  ['MY', '14', ['2026-02-01', '2026-02-17', '2026-08-31', '2026-11-09'], ['2026-12-26', '2026-04-03']],
  [
    'EG',
    undefined,
    ['2026-01-07', '2026-04-13', '2026-05-27', '2026-05-28', '2026-07-23'],
    ['2026-12-25', '2026-04-06'],
  ],
]
for (const [country, region, closed, ordinary] of table) {
  test(`${region === undefined ? country : `${country}-${region}`}: closed on its own holidays and no others`, async () => {
    const calendar = await calendarOf(country, region, 2026, 2027)
    assert.deepEqual(
      closed.filter((day) => !(day in calendar)),
      [],
    )
    assert.deepEqual(
      ordinary.filter((day) => day in calendar),
      [],
    )
  })
}

test('a holiday on a weekend is kept on another day where the law says so, and not where it does not', async () => {
  const england = await calendarOf('GB', 'ENG', 2026, 2027)
  assert.equal(england['2026-12-28'], 'Boxing Day (substitute day)')
  assert.match(england['2027-12-27'] ?? '', /substitute/)
  assert.match(england['2027-12-28'] ?? '', /substitute/)
  const bavaria = await calendarOf('DE', 'BY', 2026)
  assert.equal('2026-10-05' in bavaria, false)
})

test('days that people mark but work on are left out', async () => {
  const states = await calendarOf('US', undefined, 2026)
  assert.equal('2026-02-14' in states, false)
  assert.equal('2026-05-10' in states, false)
})

test('every date is a calendar date of the years asked for, with a name', async () => {
  for (const country of ['CA', 'JP', 'EG', 'IL', 'KR', 'ET', 'CN']) {
    for (const [day, name] of Object.entries(await calendarOf(country, undefined, 2026))) {
      assert.equal(Temporal.PlainDate.from(day).toString(), day)
      assert.ok(name.length > 0)
    }
  }
})

test('several places at once; a place nobody knows has no calendar and is no error', async () => {
  const places = [
    { country: 'GB', region: 'SCT' },
    { country: 'US' },
    { country: 'XX' },
    { region: 'ON' },
    {},
  ]
  assert.deepEqual(Object.keys(await holidaysFor(places, [2026], folder)), ['GB-SCT', 'US'])
  assert.deepEqual(await holidaysFor([], [2026], folder), {})
})

test('a region nobody knows keeps the country’s holidays', async () => {
  const calendar = await calendarOf('CA', 'ZZ', 2026)
  assert.equal(calendar['2026-07-01'], 'Canada Day')
  assert.equal('2026-02-16' in calendar, false)
})

test('a country’s name never becomes a path', async () => {
  writeFileSync(join(folder, 'a.json'), 'not json')
  for (const country of ['../CA', 'a', 'ca', '__proto__', 'CA.json', '']) {
    assert.deepEqual(await holidaysFor([{ country }], [2026], folder), {})
  }
})

test('a file that is broken is said to be', async () => {
  writeFileSync(join(folder, 'QQ.json'), '{"holidays":')
  await assert.rejects(holidaysFor([{ country: 'QQ' }], [2026], folder), SyntaxError)
})

test('each country’s file stands alone, also where it borrows another’s days', async () => {
  const files = readdirSync(folder).filter((file) => /^[A-Z]{2}\.json$/.test(file) && file !== 'QQ.json')
  assert.ok(files.length > 150)
  for (const file of files) {
    const country = file.slice(0, 2)
    const calendar = await calendarOf(country, undefined, 2026)
    assert.ok(Object.keys(calendar).length > 0, country)
  }
})
