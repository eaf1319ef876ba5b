import assert from 'node:assert/strict'
import { test } from 'node:test'
import ICAL from 'ical.js'
import type { AgendaEntry, AgendaTime } from '../core/agenda/entry.ts'
import type { SheetEntry } from '../core/agenda/sheet.ts'
import { writeCalendar } from './write-calendar.ts'
import { zoneTold } from './zones-told.ts'

const at = (text: string) => Temporal.ZonedDateTime.from(text)
const time = (starts: string, minutes = 15): AgendaTime => ({
  starts: at(starts),
  ends: at(starts).add({ minutes }),
})
const entry = (more: Partial<AgendaEntry> = {}): SheetEntry => ({
  ...{ uid: 'u1@afterword', is: 'event', starts: '', ends: '', mark: 'm', sequence: 3, gone: false },
  changedAt: '2026-11-18T12:00:00.000Z',
  entry: {
    ...{
      key: 'k',
      is: 'event',
      title: 'Thank Dana',
      text: [],
      alarm: 0,
      busy: false,
      leads: { what: 'today' },
    },
    time: time('2026-11-20T09:00[Europe/Berlin]'),
    ...more,
  },
})
const written = (...entries: readonly SheetEntry[]) =>
  writeCalendar({ name: 'Afterword', entries, now: Temporal.Instant.from('2026-11-18T12:00Z') })

test('no line is longer than 75 bytes, whatever letters it has, and no letter is cut in two', () => {
  const long = `Zażółć gęślą jaźń ${'日本語のメモ'.repeat(40)} 🎻🎻🎻`
  const text = written(entry({ title: long, text: [long, long] }))
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
  assert.doesNotMatch(text, /[^\r]\n|\uFFFD/)
  const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  assert.equal(event?.getFirstPropertyValue('summary'), long)
})

test('commas, semicolons, backslashes and line ends are what they were once read again', () => {
  const hostile = 'a, b; c \\ d "e"\nEND:VEVENT\nATTENDEE:mailto:x@example.org'
  const text = written(entry({ title: hostile, where: hostile }))
  assert.doesNotMatch(text, /^(?:ATTENDEE|ORGANIZER|METHOD)/m)
  assert.equal(text.match(/^END:VEVENT/gm)?.length, 1)
  const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  assert.equal(event?.getFirstPropertyValue('location'), hostile)
})

test('a carriage return or another control character cannot break a line', () => {
  const text = written(entry({ title: 'a\rEND:VCALENDAR\u0000\u0008b', where: 'c\r\nMETHOD:REQUEST' }))
  assert.doesNotMatch(text, /^(?:METHOD|END:VCALENDAR\S)/m)
  assert.doesNotMatch(text.replaceAll(/\r\n/g, ''), /\p{Cc}/u)
})

/** Zone, then moments of it across the changes of its clocks, in years with and without. */
const zones: readonly (readonly [string, readonly string[]])[] = [
  [
    'Europe/Berlin',
    ['2026-03-29T01:59', '2026-03-29T03:00', '2026-07-01T12:00', '2026-10-25T03:00', '2026-12-01T12:00'],
  ],
  ['America/Toronto', ['2026-11-01T00:30', '2026-11-01T02:00', '2027-03-14T01:59', '2027-03-14T03:00']],
  ['Australia/Lord_Howe', ['2026-04-05T12:00', '2026-10-04T12:00', '2027-01-01T12:00']],
  ['Asia/Kolkata', ['2026-11-20T12:00', '2027-06-01T12:00']],
  ['Africa/Casablanca', ['2026-02-10T12:00', '2026-03-01T12:00', '2026-04-10T12:00']],
  ['Europe/Dublin', ['2026-01-10T12:00', '2026-07-10T12:00']],
  ['America/Sao_Paulo', ['2026-11-20T12:00']],
]
for (const [zone, moments] of zones)
  test(`${zone} is told so that a calendar that does not know it has the right instants`, () => {
    const told = zoneTold(
      zone,
      moments.map((each) => at(`${each}[${zone}]`).toInstant()),
    )
    const timezone = new ICAL.Timezone(told)
    for (const each of moments) {
      const { year, month, day, hour, minute } = at(`${each}[${zone}]`)
      const offset = timezone.utcOffset(ICAL.Time.fromData({ year, month, day, hour, minute, second: 0 }))
      assert.equal(offset, at(`${each}[${zone}]`).offsetNanoseconds / 1e9, `${zone} ${each}`)
    }
  })

test('a zone is told once, for all that lies in it; an offset alone is written as an instant', () => {
  const text = written(
    entry(),
    entry({ time: time('2026-11-21T09:00[Europe/Berlin]') }),
    entry({ time: time('2026-11-21T09:00[+02:00]') }),
    entry({ time: time('2026-11-21T09:00[UTC]') }),
  )
  assert.equal(text.match(/^BEGIN:VTIMEZONE/gm)?.length, 1)
  assert.match(text, /^DTSTART;TZID=Europe\/Berlin:20261120T090000\r$/m)
  assert.match(text, /^DTSTART:20261121T070000Z\r$/m)
  assert.match(text, /^DTSTART:20261121T090000Z\r$/m)
})

test('an alarm comes before what is still to come, at nine for a whole day, and never for what has begun', () => {
  const alarms = (more: Partial<AgendaEntry>) =>
    written(entry(more))
      .match(/^TRIGGER:.*$/gm)
      ?.map((each) => each.trim())
  assert.deepEqual(alarms({ alarm: 30 }), ['TRIGGER:-PT30M'])
  assert.deepEqual(alarms({ alarm: -540, time: { day: Temporal.PlainDate.from('2026-11-20') } }), [
    'TRIGGER:PT9H',
  ])
  assert.equal(alarms({ time: time('2026-11-18T11:00[UTC]') }), undefined)
})

test('what is taken back has its time and its number and none of its words', () => {
  const { entry: _entry, ...bare } = entry()
  const text = written({ ...bare, gone: true, starts: '2026-11-20T08:00:00.000Z', ends: '2026-11-21' })
  assert.match(text, /^STATUS:CANCELLED\r$/m)
  assert.match(text, /^SEQUENCE:3\r$/m)
  assert.doesNotMatch(text, /Dana|BEGIN:VALARM/)
})
