import assert from 'node:assert/strict'
import { test } from 'node:test'
import { domainOf, presetBehind, presetFor, presetTaking } from './presets.ts'
import { providers } from './providers.ts'

const cases: readonly (readonly [address: string, provider: string | undefined])[] = [
  ['priya@gmail.com', 'gmail'],
  ['Priya.Raman@GoogleMail.com', 'gmail'],
  ['priya@icloud.com', 'icloud'],
  ['priya@me.com', 'icloud'],
  ['priya@hotmail.co.uk', 'outlook'],
  ['priya@live.de', 'outlook'],
  ['priya@example.onmicrosoft.com', 'microsoft365'],
  ['priya@yahoo.de', 'yahoo'],
  ['priya@aol.com', 'aol'],
  ['priya@fastmail.fm', 'fastmail'],
  ['priya@gmx.at', 'gmx'],
  ['priya@gmx.com', 'gmx-com'],
  ['priya@web.de', 'web.de'],
  ['priya@zohomail.eu', 'zoho-eu'],
  ['priya@posteo.net', 'posteo'],
  ['priya@mailbox.org', 'mailbox.org'],
  ['priya@proton.me', 'proton-bridge'],
  ['priya@t-online.de', 't-online'],
  ['priya@online.de', 'ionos'],
  ['"odd@name"@gmail.com', 'gmail'],
  ['priya@example.org', undefined],
  ['priya@notgmail.com', undefined],
  ['priya@gmail.com.example.org', undefined],
  ['priya@mail.gmail.com', undefined],
  ['priya@evilonmicrosoft.com', undefined],
  ['priya@web.de.example', undefined],
  ['gmail.com', undefined],
  ['priya@', undefined],
  ['', undefined],
]

for (const [address, provider] of cases)
  test(`“${address}” is ${provider ?? 'of no provider we know'}`, () => {
    assert.equal(presetFor(address)?.name, provider)
  })

test('names and domains are unique, and lower case', () => {
  const names = providers.map(({ name }) => name)
  const domains = providers.flatMap((provider) => provider.domains)
  assert.equal(new Set(names).size, names.length)
  assert.equal(new Set(domains).size, domains.length)
  for (const domain of domains) assert.equal(domain, domainOf(`a@${domain}`))
})

test('no provider is spoken to in the open, and each says how one signs in', () => {
  for (const { name, smtp, imap, signIn, where, oauth, says } of providers) {
    for (const { host, port, security } of [smtp, imap]) {
      assert.notEqual(security, 'none', name)
      assert.match(host, /^[a-z0-9.-]+$/, name)
      if (!host.startsWith('127.')) assert.equal(security === 'tls', port === 465 || port === 993, name)
    }
    if (signIn === 'app-password') assert.ok(where, name)
    if (signIn === 'oauth') assert.ok(oauth && oauth.scopes.length > 0, name)
    assert.match(says, /\.$/, name)
  }
})

test('typed-in servers tell the provider of a domain of one’s own; this machine tells nothing', () => {
  assert.equal(presetBehind('SMTP.gmail.com')?.name, 'gmail')
  assert.equal(presetBehind('imap.ionos.de')?.name, 'ionos')
  assert.equal(presetBehind('127.0.0.1'), undefined)
  assert.equal(presetBehind('mail.example.org'), undefined)
})

for (const [mx, provider] of [
  [['aspmx.l.google.com', 'alt1.aspmx.l.google.com'], 'gmail'],
  [['example-org.mail.protection.outlook.com.'], 'microsoft365'],
  [['in1-smtp.messagingengine.com'], 'fastmail'],
  [['MX.ZOHO.EU'], 'zoho-eu'],
  [['mail.protonmail.ch'], 'proton-bridge'],
  [['mx00.ionos.de'], 'ionos'],
  [['mail.example.org'], undefined],
  [['aspmx.l.google.com.example.org'], undefined],
  [['notgoogle.com'], undefined],
  [[''], undefined],
  [[], undefined],
] as const)
  test(`mail that ${mx.join(', ') || 'nobody'} takes in is kept by ${provider ?? 'no one we know'}`, () => {
    assert.equal(presetTaking(mx)?.name, provider)
  })
