import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Mailbox } from '../core/mail/mailbox/mailbox.ts'
import type { Outcome } from '../core/outcome.ts'
import { value } from '../testing/lab.ts'
import { type MailHouse, mailHouse } from '../testing/mail/desk.ts'
import { browserHere, type Issuer, issuerHere } from '../testing/mail/oauth.ts'
import { signInHere } from './oauth/loopback.ts'
import { accessText } from './oauth/tokens.ts'

let house: MailHouse
let issuer: Issuer
before(async () => {
  house = mailHouse()
  issuer = await issuerHere()
})
after(async () => {
  await issuer.close()
  await house.remove()
})

test('a mailbox without a password is signed in to with tokens out of their seals, renewed once for all who ask', async () => {
  const door = house.desk().mail
  assert.ok(door)
  const client = {
    provider: 'custom',
    issuer: issuer.issuer,
    clientId: 'afterword',
    scopes: ['openid', 'offline_access'],
  }
  const mailbox: Mailbox = {
    id: 'priya@example.org',
    address: 'priya@example.org',
    name: '',
    user: 'priya@example.org',
    smtp: { host: 'smtp.example.org', port: 465, security: 'tls' },
    auth: 'oauth',
    oauth: client,
    connectedAt: '2026-11-20T12:00:00.000Z',
  }
  value(await door.mailboxes.put('me', mailbox))
  const none = await door.key('me', mailbox)
  assert.ok(!none.ok && /signed in to again/.test(none.problems[0]?.message ?? ''))

  const tokens = value(
    await signInHere(
      { client },
      {
        now: () => Temporal.Now.instant(),
        show: async (url) => {
          await browserHere().visit(url.href)
        },
      },
    ),
  )
  const keep = async (field: 'access-token' | 'refresh-token', text: string) =>
    value(
      await door.mailboxes.seal(
        'me',
        mailbox.id,
        field,
        value(await door.seal('me', mailbox.id, field, text)),
      ),
    )
  await keep('refresh-token', tokens.refresh ?? '')
  await keep('access-token', accessText(tokens))
  assert.deepEqual(value(await door.key('me', mailbox)), { accessToken: tokens.access })

  issuer.grants.length = 0
  const both = await Promise.all([1, 2].map(() => door.key('me', mailbox, { anew: true })))
  assert.equal(issuer.grants.length, 1)
  assert.deepEqual(value(both[0] as Outcome<object>), value(both[1] as Outcome<object>))
  assert.notDeepEqual(value(both[0] as Outcome<object>), { accessToken: tokens.access })
  assert.deepEqual(await door.key('me', mailbox), both[0])
})
