import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { value } from '../../../testing/lab.ts'
import { type MailboxWish, mailboxFrom, passwordFrom } from './connect.ts'
import type { Mailbox } from './mailbox.ts'

const now = Temporal.Instant.from('2026-11-20T12:00:00Z')
const made = (wish: MailboxWish, before?: Mailbox) => value(mailboxFrom(wish, before, now))
const refusal = (wish: MailboxWish): string => {
  const outcome = mailboxFrom(wish, undefined, now)
  assert.ok(!outcome.ok, 'it was taken')
  return outcome.problems.map(({ message }) => message).join(' ')
}

describe('a mailbox as it is named', () => {
  test('an address at a provider we know is enough', () => {
    assert.deepEqual(made({ address: ' Priya.Raman@GMX.net ' }), {
      id: 'priya.raman@gmx.net',
      address: 'Priya.Raman@GMX.net',
      name: '',
      provider: 'gmx',
      user: 'Priya.Raman@GMX.net',
      smtp: { host: 'mail.gmx.net', port: 465, security: 'tls' },
      imap: { host: 'imap.gmx.net', port: 993, security: 'tls' },
      auth: 'password',
      connectedAt: '2026-11-20T12:00:00.000Z',
    })
  })

  test('a domain of one’s own names its provider or its servers', () => {
    const address = 'priya@example.org'
    assert.equal(made({ address, provider: 'fastmail' }).imap?.host, 'imap.fastmail.com')
    const own = made({ address, smtp: 'smtp.example.org', smtpPort: 587, user: 'p12' })
    assert.deepEqual(own.smtp, { host: 'smtp.example.org', port: 587, security: 'starttls' })
    assert.equal(own.imap, undefined)
    assert.equal(own.provider, undefined)
    assert.equal(own.user, 'p12')
    assert.equal(made({ address, smtp: 'smtp.gmail.com' }).provider, 'gmail')
    assert.match(refusal({ address }), /who keeps the mail of example\.org/)
    assert.match(refusal({ address, provider: 'custom' }), /who keeps the mail/)
    assert.match(refusal({ address, provider: 'gmial' }), /no provider/)
  })

  test('where a bridge listens elsewhere, only the port is named', () => {
    const { smtp, imap } = made({ address: 'priya@proton.me', smtpPort: 2025 })
    assert.deepEqual(smtp, { host: '127.0.0.1', port: 2025, security: 'starttls' })
    assert.deepEqual(imap, { host: '127.0.0.1', port: 1143, security: 'starttls' })
  })

  test('a provider that takes no password is refused with the reason', () => {
    assert.match(refusal({ address: 'priya@hotmail.com' }), /since September 2024[\s\S]*\.eml/)
    assert.match(refusal({ address: 'priya@example.org', provider: 'microsoft365' }), /OAuth/)
    assert.match(refusal({ address: 'priya@example.org', smtp: 'smtp.office365.com' }), /OAuth/)
  })

  test('an open line is taken to this machine alone', () => {
    const address = 'priya@example.org'
    assert.match(refusal({ address, smtp: 'smtp.example.org', smtpSecurity: 'none' }), /in the open/)
    assert.match(refusal({ address: 'priya@gmail.com', imapSecurity: 'none' }), /in the open/)
    assert.equal(made({ address, smtp: '127.0.0.1', smtpSecurity: 'none' }).smtp.port, 25)
  })

  test('what could break a header or a command is refused', () => {
    for (const address of [
      '',
      'priya',
      'priya@',
      'a@b.c\r\nBcc: x@example.org',
      'a b@example.org',
      '<a@gmail.com>',
    ])
      assert.match(refusal({ address }), /no mail address/)
    assert.match(refusal({ address: 'priya@gmail.com', name: 'Priya\r\nBcc: x' }), /one line/)
    assert.match(refusal({ address: 'priya@gmail.com', user: 'a\nb' }), /one line/)
  })

  test('connected again, it keeps name, servers and what the probe found; a pause ends', () => {
    const before: Mailbox = {
      ...made({ address: 'priya@example.org', smtp: 'smtp.example.org', name: 'Priya', user: 'p12' }),
      probe: { at: '2026-11-20T12:00:00.000Z', ok: true },
      pause: { since: '2026-11-20T12:00:00.000Z', because: 'The password was refused.' },
    }
    const again = made({ address: 'priya@example.org' }, before)
    const { pause: _pause, ...resumed } = before
    assert.deepEqual(again, resumed)
    const moved = made({ address: 'priya@example.org', smtp: 'mail.example.org' }, before)
    assert.equal(moved.probe, undefined)
    assert.equal(moved.user, 'priya@example.org')
  })
})

describe('a password', () => {
  const taken: readonly (readonly [string, string | undefined, string])[] = [
    ['hunter two', undefined, 'hunter two'],
    [' blanks at the ends ', undefined, ' blanks at the ends '],
    ['from a file\n', undefined, 'from a file'],
    ['from a file\r\n', undefined, 'from a file'],
    ['abcd efgh ijkl mnop\n', 'gmail', 'abcdefghijklmnop'],
    ['abcd efgh ijkl mnop', 'gmx', 'abcd efgh ijkl mnop'],
    ['my own long phrase', 'gmail', 'my own long phrase'],
    ['pä☃', undefined, 'pä☃'],
  ]
  for (const [text, provider, password] of taken)
    test(`“${text.trim()}” at ${provider ?? 'any host'}`, () => {
      assert.equal(value(passwordFrom(text, provider)), password)
    })

  for (const text of ['', '\n', 'two\nlines', 'a\u0000b', 'x'.repeat(1001)])
    test(`${JSON.stringify(text.slice(0, 12))} is none, and is not repeated`, () => {
      const outcome = passwordFrom(text, undefined)
      assert.ok(!outcome.ok && !/two|xxx/.test(outcome.problems[0]?.message ?? ''))
    })
})
