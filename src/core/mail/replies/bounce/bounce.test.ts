import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { mailOf, multipart } from '../../../../testing/mail.ts'
import { readMail } from '../read-mail.ts'

const sent = '<thanks-1@afterword.example.net>'
const returned = `Return-Path: <me@example.net>\nFrom: Me <me@example.net>\nTo: dana@example.org\nSubject: Thank you\nMessage-ID: ${sent}\nDate: Mon, 23 Nov 2026 09:59:00 +0000`
const own = { addresses: ['me@example.net'] }

/** A delivery report as RFC 3464 has it. */
const dsn = (
  from: string,
  subject: string,
  recipient: string,
  {
    type = 'multipart/report; report-type=delivery-status',
    back = `Content-Type: message/rfc822\n\n${returned}\n\nThank you.`,
    says = 'See below.',
  } = {},
) =>
  mailOf(
    {
      From: from,
      To: 'me@example.net',
      Subject: subject,
      'Return-Path': '<>',
      'Content-Type': `${type}; boundary="b1"`,
    },
    multipart(
      'b1',
      `Content-Type: text/plain\n\n${says}`,
      `Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.com\n\n${recipient}`,
      back,
    ),
  )

const fields = (action: string, status: string, said: string) =>
  `Final-Recipient: rfc822; dana@example.org\nAction: ${action}\nStatus: ${status}\nDiagnostic-Code: smtp; ${said}`

describe('delivery reports', () => {
  const table: readonly (readonly [
    system: string,
    mail: ReturnType<typeof dsn>,
    status: string,
    lasting: 'hard' | 'soft',
  ])[] = [
    [
      'Postfix',
      dsn(
        'MAILER-DAEMON@mx.example.com (Mail Delivery System)',
        'Undelivered Mail Returned to Sender',
        fields('failed', '5.1.1', '550 5.1.1 <dana@example.org>: Recipient address rejected: User unknown'),
      ),
      '5.1.1',
      'hard',
    ],
    [
      'Gmail',
      dsn(
        'Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
        'Delivery Status Notification (Failure)',
        fields('failed', '5.1.1', '550-5.1.1 The email account that you tried to reach does not exist.'),
      ),
      '5.1.1',
      'hard',
    ],
    [
      'Exchange Online',
      dsn(
        'Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@example.org>',
        'Undeliverable: Thank you',
        fields(
          'failed',
          '5.1.10',
          '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
        ),
      ),
      '5.1.10',
      'hard',
    ],
    [
      'Exchange, access denied',
      dsn(
        'postmaster@example.org',
        'Undeliverable: Thank you',
        fields('failed', '5.4.1', '550 5.4.1 Recipient address rejected: Access denied'),
      ),
      '5.4.1',
      'hard',
    ],
    [
      'Sendmail',
      dsn(
        'Mail Delivery Subsystem <MAILER-DAEMON@host.example.com>',
        'Returned mail: see transcript for details',
        fields('failed', '5.1.1', '550 5.1.1 <dana@example.org>... User unknown'),
      ),
      '5.1.1',
      'hard',
    ],
    [
      'Exim',
      dsn(
        'Mail Delivery System <Mailer-Daemon@host.example.com>',
        'Mail delivery failed: returning message to sender',
        fields('failed', '5.0.0', '550 No such user here'),
      ),
      '5.0.0',
      'hard',
    ],
    [
      'Courier',
      dsn(
        '"Courier mail server at host.example.com" <@>',
        'NOTICE: mail delivery status.',
        fields('failed', '5.0.0', '550 User unknown.'),
      ),
      '5.0.0',
      'hard',
    ],
    [
      'Yahoo',
      dsn(
        'MAILER-DAEMON@yahoo.example.com',
        'Failure Notice',
        fields('failed', '5.0.0', "554 5.7.1 delivery error: dd This user doesn't have a yahoo account"),
      ),
      '5.7.1',
      'hard',
    ],
    [
      'Amazon SES',
      dsn(
        'MAILER-DAEMON@amazonses.example.com',
        'Delivery Status Notification (Failure)',
        fields('failed', '5.1.1', '550 5.1.1 user unknown'),
      ),
      '5.1.1',
      'hard',
    ],
    [
      'iCloud',
      dsn(
        'MAILER-DAEMON@icloud.example.com',
        'Undelivered Mail Returned to Sender',
        fields('failed', '5.2.2', '552 5.2.2 <dana@example.org>: user is over quota'),
      ),
      '5.2.2',
      'soft',
    ],
    [
      'Dovecot LMTP',
      dsn(
        'MAILER-DAEMON@mx.example.com',
        'Undelivered Mail Returned to Sender',
        fields('failed', '5.2.2', '552 5.2.2 Quota exceeded (mailbox for user is full)'),
      ),
      '5.2.2',
      'soft',
    ],
    [
      'given up after days',
      dsn(
        'MAILER-DAEMON@mx.example.com',
        'Undelivered Mail Returned to Sender',
        fields('failed', '4.4.1', 'connect to example.org[192.0.2.1]:25: Connection timed out'),
      ),
      '4.4.1',
      'soft',
    ],
    [
      'Exchange, time run out',
      dsn(
        'postmaster@example.com',
        'Undeliverable: Thank you',
        fields('failed', '5.4.7', '550 5.4.7 Delivery expired (message too old)'),
      ),
      '5.4.7',
      'soft',
    ],
    [
      'Lotus Domino',
      dsn(
        'Mail Router <postmaster@notes.example.org>',
        'DELIVERY FAILURE: User dana not listed in Domino Directory',
        fields('failed', '5.1.1', 'X-Notes; User dana (dana@example.org) not listed in Domino Directory'),
      ),
      '5.1.1',
      'hard',
    ],
    [
      'Mimecast',
      dsn(
        'postmaster@mimecast.example.org',
        '[Postmaster] Email Delivery Failure',
        fields('failed', '5.1.1', '550 Invalid Recipient - https://community.example.com/docs'),
      ),
      '5.1.1',
      'hard',
    ],
    [
      'Proofpoint',
      dsn(
        'postmaster@pps.example.org',
        'Undeliverable: Thank you',
        fields('failed', '5.7.1', '554 5.7.1 Blocked by policy'),
      ),
      '5.7.1',
      'hard',
    ],
    [
      'GroupWise',
      dsn(
        'postmaster@gw.example.org',
        'Message status - undeliverable',
        fields('failed', '5.1.1', '550 User unknown'),
      ),
      '5.1.1',
      'hard',
    ],
    [
      'no status but an action',
      dsn(
        'MAILER-DAEMON@mx.example.com',
        'failure notice',
        'Final-Recipient: rfc822;dana@example.org\nAction: failed',
      ),
      '',
      'hard',
    ],
    [
      'a wrong top type',
      dsn('MAILER-DAEMON@mx.example.com', 'Undelivered Mail', fields('failed', '5.1.1', '550 unknown'), {
        type: 'multipart/mixed',
      }),
      '5.1.1',
      'hard',
    ],
    [
      'headers only come back',
      dsn('MAILER-DAEMON@mx.example.com', 'Undelivered Mail', fields('failed', '5.1.1', '550 unknown'), {
        back: `Content-Type: text/rfc822-headers\n\n${returned}`,
      }),
      '5.1.1',
      'hard',
    ],
  ]
  for (const [system, mail, status, lasting] of table)
    test(system, () => {
      const reading = readMail(mail, own)
      assert.equal(reading.kind, 'bounce', reading.because)
      assert.deepEqual(reading.refersTo, [sent])
      assert.equal(reading.failed[0]?.address, 'dana@example.org')
      assert.equal(reading.failed[0]?.status ?? '', status)
      assert.equal(reading.failed[0]?.lasting, lasting)
    })

  test('two recipients without a blank line between them', () => {
    const both = `${fields('failed', '5.1.1', '550 unknown')}\nFinal-Recipient: rfc822; kim@example.org\nAction: failed\nStatus: 4.2.2`
    const { failed } = readMail(dsn('MAILER-DAEMON@mx.example.com', 'x', both), own)
    assert.deepEqual(
      failed.map(({ address, lasting }) => [address, lasting]),
      [
        ['dana@example.org', 'hard'],
        ['kim@example.org', 'soft'],
      ],
    )
  })

  for (const [action, report] of [
    ['delayed', 'delayed'],
    ['delivered', 'delivered'],
    ['relayed', 'relayed'],
    ['expanded', 'relayed'],
  ] as const)
    test(`${action} is a report and no bounce`, () => {
      const reading = readMail(
        dsn('MAILER-DAEMON@mx.example.com', 'Delivery Status Notification', fields(action, '2.0.0', 'ok')),
        own,
      )
      assert.deepEqual([reading.kind, reading.report, reading.failed], ['report', report, []])
      assert.deepEqual(reading.refersTo, [sent])
    })
})

describe('receipts and complaints', () => {
  const notice = (part: string) =>
    readMail(
      mailOf(
        {
          From: 'dana@example.org',
          Subject: 'Read: Thank you',
          'Content-Type': 'multipart/report; boundary=b1',
        },
        multipart('b1', 'Content-Type: text/plain\n\nYour message was seen.', part),
      ),
    )
  test('a read receipt', () => {
    const { kind, report, refersTo } = notice(
      `Content-Type: message/disposition-notification\n\nFinal-Recipient: rfc822;dana@example.org\nOriginal-Message-ID: ${sent}\nDisposition: manual-action/MDN-sent-manually; displayed`,
    )
    assert.deepEqual([kind, report, refersTo], ['report', 'read', [sent]])
  })
  test('deleted unread', () => {
    assert.equal(
      notice(
        'Content-Type: message/disposition-notification\n\nDisposition: manual-action/MDN-sent-manually; deleted',
      ).report,
      'other',
    )
  })
  test('a complaint of abuse', () => {
    assert.equal(
      notice('Content-Type: message/feedback-report\n\nFeedback-Type: abuse\nVersion: 1').report,
      'abuse',
    )
  })
})
