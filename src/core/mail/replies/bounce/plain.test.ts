import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { mailOf } from '../../../../testing/mail.ts'
import { readMail } from '../read-mail.ts'

const sent = '<thanks-1@afterword.example.net>'
const returned = `Return-Path: <me@example.net>\nFrom: Me <me@example.net>\nTo: dana@example.org\nSubject: Thank you\nMessage-ID: ${sent}\nDate: Mon, 23 Nov 2026 09:59:00 +0000`
const own = { addresses: ['me@example.net'] }

/** Bounces in plain text: sender, subject, text. */
const plain = (from: string, subject: string, body: string, more: Record<string, string> = {}) =>
  readMail(
    mailOf({ From: from, To: 'me@example.net', Subject: subject, 'Return-Path': '<>', ...more }, body),
    own,
  )

describe('bounces in plain words', () => {
  const copy = `\n\n--- Below this line is a copy of the message.\n\n${returned}\n\nThank you.`
  const table: readonly (readonly [string, ReturnType<typeof plain>, 'hard' | 'soft'])[] = [
    [
      'qmail',
      plain(
        'MAILER-DAEMON@qmail.example.com',
        'failure notice',
        `Hi. This is the qmail-send program at qmail.example.com.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<dana@example.org>:\n192.0.2.1 does not like recipient.\nRemote host said: 550 5.1.1 User unknown\nGiving up on 192.0.2.1.${copy}`,
      ),
      'hard',
    ],
    [
      'qmail, mailbox full',
      plain(
        'MAILER-DAEMON@qmail.example.com',
        'failure notice',
        `Hi. This is the qmail-send program at qmail.example.com.\n\n<dana@example.org>:\nThe user's mailbox is over quota, try again later.${copy}`,
      ),
      'soft',
    ],
    [
      'Exim',
      plain(
        'Mail Delivery System <Mailer-Daemon@exim.example.com>',
        'Mail delivery failed: returning message to sender',
        `This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  dana@example.org\n    host mx.example.org [192.0.2.1]\n    SMTP error from remote mail server after RCPT TO:<dana@example.org>:\n    550 5.1.1 unknown user\n\n------ This is a copy of the message, including all the headers. ------\n\n${returned}`,
        { 'X-Failed-Recipients': 'dana@example.org' },
      ),
      'hard',
    ],
    [
      'Exim, retry timeout',
      plain(
        'Mail Delivery System <Mailer-Daemon@exim.example.com>',
        'Mail delivery failed: returning message to sender',
        `A message that you sent could not be delivered. The following address(es) failed:\n\n  dana@example.org\n    retry timeout exceeded\n\n------ This is a copy of the message, including all the headers. ------\n\n${returned}`,
      ),
      'soft',
    ],
    [
      'Postfix, old',
      plain(
        'MAILER-DAEMON@mx.example.com (Mail Delivery System)',
        'Undelivered Mail Returned to Sender',
        `This is the Postfix program at host mx.example.com.\n\nI'm sorry to have to inform you that your message could not be delivered.\n\n<dana@example.org>: host mx.example.org said: 550 No such user${copy}`,
      ),
      'hard',
    ],
    [
      'Sendmail, old',
      plain(
        'Mail Delivery Subsystem <MAILER-DAEMON@host.example.com>',
        'Returned mail: User unknown',
        `   ----- The following addresses had permanent fatal errors -----\n<dana@example.org>\n\n   ----- Transcript of session follows -----\n550 <dana@example.org>... User unknown\n\n   ----- Original message follows -----\n\n${returned}`,
      ),
      'hard',
    ],
    [
      'Exchange 5.5',
      plain(
        'System Administrator <postmaster@exch.example.org>',
        'Undeliverable: Thank you',
        `Your message\n\n  To:      dana@example.org\n  Subject: Thank you\n\ndid not reach the following recipient(s):\n\ndana@example.org on Mon, 23 Nov 2026 10:00:00 +0000\n    The recipient name is not recognized\n${copy}`,
      ),
      'hard',
    ],
    [
      'Outlook.com',
      plain(
        'postmaster@outlook.example.com',
        'Undeliverable: Thank you',
        `Delivery has failed to these recipients or groups:\n\ndana@example.org\nThe email address you entered couldn't be found. 550 5.5.0 Requested action not taken: mailbox unavailable${copy}`,
      ),
      'hard',
    ],
    [
      'Gmail, plain',
      plain(
        'Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
        'Delivery Status Notification (Failure)',
        `Delivery to the following recipient failed permanently:\n\n     dana@example.org\n\nTechnical details of permanent failure:\nThe email account that you tried to reach does not exist.\n\n----- Original message -----\n\n${returned}`,
      ),
      'hard',
    ],
    [
      'Lotus Notes',
      plain(
        'postmaster@notes.example.org',
        'DELIVERY FAILURE: User dana (dana@example.org) not listed in public Name & Address Book',
        `Your document: Thank you\nwas not delivered to: dana@example.org\nbecause: User dana (dana@example.org) not listed in public Name & Address Book${copy}`,
      ),
      'hard',
    ],
    [
      'AOL',
      plain(
        'MAILER-DAEMON@aol.example.com',
        'Mail Delivery Problem',
        `Your mail to the following recipients could not be delivered because they are not accepting mail: dana@example.org${copy}`,
      ),
      'hard',
    ],
    [
      'mail.ru',
      plain(
        'mailer-daemon@corp.mail.example.ru',
        'Ваше сообщение не доставлено. Mail failure.',
        `Это письмо создано автоматически сервером. A message that you sent could not be delivered to the following address: dana@example.org\n550 user not found${copy}`,
        { 'Content-Type': 'text/plain; charset=utf-8' },
      ),
      'hard',
    ],
    [
      'Yahoo, plain',
      plain(
        'MAILER-DAEMON@yahoo.example.com',
        'Delivery failure',
        `Message from yahoo.example.com.\nUnable to deliver message to the following address(es).\n\n<dana@example.org>:\n192.0.2.1 failed after I sent the message.\nRemote host said: 554 delivery error: This user doesn't have an account${copy}`,
      ),
      'hard',
    ],
    [
      'Barracuda',
      plain(
        'Barracuda <postmaster@spam.example.org>',
        '**Message you sent blocked by our bulk email filter**',
        `Your message to: dana@example.org\nwas blocked by our Spam Firewall. The message was not delivered.\n550 5.7.1 rejected${copy}`,
      ),
      'hard',
    ],
    [
      'MDaemon',
      plain(
        'MDaemon@md.example.org',
        'Permanent Delivery Failure',
        `The following address(es) failed:\n\n  dana@example.org\n\nUser unknown${copy}`,
      ),
      'hard',
    ],
    [
      'GMX',
      plain(
        'GMX Mailer Daemon <mailer-daemon@gmx.example.net>',
        'Mail delivery failed: returning message to sender',
        `Diese E-Mail konnte nicht zugestellt werden:\n\ndana@example.org:\nSMTP error from remote server: 550 Benutzer unbekannt, user unknown${copy}`,
      ),
      'hard',
    ],
    [
      'German Exchange',
      plain(
        'postmaster@exch.example.org',
        'Unzustellbar: Vielen Dank',
        `Fehler bei der Nachrichtenzustellung an folgende Empfänger:\n\ndana@example.org\nDie Nachricht konnte nicht zugestellt werden. 550 5.1.1 Empfänger unbekannt, user unknown${copy}`,
      ),
      'hard',
    ],
    [
      'French Exchange',
      plain(
        'postmaster@exch.example.org',
        'Non remis : Merci',
        `Votre message n'a pas pu être remis aux destinataires suivants :\n\ndana@example.org\n#550 5.1.1 user unknown${copy}`,
      ),
      'hard',
    ],
    [
      'Spanish',
      plain(
        'postmaster@correo.example.org',
        'No se puede entregar: Gracias',
        `Su mensaje no se pudo entregar a los siguientes destinatarios:\n\ndana@example.org\n550 5.1.1 usuario desconocido, user unknown${copy}`,
      ),
      'hard',
    ],
    [
      'Polish',
      plain(
        'MAILER-DAEMON@poczta.example.pl',
        'Zwrot wiadomości',
        `Wiadomość nie mogła zostać dostarczona do następujących odbiorców:\n\n<dana@example.org>: 550 odbiorca nie istnieje, no such user${copy}`,
      ),
      'hard',
    ],
    [
      'a daemon by name, no From address',
      readMail(
        mailOf(
          {
            From: 'Mail Delivery Subsystem',
            To: 'me@example.net',
            Subject: 'Returned mail',
            'Return-Path': '<>',
          },
          `550 5.1.1 <dana@example.org>... User unknown${copy}`,
        ),
        own,
      ),
      'hard',
    ],
  ]
  for (const [system, reading, lasting] of table)
    test(system, () => {
      assert.equal(reading.kind, 'bounce', reading.because)
      assert.deepEqual(reading.refersTo, [sent])
      assert.deepEqual(
        reading.failed.map(({ address }) => address),
        ['dana@example.org'],
      )
      assert.equal(reading.failed[0]?.lasting, lasting)
    })

  test('a plain warning is late, not lost', () => {
    const reading = plain(
      'Mail Delivery System <Mailer-Daemon@exim.example.com>',
      'Warning: message 1abc-0002 delayed 24 hours',
      `This message was created automatically by mail delivery software.\nA message that you sent has not yet been delivered to one or more of its recipients.\n  dana@example.org\nNo action is required on your part. Delivery attempts will continue for some time.\nMessage-ID: ${sent}`,
    )
    assert.deepEqual([reading.kind, reading.report], ['report', 'delayed'])
  })
})

describe('guards and gateways in words of their own', () => {
  const heard = (head: Readonly<Record<string, string>>, text: string) =>
    readMail(mailOf({ To: 'me@example.net', 'Content-Type': 'text/plain', ...head }, text), own)
  const guard = {
    From: 'Guard <dana+confirm@guard.example>',
    Subject: 'Please confirm: your message to dana@example.org is waiting',
    'Auto-Submitted': 'auto-replied',
    'In-Reply-To': sent,
  }
  const held =
    'Your message to dana@example.org is held. Click once and it comes through: https://guard.example/c'
  test('a guard that asks for a click holds the message, and a person is told', () => {
    const reading = heard(guard, held)
    assert.deepEqual([reading.kind, reading.report, reading.doubts?.length], ['report', 'delayed', 1])
  })
  test('a person who asks to confirm a time is none', () => {
    assert.equal(heard({ ...guard, 'Auto-Submitted': 'no' }, held).kind, 'human')
    assert.notEqual(
      heard(guard, 'Please confirm the time with dana@example.org: https://a.example/c').kind,
      'report',
    )
  })
  test('a gateway that discards', () => {
    const reading = heard(
      {
        From: 'Postmaster <postmaster@gateway.example>',
        Subject: 'Message you sent blocked by our gateway',
        'Auto-Submitted': 'auto-replied',
        'Return-Path': '<>',
      },
      'Your message to: dana@example.org\nwas not accepted and has been discarded.\nCause: recipient is not on the list of valid users.',
    )
    assert.deepEqual([reading.kind, reading.failed[0]?.address], ['bounce', 'dana@example.org'])
  })
  test('a closed account', () => {
    const reading = heard(
      {
        From: 'Hive Delivery <no-reply@hive.example>',
        Subject: 'We could not deliver your email',
        'Return-Path': '<>',
      },
      'Your email to dana@example.org bounced.\nWhy: the account has been closed.',
    )
    assert.deepEqual([reading.kind, reading.failed[0]?.lasting], ['bounce', 'hard'])
  })
  test('what cannot reach one’s own box is a lure', () =>
    assert.notEqual(
      heard(
        {
          From: 'Mail Delivery System <mailer-daemon@lure.example>',
          Subject: 'Undelivered: 6 messages',
          'Return-Path': '<>',
        },
        'Dear me@example.net, 550 5.2.2 Your mailbox storage is full, and six messages have been held.',
      ).kind,
      'bounce',
    ))
})
