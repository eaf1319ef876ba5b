import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Key, MailDoor, SignInPlace } from '../../core/mail/mailbox/door.ts'
import { done, refused } from '../../core/outcome.ts'
import { type MailHouse, mailHouse } from '../../testing/mail/desk.ts'
import { browserHere, type Issuer, issuerHere } from '../../testing/mail/oauth.ts'
import type { Desk } from '../action.ts'
import { perform } from '../perform.ts'
import { signInAction } from './sign-in.ts'

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

const keys: Key[] = []
/** A desk whose servers let in whoever comes; the authorization server and the sealing are real. */
const deskWith = (more: Partial<Desk> = {}, trial?: MailDoor['trial']): Desk => {
  const desk = house.desk()
  const own: MailDoor['trial'] = async (_mailbox, key) => {
    keys.push(key)
    return done(undefined)
  }
  const tell = async ({ url }: SignInPlace) => {
    await browserHere().visit(url)
  }
  return { ...desk, yes: 'shown', mail: { ...(desk.mail as MailDoor), trial: trial ?? own }, tell, ...more }
}
const wish = () => ({
  ...{ address: 'priya@example.org', clientId: 'afterword', issuer: issuer.issuer, provider: 'custom' },
  ...{ scope: ['openid', 'offline_access'], smtp: 'smtp.example.org', imap: 'imap.example.org' },
})

test('a person signs in on the provider’s page; the mailbox is tried with the token and kept with what goes on', async () => {
  const desk = deskWith()
  const connected = await perform(signInAction, wish(), desk)
  assert.ok(connected.ok, JSON.stringify(connected))
  assert.equal(connected.value.mailbox.auth, 'oauth')
  assert.equal(connected.value.mailbox.oauth?.clientId, 'afterword')
  const tried = keys.at(-1)
  assert.ok(tried && 'accessToken' in tried && tried.accessToken.length > 10)
  const key = await desk.mail?.key(desk.account, connected.value.mailbox)
  assert.ok(key?.ok && 'accessToken' in key.value)
  const anew = await desk.mail?.key(desk.account, connected.value.mailbox, { anew: true })
  assert.ok(anew?.ok && 'accessToken' in anew.value, 'the refresh token was kept')
})

test('where the servers refuse the token, nothing is kept', async () => {
  const desk = deskWith({}, async () => refused({ message: 'They do not let us in.' }))
  const outcome = await perform(signInAction, { ...wish(), address: 'nina@example.org' }, desk)
  assert.ok(!outcome.ok)
  const kept = await desk.mail?.mailboxes.one(desk.account, 'nina@example.org')
  assert.ok(kept?.ok && kept.value === undefined)
})

test('what is missing is named before anybody is sent anywhere', async () => {
  let told = 0
  const desk = deskWith({
    tell: async () => {
      told += 1
    },
  })
  const { issuer: _issuer, ...without } = wish()
  for (const [asked, says] of [
    [without, /name the issuer and the scope/],
    [{ ...wish(), issuer: 'http://tokens.example' }, /https/],
    [{ ...wish(), clientId: ' ' }, /client id is empty/],
    [{ ...wish(), address: 'nobody' }, /no mail address/],
  ] as const) {
    const outcome = await perform(signInAction, asked, desk)
    assert.ok(!outcome.ok)
    assert.match(outcome.problems[0]?.message ?? '', says)
  }
  assert.equal(told, 0)
})
