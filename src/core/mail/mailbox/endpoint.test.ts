import assert from 'node:assert/strict'
import { test } from 'node:test'
import { endpointOf, isLoopback } from './endpoint.ts'

const loopback = ['localhost', '127.0.0.1', '127.8.9.1', '::1', '[::1]', 'LOCALHOST']
const elsewhere = [
  'localhost.example.org',
  '127.0.0.1.example.org',
  'example.org',
  '10.0.0.1',
  '::2',
  '',
  '128.0.0.1',
]

test('this machine is told from others', () => {
  for (const host of loopback) assert.ok(isLoopback(host), host)
  for (const host of elsewhere) assert.ok(!isLoopback(host), host)
})

test('an open line is taken to this machine alone', () => {
  assert.ok(endpointOf('smtp', { host: '127.0.0.1', port: 2525, security: 'none' }).ok)
  const other = endpointOf('smtp', { host: 'mail.example.org', port: 25, security: 'none' })
  assert.ok(!other.ok && /in the open/.test(other.problems[0]?.message ?? ''))
})

test('ports and security follow from each other', () => {
  const told = (kind: 'smtp' | 'imap', port?: number) => {
    const end = endpointOf(kind, { host: 'Mail.Example.org', port })
    return end.ok ? [end.value.host, end.value.port, end.value.security] : end.problems
  }
  assert.deepEqual(told('smtp'), ['mail.example.org', 465, 'tls'])
  assert.deepEqual(told('smtp', 587), ['mail.example.org', 587, 'starttls'])
  assert.deepEqual(told('imap'), ['mail.example.org', 993, 'tls'])
  assert.deepEqual(told('imap', 143), ['mail.example.org', 143, 'starttls'])
})

test('what is no name of a server is refused', () => {
  for (const host of [
    '',
    'https://mail.example.org',
    'mail.example.org:465',
    'a b',
    '-x.org',
    'a..b',
    'x\r\ny',
    'a/b',
  ])
    assert.ok(!endpointOf('imap', { host }).ok, host)
  for (const port of [0, -1, 65_536, 1.5, Number.NaN])
    assert.ok(!endpointOf('imap', { host: 'mail.example.org', port }).ok, String(port))
})
