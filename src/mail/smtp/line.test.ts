import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, beforeEach, test } from 'node:test'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { remedyFor } from '../../core/mail/outbox/errors.ts'
import type { Sent } from '../../core/mail/outbox/sender.ts'
import { faultySmtp, type Manners } from '../../testing/faulty-smtp.ts'
import { knownInside, lacks, smtpLine } from './line.ts'

const server = await faultySmtp()
after(() => server.close())
beforeEach(() => {
  server.behave({})
  server.kept.length = 0
})

const bytes = new TextEncoder().encode('Subject: Thank you\r\n\r\nHello.\r\n.a line with a dot\r\n')
const line = () =>
  smtpLine({
    endpoint: { host: '127.0.0.1', port: server.port, security: 'none' },
    user: 'ann',
    secret: async () => ({ ok: true, password: 'canary-secret' }),
    patience: { before: 400, after: 400 },
  })
const to = ['bob@example.org']
const sendOnce = async (manners: Manners, gate = async () => true): Promise<Sent> => {
  server.behave(manners)
  const one = line()
  const sent = await one.send({ from: 'ann@example.org', to }, bytes, gate)
  await one.close()
  return sent
}

test('an accepted message arrives byte for byte, and the line is used again', async () => {
  const one = line()
  const before = server.connections()
  for (const _ of [1, 2, 3]) {
    const sent = await one.send({ from: 'ann@example.org', to }, bytes, async () => true)
    assert.equal(sent.is, 'accepted')
    assert.match(sent.is === 'accepted' ? sent.response : '', /12345/)
  }
  await one.close()
  assert.equal(server.connections() - before, 1)
  assert.equal(server.kept.length, 3)
  assert.equal(server.kept[0]?.body, 'Subject: Thank you\r\n\r\nHello.\r\n..a line with a dot')
})

test('a shut gate lets nothing out, and the next message goes over a new line', async () => {
  const one = line()
  const sent = await one.send({ from: 'ann@example.org', to }, bytes, async () => false)
  assert.deepEqual(sent, { is: 'stopped' })
  assert.equal(server.kept.length, 0)
  assert.equal((await one.send({ from: 'ann@example.org', to }, bytes, async () => true)).is, 'accepted')
  await one.close()
})

test('a gate that breaks is a shut gate', async () => {
  const sent = await sendOnce({}, () => Promise.reject(new Error('disk full')))
  assert.notEqual(sent.is, 'accepted')
  assert.equal(server.kept.length, 0)
})

const faults: readonly (readonly [string, Manners, Sent['is'], string?])[] = [
  ['no greeting', { greeting: 'hang' }, 'refused', 'offline'],
  ['a greeting that is cut', { greeting: 'cut' }, 'refused', 'offline'],
  ['421 for a greeting', { greeting: '421 4.3.2 too busy' }, 'refused', 'shutting down'],
  ['535 for the password', { auth: '535 5.7.8 no such password' }, 'refused', 'sign-in'],
  ['534, an app password is needed', { auth: '534 5.7.9 app password needed' }, 'refused', 'sign-in'],
  ['454 at the sign-in', { auth: '454 4.7.0 later' }, 'refused', 'sign-in for now'],
  ['an unknown recipient', { rcpt: () => '550 5.1.1 no such user' }, 'refused', 'address'],
  ['greylisting', { rcpt: () => '450 4.7.1 greylisted, come back' }, 'refused', 'later (greylisting)'],
  ['a full mailbox', { rcpt: () => '552 5.2.2 mailbox full' }, 'refused', 'full mailbox'],
  ['a quota at MAIL', { from: '550 5.4.5 daily sending quota exceeded' }, 'refused', 'quota'],
  ['a quota of Exchange', { dot: '554 5.2.0 submission quota exceeded' }, 'refused', 'quota'],
  ['errors unheeded', { dot: '550 5.2.252 slow down' }, 'refused', 'errors unheeded'],
  ['no DATA', { data: '451 4.3.0 not now' }, 'refused', 'later (greylisting)'],
  ['5xx after the dot', { dot: '554 5.6.0 content refused' }, 'refused', 'refused'],
  ['4xx after the dot', { dot: '451 4.3.0 try again' }, 'refused', 'later (greylisting)'],
  ['cut after the dot, not kept', { dot: 'cut' }, 'unknown'],
  ['cut after the dot, kept', { dot: 'cut', keeps: true }, 'unknown'],
  ['silence after the dot', { dot: 'hang' }, 'unknown'],
]
for (const [name, manners, is, trouble] of faults)
  test(`${name}: ${is}${trouble ? `, told as ${trouble}` : ''}`, async () => {
    let gates = 0
    const sent = await sendOnce(manners, async () => {
      gates += 1
      return true
    })
    assert.equal(sent.is, is, JSON.stringify(sent))
    if (trouble && sent.is === 'refused')
      assert.equal(remedyFor(sent.trouble).name, trouble, JSON.stringify(sent))
    // What is unknown passed the gate; what never reached the dot did not.
    if (is === 'unknown') assert.equal(gates, 1)
    assert.ok(!JSON.stringify(sent).includes('canary-secret'))
    assert.equal(server.kept.length, manners.keeps ? 1 : 0)
  })

test('cut in the middle of a long body is never taken for sent', async () => {
  server.behave({ cutAfter: 100_000 })
  const one = line()
  const long = new TextEncoder().encode(
    `Subject: Long\r\n\r\n${'x'.repeat(998).concat('\r\n').repeat(12_000)}`,
  )
  const sent = await one.send({ from: 'ann@example.org', to }, long, async () => true)
  await one.close()
  assert.notEqual(sent.is, 'accepted')
  assert.equal(server.kept.length, 0)
})

test('a copy to oneself does not go out when its reader is refused', async () => {
  server.behave({ rcpt: (address) => (address.startsWith('bob') ? '550 5.1.1 no such user' : '250 ok') })
  const one = line()
  let asked = false
  const sent = await one.send(
    { from: 'ann@example.org', to: [...to, 'ann@example.org'] },
    bytes,
    async () => {
      asked = true
      return true
    },
  )
  await one.close()
  assert.equal(sent.is, 'refused')
  assert.equal(asked, false)
  assert.equal(server.kept.length, 0)
})

test('a line that is not encrypted is used on this machine only', async () => {
  const one = smtpLine({
    endpoint: { host: 'mail.example.org', port: 25, security: 'none' },
    user: 'ann',
    secret: async () => ({ ok: true }),
  })
  const sent = await one.send({ from: 'ann@example.org', to }, bytes, async () => true)
  assert.equal(sent.is === 'refused' && sent.trouble.stage, 'tls')
})

test('nobody listening is told as being offline', async () => {
  const one = smtpLine({
    endpoint: { host: '127.0.0.1', port: 1, security: 'none' },
    user: 'ann',
    secret: async () => ({ ok: true }),
  })
  const sent = await one.send({ from: 'ann@example.org', to }, bytes, async () => true)
  assert.equal(sent.is === 'refused' && remedyFor(sent.trouble).name, 'offline')
})

test('the inside of the library that the gate reads is there, in the version that is pinned', () => {
  assert.deepEqual(lacks(new SMTPConnection({ host: '127.0.0.1' })), [])
  assert.deepEqual(lacks({ _socket: false, _envelope: false }), ['_currentDataStream'])
  const pinned = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>
  }
  assert.equal(pinned.dependencies.nodemailer, knownInside)
})
