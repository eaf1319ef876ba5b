/** Notes from a phone that come by a mail to oneself: heard by the mailbox, wherever the mail lies, and by nobody else’s mail. */
import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'
import type { Desk } from '../actions/action.ts'
import { importAction } from '../actions/import.ts'
import { perform } from '../actions/perform.ts'
import { pocketAction } from '../actions/remind/pocket.ts'
import { done } from '../core/outcome.ts'
import { carrierOf } from '../testing/carrier.ts'
import { deskOver, newStore } from '../testing/desk.ts'
import { value } from '../testing/lab.ts'
import { bytesOf, eml } from '../testing/mail.ts'
import { clock } from './clock.ts'

const now = Temporal.ZonedDateTime.from('2026-11-18T14:00[Europe/London]')
const at = '2026-11-18T13:00:00.000Z'
const search = `
afterword: 1
me: {name: Ann Lowe, email: ann@lab.test, zone: Europe/London}
opportunity: {id: mill, role: Lead, company: {name: Mill & Marsh, zone: Europe/London}}
people: {bob: {name: Bob Tran, email: bob@mill.example}}
interviews:
  - {id: screen, stage: screening, format: video, starts: '2026-11-18T10:00[Europe/London]', ends: '2026-11-18T11:00[Europe/London]', met: [bob]}
`
const notes = (firm = 'Mill & Marsh') =>
  `Afterword notes, version 1\n\n#firm\n${firm}\n\n#day\n2026-11-18\n\n#person\nBob\n\n#told\nYou load the trucks at night.\n\n#end\n\n-- \nSent from my phone\n`

let house: ReturnType<typeof newStore>
const deskAt = (account: string): Desk =>
  deskOver(house.store, now, {
    account,
    read: async () => done(search),
    pocketPage: async () => '',
    mail: { key: async () => done({ password: 'right' }) } as unknown as NonNullable<Desk['mail']>,
  })

beforeEach(async () => {
  house = newStore()
  const desk = deskAt('me')
  value(await perform(importAction, { files: ['mill'] }, desk))
  value(await perform(pocketAction, { word: 'my own notes' }, desk))
  const server = { host: '127.0.0.1', port: 1, security: 'tls' } as const
  const probe = { messageId: 'kept', filesSent: true, delay: 1, searchFinds: true } as const
  value(
    await house.store.post.putMailbox('me', {
      ...{ id: 'ann@lab.test', address: 'ann@lab.test', name: 'Ann', user: 'ann', auth: 'password' },
      ...{ smtp: server, imap: server, probe: { at, ok: true, ...probe }, connectedAt: at },
    }),
  )
})
afterEach(() => house.remove())

const mail = (headers: Readonly<Record<string, string>>, body = notes(), id = 'a') =>
  bytesOf(
    eml(
      {
        From: 'Ann Lowe <ann@lab.test>',
        To: 'ann@lab.test',
        Subject: 'my own notes',
        Date: 'Wed, 18 Nov 2026 13:30:00 +0000',
        'Message-ID': `<${id}@phone.test>`,
        ...headers,
      },
      body,
    ),
  )
const hear = async (...mails: readonly Uint8Array[]) =>
  value(
    await clock({
      store: async () => done(house.store),
      deskAt,
      now: () => now.toInstant(),
      carrier: async () => carrierOf({ lying: () => mails, went: () => undefined }),
      fileAway: async (name) => done(name),
      log: () => undefined,
    }).tick(true),
  )
const said = async () =>
  (value(await house.store.load('me', ['mill']))[0]?.raw.interviews?.[0]?.debrief?.points ?? []).map(
    ({ say }) => say,
  )
const waiting = async () => value(await house.store.post.incoming('me', { troubled: true, limit: 9 }))

test('are taken in, once, though the mail lies among the sent too, and count as no message to anybody', async () => {
  await hear(mail({}), mail({}), mail({}, notes(), 'again'))
  await hear(mail({}))
  assert.deepEqual(await said(), ['You load the trucks at night.'])
  assert.deepEqual(await waiting(), [])
  assert.deepEqual(value(await house.store.load('me', ['mill']))[0]?.raw.history ?? [], [])
})

const others: readonly (readonly [what: string, headers: Readonly<Record<string, string>>])[] = [
  ['without the word', { Subject: 'notes' }],
  ['to somebody else as well', { To: 'ann@lab.test, eve@else.test' }],
  ['from somebody else', { From: 'Eve <eve@else.test>' }],
]
for (const [what, headers] of others)
  test(`are left alone ${what}`, async () => {
    await hear(mail(headers))
    assert.deepEqual(await said(), [])
  })

test('that belong nowhere, or are not whole, wait for a person with the reason', async () => {
  await hear(mail({}, notes('Quay')), mail({}, notes().replace('#end', ''), 'cut'))
  assert.deepEqual(await said(), [])
  const troubles = (await waiting()).map(({ trouble }) => trouble).join(' | ')
  assert.match(troubles, /notes from your phone\. “Quay” is not kept yet/)
  assert.match(troubles, /end of these notes is missing/)
})
