import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'
import { done } from '../../core/outcome.ts'
import { deskOver, newStore } from '../../testing/desk.ts'
import { value } from '../../testing/lab.ts'
import type { Desk } from '../action.ts'
import { importAction } from '../import.ts'
import { actions } from '../list.ts'
import { perform } from '../perform.ts'
import { calendarForFeed } from './feed.ts'
import { calendarText } from './file.ts'
import { calendarFeedAction } from './wish.ts'

const dossier = `afterword: 1
me: {name: Priya Raman, email: priya@example.org, zone: America/Toronto}
opportunity: {id: mill, role: Lead, company: {name: Mill & Marsh, country: GB, zone: Europe/London}}
people:
  dana: {name: Dana Okonkwo, email: dana@mill.example, title: Head of Data}
  kim: {name: Kim Lee, email: kim@mill.example}
interviews:
  - id: screen
    stage: screening
    format: video
    starts: '2026-11-18T15:00[Europe/London]'
    ends: '2026-11-18T16:00[Europe/London]'
    met: [dana]
    debrief:
      points:
        - {kind: insight, who: dana, text: The analysts get the numbers before stand-up.}
        - {kind: reaction, who: dana, text: PRIVATEWORD cool about the dates, private: true}
  - {id: panel, stage: panel, format: onsite, place: 'Room 4; Mill Lane, London', starts: '2026-11-25T10:00[Europe/London]', ends: '2026-11-25T11:00[Europe/London]', met: [dana, kim]}
  - {id: off, stage: panel, format: onsite, starts: '2026-11-26T10:00[Europe/London]', ends: '2026-11-26T11:00[Europe/London]', outcome: cancelled}
promises: [{id: p, by: me, who: dana, what: send the write-up, due: '2026-11-20'}]
`
let house: ReturnType<typeof newStore>
const desk = (at = '2026-11-18T11:30', more: Partial<Desk> = {}) =>
  deskOver(house.store, Temporal.ZonedDateTime.from(`${at}[America/Toronto]`), {
    read: async () => done(dossier),
    yes: 'shown',
    telling: {
      address: async (to: unknown) => `http://127.0.0.1:4000/${JSON.stringify(to)}`,
    } as unknown as NonNullable<Desk['telling']>,
    ...more,
  })
const does = async (name: string, given: Record<string, unknown>, at?: string) => {
  const action = actions.find((each) => each.name === name)
  assert.ok(action)
  return value(await perform(action, given, desk(at)))
}
const text = async (at?: string, wish = {}) => value(await calendarText(desk(at), wish)).text

/** Its events and tasks by what they are called, unfolded. */
const entriesOf = (ics: string): ReadonlyMap<string, string> =>
  new Map(
    ics
      .replace(/\r\n[ \t]/g, '')
      .split(/(?=^BEGIN:(?:VEVENT|VTODO))/m)
      .slice(1)
      .map((each) => [/^SUMMARY:(.*)\r$/m.exec(each)?.[1] ?? '', each]),
  )
const named = async (title: string, at?: string, wish = {}) => {
  const found = entriesOf(await text(at, wish))
  const entry = found.get(title)
  assert.ok(entry, `${title} is none of ${[...found.keys()].join('; ')}`)
  return entry
}
const sequenceOf = (entry: string) => /^SEQUENCE:(\d+)/m.exec(entry)?.[1]

beforeEach(async () => {
  house = newStore()
  await does('import', { files: ['-'] })
})
afterEach(() => house.remove())

test('what there is to do stands at its best time for a quarter of an hour, with its reason and its draft', async () => {
  const thanks = await named('Thank Dana (Mill & Marsh)')
  assert.match(thanks, /^DTSTART;TZID=America\/Toronto:20261118T140000\r$/m)
  assert.match(thanks, /^DTEND;TZID=America\/Toronto:20261118T141500\r$/m)
  assert.match(
    thanks,
    /^DESCRIPTION:Mill & Marsh\\, Lead.*The screening interview is over: best within three hours/m,
  )
  assert.match(thanks, /^URL.*"what":"draft".*screen\/thank-you\/dana/m)
  assert.match(thanks, /^BEGIN:VALARM\r$/m)
})

test('an interview has its place and in its words the people; nobody is invited by anything', async () => {
  const panel = await named('Panel interview at Mill & Marsh')
  assert.match(panel, /^DTSTART;TZID=Europe\/London:20261125T100000\r$/m)
  assert.match(panel, /^LOCATION:Room 4\\; Mill Lane\\, London\r$/m)
  assert.match(panel, /^DESCRIPTION:.*With Dana Okonkwo\\, Head of Data\\; Kim Lee/m)
  assert.match(panel, /^TRIGGER:-PT30M\r$/m)
  const all = await text()
  assert.doesNotMatch(all, /^(?:ATTENDEE|ORGANIZER|METHOD)/m)
  assert.doesNotMatch(all, /20261126T/)
})

test('private notes are in none of it', async () => {
  for (const as of ['events', 'to-dos'])
    assert.doesNotMatch(await text(undefined, { as }), /PRIVATEWORD|cool about/)
})

test('once the best hour is over it is a thing of its last day, and late of today', async () => {
  const after = await named('Thank Dana (Mill & Marsh)', '2026-11-18T18:00')
  assert.match(after, /^DTSTART;VALUE=DATE:20261118\r$/m)
  assert.equal(sequenceOf(after), '0')
})

test('the same is asked for again and nothing is another; a change is the next version and the same entry', async () => {
  const first = await text('2026-11-18T11:30')
  assert.equal(await text('2026-11-18T11:50'), first)
  const before = await named('Panel interview at Mill & Marsh')
  await does('interview', { opportunity: 'mill', id: 'panel', starts: '2026-11-25T14:00', minutes: 60 })
  const moved = await named('Panel interview at Mill & Marsh', '2026-11-18T11:55')
  const uid = (entry: string) => /^UID:.*$/m.exec(entry)?.[0]
  assert.equal(uid(moved), uid(before))
  assert.deepEqual([sequenceOf(before), sequenceOf(moved)], ['0', '1'])
  assert.match(moved, /^DTSTART;TZID=Europe\/London:20261125T140000\r$/m)
})

test('what was called off is taken back without a word of it, and forgotten after a month', async () => {
  await text()
  await does('interview', { opportunity: 'mill', id: 'panel', outcome: 'cancelled' })
  const gone =
    (await text('2026-11-18T12:00'))
      .split(/(?=^BEGIN:VEVENT)/m)
      .find((each) => each.includes('DTSTART:20261125T100000Z\r')) ?? ''
  assert.match(gone, /^STATUS:CANCELLED\r$/m)
  assert.equal(sequenceOf(gone), '1')
  assert.doesNotMatch(gone, /Mill|Dana/)
  assert.equal(entriesOf(await text('2027-01-10T12:00')).has('No longer needed'), false)
})

test('as tasks they have a last moment, and the entries they were are taken back', async () => {
  await text()
  const as = { as: 'to-dos' }
  const task = await named('Thank Dana (Mill & Marsh)', undefined, as)
  assert.match(task, /^BEGIN:VTODO\r$/m)
  assert.match(task, /^DUE;TZID=America\/Toronto:20261119T110000\r$/m)
  assert.match(task, /^STATUS:NEEDS-ACTION\r$/m)
  assert.ok(entriesOf(await text(undefined, as)).has('No longer needed'))
})

test('with names hidden nothing in it names a firm or a person, and no address of a page does', async () => {
  for (const wish of [
    () => does('calendar-feed', { names: 'hidden' }),
    () => does('reminders', { names: 'hidden' }),
  ]) {
    await wish()
    const all = await text()
    assert.doesNotMatch(all.replace(/\r\n /g, ''), /mill|marsh|dana|kim|okonkwo|lane|write-up/i)
    assert.match(all, /SUMMARY:Panel interview\r/)
    await does('calendar-feed', { names: 'reminders' })
  }
})

test('an offer has days for reading it and the day on which it ends', async () => {
  await does('offer', { opportunity: 'mill', receivedAt: '2026-11-18T12:00', respondBy: '2026-11-25' })
  const found = entriesOf(await text())
  assert.match(
    found.get('A day to read the offer from Mill & Marsh') ?? '',
    /^DTSTART;VALUE=DATE:202611\d\d\r$/m,
  )
  assert.match(
    found.get('Last day to answer the offer from Mill & Marsh') ?? '',
    /^DTSTART;VALUE=DATE:20261125\r$/m,
  )
})

test('the example search is nobody’s plan', async () => {
  await does('erase', { what: 'everything', confirm: 'everything' })
  value(await perform(importAction, { files: ['-'] }, desk()))
  const own = entriesOf(await text()).size
  const example = actions.find(({ name }) => name === 'example')
  assert.ok(example)
  const shown = desk(undefined, { examples: async () => [dossier.replace('id: mill', 'id: other')] })
  value(await perform(example, {}, shown))
  assert.equal(entriesOf(await text()).size, own)
})

test('a calendar is let in by the whole secret only; a new one or none kills the one before at once', async () => {
  assert.equal(value(await calendarForFeed('', desk())), undefined)
  const one = value(await perform(calendarFeedAction, { feed: 'on' }, desk()))
  assert.ok(one.feed && one.feed.length >= 32)
  assert.equal(value(await perform(calendarFeedAction, { feed: 'on' }, desk())).feed, one.feed)
  const asked = async (secret: string) => value(await calendarForFeed(secret, desk()))
  const answer = await asked(one.feed)
  assert.match(answer?.text ?? '', /^BEGIN:VCALENDAR/)
  assert.equal((await asked(one.feed))?.mark, answer?.mark)
  assert.equal(await asked(one.feed.slice(1)), undefined)
  const two = value(await perform(calendarFeedAction, { feed: 'new' }, desk()))
  assert.equal(await asked(one.feed), undefined)
  assert.ok(await asked(two.feed ?? ''))
  value(await perform(calendarFeedAction, { feed: 'off' }, desk()))
  assert.equal(await asked(two.feed ?? ''), undefined)
})
