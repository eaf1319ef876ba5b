import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, before, beforeEach, describe, test } from 'node:test'
import type { Desk } from '../../actions/action.ts'
import { calendarAccountAction } from '../../actions/agenda/account.ts'
import { appointmentsAction } from '../../actions/agenda/bring.ts'
import { calendarIfDue } from '../../actions/agenda/round.ts'
import { calendarFeedAction } from '../../actions/agenda/wish.ts'
import { eraseAction } from '../../actions/facts/erase.ts'
import { importAction } from '../../actions/import.ts'
import { heldBy } from '../../actions/kept.ts'
import { perform } from '../../actions/perform.ts'
import { done } from '../../core/outcome.ts'
import { sealer } from '../../mail/secrets/sealer.ts'
import { type DavFault, type DavProxy, davProxy } from '../../testing/dav-proxy.ts'
import { deskOver, newStore } from '../../testing/desk.ts'
import { value } from '../../testing/lab.ts'
import { type Radicale, radicale } from '../../testing/radicale.ts'
import { calendarDoor } from './door.ts'

const dossier = `afterword: 1
me: {name: Priya Raman, email: priya@example.org, zone: America/Toronto}
opportunity: {id: mill, role: Lead, company: {name: Mill & Marsh, zone: Europe/London}}
people: {dana: {name: Dana Okonkwo, email: dana@mill.example}}
`
const event = (starts = '20261125T100000Z', more = '') =>
  `SUMMARY:Panel interview\nDTSTART:${starts}\nDURATION:PT1H\nORGANIZER;CN=Dana Okonkwo:mailto:dana@mill.example${more}`

let server: Radicale
let proxy: DavProxy
before(async () => {
  server = await radicale()
  proxy = await davProxy(server)
})
after(async () => {
  await proxy.stop()
  await server.stop()
})

let house: ReturnType<typeof newStore>
let keys: string
let path: string
let many = 0
const desk = (at = '2026-11-18T11:30', more: Partial<Desk> = {}) =>
  deskOver(house.store, Temporal.ZonedDateTime.from(`${at}[America/Toronto]`), {
    read: async () => done(dossier),
    yes: 'shown',
    secret: async () => server.password,
    calendarDoor: async () => calendarDoor(1500),
    mail: sealer({
      keyFile: join(keys, 'mail.key'),
      passphrase: undefined,
      anySealed: async () => done(false),
    }) as unknown as NonNullable<Desk['mail']>,
    ...more,
  })
const does = (wish: Record<string, unknown>, more: Partial<Desk> = {}) =>
  perform(calendarAccountAction, wish, desk(undefined, more))
const connect = (more: Record<string, unknown> = {}) =>
  does({ address: proxy.address, user: server.user, calendar: name(), ...more })
const name = () => `Work ${many}`
const account = async () => value(await does({})).account
const found = async () => (await account())?.found.length

beforeEach(async () => {
  proxy.fault = () => undefined
  many += 1
  house = newStore()
  keys = mkdtempSync(join(tmpdir(), 'afterword-keys-'))
  value(await perform(importAction, { files: ['-'] }, desk()))
  path = await server.calendar(name())
})
afterEach(async () => {
  await house.remove()
  rmSync(keys, { recursive: true, force: true })
})

test('calendars are discovered from the address, the password is sealed, and interviews in it are proposed and kept by a yes', async () => {
  await server.put(path, 'a@mill', event())
  await server.put(path, 'dentist', 'SUMMARY:Dentist\nDTSTART:20261125T120000Z\nDURATION:PT1H')
  const answer = value(await connect())
  assert.ok(answer.account?.calendars.some((each) => each.name === name()))
  assert.equal(answer.account?.found.length, 1)
  assert.doesNotMatch(answer.account?.found[0]?.text ?? '', /Dentist/)
  assert.ok(!readFileSync(join(house.data, 'afterword.db')).includes(server.password))
  const text = answer.account?.found.map((each) => each.text).join('\r\n') ?? ''
  value(await perform(appointmentsAction, { text, take: ['all'] }, desk()))
  const { interviews } = value(await heldBy('mill', desk())).kept.raw
  assert.match(interviews?.[0]?.starts ?? '', /^2026-11-25T/)
  assert.equal(value(await does({ read: true })).account?.found.length, 0)
})

test('read again each round only where something changed; what moved is proposed again, what is none is not', async () => {
  await server.put(path, 'a@mill', event())
  value(await connect())
  const first = await account()
  assert.equal(value(await calendarIfDue(desk('2026-11-18T11:35'), false)), undefined)
  assert.equal((await account())?.askedAt, first?.askedAt)
  value(await calendarIfDue(desk('2026-11-18T11:45'), false))
  const second = await account()
  assert.notEqual(second?.askedAt, first?.askedAt)
  assert.equal(second?.mark, first?.mark)
  value(await does({ none: true }))
  assert.equal(await found(), 0)
  await server.put(path, 'b@mill', event('20261127T100000Z'))
  value(await calendarIfDue(desk('2026-11-18T12:00'), false))
  assert.deepEqual(
    (await account())?.found.map(({ text }) => /UID:(.*)/.exec(text)?.[1]?.trim()),
    ['b@mill'],
  )
  await server.put(path, 'a@mill', event('20261128T100000Z', '\nSEQUENCE:1'))
  value(await calendarIfDue(desk('2026-11-18T12:30'), false))
  assert.equal(await found(), 2)
})

/** What the server does, then the sentence it is said with. */
const faults: readonly (readonly [DavFault, RegExp])[] = [
  [401, /does not accept this name and password/],
  [404, /no such calendar at this address any more/],
  ['half', /broke off in the middle/],
  ['slow', /does not answer in time/],
  [503, /trouble of its own/],
]
for (const [what, sentence] of faults)
  test(`${what}: nothing that was found is lost, it is said in a sentence, and the next round is as before`, async () => {
    await server.put(path, 'a@mill', event())
    value(await connect())
    await server.put(path, 'b@mill', event('20261127T100000Z'))
    proxy.fault = (method) => (what !== 'half' || method === 'REPORT' ? what : undefined)
    const told = value(await does({ read: true }))
    assert.match(told.account?.trouble ?? '', sentence)
    assert.doesNotMatch(JSON.stringify(told), /secret words/)
    assert.equal(await found(), 1)
    proxy.fault = () => undefined
    const again = value(await does({ read: true }))
    assert.equal(again.account?.trouble, undefined)
    assert.equal(again.account?.found.length, 2)
  })

test('a collection that vanished is said to be, and another can be chosen', async () => {
  await server.put(path, 'a@mill', event())
  value(await connect())
  assert.equal((await server.ask('DELETE', path)).status, 200)
  assert.match(value(await does({ read: true })).account?.trouble ?? '', /no such calendar/)
  assert.equal(await found(), 1)
})

test('what is no calendar server, a wrong password and an open line are refused, and nothing is kept', async () => {
  const refusal = async (wish: Record<string, unknown>, more: Partial<Desk> = {}) => {
    const outcome = await does({ address: proxy.address, user: server.user, ...wish }, more)
    assert.ok(!outcome.ok)
    return outcome.problems[0]?.message ?? ''
  }
  assert.match(await refusal({}, { secret: async () => 'wrong' }), /does not accept/)
  assert.match(await refusal({ address: 'http://cloud.example.org' }), /over http/)
  assert.match(await refusal({ address: 'https://a:b@cloud.example.org' }), /leave the name/)
  assert.match(await refusal({ calendar: 'Nowhere' }), /no calendar “Nowhere”/)
  proxy.fault = () => 'web page'
  assert.match(await refusal({}), /does not answer as a calendar server|no calendar for this name/)
  assert.equal(await account(), undefined)
})

test('what was found goes with an erasing, what else was wished of calendars stays; off forgets the password', async () => {
  await server.put(path, 'a@mill', event())
  value(await connect())
  const { feed } = value(await perform(calendarFeedAction, { feed: 'on' }, desk()))
  value(
    await perform(eraseAction, { what: 'opportunity', opportunity: 'mill', confirm: 'Mill & Marsh' }, desk()),
  )
  assert.equal(await found(), 0)
  assert.equal((await account())?.mark, undefined)
  value(await does({ off: true }))
  assert.equal(await account(), undefined)
  assert.equal(value(await perform(calendarFeedAction, {}, desk())).feed, feed)
})

const proposals = async () => {
  const text = (await account())?.found.map((each) => each.text).join('\r\n') ?? ''
  if (text === '') return []
  const talks = value(await perform(appointmentsAction, { text }, desk())).found
  return talks.map(({ is, starts }) => `${is} ${starts?.toInstant().toString() ?? ''}`).toSorted()
}
const takeAll = async () => {
  const text = (await account())?.found.map((each) => each.text).join('\r\n') ?? ''
  value(await perform(appointmentsAction, { text, take: ['all'] }, desk()))
}
const outcomes = async () =>
  (value(await heldBy('mill', desk())).kept.raw.interviews ?? []).map(({ outcome = 'stands' }) => outcome)
const look = () => does({ read: true })
const pathTo = (uid: string) => `${path}${encodeURIComponent(uid)}.ics`

describe('an interview that is kept', () => {
  beforeEach(async () => {
    await server.put(path, 'a@mill', event())
    value(await connect())
    await takeAll()
    value(await look())
    assert.deepEqual(await proposals(), [])
  })

  test('is proposed as called off once its entry is gone, and only a yes changes it', async () => {
    await server.ask('DELETE', pathTo('a@mill'))
    value(await look())
    assert.deepEqual(await proposals(), ['cancelled 2026-11-25T10:00:00Z'])
    assert.deepEqual(await outcomes(), ['stands'])
    await server.put(path, 'b@home', 'SUMMARY:Dentist\nDTSTART:20261125T120000Z\nDURATION:PT1H')
    value(await look())
    assert.deepEqual(await proposals(), ['cancelled 2026-11-25T10:00:00Z'])
    await takeAll()
    assert.deepEqual(await outcomes(), ['cancelled'])
    assert.deepEqual(await proposals(), [])
    value(await look())
    assert.deepEqual(await proposals(), [])
  })

  test('that is said to stand all the same is asked about once', async () => {
    await server.ask('DELETE', pathTo('a@mill'))
    value(await look())
    value(await does({ none: true }))
    await server.put(path, 'b@home', 'SUMMARY:Dentist\nDTSTART:20261125T120000Z\nDURATION:PT1H')
    value(await look())
    assert.deepEqual(await proposals(), [])
    assert.deepEqual(await outcomes(), ['stands'])
  })

  test('that was deleted between its yes and the next look is proposed too', async () => {
    await server.put(path, 'c@mill', event('20261127T100000Z'))
    value(await look())
    await takeAll()
    await server.ask('DELETE', pathTo('c@mill'))
    value(await look())
    assert.deepEqual(await proposals(), ['cancelled 2026-11-27T10:00:00Z'])
  })

  test('that moved further than is looked is proposed as moved', async () => {
    await server.put(path, 'a@mill', event('20280301T100000Z', '\nSEQUENCE:1'))
    value(await look())
    assert.deepEqual(await proposals(), ['changed 2028-03-01T10:00:00Z'])
  })

  test('that was called off there is proposed as that', async () => {
    await server.put(path, 'a@mill', event('20261125T100000Z', '\nSEQUENCE:1\nSTATUS:CANCELLED'))
    value(await look())
    assert.deepEqual(await proposals(), ['cancelled 2026-11-25T10:00:00Z'])
  })

  for (const what of ['half', 503, 'web page'] as const)
    test(`is not taken for gone where the answer about it is ${what}`, async () => {
      await server.ask('DELETE', pathTo('a@mill'))
      let reports = 0
      proxy.fault = (method) => {
        if (method === 'REPORT') reports += 1
        return method === 'REPORT' && reports > 1 ? what : undefined
      }
      value(await look())
      assert.deepEqual(await proposals(), [])
      proxy.fault = () => undefined
      value(await look())
      assert.deepEqual(await proposals(), ['cancelled 2026-11-25T10:00:00Z'])
    })
})

test('a series is followed: a day that is left out is proposed as called off, one that moves as moved', async () => {
  const series = (more = '') => event('20261125T100000Z', `\nRRULE:FREQ=WEEKLY;COUNT=3${more}`)
  await server.put(path, 's@mill', series())
  value(await connect())
  await takeAll()
  value(await look())
  assert.deepEqual(await proposals(), [])
  await server.put(path, 's@mill', series('\nEXDATE:20261202T100000Z'))
  value(await look())
  assert.deepEqual(await proposals(), ['cancelled 2026-12-02T10:00:00Z'])
  await takeAll()
  assert.deepEqual((await outcomes()).toSorted(), ['cancelled', 'stands', 'stands'])
  const moved = `${series('\nEXDATE:20261202T100000Z')}\nEND:VEVENT\nBEGIN:VEVENT\nUID:s@mill\nDTSTAMP:20261101T000000Z\nRECURRENCE-ID:20261209T100000Z\n${event('20261210T090000Z')}`
  await server.put(path, 's@mill', moved)
  value(await look())
  assert.deepEqual(await proposals(), ['changed 2026-12-10T09:00:00Z'])
  await takeAll()
  await server.ask('DELETE', pathTo('s@mill'))
  value(await look())
  assert.deepEqual(await proposals(), ['cancelled 2026-11-25T10:00:00Z', 'cancelled 2026-12-10T09:00:00Z'])
})
