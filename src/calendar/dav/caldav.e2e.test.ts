import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import type { Desk } from '../../actions/action.ts'
import { calendarAccountAction } from '../../actions/agenda/account.ts'
import { appointmentsAction } from '../../actions/agenda/bring.ts'
import { readIfDue } from '../../actions/agenda/read-account.ts'
import { calendarFeedAction } from '../../actions/agenda/wish.ts'
import { eraseAction } from '../../actions/facts/erase.ts'
import { importAction } from '../../actions/import.ts'
import { heldBy } from '../../actions/kept.ts'
import { perform } from '../../actions/perform.ts'
import { done } from '../../core/outcome.ts'
import { sealer } from '../../mail/secrets/sealer.ts'
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

/** What the proxy does with the next answers: passes them on, or says something else. */
type Fault = 'none' | 'half' | 'slow' | 'gone' | 'no' | 'trouble' | 'web page'

let server: Radicale
let proxy: Server
let fault: Fault = 'none'
const open = new Set<ServerResponse>()
const passOn = async (request: IncomingMessage, answer: ServerResponse): Promise<void> => {
  const body = Buffer.concat(await Array.fromAsync(request))
  const { authorization = '', depth, 'content-type': type = 'text/xml' } = request.headers
  const got = await fetch(`${server.address}${request.url}`, {
    method: request.method ?? 'GET',
    headers: { authorization, 'content-type': type, ...(depth ? { depth: String(depth) } : {}) },
    ...(body.length > 0 ? { body } : {}),
    redirect: 'manual',
  })
  const text = await got.text()
  const cut = fault === 'half' && request.method === 'REPORT' ? text.slice(0, text.length / 2) : text
  const location = got.headers.get('location')
  answer.writeHead(got.status, {
    'content-type': got.headers.get('content-type') ?? 'text/xml',
    ...(location ? { location } : {}),
  })
  answer.end(cut)
}
const says: Readonly<Partial<Record<Fault, number>>> = { gone: 404, no: 401, trouble: 503 }
before(async () => {
  server = await radicale()
  proxy = createServer((request, answer) => {
    const status = says[fault]
    if (fault === 'slow') open.add(answer)
    else if (status !== undefined) answer.writeHead(status).end('secret words of the server')
    else if (fault === 'web page') answer.writeHead(200, { 'content-type': 'text/html' }).end('<html>hello')
    else passOn(request, answer).catch(() => answer.destroy())
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
})
after(async () => {
  for (const each of open) each.destroy()
  proxy.closeAllConnections()
  await new Promise((resolve) => proxy.close(resolve))
  await server.stop()
})

let house: ReturnType<typeof newStore>
let keys: string
let path: string
let many = 0
const address = () => `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/`
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
  does({ address: address(), user: server.user, calendar: name(), ...more })
const name = () => `Work ${many}`
const account = async () => value(await does({})).account
const found = async () => (await account())?.found.length

beforeEach(async () => {
  fault = 'none'
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
  assert.equal(value(await readIfDue(desk('2026-11-18T11:35'), false)), undefined)
  assert.equal((await account())?.askedAt, first?.askedAt)
  value(await readIfDue(desk('2026-11-18T11:45'), false))
  const second = await account()
  assert.notEqual(second?.askedAt, first?.askedAt)
  assert.equal(second?.mark, first?.mark)
  value(await does({ none: true }))
  assert.equal(await found(), 0)
  await server.put(path, 'b@mill', event('20261127T100000Z'))
  value(await readIfDue(desk('2026-11-18T12:00'), false))
  assert.deepEqual(
    (await account())?.found.map(({ text }) => /UID:(.*)/.exec(text)?.[1]?.trim()),
    ['b@mill'],
  )
  await server.put(path, 'a@mill', event('20261128T100000Z', '\nSEQUENCE:1'))
  value(await readIfDue(desk('2026-11-18T12:30'), false))
  assert.equal(await found(), 2)
})

/** What the server does, then the sentence it is said with. */
const faults: readonly (readonly [Fault, RegExp])[] = [
  ['no', /does not accept this name and password/],
  ['gone', /no such calendar at this address any more/],
  ['half', /broke off in the middle/],
  ['slow', /does not answer in time/],
  ['trouble', /trouble of its own/],
]
for (const [what, sentence] of faults)
  test(`${what}: nothing that was found is lost, it is said in a sentence, and the next round is as before`, async () => {
    await server.put(path, 'a@mill', event())
    value(await connect())
    await server.put(path, 'b@mill', event('20261127T100000Z'))
    fault = what
    const told = value(await does({ read: true }))
    assert.match(told.account?.trouble ?? '', sentence)
    assert.doesNotMatch(JSON.stringify(told), /secret words/)
    assert.equal(await found(), 1)
    fault = 'none'
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
    const outcome = await does({ address: address(), user: server.user, ...wish }, more)
    assert.ok(!outcome.ok)
    return outcome.problems[0]?.message ?? ''
  }
  assert.match(await refusal({}, { secret: async () => 'wrong' }), /does not accept/)
  assert.match(await refusal({ address: 'http://cloud.example.org' }), /over http/)
  assert.match(await refusal({ address: 'https://a:b@cloud.example.org' }), /leave the name/)
  assert.match(await refusal({ calendar: 'Nowhere' }), /no calendar “Nowhere”/)
  fault = 'web page'
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
