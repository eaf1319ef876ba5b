/** Two people in one database: each has mail of their own, and what one runs into is not the other's. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Desk } from '../actions/action.ts'
import { importAction } from '../actions/import.ts'
import { perform } from '../actions/perform.ts'
import { done } from '../core/outcome.ts'
import { carrierOf } from '../testing/carrier.ts'
import { deskOver, newStore } from '../testing/desk.ts'
import { value } from '../testing/lab.ts'
import { refusal } from '../testing/poison.ts'
import { clock } from './clock.ts'

const now = Temporal.ZonedDateTime.from('2026-11-18T14:00[Europe/London]')
const at = '2026-11-18T13:00:00.000Z'
const file = `
afterword: 1
me: {name: Ann Lowe, email: ann@lab.test, zone: Europe/London}
opportunity: {id: mill, role: Lead, company: {name: Mill & Marsh, zone: Europe/London}}
people: {bob: {name: Bob Tran, email: bob@mill.example}}
interviews:
  - {id: screen, stage: screening, format: video, starts: '2026-11-18T10:00[Europe/London]', ends: '2026-11-18T11:00[Europe/London]', met: [bob]}
`
const { store, remove } = newStore()
after(remove)

const keys: string[] = []
const door = {
  key: async (account: string) => {
    keys.push(account)
    return done({ password: account })
  },
} as unknown as NonNullable<Desk['mail']>
const deskAt = (account: string): Desk =>
  deskOver(store, now, { account, read: async () => done(file), mail: door })

/** What lies in each mailbox; `broken` throws, undefined cannot be read. */
const lying = new Map<string, readonly Uint8Array[] | 'broken' | undefined>()
const went: string[] = []
const carrier = carrierOf({
  lying: (id) => {
    const mails = lying.get(id)
    if (mails === 'broken') throw new RangeError('broken')
    return mails
  },
  went: async ({ id }, key) => {
    const signed = value(await key())
    went.push(`${id} ${'password' in signed ? signed.password : ''}`)
  },
})

/** Someone with this search, a mailbox, and a message to Bob whose time has come. */
const living = async (account: string, box: string) => {
  value(await perform(importAction, { files: ['mill'] }, deskAt(account)))
  const server = { host: '127.0.0.1', port: 1, security: 'tls' } as const
  const probe = { messageId: 'kept', filesSent: true, delay: 1, searchFinds: true } as const
  value(
    await store.post.putMailbox(account, {
      ...{ id: box, address: box, name: 'Ann', user: box, smtp: server, imap: server, auth: 'password' },
      ...{ probe: { at, ok: true, ...probe }, connectedAt: at },
    }),
  )
  const [kept] = value(await store.load(account, ['mill']))
  assert.ok(kept)
  const step = 'screen/thank-you/bob'
  const words = { step, subject: 'Thank you', body: 'Thank you.', savedAt: at, approved: { at, by: 'you' } }
  const frozen = {
    ...{ id: `m-${account}`, opportunity: 'mill', step, person: 'bob', mailbox: box },
    ...{ messageId: `<${account}@lab.test>`, from: 'ann@lab.test', to: ['bob@mill.example'] },
    ...{ bytes: Buffer.from('Subject: Thank you'), approvedBy: 'you' },
    ...{ approvedAt: at, sendAt: at, notAfter: '2026-11-19T12:00:00.000Z' },
  }
  value(
    await store.write(
      account,
      {
        opportunities: [
          { id: 'mill', from: kept.version, to: { raw: kept.raw, messages: [words], example: false } },
        ],
        outgoing: [frozen],
      },
      { at, by: 'you', door: 'test', says: 'Yes' },
    ),
  )
}
const stateOf = async (account: string) => value(await store.post.one(account, `m-${account}`))?.state
const tick = (by = carrier) =>
  clock({
    store: async () => done(store),
    deskAt,
    now: () => now.toInstant(),
    carrier: async () => by,
    fileAway: async (name) => done(name),
    log: () => undefined,
  }).tick()

test('each hears and sends its own, with its own key; what one runs into does not stop the other', async () => {
  for (const account of ['ada', 'bea', 'cleo']) await living(account, `${account}@lab.test`)
  lying
    .set('ada@lab.test', 'broken')
    .set('bea@lab.test', [refusal('no')])
    .set('cleo@lab.test', [])
  await assert.rejects(tick(), RangeError)
  assert.deepEqual(went, ['cleo@lab.test cleo'])
  assert.deepEqual(await Promise.all(['ada', 'bea', 'cleo'].map(stateOf)), ['approved', 'held', 'sent'])
  const heard = async (account: string) => value(await store.post.countedIncoming(account, {}))
  assert.deepEqual(await Promise.all(['ada', 'bea', 'cleo'].map(heard)), [0, 1, 0])
  lying.set('ada@lab.test', undefined)
  const refusedOnce = await tick()
  assert.ok(refusedOnce.ok)
  assert.deepEqual(await Promise.all(['ada', 'cleo'].map(stateOf)), ['approved', 'sent'])
  lying.set('ada@lab.test', [])
  value(await tick())
  assert.deepEqual(went, ['cleo@lab.test cleo', 'ada@lab.test ada'])
  assert.deepEqual([...new Set(keys)].toSorted(), ['ada', 'cleo'])
})

test('of many accounts a few are seen to at a time, and one that waits for its server stops nobody', async () => {
  const accounts = Array.from({ length: 20 }, (_, index) => `many-${index}`)
  for (const account of accounts) {
    await living(account, `${account}@lab.test`)
    lying.set(`${account}@lab.test`, [])
  }
  went.length = 0
  let [now, most] = [0, 0]
  let answer = () => {}
  const slow = new Promise<void>((resolve) => {
    answer = resolve
  })
  const counted: typeof carrier = {
    ...carrier,
    window: async (mailbox, key) => {
      now += 1
      most = Math.max(most, now)
      if (mailbox.id === 'many-0@lab.test') await slow
      now -= 1
      return carrier.window(mailbox, key)
    },
    sender: (mailbox, key) => {
      if (went.length === accounts.length - 2) answer()
      return carrier.sender(mailbox, key)
    },
  }
  assert.equal(value(await tick(counted)).sent, accounts.length)
  assert.equal(went.at(-1), 'many-0@lab.test many-0')
  assert.ok(most <= 8, String(most))
})
