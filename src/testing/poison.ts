/** Mail that jammed the taking in, or could: all by Bob, to Ann, about the process at Mill & Marsh. */
import { bytesOf, eml, multipart } from './mail.ts'

const from = 'Bob Tran <bob@mill.example>'

/** The numbered ids of a list keep its mails apart. */
const headers = (id: string, more: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  ...{ From: from, To: 'ann@lab.test', Subject: 'Our conversation', 'Message-ID': `<${id}@mill.example>` },
  'Content-Type': 'text/plain; charset=utf-8',
  ...more,
})

const ordinary = {
  method: 'REQUEST',
  uid: 'u',
  starts: 'DTSTART;TZID=Europe/London:20261125T140000',
  ends: 'DTEND;TZID=Europe/London:20261125T150000',
  summary: 'Final round',
  organizer: 'ORGANIZER;CN=Bob Tran:mailto:bob@mill.example',
  guests: ['ATTENDEE;CN=Ann:mailto:ann@lab.test'] as readonly string[],
}

/** An invitation as mail programs send it (iMIP). */
export const invitationMail = (id: string, more: Partial<typeof ordinary> = {}): Uint8Array => {
  const { method, uid, starts, ends, summary, organizer, guests } = { ...ordinary, uid: id, ...more }
  const event = [organizer, ...guests, starts, ends, `SUMMARY:${summary}`, `UID:${uid}`, 'SEQUENCE:0']
  const calendar = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', `METHOD:${method}`, 'BEGIN:VEVENT', 'DTSTAMP:20261120T100000Z'],
    ...[...event.filter((line) => line !== ''), 'END:VEVENT', 'END:VCALENDAR'],
  ].join('\n')
  const type = { 'Content-Type': 'multipart/alternative; boundary=b' }
  return bytesOf(
    eml(
      headers(id, type),
      multipart(
        'b',
        'Content-Type: text/plain; charset=utf-8\n\nYou are invited.',
        `Content-Type: text/calendar; charset=utf-8; method=${method}\n\n${calendar}`,
      ),
    ),
  )
}

const text = (id: string, body: string, more: Readonly<Record<string, string>> = {}) =>
  bytesOf(eml(headers(id, more), body))

const html = (id: string, body: string) => text(id, body, { 'Content-Type': 'text/html; charset=utf-8' })

const guest = (name: string, address: string) => `ATTENDEE;CN="${name}":${address}`

const invited: Readonly<Record<string, Partial<typeof ordinary>>> = {
  'a guest whose address is none': {
    guests: [guest('Ada', 'invalid:nomail'), guest('Uli', 'urn:uuid:1-2-3')],
  },
  'a guest of a directory': { guests: [guest('Xenia', '/o=Mill/ou=Exchange/cn=Recipients/cn=xenia')] },
  'a guest by phone, and one without anything': { guests: [guest('Tel', 'tel:+44 1'), 'ATTENDEE:'] },
  'guests called like what every object has': {
    guests: ['constructor', '__proto__', 'toString', 'hasOwnProperty'].map((name) =>
      guest(name, `mailto:${name}@mill.example`),
    ),
  },
  'a guest with half a character': {
    guests: [guest('Zo\ud83d \u{10330}\u{10331}', 'mailto:z@mill.example')],
  },
  'an organizer without an address': { organizer: 'ORGANIZER;CN=Bob:invalid:nomail' },
  'forty guests': {
    guests: Array.from({ length: 40 }, (_, at) => guest('Kim Lee', `mailto:kim${at}@mill.example`)),
  },
  'three hundred guests': {
    guests: Array.from({ length: 300 }, (_, at) => guest(`G${at}`, `mailto:g${at}@mill.example`)),
  },
  'a guest with a very long name': {
    guests: [guest('Long '.repeat(300), `mailto:${'l'.repeat(400)}@mill.example`)],
  },
  'an hour that happens twice': {
    starts: 'DTSTART;TZID=Europe/London:20271031T013000',
    ends: 'DTEND;TZID=Europe/London:20271031T014500',
  },
  'an hour that does not exist': { starts: 'DTSTART;TZID=Europe/London:20270328T013000', ends: '' },
  'an end in another zone': { ends: 'DTEND;TZID=America/New_York:20261125T100000' },
  'an end before the start': { ends: 'DTEND;TZID=Europe/London:20261125T130000' },
  'an end at the start': { ends: 'DTEND;TZID=Europe/London:20261125T140000' },
  'an end in a thousand years': { ends: 'DTEND;TZID=Europe/London:29261125T150000' },
  'a whole day': { starts: 'DTSTART;VALUE=DATE:20261125', ends: 'DTEND;VALUE=DATE:20261126' },
  'no time': { starts: '', ends: '' },
  'the year 0': { starts: 'DTSTART:00000101T000000Z', ends: '' },
  'the year 1': { starts: 'DTSTART:00010101T000000Z', ends: 'DTEND:00010101T010000Z' },
  'the year 9999': { starts: 'DTSTART:99991231T233000Z', ends: 'DTEND:99991231T235900Z' },
  'a zone nobody knows': { starts: 'DTSTART;TZID=Middle-earth/Bree:20261125T140000', ends: '' },
  'no id': { uid: '' },
  'an id of strange characters': { uid: '\u202e../../\u0000"{[\u2028' },
  'a summary of brackets': { summary: '[{'.repeat(300) },
  'a summary of control characters': { summary: 'Final\u001b[2J\u0085\u2028\ufffd round' },
  'a cancelling of what is not known': { method: 'CANCEL' },
  'an answer': { method: 'REPLY' },
  'another time': { method: 'COUNTER' },
  'no method': { method: '' },
}

const said: Readonly<Record<string, (id: string) => Uint8Array>> = {
  'characters of the wrong set in HTML': (id) =>
    html(id, '<p>We won&#146;t know before Monday&#133; &#x81;&#150;</p>'),
  'half characters and none in HTML': (id) => html(id, '&#xD800; &#xFFFE; &#x10FFFF; &#0; &#27;'),
  'C1 characters': (id) => text(id, 'We won\u0092t know\u0085 before Monday.'),
  'an escape': (id) => text(id, '\u001b[31mRed\u001b[0m \u001b]0;title\u0007'),
  'an empty character': (id) => text(id, 'a\0b'),
  'separators of lines': (id) => text(id, 'one\u2028two\u2029three\u000bfour\u000cfive'),
  'a lost character': (id) => text(id, 'Zo\ufffd says hello'),
  'bytes that are no UTF-8': (id) =>
    Uint8Array.from([...bytesOf(eml(headers(id))), 0xff, 0xfe, 0xc3, 0x28, 0xed, 0xa0, 0x80]),
  'a turn of the direction': (id) => text(id, 'Invoice \u202efdp.exe\u202c \u2066x'),
  'brackets without end': (id) => text(id, '['.repeat(3000)),
  'braces and dashes': (id) => text(id, `${'{'.repeat(80)}\n${'- '.repeat(40)}x\n---\n...\n%YAML 1.2`),
  'signs of other formats': (id) => text(id, '*a &b !c |\n > "d\' \\x \\ud800 #e\n\t: -'),
  nothing: (id) => text(id, ''),
  'a very long line': (id) => text(id, 'word '.repeat(60_000)),
  'a very long subject': (id) => text(id, 'Hello', { Subject: 'long '.repeat(3000) }),
  'a subject of control characters': (id) =>
    text(id, 'Hello', { Subject: '=?utf-8?B?GyBbMzFtwoXigKjvv70A?= constructor' }),
  'an empty sender that answers': (id) => text(id, 'Hello', { From: '<>', 'Reply-To': from }),
  'a sender with a poisoned name': (id) =>
    text(id, 'Hello', { From: '=?utf-8?B?GwDCkuKAqO+/vQ==?= <bob@mill.example>' }),
  'no date': (id) => text(id, 'Hello', { Date: 'yesterday' }),
  'the year 0 in its date': (id) => text(id, 'Hello', { Date: 'Sat, 1 Jan 0000 00:00:00 +0000' }),
  'the year 9999 in its date': (id) => text(id, 'Hello', { Date: 'Fri, 31 Dec 9999 23:59:59 +0000' }),
  'an id of strange characters': (id) => text(id, 'Hello', { 'Message-ID': `<${id}\u001b\u0092"'\\@x>` }),
  'no id': (id) => text(id, `Hello ${id}`, { 'Message-ID': '' }),
  'an automatic reply without an end': (id) =>
    text(id, 'I am out of the office until 31.12.9999 and back on 99/99/9999.', {
      'Auto-Submitted': 'auto-replied',
    }),
}

/** One after the other: what is wrong with it, and the mail. `tag` keeps the ids of several lists apart. */
export const poison = (tag = 'poison'): readonly (readonly [what: string, bytes: Uint8Array])[] => [
  ...Object.entries(invited).map(
    ([what, more], at) => [`an invitation with ${what}`, invitationMail(`${tag}-i${at}`, more)] as const,
  ),
  ...Object.entries(said).map(([what, made], at) => [`a mail with ${what}`, made(`${tag}-m${at}`)] as const),
]

/** What has to be heard whatever came before it. */
export const refusal = (id: string): Uint8Array =>
  text(id, 'Thank you for your time. Unfortunately, we have decided to move forward with other candidates.')
