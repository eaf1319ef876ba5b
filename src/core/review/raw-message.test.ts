import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRawMessage, readRawMessage } from './raw-message.ts'

const read = (text: string) => {
  const message = readRawMessage(text)
  assert.ok(message.ok, message.ok ? '' : (message.problems[0]?.message ?? ''))
  return message.value
}

test('a plain message: subject, text, and where the text stands', () => {
  const text = 'From: a@b.test\nTo: Dana <d@n.test>\nSubject: Thank you\n\nHi Dana,\n\nThanks.\n'
  const { subject, body, offset } = read(text)
  assert.equal(subject, 'Thank you')
  assert.equal(body, 'Hi Dana,\n\nThanks.')
  assert.equal(text.slice(offset, (offset ?? 0) + body.length), body)
})

test('encoded words, folded headers and quoted-printable text are read', () => {
  const { subject, body } = read(
    'From: a@b.test\r\nSubject: =?utf-8?q?Caf=C3=A9?= =?utf-8?b?IGFuZCBtb3Jl?=\r\nContent-Type: text/plain;\r\n charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nHi Zo=C3=AB,\r\n\r\nThank you for your =\r\ntime.\r\n',
  )
  assert.equal(subject, 'Café and more')
  assert.equal(body, 'Hi Zoë,\n\nThank you for your time.')
})

test('of several parts the plain one is read, at any depth; attachments are counted', () => {
  const plain = Buffer.from('Hi Dana,\n\nHere it is.', 'latin1').toString('base64')
  const { body, attachments } = read(
    `From: a@b.test\nContent-Type: multipart/mixed; boundary="x"\n\nignored\n--x\nContent-Type: multipart/alternative; boundary=y\n\n--y\nContent-Type: text/html\n\n<p>no</p>\n--y\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: base64\n\n${plain}\n--y--\n--x\nContent-Type: application/pdf; name="cv.pdf"\nContent-Disposition: attachment\n\nAAAA\n--x--\n`,
  )
  assert.equal(body, 'Hi Dana,\n\nHere it is.')
  assert.equal(attachments, 1)
})

for (const [name, tail] of [
  ['On … wrote', 'On Tue, 17 Nov 2026, Dana Okonkwo wrote:\n> Thank you\n'],
  [
    'On … wrote over two lines',
    'On Tuesday, 17 November 2026 at 10:00, Dana Okonkwo\n<dana@n.test> wrote:\n> ok\n',
  ],
  ['an original message', '-----Original Message-----\nFrom: Dana\n'],
  ['quoted lines alone', '> When are you free?\n'],
] as const)
  test(`what is quoted is not the writer’s: ${name}`, () => {
    assert.equal(
      read(`To: d@n.test\n\nHi Dana,\n\nTomorrow suits me.\n\n${tail}`).body,
      'Hi Dana,\n\nTomorrow suits me.',
    )
  })

test('an answer below or between quoted lines is the writer’s, and stands where it stood', () => {
  const text =
    'To: d@n.test\n\nOn Tue, 17 Nov 2026, Dana wrote:\n> When?\nHi Dana, on [day].\n> Where?\nHere.\n'
  const { body, offset = 0 } = read(text)
  assert.match(body, /^Hi Dana, on \[day\]\.\n +\nHere\.$/)
  assert.equal(text.slice(offset, offset + 8), 'Hi Dana,')
})

test('a signature and a picture in the text are no attachments', () => {
  const { attachments } = read(
    'To: d@n.test\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nHi\n--x\nContent-Type: image/png; name=logo.png\nContent-ID: <l>\n\nAA\n--x\nContent-Type: application/pgp-signature; name=s.asc\n\nAA\n--x--\n',
  )
  assert.equal(attachments, 0)
})

for (const [name, text, yes] of [
  ['a message', 'From: a@b.test\nSubject: x\n\nHi', true],
  ['an envelope line before it', 'From a@b.test Tue Nov 17 10:00:00 2026\nTo: d@n.test\n\nHi', true],
  ['a note with a subject line', 'Subject: Thank you\n\nHi Dana,', false],
  ['a note', 'Hi Dana,\n\nThank you.', false],
  ['a note with a colon', 'Dana: thank you\n\nfor today', false],
  ['nothing', '', false],
] as const)
  test(`${name} is ${yes ? '' : 'not '}a raw message`, () => {
    assert.equal(isRawMessage(text), yes)
  })

for (const [name, text, says] of [
  ['HTML alone', 'From: a@b.test\nContent-Type: text/html\n\n<p>Hi</p>', /no plain text/],
  [
    'an unknown charset',
    'From: a@b.test\nContent-Type: text/plain; charset=klingon\nContent-Transfer-Encoding: base64\n\nAAAA',
    /klingon/,
  ],
  [
    'bytes that are not UTF-8',
    'From: a@b.test\nContent-Transfer-Encoding: quoted-printable\n\n=FF=FE',
    /cannot be read/,
  ],
] as const)
  test(`${name} is refused with the reason`, () => {
    const message = readRawMessage(text)
    assert.ok(!message.ok && says.test(message.problems[0]?.message ?? ''))
  })

test('whatever comes in, it answers', () => {
  const pieces = fc.constantFrom(
    'From: a\n',
    '\n',
    'Content-Type: multipart/mixed; boundary=x\n',
    '--x\n',
    '--x--',
    'Hi',
    '=?utf-8?b?A',
    'Content-Transfer-Encoding: base64\n',
    '\r\n',
    ' ',
    '=C3',
    '> q\n',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      readRawMessage(parts.join(''))
      isRawMessage(parts.join(''))
    }),
  )
})
