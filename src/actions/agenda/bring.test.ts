import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'
import fc from 'fast-check'
import { done } from '../../core/outcome.ts'
import { calendarText as randomCalendar, readCalendar } from '../../testing/calendar-bytes.ts'
import { deskOver, newStore } from '../../testing/desk.ts'
import { value } from '../../testing/lab.ts'
import type { Desk } from '../action.ts'
import { undoAction } from '../facts/undo.ts'
import { importAction } from '../import.ts'
import { heldBy } from '../kept.ts'
import { perform } from '../perform.ts'
import { remindDue } from '../remind/due.ts'
import { remindersAction } from '../remind/reminders.ts'
import { mailsOf } from './as-mails.ts'
import { appointmentsAction } from './bring.ts'
import { calendarText } from './file.ts'

const dossier = (id: string, company: string, domain: string) => `afterword: 1
me: {name: Priya Raman, email: priya@example.org, zone: America/Toronto}
opportunity: {id: ${id}, role: Lead, company: {name: ${company}, zone: Europe/London}}
people: {dana: {name: Dana Okonkwo, email: dana@${domain}}}
interviews: [{id: screen, stage: screening, format: video, starts: '2026-11-16T15:00[Europe/London]', ends: '2026-11-16T16:00[Europe/London]', met: [dana]}]
`
let house: ReturnType<typeof newStore>
const desk = () =>
  deskOver(house.store, Temporal.ZonedDateTime.from('2026-11-18T11:30[America/Toronto]'), {
    read: async (path) => done(files.get(path) ?? ''),
  })
const files = new Map([
  ['mill', dossier('mill', 'Mill & Marsh', 'mill.example')],
  ['quay', dossier('quay', 'Harbourline', 'harbourline.example')],
])
beforeEach(async () => {
  house = newStore()
  value(await perform(importAction, { files: ['mill', 'quay'] }, desk()))
})
afterEach(() => house.remove())

const event = (lines: string) => `BEGIN:VEVENT\n${lines.trim().replaceAll(/^\s+/gm, '')}\nEND:VEVENT\n`
const calendar = (...events: readonly string[]) =>
  `BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//test//EN\n${events.map(event).join('')}END:VCALENDAR\n`
const ask = (text: string, more: object = {}) => perform(appointmentsAction, { text, ...more }, desk())
const found = async (text: string) => value(await ask(text)).found
const interviews = async (id: string) => value(await heldBy(id, desk())).kept.raw.interviews ?? []
const panel = (more = '', at = '20261125T100000', uid = 'a@mill.example') =>
  `UID:${uid}\nSUMMARY:Panel interview\nLOCATION:Room 4\nDTSTART;TZID=Europe/London:${at}\nDURATION:PT1H\nORGANIZER;CN=Dana Okonkwo:mailto:dana@mill.example\nATTENDEE;CN=Tom Hale:mailto:tom@mill.example\nATTENDEE:mailto:priya@example.org${more}`

test('an interview is found by whom it is with, proposed with where, who and when, and kept only when it is named', async () => {
  const [talk, ...more] = await found(calendar(panel()))
  assert.deepEqual(more, [])
  assert.deepEqual(
    [talk?.is, talk?.where, talk?.people, talk?.place],
    ['new', ['mill'], ['Dana Okonkwo', 'Tom Hale'], 'Room 4'],
  )
  assert.equal(talk?.starts?.toString(), '2026-11-25T10:00:00+00:00[Europe/London]')
  assert.equal((await interviews('mill')).length, 1)
  const taken = value(await ask(calendar(panel()), { take: [talk?.id ?? ''] }))
  assert.equal(taken.says, 'Took over one interview')
  const [, kept] = await interviews('mill')
  assert.deepEqual([kept?.stage, kept?.place, kept?.met?.[0]], ['panel', 'Room 4', 'dana'])
  assert.equal(kept?.met?.length, 2)
  assert.deepEqual(await found(calendar(panel())), [])
  value(await perform(undoAction, { change: taken.change ?? '' }, desk()))
  assert.equal((await interviews('mill')).length, 1)
})

test('what moved and what was called off is proposed as that, and changes the one that is kept', async () => {
  value(await ask(calendar(panel()), { take: ['all'] }))
  const later = calendar(panel('\nSEQUENCE:1', '20261126T140000'))
  assert.deepEqual(
    (await found(later)).map(({ is }) => is),
    ['changed'],
  )
  value(await ask(later, { take: ['all'] }))
  assert.match((await interviews('mill'))[1]?.starts ?? '', /^2026-11-26T14:00/)
  const off = calendar(panel('\nSEQUENCE:2\nSTATUS:CANCELLED', '20261126T140000'))
  assert.deepEqual(
    (await found(off)).map(({ is }) => is),
    ['cancelled'],
  )
  value(await ask(off, { take: ['all'] }))
  assert.equal((await interviews('mill'))[1]?.outcome, 'cancelled')
  assert.deepEqual(await found(off), [])
})

test('a series is a talk for each of its times; one that was moved is where it is now', async () => {
  const series = panel('\nRRULE:FREQ=WEEKLY;COUNT=3')
  const moved = panel('\nRECURRENCE-ID;TZID=Europe/London:20261202T100000', '20261203T090000')
  const talks = await found(calendar(series, moved))
  assert.deepEqual(
    talks.map(({ starts }) => starts?.toPlainDateTime().toString()),
    ['2026-11-25T10:00:00', '2026-12-03T09:00:00', '2026-12-09T10:00:00'],
  )
  assert.equal(new Set(talks.map(({ id }) => id)).size, 3)
  value(await ask(calendar(series, moved), { take: ['all'] }))
  assert.equal((await interviews('mill')).length, 4)
  const all = value(await ask(calendar(series, moved))).found
  assert.deepEqual(all, [])
})

/** What else stands in calendars: the entry, then where it is proposed; undefined where it is none of our business. */
const table: readonly (readonly [name: string, entry: string, where: readonly string[] | undefined])[] = [
  ['the firm is named', 'SUMMARY:Chat with Harbourline\nDTSTART:20261125T150000Z', ['quay']],
  [
    'the house of a guest',
    'SUMMARY:Sync\nDTSTART:20261125T150000Z\nATTENDEE:mailto:new@harbourline.example',
    ['quay'],
  ],
  ['only called an interview', 'SUMMARY:Video interview 2\nDTSTART:20261125T150000Z', []],
  ['called so in German', 'SUMMARY:Vorstellungsgespräch\nDTSTART:20261125T150000Z', []],
  ['the dentist', 'SUMMARY:Dentist\nDTSTART:20261125T150000Z', undefined],
  ['a friend', 'SUMMARY:Lunch\nDTSTART:20261125T150000Z\nATTENDEE:mailto:bo@friends.example', undefined],
  [
    'a word that only begins like it',
    'SUMMARY:Interviewee snacks for school play\nDTSTART:20261125T150000Z',
    undefined,
  ],
  ['long past', 'SUMMARY:Interview Harbourline\nDTSTART:20260101T150000Z', undefined],
  [
    'called off and never known',
    'SUMMARY:Chat with Harbourline\nDTSTART:20261125T150000Z\nSTATUS:CANCELLED',
    undefined,
  ],
]
for (const [name, entry, where] of table)
  test(`${name}: ${where ? `proposed ${where[0] ?? 'without a place'}` : 'left alone'}`, async () => {
    const talks = await found(calendar(`UID:x@y\n${entry}\nDURATION:PT30M`))
    assert.deepEqual(
      talks.map((each) => each.where),
      where ? [where] : [],
    )
  })

test('one without a place is kept where a person says, and refused where nobody does', async () => {
  const text = calendar('UID:x@y\nSUMMARY:Phone interview\nDTSTART:20261125T150000Z\nDURATION:PT30M')
  const [talk] = await found(text)
  const bare = await ask(text, { take: [talk?.id ?? ''] })
  assert.ok(!bare.ok && bare.problems[0]?.field === 'opportunity')
  value(await ask(text, { take: [talk?.id ?? ''], opportunity: 'quay' }))
  assert.equal((await interviews('quay')).length, 2)
})

test('a bad entry stops none of the others, and says what to do', async () => {
  const talks = await found(
    calendar(
      'UID:one\nSUMMARY:Interview Harbourline\nDTSTART;VALUE=DATE:20261125',
      'UID:two\nSUMMARY:Interview Harbourline\nDTSTART:nonsense',
      panel(),
    ),
  )
  assert.deepEqual(talks.map(({ trouble }) => trouble === undefined).sort(), [false, false, true])
  assert.match(talks.find(({ trouble }) => trouble)?.trouble ?? '', /by hand/)
})

test('what is no calendar says so and what to do; our own file brings nothing back', async () => {
  const wrong = await ask('Dear Priya, see you Tuesday.')
  assert.ok(!wrong.ok)
  assert.match(wrong.problems[0]?.message ?? '', /no calendar file.*\.ics/)
  assert.deepEqual(await found(value(await calendarText(desk())).text), [])
})

test('a time without a zone is one’s own', async () => {
  const text = calendar(
    'UID:own@phone\nSUMMARY:Interview Harbourline\nDTSTART:20261125T100000\nDURATION:PT30M',
  )
  value(await ask(text, { take: ['all'] }))
  assert.equal((await interviews('quay'))[1]?.starts, '2026-11-25T10:00[America/Toronto]')
})

test('who was noted stays where the calendar names nobody any more', async () => {
  value(await ask(calendar(panel()), { take: ['all'] }))
  const bare = panel('', '20261126T100000').replace(/\nORGANIZER[\s\S]*$/, '')
  value(await ask(calendar(bare), { take: ['all'] }))
  const [, kept] = await interviews('mill')
  assert.deepEqual([kept?.met?.length, kept?.starts?.slice(0, 10)], [2, '2026-11-26'])
})

test('an answer to an invitation is no invitation', async () => {
  assert.deepEqual(await found(calendar(panel()).replace('VERSION:2.0', 'VERSION:2.0\nMETHOD:REPLY')), [])
})

test('hundreds of entries are looked at, forty at a time, a series never apart', () => {
  const many = Array.from({ length: 100 }, (_, at) => `UID:u${at % 50}\nSUMMARY:x\nDTSTART:20261125T150000Z`)
  const mails = mailsOf(calendar(...many))
  assert.equal(mails.length, 3)
})

test('whatever stands in a calendar, nothing is thrown', async () => {
  await fc.assert(
    fc.asyncProperty(randomCalendar, async (text) => {
      await readCalendar(text)
    }),
    { numRuns: 150 },
  )
})

test('tasks and whatever else stands beside the entries takes nothing from them', () => {
  const around = 'BEGIN:VTODO\nUID:t\nSUMMARY:Buy milk\nEND:VTODO\n'.repeat(2000)
  const text = calendar(...Array.from({ length: 100 }, (_, at) => `UID:u${at}\nSUMMARY:x`))
  const mails = mailsOf(text.replace('VERSION:2.0\n', `VERSION:2.0\n${around}`))
  assert.equal(mails.length, 3)
  assert.ok(mails.every((mail) => mail.length < 10_000))
})

test('25 minutes after the planned end of a talk that came from a calendar one is asked how it went, not before', async () => {
  value(await ask(calendar(panel('', '20261125T150000')), { take: ['all'] }))
  const told: string[] = []
  const telling = {
    machine: async ({ title }: { title: string }) => {
      told.push(title)
      return { is: 'told' }
    },
    address: async () => undefined,
  } as unknown as NonNullable<Desk['telling']>
  const at = (time: string) =>
    deskOver(house.store, Temporal.ZonedDateTime.from(`${time}[America/Toronto]`), { telling })
  value(await perform(remindersAction, { desktop: 'always', debrief: true }, at('2026-11-24T09:00')))
  const asks = () => told.filter((title) => title.startsWith('How did it go'))
  value(await remindDue(at('2026-11-25T11:24')))
  assert.deepEqual(asks(), [])
  value(await remindDue(at('2026-11-25T11:26')))
  value(await remindDue(at('2026-11-25T11:27')))
  assert.deepEqual(asks(), ['How did it go at Mill & Marsh?'])
})
