import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readMail } from '../../core/mail/replies/read-mail.ts'
import { mailOf, multipart } from '../../testing/mail.ts'
import { zoneNamed } from './windows-zones.ts'

const zone = (name: string) =>
  `BEGIN:VTIMEZONE\nTZID:${name}\nBEGIN:STANDARD\nDTSTART:16010101T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\nEND:STANDARD\nBEGIN:DAYLIGHT\nDTSTART:16010101T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\nEND:DAYLIGHT\nEND:VTIMEZONE\n`

const calendar = (event: string, { method = 'REQUEST', before = '', events = 1 } = {}) =>
  `BEGIN:VCALENDAR\nPRODID:-//test//EN\nVERSION:2.0\n${method === '' ? '' : `METHOD:${method}\n`}${before}${`BEGIN:VEVENT\nUID:u1@example.org\nSUMMARY:Interview\n${event}\nEND:VEVENT\n`.repeat(events)}END:VCALENDAR\n`

const read = (ics: string, type = 'text/calendar; charset=utf-8; method=REQUEST') =>
  readMail(
    mailOf(
      { From: 'dana@example.org', Subject: 'Interview', 'Content-Type': 'multipart/alternative; boundary=b' },
      multipart('b', 'Content-Type: text/plain\n\nSee you there.', `Content-Type: ${type}\n\n${ics}`),
    ),
  )

describe('when it is', () => {
  for (const [name, event, starts, before] of [
    ['UTC', 'DTSTART:20261203T090000Z', '2026-12-03T09:00:00Z'],
    ['a place', 'DTSTART;TZID=Europe/Berlin:20261203T090000', '2026-12-03T09:00:00+01:00[Europe/Berlin]'],
    [
      'a Windows name',
      'DTSTART;TZID=W. Europe Standard Time:20260703T090000',
      '2026-07-03T09:00:00+02:00[Europe/Berlin]',
      zone('W. Europe Standard Time'),
    ],
    [
      'a Windows name in quotes',
      'DTSTART;TZID="Eastern Standard Time":20261203T090000',
      '2026-12-03T09:00:00-05:00[America/New_York]',
    ],
    [
      'a long Windows name',
      'DTSTART;TZID="(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna":20261203T090000',
      '2026-12-03T09:00:00+01:00[Europe/Berlin]',
    ],
    [
      'a prefixed place',
      'DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Paris:20261203T090000',
      '2026-12-03T09:00:00+01:00[Europe/Paris]',
    ],
    [
      'a zone only the mail knows',
      'DTSTART;TZID=Customized Time Zone:20260703T090000',
      '2026-07-03T07:00:00Z',
      zone('Customized Time Zone'),
    ],
    ['a zone nobody knows', 'DTSTART;TZID=Nowhere:20261203T090000', undefined],
    ['a whole day', 'DTSTART;VALUE=DATE:20261203', '2026-12-03'],
    ['no zone', 'DTSTART:20261203T090000', '2026-12-03T09:00:00'],
    [
      'no zone, a usual one',
      'DTSTART:20261203T090000',
      '2026-12-03T09:00:00+00:00[Europe/London]',
      'X-WR-TIMEZONE:Europe/London\n',
    ],
    ['no such day', 'DTSTART:20261399T990000Z', undefined],
    ['no time at all', 'DTSTART:soon', undefined],
    ['none', 'LOCATION:Room 3', undefined],
  ] as const)
    test(name, () => assert.equal(read(calendar(event, { before: before ?? '' })).invitation?.starts, starts))
  test('a length instead of an end', () =>
    assert.equal(
      read(calendar('DTSTART;TZID=Europe/Berlin:20261203T090000\nDURATION:PT45M')).invitation?.ends,
      '2026-12-03T09:45:00+01:00[Europe/Berlin]',
    ))
  test('a zone whose rules never end is not worked out', () => {
    const before = zone('Trap').replaceAll('FREQ=YEARLY', 'FREQ=SECONDLY')
    assert.equal(
      read(calendar('DTSTART;TZID=Trap:20261203T090000', { before })).invitation?.starts,
      undefined,
    )
  })
  const days = Array.from({ length: 31 }, (_, at) => at + 1).join(',')
  for (const rule of [
    'FREQ=YEARLY;BYSETPOS=-1;BYMONTH=10;BYDAY=SU,MO,TU',
    `FREQ=YEARLY;BYMONTHDAY=${days};BYHOUR=0,1,2,3,4,5;BYMINUTE=0,1,2,3`,
    'FREQ=YEARLY;INTERVAL=99;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYYEARDAY=1,2,3',
  ])
    test(`a zone that counts instead of telling when clocks change is not worked out: ${rule.slice(0, 40)}`, () => {
      const before = zone('Trap').replaceAll(/FREQ=YEARLY[^\n]*/g, rule)
      assert.equal(
        read(calendar('DTSTART;TZID=Trap:20261203T090000', { before })).invitation?.starts,
        undefined,
      )
    })
})

describe('what it is', () => {
  test('an invitation with its people', () => {
    const { kind, invitation, ownText } = read(
      calendar(
        'DTSTART:20261203T090000Z\nSEQUENCE:2\nLOCATION:Room 3\\, second floor\nORGANIZER;CN="Dana Example":mailto:Dana@example.org\nATTENDEE;CN=Me;PARTSTAT=NEEDS-ACTION:mailto:me@example.net',
        { events: 1 },
      ),
    )
    assert.equal(kind, 'calendar')
    assert.deepEqual(invitation, {
      method: 'REQUEST',
      uid: 'u1@example.org',
      sequence: 2,
      summary: 'Interview',
      location: 'Room 3, second floor',
      starts: '2026-12-03T09:00:00Z',
      organizer: { name: 'Dana Example', address: 'dana@example.org' },
      attendees: [{ name: 'Me', address: 'me@example.net' }],
    })
    assert.equal(ownText, 'See you there.')
  })
  for (const [method, event, expected, answer] of [
    ['CANCEL', 'STATUS:CANCELLED', 'CANCEL', undefined],
    ['REPLY', 'ATTENDEE;PARTSTAT=ACCEPTED:mailto:me@example.net', 'REPLY', 'accepted'],
    ['REPLY', 'ATTENDEE;PARTSTAT=DECLINED:mailto:me@example.net', 'REPLY', 'declined'],
    ['COUNTER', 'ATTENDEE;PARTSTAT=TENTATIVE:mailto:me@example.net', 'COUNTER', 'tentative'],
    ['request', 'DTSTART:20261203T090000Z', 'REQUEST', undefined],
    ['REQUEST', 'STATUS:CANCELLED', 'CANCEL', undefined],
    ['REFRESH', 'DTSTART:20261203T090000Z', 'OTHER', undefined],
  ] as const)
    test(`${method} ${event}`, () => {
      const { invitation } = read(calendar(event, { method }), 'text/calendar')
      assert.deepEqual([invitation?.method, invitation?.answer], [expected, answer])
    })
  test('the same event twice in a mail is one', () => {
    const mail = mailOf(
      { From: 'dana@example.org', 'Content-Type': 'multipart/mixed; boundary=b' },
      multipart(
        'b',
        `Content-Type: text/calendar; method=REQUEST\n\n${calendar('DTSTART:20261203T090000Z')}`,
        `Content-Type: application/ics; name=invite.ics\nContent-Disposition: attachment; filename=invite.ics\nContent-Transfer-Encoding: base64\n\n${Buffer.from(calendar('DTSTART:20261203T090000Z')).toString('base64')}`,
      ),
    )
    assert.equal(mail.calendar?.length, 1)
  })
  test('a file of an event without a method is a person’s mail with an event', () => {
    const mail = mailOf(
      { From: 'dana@example.org', 'Content-Type': 'multipart/mixed; boundary=b' },
      multipart(
        'b',
        'Content-Type: text/plain\n\nHere is the file.',
        `Content-Type: application/octet-stream; name=x.ics\nContent-Disposition: attachment\n\n${calendar('DTSTART:20261203T090000Z', { method: '' })}`,
      ),
    )
    const reading = readMail(mail)
    assert.equal(reading.kind, 'human')
    assert.equal(reading.invitation?.summary, 'Interview')
  })
  for (const [name, text] of [
    ['no calendar', 'nothing of the kind'],
    ['half of one', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x'],
    ['one without events', 'BEGIN:VCALENDAR\nEND:VCALENDAR'],
    ['nonsense inside', 'BEGIN:VCALENDAR\n:::;;;\n=\nEND:VCALENDAR'],
  ] as const)
    test(`${name} is a person’s mail`, () => assert.equal(read(text).kind, 'human'))
})

describe('who is invited', () => {
  const people = (...lines: string[]) =>
    read(calendar(['DTSTART:20261203T090000Z', ...lines].join('\n'))).invitation
  for (const [line, expected] of [
    [
      'ATTENDEE;CUTYPE=ROOM;CN=Eiger:mailto:e@h.example',
      { name: 'Eiger', address: 'e@h.example', is: 'room' },
    ],
    ['ATTENDEE;CUTYPE=RESOURCE:mailto:b@h.example', { name: '', address: 'b@h.example', is: 'resource' }],
    [
      'ATTENDEE;CUTYPE=GROUP;CN=All:mailto:all@h.example',
      { name: 'All', address: 'all@h.example', is: 'group' },
    ],
    [
      'ATTENDEE;PARTSTAT=DECLINED;CN=Kim:mailto:k@h.example',
      { name: 'Kim', address: 'k@h.example', absent: true },
    ],
    [
      'ATTENDEE;ROLE=NON-PARTICIPANT;CN=Kim:mailto:k@h.example',
      { name: 'Kim', address: 'k@h.example', absent: true },
    ],
    [
      'ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=TENTATIVE;ROLE=OPT-PARTICIPANT;CN=Kim:mailto:k@h.example',
      { name: 'Kim', address: 'k@h.example' },
    ],
    [
      'ATTENDEE;CUTYPE=UNKNOWN;PARTSTAT=NEEDS-ACTION;CN=Kim:mailto:k@h.example',
      { name: 'Kim', address: 'k@h.example' },
    ],
    ['ATTENDEE;CN=k@h.example:mailto:K@h.example', { name: '', address: 'k@h.example' }],
    [
      'ATTENDEE;CN=Kim;EMAIL="k@h.example":mailto:2_GEYDA@imip.me.com',
      { name: 'Kim', address: 'k@h.example' },
    ],
  ] as const)
    test(line, () => assert.deepEqual(people(line)?.attendees, [expected]))
})

describe('series', () => {
  const zurich = 'DTSTART;TZID=Europe/Zurich:20261209T100000'
  const of = (event: string, more = '') =>
    read(calendar(event).replace('END:VEVENT\n', `END:VEVENT\n${more}`))
  const days = ({ invitation }: ReturnType<typeof of>) => invitation?.dates?.map((date) => date.slice(0, 16))
  for (const [rule, expected] of [
    ['RRULE:FREQ=WEEKLY;COUNT=3', ['2026-12-09T10:00', '2026-12-16T10:00', '2026-12-23T10:00']],
    [
      'RRULE:FREQ=WEEKLY;BYDAY=WE,FR;UNTIL=20261217T000000Z',
      ['2026-12-09T10:00', '2026-12-11T10:00', '2026-12-16T10:00'],
    ],
    ['RRULE:FREQ=WEEKLY;UNTIL=20261216T090000Z', ['2026-12-09T10:00', '2026-12-16T10:00']],
    ['RRULE:FREQ=WEEKLY;UNTIL=20261216', ['2026-12-09T10:00', '2026-12-16T10:00']],
    ['RRULE:FREQ=WEEKLY;UNTIL=20261216T085900Z', undefined],
    [
      'RRULE:FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=WE,SU;COUNT=3',
      ['2026-12-09T10:00', '2026-12-20T10:00', '2026-12-23T10:00'],
    ],
    [
      'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=WE,SU;COUNT=3',
      ['2026-12-09T10:00', '2026-12-13T10:00', '2026-12-23T10:00'],
    ],
    ['RRULE:FREQ=MONTHLY;COUNT=2', ['2026-12-09T10:00', '2027-01-09T10:00']],
    ['RRULE:FREQ=DAILY;INTERVAL=7;BYDAY=MO', undefined],
    ['RRULE:FREQ=DAILY;COUNT=2', ['2026-12-09T10:00', '2026-12-10T10:00']],
    [
      'RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE;TZID=Europe/Zurich:20261216T100000',
      ['2026-12-09T10:00', '2026-12-23T10:00'],
    ],
    ['RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE:20261216T090000Z', ['2026-12-09T10:00', '2026-12-23T10:00']],
    ['RDATE;TZID=Europe/Zurich:20261211T100000', ['2026-12-09T10:00', '2026-12-11T10:00']],
    ['RRULE:FREQ=YEARLY;BYSETPOS=-1;BYMONTH=10;BYDAY=SU,MO', undefined],
    ['RRULE:FREQ=SECONDLY', undefined],
    ['RRULE:FREQ=WEEKLY;BYDAY=1MO,-1FR', undefined],
    ['RRULE:FREQ=WEEKLY;INTERVAL=5000', undefined],
    ['LOCATION:Room', undefined],
    ['RRULE:FREQ=WEEKLY;COUNT=1', undefined],
  ] as const)
    test(rule.replace('\n', ' '), () => {
      const reading = of(`${zurich}\n${rule}`)
      assert.deepEqual(days(reading), expected)
      assert.equal(
        reading.invitation?.doubts !== undefined,
        /RDATE|RRULE/.test(rule) && !/COUNT=1|UNTIL=20261216T085900Z/.test(rule),
      )
    })
  const day = (at: string, event: string) =>
    `BEGIN:VEVENT\nUID:u1@example.org\nRECURRENCE-ID;TZID=Europe/Zurich:${at}\n${event}\nEND:VEVENT\n`
  test('a moved day stands where it was moved to, a cancelled one nowhere', () =>
    assert.deepEqual(
      of(
        `${zurich}\nRRULE:FREQ=WEEKLY;COUNT=3`,
        day('20261216T100000', 'DTSTART;TZID=Europe/Zurich:20261217T080000') +
          day('20261223T100000', `${zurich}\nSTATUS:CANCELLED`),
      ).several,
      ['2026-12-09 10:00 (Europe/Zurich)', '2026-12-17 08:00 (Europe/Zurich)'],
    ))
  test('one day is the same day in whatever zone it is written', () => {
    const id = (line: string) => of(`${line}\n${zurich}`).invitation?.recurrenceId
    assert.equal(id('RECURRENCE-ID;TZID=Europe/Zurich:20261216T100000'), id('RECURRENCE-ID:20261216T090000Z'))
    assert.equal(id('LOCATION:Room'), undefined)
  })
})

test('every Windows name leads to a place that exists', () => {
  for (const name of [
    'Pacific Standard Time',
    'GMT Standard Time',
    'India Standard Time',
    'AUS Eastern Standard Time',
    'E. South America Standard Time',
    'Tokyo Standard Time',
    'Romance Standard Time',
    'Eastern Daylight Time',
    'UTC',
  ])
    assert.ok(zoneNamed(name), name)
  for (const name of ['', 'Nowhere', '/', '../../etc', 'Europe/', 'Europe/Atlantis'])
    assert.equal(zoneNamed(name), undefined, name)
})
