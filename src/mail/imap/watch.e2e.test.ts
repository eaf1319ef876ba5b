import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { createTransport } from 'nodemailer'
import { labMailbox } from '../../testing/lab.ts'
import { type MailServers, startMailServers } from '../../testing/mail-servers.ts'
import { startProxy } from '../../testing/tcp-proxy.ts'
import { usualPatience } from './connect.ts'
import { openLine } from './line.ts'
import { type Hint, watch } from './watch.ts'

let servers: MailServers
before(async () => {
  servers = await startMailServers()
})
after(() => servers.stop())

const until = async (holds: () => boolean) => {
  for (let tried = 0; tried < 300; tried += 1) {
    if (holds()) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('it never came about')
}

test('mail is heard of at once; a cut or stuck line is noticed and comes back; the stop leaves nothing open', async (t) => {
  const proxy = await startProxy(servers.imap)
  t.after(() => proxy.close())
  const mailbox = labMailbox('ann', { host: 'localhost', port: proxy.port, security: 'starttls' })
  const hints: Hint[] = []
  const troubles: string[] = []
  let tick = () => {}
  let now = 0
  const patience = { ...usualPatience, silence: 1_500 }
  const watching = watch({
    open: (onNews) => openLine({ mailbox, secret: servers.password, ca: servers.ca, patience }, onNews),
    onHint: (hint) => hints.push(hint),
    onTrouble: ({ message }) => troubles.push(message),
    clock: {
      now: () => now,
      ticks: (call) => {
        tick = call
        return () => {}
      },
    },
    random: () => 0,
  })
  const connected = () => hints.filter((hint) => hint === 'connected').length
  const comesBack = async (times: number) =>
    until(() => {
      now += 5_000
      tick()
      return connected() === times
    })
  await until(() => connected() === 1)
  // Quiet for longer than a line may be silent: the server is asked, and the line stays.
  await new Promise((resolve) => setTimeout(resolve, 2_500))
  assert.equal(proxy.open(), 1)
  assert.equal(connected(), 1)

  const transport = createTransport({ host: '127.0.0.1', port: servers.smtp, ignoreTLS: true })
  await transport.sendMail({ from: 'bob@lab.test', to: 'ann@lab.test', subject: 'Hello', text: 'Hello' })
  transport.close()
  await until(() => hints.includes('news'))

  proxy.set('cut')
  proxy.set('passes')
  await comesBack(2)
  proxy.set('stuck')
  await until(() => proxy.open() === 0)
  proxy.set('passes')
  await comesBack(3)
  await watching.stop()
  await until(() => proxy.open() === 0)
  assert.deepEqual(troubles, [])
})
