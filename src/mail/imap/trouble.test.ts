import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kindOf, needsPerson, type TroubleKind, troubleOf } from './trouble.ts'

const host = 'imap.example.org'
const auth = { authenticationFailed: true, responseStatus: 'NO' }

const cases: readonly (readonly [string, unknown, TroubleKind])[] = [
  [
    'a wrong password',
    { ...auth, serverResponseCode: 'AUTHENTICATIONFAILED', responseText: 'Invalid credentials' },
    'login',
  ],
  ['a login refused without a reason', { ...auth, responseText: 'LOGIN failed' }, 'login'],
  ['a login that fails for now', { ...auth, serverResponseCode: 'UNAVAILABLE' }, 'refused'],
  ['too many connections', { ...auth, responseText: 'Too many simultaneous connections' }, 'refused'],
  ['a certificate that ran out', { code: 'CERT_HAS_EXPIRED' }, 'certificate'],
  ['a certificate for another name', { code: 'ERR_TLS_CERT_ALTNAME_INVALID' }, 'certificate'],
  ['a certificate of one’s own making', { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }, 'certificate'],
  ['a missing link to the root', { code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' }, 'certificate'],
  ['no tls at that port', { code: 'ERR_SSL_WRONG_VERSION_NUMBER' }, 'nonsense'],
  ['no starttls', new Error('Server does not support STARTTLS'), 'unencrypted'],
  ['no such name', { code: 'ENOTFOUND' }, 'unreachable'],
  ['nobody at the port', { code: 'ECONNREFUSED' }, 'unreachable'],
  ['no greeting', { code: 'GREETING_TIMEOUT' }, 'silent'],
  ['silence', { code: 'ETIMEOUT' }, 'silent'],
  ['a reset line', { code: 'ECONNRESET' }, 'cut'],
  ['a goodbye', { code: 'NoConnection', reason: 'Server shutting down' }, 'cut'],
  ['a folder that is gone', { responseStatus: 'NO', serverResponseCode: 'NONEXISTENT' }, 'gone'],
  ['a plain no', { responseStatus: 'NO', responseText: 'Not today' }, 'refused'],
  ['a broken answer', { code: 'ParserError9' }, 'nonsense'],
  ['something that is no error at all', undefined, 'nonsense'],
]

for (const [name, error, kind] of cases)
  test(`${name}: ${kind}, in one sentence without secrets or control characters`, () => {
    const trouble = troubleOf(error, host)
    assert.equal(trouble.kind, kind)
    assert.match(trouble.message, /^[^\p{Cc}]{10,260}$/u)
    assert.ok(trouble.message.includes(host))
  })

test('only what a person has to put right is not tried again', () => {
  const kinds: readonly TroubleKind[] = [
    'login',
    'certificate',
    'unencrypted',
    'unreachable',
    'silent',
    'cut',
  ]
  assert.deepEqual(kinds.map(needsPerson), [true, true, true, false, false, false])
  assert.equal(needsPerson(kindOf({ message: 'The disk is full.' })), false)
})

test('what a server says is shortened and cannot break the line', () => {
  const { message } = troubleOf(
    { responseStatus: 'NO', responseText: `a\r\nb\u202e\u0007${'c'.repeat(5_000)}` },
    host,
  )
  assert.match(message, /^imap\.example\.org refused: “a b c+…”$/)
  assert.ok(message.length < 160)
})

test('an expired sign-in asks for a new one, not for a password', () => {
  assert.match(
    troubleOf({ authenticationFailed: true }, host, { auth: 'oauth' }).message,
    /connect the mailbox again/,
  )
})
