/** What nobody can be sure of is shown with the reason, and nothing of it is taken over or settled. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { mailOf, multipart } from '../../../testing/mail.ts'
import type { RawDossier } from '../../dossier/schema.ts'
import { effectOf } from './effects/effect.ts'
import { matched } from './match.ts'
import { readMail } from './read-mail.ts'
import { rosterOf } from './roster.ts'

const raw: RawDossier = {
  ...{ afterword: 1, me: { name: 'Ann Lee', email: 'ann@lab.test', zone: 'Europe/London' } },
  opportunity: { role: 'Clerk', company: { name: 'Quarry Bank' } },
  people: { dana: { name: 'Dana Reyes', email: 'dana@quarry.example' } },
}
const roster = rosterOf([{ id: 'quarry', raw }])
const plain = { 'Content-Type': 'text/plain; charset=utf-8' }
const alternative = { 'Content-Type': 'multipart/alternative; boundary=b' }

const effect = (headers: Readonly<Record<string, string>>, body: string) => {
  const mail = mailOf({ From: 'Dana Reyes <dana@quarry.example>', Subject: 'Interview', ...headers }, body)
  const reading = readMail(mail, { addresses: ['ann@lab.test'] })
  const match = matched(mail, reading, undefined, roster)
  assert.ok(match, 'dropped')
  const from = mail.from ?? { name: '', address: '' }
  const base = { id: 'x', mailbox: 'm', at: '2026-11-23T10:00:00Z', subject: mail.subject, recorded: false }
  const incoming = { ...base, ...match, from, state: 'new' as const, reading }
  return effectOf(incoming, raw, { own: ['ann@lab.test'], zone: 'Europe/London' })
}

const time = 'DTSTART:20261202T100000Z\nDTEND:20261202T110000Z\n'
const event = (more: string, uid = 'UID:u1\n', at = time) =>
  `BEGIN:VEVENT\n${uid}DTSTAMP:20261123T100000Z\nSUMMARY:Interview\nORGANIZER;CN=Dana Reyes:mailto:dana@quarry.example\n${at}${more}END:VEVENT\n`
const calendar = (events: string, method = 'REQUEST') =>
  `BEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:${method}\n${events}END:VCALENDAR\n`
const invited = (ics: string, type = 'text/calendar; charset=utf-8; method=REQUEST', text = '') =>
  effect(
    alternative,
    multipart('b', `Content-Type: text/plain\n\n${text}`, `Content-Type: ${type}\n\n${ics}`),
  )
const other = (hour: number, uid = `UID:h${hour}\n`) =>
  event('', uid, `DTSTART:20261202T${hour}0000Z\nDTEND:20261202T${hour}3000Z\n`)
const begins = (line: string) => calendar(event('', 'UID:u1\n', `${line}\n`))

const unsure: Readonly<Record<string, string>> = {
  'two appointments': calendar(other(10) + other(14)),
  'two times under one id': calendar(other(10, 'UID:one\n') + other(14, 'UID:one\n')),
  'five rounds of one day': calendar([10, 11, 13, 14, 15].map((hour) => other(hour)).join('')),
  'a calendar for each of two': calendar(other(10)) + calendar(other(14)),
  'a second calendar that is cut off': calendar(other(10)) + calendar(other(14)).slice(0, 150),
  'one moved instance beside its series': calendar(
    event('RRULE:FREQ=WEEKLY;COUNT=3\n') + event('RECURRENCE-ID:20261209T100000Z\n'),
  ),
  'every day': calendar(event('RRULE:FREQ=DAILY\n')),
  'three Tuesdays': calendar(event('RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=3\n')),
  'more dates': calendar(event('RDATE:20261209T100000Z,20261216T100000Z\n')),
  'a rule of an unknown kind': calendar(event('RRULE:FREQ=MOONLY\n')),
  'a rule without a frequency': calendar(event('RRULE:COUNT=2\n')),
  'no id': calendar(event('', '')),
  'an empty id': calendar(event('', 'UID:\n')),
  'a cancelling that the mail calls an invitation': calendar(event(''), 'CANCEL'),
  'an answer that the mail calls an invitation': calendar(event(''), 'REPLY'),
  'nothing that can be read': calendar('਍䈀䔀䜀䤀一㨀嘀䔀嘀䔀一吀ഀ\n'),
  'an hour that the clocks skip': begins('DTSTART;TZID=Europe/London:20270328T013000'),
  'an hour that is skipped in Chicago': begins('DTSTART;TZID=America/Chicago:20270314T023000'),
  'an hour that is skipped in the zone of the calendar': calendar(
    `X-WR-TIMEZONE:Europe/Berlin\n${event('', 'UID:u1\n', 'DTSTART:20270328T023000\n')}`,
  ),
  'a start that is no time': begins('DTSTART:next Tuesday'),
  'an end and no start': begins('DTEND:20261202T110000Z'),
  'a whole day': begins('DTSTART;VALUE=DATE:20261202'),
  'no zone': begins('DTSTART:20261202T100000'),
  'a zone nobody knows': begins('DTSTART;TZID=Nowhere/Here:20261202T100000'),
  'a year that cannot be meant': begins('DTSTART:22261202T100000Z'),
}

/** An appointment with a name of its own. */
const talk = (hour: number, name: string) => other(hour).replace(/SUMMARY:[^\n]*/, `SUMMARY:${name}`)

test('talks of one day with names of their own are all taken over; to choose from, or by one name, none is', () => {
  const day = calendar(talk(10, 'Pipelines') + talk(14, 'Modelling'))
  assert.equal(invited(day).raw?.interviews?.length, 2)
  assert.equal(invited(day).state, 'settled')
  assert.equal(invited(day, undefined, 'Please choose whichever suits.').raw?.interviews, undefined)
  assert.equal(invited(calendar(other(10) + other(14))).raw?.interviews, undefined)
})

describe('an appointment that nobody can be sure of is not taken over', () => {
  for (const [what, ics] of Object.entries(unsure))
    test(what, () => {
      const { raw: after, state, trouble } = invited(ics)
      assert.deepEqual([state, after?.interviews], ['new', undefined])
      assert.match(trouble ?? '', /by hand|Look at the mail itself/)
      assert.equal(after?.history?.at(-1)?.kind, 'reply')
    })
  test('an hour that comes twice is taken over, and a person is asked to look', () => {
    for (const line of [
      'DTSTART;TZID=Europe/London:20271031T013000',
      'DTSTART;TZID=America/New_York:20271107T013000',
    ]) {
      const { raw: after, state, trouble } = invited(begins(line))
      assert.deepEqual([state, after?.interviews?.length], ['new', 1])
      assert.match(trouble ?? '', /comes twice: 2027-1|comes twice, 2027-1/)
    }
  })
})

const sure: Readonly<Record<string, string>> = {
  plain: calendar(event('')),
  'the same one twice, for programs and as a file': calendar(event('')) + calendar(event('')),
  'no end': begins('DTSTART:20261202T100000Z'),
  'a guest written wrongly': calendar(event('ATTENDEE;CN=;ROLE:mailto:x@y.example\n')),
  'a guest without an address': calendar(event('ATTENDEE;CN="Room; 2":\n')),
  'lines folded inside a letter': calendar(event('')).replace('SUMMARY:Interview', 'SUMMARY:Int\n erview'),
}
describe('an appointment is taken over as far as it is sure', () => {
  for (const [what, ics] of Object.entries(sure))
    test(what, () => {
      const { raw: after, state, says } = invited(ics)
      assert.deepEqual([state, after?.interviews?.length], ['settled', 1])
      assert.match(says, what === 'no end' ? /an hour was taken/ : /“Interview”$/)
    })
  test('who is invited without an address, or by another one, is still oneself', () => {
    const mine = 'ATTENDEE;CN=Ann Lee:\nATTENDEE;CN=ANN LEE:mailto:ann.lee@other.example\n'
    assert.deepEqual(Object.keys(invited(calendar(event(mine))).raw?.people ?? {}), ['dana'])
  })
})

const nest = (depth: number, inner: string): string =>
  depth === 0
    ? inner
    : `Content-Type: multipart/mixed; boundary=n${depth}\n\n${multipart(`n${depth}`, nest(depth - 1, inner))}`
const system = { From: 'Quarry Bank Careers <no-reply@greenhouse.io>' }
const receipt = 'Thank you for applying. We have received your application.'
const away = { 'Auto-Submitted': 'auto-replied', Subject: 'Out of office' }
const hiding: Readonly<Record<string, readonly [Readonly<Record<string, string>>, string]>> = {
  'the text too deep inside': [
    { 'Content-Type': 'multipart/mixed; boundary=n20' },
    nest(20, 'Content-Type: text/plain\n\nNo.').split('\n\n').slice(1).join('\n\n'),
  ],
  'a receipt with a part for Outlook only': [
    { ...system, 'Content-Type': 'multipart/mixed; boundary=b' },
    multipart(
      'b',
      `Content-Type: text/plain\n\n${receipt}`,
      'Content-Type: application/ms-tnef; name=winmail.dat\n\nx',
    ),
  ],
  'an absence with a calendar that is none': [
    { ...away, ...alternative },
    multipart(
      'b',
      'Content-Type: text/plain\n\nI am out of the office.',
      'Content-Type: text/calendar\n\nnothing',
    ),
  ],
  'an absence with a calendar that is cut off': [
    { ...away, ...alternative },
    multipart(
      'b',
      'Content-Type: text/plain\n\nI am away until Monday.',
      'Content-Type: text/calendar\n\nBEGIN:VCALENDAR\nBEGIN:VEVENT',
    ),
  ],
  'an absence longer than what is read': [
    { ...away, ...plain },
    `I am out of the office.\n${'word '.repeat(60_000)}`,
  ],
}
describe('mail that cannot be read whole waits, with the reason', () => {
  for (const [what, [headers, body]] of Object.entries(hiding))
    test(what, () => {
      const { state, trouble } = effect(headers, body)
      assert.equal(state, 'new')
      assert.match(trouble ?? '', /Look at the mail itself/)
    })
})

describe('the sender says whether the appointment is what is meant', () => {
  const ics = calendar(event(''), 'REQUEST')
  const type = 'text/calendar; charset=utf-8; method=REQUEST'
  for (const text of [
    'Please disregard the time in the invitation, I will confirm.',
    'Do not go by the calendar, it is either 3 or 4.',
    'The time in it is wrong, sorry.',
    'The date is to be confirmed.',
  ])
    test(`doubtful: ${text}`, () => {
      const { trouble = '' } = invited(ics, type, text)
      assert.match(trouble, /may not be meant/)
    })
  for (const text of [
    'Please disregard the earlier invitation, this one is right.',
    'Please ignore the old calendar link.',
    'Do not trust the trains on that line.',
    'The time is 3 pm as agreed.',
  ])
    test(`sure: ${text}`, () => {
      const { trouble = '' } = invited(ics, type, text)
      assert.doesNotMatch(trouble, /may not be meant/)
    })
})

describe('who wrote it', () => {
  const no = 'Dear Ann,\n\nThe position at Quarry Bank has been filled.'
  for (const from of ['', 'Dana Reyes', '<>', 'undisclosed:;'])
    test(`“${from}” is nobody: shown where the firm is named, and nobody’s answer`, () => {
      const { state, says, raw: after } = effect({ ...plain, From: from, Sender: '' }, no)
      assert.deepEqual([state, after?.history?.[0]?.with], ['new', undefined])
      assert.doesNotMatch(says, /Dana/)
    })
  test('several senders that differ: told, and nothing is proposed', () => {
    const mail = mailOf(
      { From: 'dana@quarry.example\r\nFrom: dana@quarry-bank.test', ...plain },
      'We are pleased to offer you the job.',
    )
    const { proposal, doubts } = readMail(mail)
    assert.equal(proposal, undefined)
    assert.match(doubts?.join(' ') ?? '', /several senders \(dana@quarry\.example; dana@quarry-bank\.test\)/)
  })
  test('who left is never away', () => {
    for (const text of [
      'I have left the company.',
      'Dana no longer works here. I am out of the office.',
      'My last day was Friday.',
    ]) {
      const { state, says } = effect({ ...away, ...plain, 'Auto-Submitted': 'auto-replied' }, text)
      assert.deepEqual([state, /away/.test(says)], ['new', false], text)
    }
  })
  test('a mail without words is said to be that', () =>
    assert.match(effect(plain, '').says, /A mail without words came in from Dana/))
  test('what was written along with an answer to an appointment is read', () => {
    const { raw: after } = invited(
      calendar(event('COMMENT:We found someone else.\n'), 'REPLY'),
      'text/calendar; method=REPLY',
    )
    assert.equal(after?.history?.[0]?.text, 'We found someone else.')
  })
})
