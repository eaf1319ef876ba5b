import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { readMail } from '../../core/mail/replies/read-mail.ts'
import { bytesOf, eml, mailOf, multipart } from '../../testing/mail.ts'
import { limits } from './limits.ts'
import { parseMail } from './parse-mail.ts'

const latin = (text: string) => Buffer.from(text, 'latin1')

describe('a mail taken apart', () => {
  test('headers, people and ids', () => {
    const mail = mailOf(
      {
        From: '=?utf-8?Q?J=C3=B6rg_=22J=22?= <Joerg@Example.org>',
        To: 'Team: a@example.org, "B, C" <b@example.org>;',
        Subject: '=?utf-8?B?R3LDvMOfZQ==?=\r\n =?utf-8?Q?_aus?= Bonn',
        'Return-Path': '<>',
        'In-Reply-To': '<a@example.org> (your mail)',
        References: '<z@example.org>\r\n\t<a@example.org>',
      },
      'Hello',
    )
    assert.deepEqual(mail.from, { name: 'Jörg "J"', address: 'joerg@example.org' })
    assert.deepEqual(
      mail.to.map(({ address }) => address),
      ['a@example.org', 'b@example.org'],
    )
    assert.equal(mail.subject, 'Grüße aus Bonn')
    assert.equal(mail.returnPath, '')
    assert.deepEqual(mail.inReplyTo, ['<a@example.org>'])
    assert.deepEqual(mail.references, ['<z@example.org>', '<a@example.org>'])
    assert.equal(mail.date, '2026-11-23T10:00:00Z')
    assert.equal(mail.text, 'Hello')
    assert.deepEqual(mail.troubles, [])
  })
  test('plain before HTML, attachments named and left aside', () => {
    const inner = multipart(
      'in',
      'Content-Type: text/plain; charset=utf-8\n\nPlain ü',
      'Content-Type: text/html\n\n<p>Rich</p>',
    )
    const mail = mailOf(
      { From: 'a@example.org', 'Content-Type': 'multipart/mixed; boundary="out"' },
      multipart(
        'out',
        `Content-Type: multipart/alternative; boundary=in\n\n${inner}`,
        "Content-Type: application/pdf\nContent-Disposition: attachment; filename*0*=utf-8''Lebens; filename*1*=l%C3%A4ufe.pdf\nContent-Transfer-Encoding: base64\n\nAAAA",
        'Content-Type: text/plain\nContent-Disposition: attachment; filename=notes.txt\n\nnot the text',
      ),
    )
    assert.equal(mail.text, 'Plain ü')
    assert.deepEqual(
      mail.parts.map(({ type, depth }) => [type, depth]),
      [
        ['multipart/mixed', 0],
        ['multipart/alternative', 1],
        ['text/plain', 2],
        ['text/html', 2],
        ['application/pdf', 1],
        ['text/plain', 1],
      ],
    )
    assert.equal(mail.parts[4]?.filename, 'Lebensläufe.pdf')
    assert.equal(mail.parts[4]?.text, undefined)
    assert.equal(mail.parts[5]?.text?.trim(), 'not the text')
  })
  for (const [name, bytes, text] of [
    [
      'base64',
      eml(
        { 'Content-Transfer-Encoding': 'base64', 'Content-Type': 'text/plain; charset=utf-8' },
        'R3LDvMOf\nZQ==',
      ),
      'Grüße',
    ],
    ['torn base64', eml({ 'Content-Transfer-Encoding': 'base64' }, 'SGVsbG8gd29ybGQ!!\nhIQ=x'), undefined],
    [
      'quoted-printable',
      eml(
        { 'Content-Transfer-Encoding': 'quoted-printable', 'Content-Type': 'text/plain; charset=iso-8859-1' },
        'Gr=FC=DFe =\nan alle=20',
      ),
      'Grüße an alle',
    ],
    [
      'broken quoted-printable',
      eml({ 'Content-Transfer-Encoding': 'quoted-printable' }, '1 = 1, =ZZ, =C3=A4='),
      '1 = 1, =ZZ, ä',
    ],
  ] as const)
    test(name, () => {
      const mail = parseMail(bytesOf(bytes))
      if (text !== undefined) assert.equal(mail.text, text)
      else assert.match(mail.text, /^Hello world/)
    })
  for (const [name, bytes, text] of [
    [
      'a charset that is not known',
      latin('From: a@example.org\nContent-Type: text/plain; charset=klingon\n\nGr\xfc\xdfe'),
      'Grüße',
    ],
    ['8-bit without a word', latin('From: a@example.org\n\nGr\xfc\xdfe'), 'Grüße'],
    ['bare CR', latin('From: a@example.org\rSubject: x\r\rHello\rthere'), 'Hello\nthere'],
    ['an mbox line first', latin('From a@example.org Mon Nov 23\nFrom: a@example.org\n\nHi'), 'Hi'],
    [
      'a boundary that is not named',
      latin(
        'From: a@example.org\nContent-Type: multipart/mixed\n\n--xyz\nContent-Type: text/plain\n\nHi\n--xyz--\n',
      ),
      'Hi',
    ],
    [
      'a boundary that never comes',
      latin('From: a@example.org\nContent-Type: multipart/mixed; boundary=q\n\nHi'),
      'Hi',
    ],
    [
      'parts without an end',
      latin('From: a@example.org\nContent-Type: multipart/mixed; boundary=q\n\n--q\n\nHi'),
      'Hi',
    ],
    ['headers that end without a blank line', latin('From: a@example.org\nSubject: x\nHi there'), 'Hi there'],
  ] as const)
    test(name, () => assert.equal(parseMail(bytes).text, text))
  test('8-bit headers are read', () =>
    assert.equal(
      parseMail(latin('Subject: Gr\xfc\xdfe\nFrom: J\xf6rg <j@example.org>\n\nx')).subject,
      'Grüße',
    ))
  test('an empty file and one that is no mail are told', () => {
    assert.deepEqual(parseMail(new Uint8Array()).troubles, ['There is nothing in it.'])
    assert.match(parseMail(bytesOf('just words')).troubles.join(), /no mail at all/)
  })
  test('a forwarded message is a leaf with its headers and text', () => {
    const mail = mailOf(
      { From: 'a@example.org', 'Content-Type': 'multipart/mixed; boundary=b' },
      multipart(
        'b',
        'Content-Type: text/plain\n\nSee below.',
        'Content-Type: message/rfc822\n\nSubject: =?utf-8?Q?=C3=BC?=\nContent-Type: multipart/mixed; boundary=c\n\n--c\nContent-Type: message/delivery-status\n\nFinal-Recipient: rfc822;x@example.org\nAction: failed\n--c\n\ninner\n--c--',
      ),
    )
    assert.deepEqual(
      mail.parts.map(({ type }) => type),
      ['multipart/mixed', 'text/plain', 'message/rfc822'],
    )
    assert.match(mail.parts[2]?.text ?? '', /^subject: ü\n(?:.*\n)*inner/)
    assert.equal(readMail(mail).kind, 'human')
  })
})

describe('hostile mail', () => {
  const bombs: readonly (readonly [name: string, text: string])[] = [
    [
      'parts in parts in parts',
      Array.from(
        { length: 3000 },
        (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\n\n--b${n}\n`,
      ).join(''),
    ],
    ['ten thousand parts', `Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(10_000)}`],
    ['messages in messages', `Content-Type: message/rfc822\n\n`.repeat(5000)],
    ['a hundred thousand headers', 'X-A: b\n'.repeat(100_000)],
    ['one endless header', `Subject: ${'=?utf-8?Q?a?= '.repeat(100_000)}\n\nx`],
    ['folded without end', `Subject: a\n${' b\n'.repeat(200_000)}\n\nx`],
    ['a list of people without end', `To: ${'<a@b.example>, '.repeat(60_000)}\n\nx`],
    ['brackets in an address', `From: ${'('.repeat(60_000)}${'<'.repeat(60_000)}\n\nx`],
    ['parameters without end', `Content-Type: text/plain${'; a="b'.repeat(50_000)}\n\nx`],
    ['tags that never end', `Content-Type: text/html\n\n${'<a href="'.repeat(100_000)}`],
    [
      'comments and styles that never end',
      `Content-Type: text/html\n\n${'<!--<style><script>'.repeat(50_000)}`,
    ],
    ['blocks in blocks', `Content-Type: text/html\n\n${'<blockquote><div>'.repeat(60_000)}x`],
    ['references without end', `Content-Type: text/html\n\n${'&#x'.repeat(200_000)}&amp;`],
    [
      'quotes in quotes',
      `\n${'> '.repeat(100_000)}\n${'On 1/1/2026 10:00 a <b@c.example> '.repeat(20_000)}wrote:`,
    ],
    ['blanks without end', `Subject: x\n\n${' '.repeat(2_000_000)}x`],
    ['lines of rules', `Subject: x\n\n${'________________\n'.repeat(60_000)}`],
    ['field names alone', `Subject: x\n\n${'From:\nSent:\n\n'.repeat(40_000)}`],
    [
      'a calendar of one endless line',
      `Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:${'x'.repeat(1_000_000)}`,
    ],
    [
      'calendars in calendars',
      `Content-Type: text/calendar; method=REQUEST\n\n${'BEGIN:VCALENDAR\n'.repeat(20_000)}`,
    ],
    ['one long word', `Subject: x\n\n${'a'.repeat(2_000_000)}`],
    [
      'signs of addresses',
      `From: MAILER-DAEMON@example.org\nSubject: failure notice\n\n${'a@'.repeat(500_000)}`,
    ],
    [
      'dots without end',
      `From: MAILER-DAEMON@example.org\nSubject: failure notice\n\n${'a@b.'.repeat(300_000)}`,
    ],
    ['numbers without end', `Subject: Automatic reply: x\n\nback on ${'1.1.'.repeat(300_000)}`],
  ]
  for (const [name, text] of bombs)
    test(name, () => {
      const mail = parseMail(bytesOf(`From: a@example.org\n${text}`))
      const reading = readMail(mail)
      assert.ok(mail.parts.length <= limits.parts)
      assert.ok(mail.headers.length <= limits.headers)
      assert.ok(mail.text.length <= limits.allText)
      assert.ok(reading.because.length < 500)
    })
  test('of fifty megabytes of text the beginning is read, and that is said', () => {
    const big = Buffer.alloc(50 * 1024 * 1024, 'Lorem ipsum dolor\n')
    big.write('From: a@example.org\nSubject: big\n\n')
    const mail = parseMail(big)
    assert.match(mail.troubles.join(), /over 4 MB/)
    assert.equal(readMail(mail).kind, 'human')
  })
})

const word = fc.constantFrom(
  'From: ',
  'Content-Type: ',
  'multipart/report',
  '; boundary=b',
  '\n--b\n',
  '\n\n',
  'message/delivery-status',
  'Action: failed',
  'Final-Recipient: rfc822; a@b.c',
  '=?utf-8?B?',
  '?=',
  '<p>',
  '</div>',
  '<blockquote',
  'BEGIN:VCALENDAR\n',
  'BEGIN:VEVENT\n',
  'DTSTART;TZID=X:2026',
  'text/calendar; method=REQUEST',
  'text/html',
  '> ',
  'On 1 wrote:',
  '\u0000',
  '\ud800',
  'Date: ',
  'Auto-Submitted: auto-replied\n',
  'back on ',
)

test('whatever the bytes are, a mail comes of them and is read', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 400 }),
        fc
          .array(fc.oneof(word, fc.string({ maxLength: 12 })), { maxLength: 60 })
          .map((words) => bytesOf(words.join(''))),
      ),
      (bytes) => {
        const mail = parseMail(bytes)
        const reading = readMail(mail, { addresses: ['me@example.net'] })
        assert.ok(reading.because.endsWith('.'))
        assert.equal(typeof reading.ownText, 'string')
      },
    ),
    { numRuns: 1500, seed: 3 },
  )
})

test('an appointment in Outlook’s own format is said to be unread, and another part of that format is no appointment', () => {
  const troublesOf = (content: string) =>
    mailOf(
      { From: 'dana@example.org', 'Content-Type': 'multipart/mixed; boundary=b' },
      multipart(
        'b',
        'Content-Type: text/plain\n\nSee the invitation.',
        `Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\n${Buffer.from(content, 'latin1').toString('base64')}`,
      ),
    ).troubles.join(' ')
  const begin = 'x\u009f>"\u0001\u0000\u0001\u0008\u0080\u0007\u0000'
  assert.match(
    troublesOf(`${begin}IPM.Microsoft Schedule.MtgReq\u0000`),
    /holds an appointment .* Outlook only/,
  )
  assert.match(troublesOf(`${begin}IPM.Schedule.Meeting.Request\u0000`), /holds an appointment/)
  assert.match(
    troublesOf(`${begin}IPM.Microsoft Mail.Note\u0000`),
    /^A part of it can be read by Outlook only/,
  )
})
