/** Of all addresses a bounce names, only those that failed; late is not lost; and no bounce is what only looks like one. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { mailOf, multipart } from '../../../../testing/mail.ts'
import { readMail } from '../read-mail.ts'

const own = { addresses: ['me@example.net'] }
const plain = (from: string, subject: string, body: string, more: Readonly<Record<string, string>> = {}) =>
  readMail(
    mailOf(
      {
        ...{ From: from, To: 'me@example.net', Subject: subject, 'Return-Path': '<>' },
        ...{ 'Content-Type': 'text/plain; charset=utf-8', ...more },
      },
      body,
    ),
    own,
  )
const copy = (to: string) =>
  `\n\n--- Below this line is a copy of the message.\n\nReturn-Path: <me@example.net>\nTo: ${to}\nCc: kim@example.org\n\nThank you.`
const report = (group: string) =>
  multipart(
    'r',
    'Content-Type: text/plain\n\nSee below.',
    `Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.com\n\n${group}`,
    'Content-Type: message/rfc822\n\nFrom: me@example.net\nTo: dana@example.org, sam@example.org\n\nThank you.',
  )
const isReport = 'multipart/report; report-type=delivery-status; boundary=r'
const dsn = (group: string) =>
  plain('MAILER-DAEMON@mx.example.com', 'Undelivered', report(group), { 'Content-Type': isReport })
const failed = ({ failed }: ReturnType<typeof plain>) =>
  failed.map(({ address, lasting }) => `${address} ${lasting}`)
const daemon = 'MAILER-DAEMON@mx.example.com'

describe('only the address that failed', () => {
  const fails = 'Action: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 User unknown'
  for (const [what, reading, expected] of [
    ['one of two', dsn(`Final-Recipient: rfc822; sam@example.org\n${fails}`), ['sam@example.org hard']],
    [
      'as it was written, where it was passed on',
      dsn(
        `Original-Recipient: rfc822;dana@example.org\nFinal-Recipient: rfc822;d.e@inside.example.org\n${fails}`,
      ),
      ['dana@example.org hard'],
    ],
    [
      'given up after a while',
      dsn('Final-Recipient: rfc822; dana@example.org\nAction: expired\nStatus: 4.4.7'),
      ['dana@example.org soft'],
    ],
    [
      'inside what a gateway wraps around',
      plain(
        daemon,
        'Undelivered',
        multipart(
          'o',
          'Content-Type: text/plain\n\nThis message was scanned.',
          `Content-Type: ${isReport}\n\n${report(`Final-Recipient: rfc822; dana@example.org\n${fails}`)}`,
        ),
        { 'Content-Type': 'multipart/mixed; boundary=o' },
      ),
      ['dana@example.org hard'],
    ],
    [
      'behind a list of all',
      plain(
        'postmaster@example.org',
        'Undeliverable: Thank you',
        'Your message\n\n  To:      Dana; Sam\n           dana@example.org, sam@example.org\n  Cc:      kim@example.org\n  Subject: Thank you\n\ndid not reach the following recipient(s):\n\nsam@example.org on Mon\n    The account does not exist.',
      ),
      ['sam@example.org hard'],
    ],
    [
      'beside those that arrived',
      plain(
        daemon,
        'Delivery report',
        'It was successfully delivered to:\n  kim@example.org\n\nIt could not be delivered to:\n  sam@example.org\n    550 user unknown',
      ),
      ['sam@example.org hard'],
    ],
    [
      'beside whom to ask',
      plain(
        daemon,
        'Undelivered Mail',
        `Delivery to the following recipients failed:\n  sam@example.org\n550 user unknown\n\nPlease contact it@mx.example.com for help.`,
      ),
      ['sam@example.org hard'],
    ],
    [
      'a machine that answers with “Re:”',
      plain(
        'postmaster@example.org',
        'Re: Thank you',
        `Delivery has failed to these recipients:\n\ndana@example.org\nThe mailbox does not exist.${copy('dana@example.org, sam@example.org')}`,
        { 'Auto-Submitted': 'auto-replied' },
      ),
      ['dana@example.org hard'],
    ],
    [
      'Exchange without a report',
      plain(
        'Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@example.org>',
        'Undeliverable: Thank you',
        "Your message to dana@example.org couldn't be delivered.\n\ndana wasn't found at example.org.",
      ),
      ['dana@example.org hard'],
    ],
    [
      'Japanese',
      plain(
        daemon,
        '未配信メールの通知',
        '次の宛先への配信に失敗しました。\n\ndana@example.org\n理由: メールボックスの容量が上限を超えています。',
      ),
      ['dana@example.org soft'],
    ],
  ] as const)
    test(what, () => {
      assert.equal(reading.kind, 'bounce', reading.because)
      assert.deepEqual(failed(reading), expected)
    })
})

describe('a report that lies in a mail as a message', () => {
  const wrapped = (says: string, more: Readonly<Record<string, string>> = {}) =>
    plain(
      'gateway@corp.example.com',
      'Fw: Undelivered',
      multipart(
        'o',
        'Content-Type: text/plain\n\nScanned.',
        `Content-Type: message/rfc822\n\nFrom: ${daemon}\nSubject: Undelivered\nContent-Type: ${isReport}\n\n${multipart('r', `Content-Type: text/plain\n\n${says}`)}`,
      ),
      { 'Content-Type': 'multipart/mixed; boundary=o', ...more },
    )
  const says = 'Your message could not be delivered to <dana@example.org>: 550 User unknown'
  test('by a machine it is a bounce', () =>
    assert.deepEqual(failed(wrapped(says)), ['dana@example.org hard']))
  test('late is late', () =>
    assert.equal(
      wrapped('<dana@example.org>: We will retry. It is still trying; user unknown so far').report,
      'delayed',
    ))
  test('sent on by a person, or saying nothing, it is none', () => {
    assert.equal(wrapped(says, { 'Return-Path': '<sam@corp.example.com>' }).kind, 'human')
    assert.equal(wrapped('Good news.').kind, 'human')
  })
})

describe('late is not lost', () => {
  for (const [subject, body] of [
    [
      'Delivery of your message postponed',
      'Delivery to dana@example.org has been postponed. We will continue to try until 5 December 2026.',
    ],
    [
      'Delivery Status Notification (Delay)',
      'There was a temporary problem delivering your message to dana@example.org. We will retry for 46 more hours.',
    ],
    [
      'Zustellung verzögert',
      'Ihre Nachricht an dana@example.org: Es werden weitere Zustellversuche unternommen.',
    ],
    ['配信遅延のお知らせ', 'dana@example.org 宛のメールの配信が遅れています。引き続き再送を試みます。'],
    ['Entrega aplazada', 'La entrega a dana@example.org se ha aplazado. Seguiremos intentándolo.'],
  ] as const)
    test(subject, () => {
      const { kind, report, returns, proposal } = plain(daemon, subject, body)
      assert.deepEqual([kind, report, returns, proposal], ['report', 'delayed', undefined, undefined])
    })
})

describe('no bounce', () => {
  const person = { 'Return-Path': '<dana@example.org>' }
  for (const [what, reading] of [
    [
      'a person who tells of one',
      plain(
        'Dana <dana@example.org>',
        'Re: Thank you',
        'Your mail to sam@example.org could not be delivered: 550 user unknown.',
        person,
      ),
    ],
    [
      'a person who sends one on',
      plain(
        'Dana <dana@example.org>',
        'Fwd: Undelivered Mail Returned to Sender',
        'Is this right?\n\nFrom: MAILER-DAEMON@mx.example.com\n\n<me@example.net>: 550 user unknown',
        person,
      ),
    ],
    [
      'an interview put off',
      plain(
        'Dana <dana@example.org>',
        'Interview postponed',
        'It is postponed. We will continue to try to find a day.',
        person,
      ),
    ],
    [
      'a hiring system that puts off',
      plain(
        'Acme <no-reply@jobs.example.com>',
        'Your interview has been postponed',
        'We will continue to try to find a slot.',
        { 'Auto-Submitted': 'auto-generated' },
      ),
    ],
    [
      'mail to many',
      plain(
        'News <bounce+abc@news.example.com>',
        'How to lower your bounce rate',
        'Messages that could not be delivered hurt. User unknown is common.',
        { 'Return-Path': '<bounce+abc@news.example.com>' },
      ),
    ],
    [
      'a parcel',
      plain(
        'Post <no-reply@post.example.com>',
        'Delivery failed',
        'Your parcel could not be delivered. Pick it up at the branch.',
      ),
    ],
    [
      'a postmaster who is a person',
      plain(
        'Postmaster Kim <postmaster@example.org>',
        'Re: your application',
        'We liked your talk on delivery. Would Tuesday suit?',
        person,
      ),
    ],
    [
      'a ticket',
      plain(
        'Support <support@example.com>',
        '[#8] Mail could not be delivered',
        'We have your ticket on mail that was not delivered.',
        { 'Auto-Submitted': 'auto-replied' },
      ),
    ],
    [
      'someone who left',
      plain(
        'Dana <dana@example.org>',
        'Automatic reply',
        'I have left. This mailbox is not monitored. Please contact sam@example.org.',
      ),
    ],
  ] as const)
    test(what, () => {
      assert.notEqual(reading.kind, 'bounce')
      assert.notEqual(reading.kind, 'report')
      assert.deepEqual(reading.failed, [])
    })
})
