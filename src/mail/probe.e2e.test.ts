import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { createTransport } from 'nodemailer'
import type { Probe } from '../core/mail/mailbox/mailbox.ts'
import { done, type Outcome, refused } from '../core/outcome.ts'
import { labMailbox, value } from '../testing/lab.ts'
import { type MailServers, startMailServers } from '../testing/mail-servers.ts'
import { openWindow } from './imap/window.ts'
import { type ProbeOptions, probe } from './probe.ts'

let servers: MailServers
before(async () => {
  servers = await startMailServers()
})
after(() => servers.stop())

const submit = async (user: string, bytes: Uint8Array): Promise<Outcome<void>> => {
  const transport = createTransport({
    ...{ host: 'localhost', port: servers.submission, requireTLS: true, tls: { ca: servers.ca } },
    auth: { user: `${user}@lab.test`, pass: servers.password },
  })
  const address = `${user}@lab.test`
  await transport.sendMail({ envelope: { from: address, to: [address] }, raw: Buffer.from(bytes) })
  transport.close()
  return done(undefined)
}

let count = 0
const probed = async (
  user: string,
  send: ProbeOptions['send'],
  patience = { arrival: 20_000, copy: 1_500 },
): Promise<Probe> => {
  const window = value(
    await openWindow({
      mailbox: labMailbox(user, { host: 'localhost', port: servers.imaps, security: 'tls' }),
      ...{ secret: servers.password, ca: servers.ca },
    }),
  )
  count += 1
  try {
    return await probe({
      ...{ address: `${user}@lab.test`, send, window, patience, token: `probe${count}x7k` },
      now: () => new Date().toISOString(),
      monotonic: () => performance.now(),
      pause: () => new Promise((resolve) => setTimeout(resolve, 200)),
    })
  } finally {
    await window.close()
  }
}

const learned = ({ at, delay, ...rest }: Probe) => rest

test('a provider that keeps the id and files nothing', async () => {
  const found = await probed('ann', (_, bytes) => submit('ann', bytes))
  assert.deepEqual(learned(found), { ok: true, filesSent: false, messageId: 'kept', searchFinds: true })
  assert.ok(found.delay !== undefined && found.delay >= 0)
})

test('a provider that files a copy itself', async () => {
  const found = await probed('ann', async (id, bytes) => {
    const window = value(
      await openWindow({
        mailbox: labMailbox('ann', { host: 'localhost', port: servers.imaps, security: 'tls' }),
        ...{ secret: servers.password, ca: servers.ca },
      }),
    )
    value(await window.fileSent(id, bytes))
    await window.close()
    return submit('ann', bytes)
  })
  assert.equal(found.filesSent, true)
})

test('a provider that puts its own id in place, with and without a trace of the former one', async () => {
  const replaced = (former: string) => (_: string, bytes: Uint8Array) =>
    submit(
      'bob',
      Buffer.from(
        Buffer.from(bytes)
          .toString()
          .replace(
            /^Message-ID: (.*)$/m,
            `Message-ID: <own-${former}@lab.test>${former ? `\r\n${former}: $1` : ''}`,
          ),
      ),
    )
  const kept = await probed('bob', replaced('X-Former-Id'))
  assert.deepEqual(learned(kept), {
    ...{ ok: true, filesSent: false, messageId: 'replaced', formerIn: 'x-former-id', searchFinds: false },
  })
  const lost = await probed('bob', replaced(''))
  assert.deepEqual(learned(lost), { ok: true, filesSent: false, messageId: 'replaced', searchFinds: false })
})

test('a slow delivery is waited for, and measured', async () => {
  const found = await probed('late', (_, bytes) => submit('late', bytes))
  assert.equal(found.ok, true)
  assert.ok((found.delay ?? 0) > 1_000)
})

test('a mail that is refused or never arrives is no success, and says why', async () => {
  const no = await probed('ann', async () => refused({ message: 'The server refused the mail.' }))
  assert.deepEqual(learned(no), { ok: false, because: 'The server refused the mail.' })
  const lost = await probed('ann', async () => done(undefined), { arrival: 600, copy: 100 })
  assert.deepEqual(learned(lost), {
    ...{ ok: false, because: 'The test mail was accepted but did not arrive in this mailbox in time.' },
  })
})
