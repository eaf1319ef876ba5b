import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { createTransport } from 'nodemailer'
import { startMailServers } from './mail-servers.ts'

const arrived = async (folder: string, wanted: RegExp): Promise<string> => {
  for (let tried = 0; tried < 200; tried += 1) {
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      const text = readFileSync(join(folder, name), 'utf8')
      if (wanted.test(text)) return text
    }
    await sleep(50)
  }
  throw new Error(`nothing like ${wanted} arrived`)
}

test('two sets of servers run at once, deliver, return, reply, refuse, and leave nothing behind', async () => {
  const [one, other] = await Promise.all([startMailServers(), startMailServers()])
  assert.notEqual(one.smtp, other.smtp)
  const transport = createTransport({
    ...{ host: '127.0.0.1', port: one.submission, requireTLS: true },
    auth: { user: 'ann@lab.test', pass: one.password },
    tls: { ca: one.ca },
  })
  const send = (to: string, subject: string) =>
    transport.sendMail({ from: 'ann@lab.test', to: `${to}@lab.test`, subject, text: 'Hello' })
  await send('bob', 'for-bob')
  await send('bounce', 'to-nobody')
  await send('late', 'takes-its-time')
  await send('oof', 'are-you-there')
  await assert.rejects(send('nobody', 'refused'), /550/)
  await arrived(join(one.mailDir('bob'), 'new'), /for-bob/)
  await arrived(join(one.mailDir('ann'), 'new'), /report-type=delivery-status/)
  await arrived(join(one.mailDir('ann@lab.test'), 'new'), /Auto-Submitted: auto-replied/)
  await arrived(join(one.mailDir('late'), 'new'), /takes-its-time/)
  transport.close()
  await Promise.all([one.stop(), other.stop()])
  assert.equal(existsSync(one.dir) || existsSync(other.dir), false)
})
