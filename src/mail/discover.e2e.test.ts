import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { dnsServer, type TestDns } from '../testing/mail/dns.ts'
import { discoverer } from './discover.ts'

let dns: TestDns
before(async () => {
  dns = await dnsServer({
    'MX google.example': ['aspmx.l.google.com', 'alt1.aspmx.l.google.com'],
    'MX own.example': ['mx.own.example'],
    'SRV _submissions._tcp.own.example': [
      { host: 'second.own.example', port: 465, priority: 20 },
      { host: 'smtp.own.example', port: 465, priority: 10 },
    ],
    'SRV _imap._tcp.own.example': [{ host: 'imap.own.example', port: 143 }],
    'SRV _submissions._tcp.forged.example': [{ host: 'smtp.elsewhere.example', port: 465 }],
    'SRV _imaps._tcp.forged.example': [{ host: 'notforged.example', port: 993 }],
    'SRV _imaps._tcp.odd.example': [{ host: 'im_ap.odd.example', port: 993 }],
  })
})
after(() => dns.close())

const found = (address: string) => discoverer({ servers: [dns.server], patience: 500 })(address)

test('a domain whose mail a provider we know takes in is that provider’s', async () => {
  assert.deepEqual(await found('priya@Google.example'), { provider: 'gmail' })
  assert.deepEqual(dns.asked, ['MX google.example'])
})

test('a domain may name its own servers, the preferred first', async () => {
  assert.deepEqual(await found('priya@own.example'), {
    smtp: { host: 'smtp.own.example', port: 465, security: 'tls' },
    imap: { host: 'imap.own.example', port: 143, security: 'starttls' },
  })
})

test('servers outside the domain are not believed, nor what is no server', async () => {
  assert.deepEqual(await found('priya@forged.example'), {})
  assert.deepEqual(await found('priya@odd.example'), {})
})

test('a domain that tells nothing, no domain, and no name server are nothing found', async () => {
  assert.deepEqual(await found('priya@silent.example'), {})
  const before = dns.asked.length
  for (const address of ['priya', 'priya@', 'priya@localhost', 'priya@a b.example'])
    assert.deepEqual(await found(address), {})
  assert.equal(dns.asked.length, before)
  assert.deepEqual(await discoverer({ servers: ['127.0.0.1:9'], patience: 200 })('priya@own.example'), {})
})
