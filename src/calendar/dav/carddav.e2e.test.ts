import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import type { Desk } from '../../actions/action.ts'
import { addressBookAction } from '../../actions/bring-people/address-book.ts'
import { bringPeopleAction } from '../../actions/bring-people/bring-people.ts'
import { peopleFileAction } from '../../actions/bring-people/people-file.ts'
import { importAction } from '../../actions/import.ts'
import { perform } from '../../actions/perform.ts'
import { done } from '../../core/outcome.ts'
import { sealer } from '../../mail/secrets/sealer.ts'
import { peopleFileIn } from '../../people/read.ts'
import { cardsOf } from '../../people/write-cards.ts'
import { deskOver, newStore } from '../../testing/desk.ts'
import { value } from '../../testing/lab.ts'
import { type Radicale, radicale } from '../../testing/radicale.ts'
import { addressBookDoor } from './address-books.ts'

const dossier = `afterword: 1
me: {name: Priya Raman, email: priya@example.org, zone: America/Toronto}
opportunity: {id: mill, role: Lead, company: {name: Mill & Marsh, zone: Europe/London}}
people: {dana: {name: Dana Okonkwo, email: dana@mill.example}}
`

/** What the server in between does with the next answers: passes them on, or says something else. */
type Fault = 'none' | 'half' | 'slow' | 'gone' | 'no' | 'trouble' | 'one missing' | 'no card'
const says: Readonly<Partial<Record<Fault, number>>> = { gone: 404, no: 401, trouble: 503 }

let server: Radicale
let proxy: Server
let fault: Fault = 'none'
const open = new Set<ServerResponse>()

/** The same answer with one of its cards taken out, or spoilt. */
const changed = (text: string): string => {
  if (fault === 'half') return text.slice(0, text.length / 2)
  if (!text.includes('BEGIN:VCARD')) return text
  if (fault === 'one missing') return text.replace(/BEGIN:VCARD[^<]*FN:Bo Lind[^<]*/, '')
  return fault === 'no card' ? text.replace(/BEGIN:VCARD[^<]*FN:Bo Lind[^<]*/, 'a picture of a cat') : text
}

before(async () => {
  server = await radicale()
  proxy = createServer(async (request, answer) => {
    const status = says[fault]
    if (fault === 'slow') return void open.add(answer)
    if (status !== undefined) return void answer.writeHead(status).end('secret words of the server')
    const body = Buffer.concat(await Array.fromAsync(request))
    const { authorization = '', depth, 'content-type': type = 'text/xml' } = request.headers
    const got = await fetch(`${server.address}${request.url}`, {
      method: request.method ?? 'GET',
      headers: { authorization, 'content-type': type, ...(depth ? { depth: String(depth) } : {}) },
      ...(body.length > 0 ? { body } : {}),
      redirect: 'manual',
    })
    const text = await got.text()
    const location = got.headers.get('location')
    answer.writeHead(got.status, {
      'content-type': got.headers.get('content-type') ?? 'text/xml',
      ...(location ? { location } : {}),
    })
    answer.end(request.method === 'REPORT' ? changed(text) : text)
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
const name = () => `People ${many}`
const desk = (more: Partial<Desk> = {}): Desk => ({
  ...deskOver(house.store, Temporal.ZonedDateTime.from('2026-11-18T11:30[America/Toronto]'), {
    read: async () => done(dossier),
    yes: 'shown',
    secret: async () => server.password,
    people: {
      read: async (bytes) => peopleFileIn(bytes),
      write: async (contacts, version) => cardsOf(contacts, version),
      // A busy machine is waited for; only who is silent for good is not.
      addressBooks: async () => addressBookDoor(fault === 'slow' ? 700 : 20_000),
    },
    mail: sealer({
      keyFile: join(keys, 'mail.key'),
      passphrase: undefined,
      anySealed: async () => done(false),
    }) as unknown as NonNullable<Desk['mail']>,
  }),
  ...more,
})
const address = () => `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/`
const connect = (more: Partial<Desk> = {}) =>
  perform(addressBookAction, { address: address(), user: server.user, choose: name() }, desk(more))
const account = async () => value(await perform(addressBookAction, {}, desk())).account
const read = () => perform(peopleFileAction, { book: true }, desk())
const names = async () => value(await read()).all.map(({ contact }) => contact.name)

const put = async (uid: string, lines: readonly string[]) => {
  const card = ['BEGIN:VCARD', 'VERSION:3.0', `UID:${uid}`, ...lines, 'END:VCARD', ''].join('\r\n')
  const { status } = await server.ask('PUT', `${path}${uid}.vcf`, card, { 'content-type': 'text/vcard' })
  assert.ok(status < 300, String(status))
}

beforeEach(async () => {
  fault = 'none'
  many += 1
  house = newStore()
  keys = mkdtempSync(join(tmpdir(), 'afterword-keys-'))
  value(await perform(importAction, { files: ['-'] }, desk()))
  path = `/${server.user}/people-${many}/`
  const made = await server.ask(
    'MKCOL',
    path,
    `<?xml version="1.0"?><D:mkcol xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav"><D:set><D:prop><D:resourcetype><D:collection/><C:addressbook/></D:resourcetype><D:displayname>${name()}</D:displayname></D:prop></D:set></D:mkcol>`,
  )
  assert.equal(made.status, 201)
  await put('dana', [
    'FN:Dana Okonkwo',
    'N:Okonkwo;Dana;;;',
    'EMAIL:dana@mill.example',
    'TEL:+44 20 7946 0112',
  ])
  await put('bo', ['FN:Bo Lind', 'N:Lind;Bo;;;', 'ORG:Loaf', 'EMAIL:bo@loaf.example'])
})
afterEach(async () => {
  await house.remove()
  rmSync(keys, { recursive: true, force: true })
})

test('address books are discovered from the address, the password is sealed, and people in them are proposed, those who are known with what would be added', async () => {
  const answer = value(await connect())
  assert.ok(answer.account?.books.some((each) => each.name === name()))
  assert.ok(!readFileSync(join(house.data, 'afterword.db')).includes(server.password))
  const { all, out } = value(await read())
  assert.deepEqual(out, [])
  const by = new Map(all.map((each) => [each.contact.name, each]))
  assert.equal(by.get('Dana Okonkwo')?.known?.of.id, 'dana')
  assert.deepEqual(by.get('Dana Okonkwo')?.known?.adds, { phone: '+44 20 7946 0112' })
  assert.equal(by.get('Bo Lind')?.known, undefined)
  value(await perform(bringPeopleAction, { book: true, everyone: true }, desk()))
  assert.deepEqual(
    value(await house.store.contacts.all('me')).map(({ name: kept, email }) => [kept, email]),
    [['Bo Lind', 'bo@loaf.example']],
  )
  // Once more: nothing is new.
  assert.match(
    value(await perform(bringPeopleAction, { book: true, everyone: true }, desk())).says,
    /all here already/,
  )
})

/** What the server does, then the sentence it is said with. */
const faults: readonly (readonly [Fault, RegExp])[] = [
  ['no', /does not accept this name and password/],
  ['gone', /no such address book at this address any more/],
  ['half', /broke off in the middle/],
  ['slow', /does not answer in time/],
  ['trouble', /trouble of its own/],
]
for (const [what, sentence] of faults)
  test(`${what}: it is said in a sentence, nothing is lost, and the next look is as before`, async () => {
    value(await connect())
    const before = await account()
    fault = what
    const told = await read()
    assert.ok(!told.ok)
    assert.match(told.problems[0]?.message ?? '', sentence)
    assert.doesNotMatch(JSON.stringify(told), /secret words/)
    fault = 'none'
    assert.deepEqual(await account(), before)
    assert.deepEqual((await names()).toSorted(), ['Bo Lind', 'Dana Okonkwo'])
  })

for (const [what, sentence] of [
  ['one missing', /^“bo\.vcf”: the server named it and did not give it; left out\.$/],
  ['no card', /^“bo\.vcf”: this is no card; left out\.$/],
] as const)
  test(`${what}: it is named, and the others are read`, async () => {
    value(await connect())
    fault = what
    const { all, out } = value(await read())
    assert.deepEqual(
      all.map(({ contact }) => contact.name),
      ['Dana Okonkwo'],
    )
    assert.equal(out.length, 1)
    assert.match(out[0] ?? '', sentence)
  })

test('an address book that vanished is said to be, and another can be chosen', async () => {
  value(await connect())
  assert.equal((await server.ask('DELETE', path)).status, 200)
  const told = await read()
  assert.match(told.ok ? '' : (told.problems[0]?.message ?? ''), /no such address book/)
  assert.equal((await account())?.book.name, name())
})

test('a wrong password, an open line and an unknown name are refused, and nothing is kept; off forgets the password', async () => {
  const refusal = async (wish: Record<string, unknown>, more: Partial<Desk> = {}) => {
    const outcome = await perform(
      addressBookAction,
      { address: address(), user: server.user, ...wish },
      desk(more),
    )
    return outcome.ok ? '' : (outcome.problems[0]?.message ?? '')
  }
  assert.match(await refusal({}, { secret: async () => 'wrong' }), /does not accept/)
  assert.match(await refusal({ address: 'http://cloud.example.org' }), /over http/)
  assert.match(await refusal({ choose: 'Nowhere' }), /no address book “Nowhere”/)
  assert.equal(await account(), undefined)
  assert.match(
    (await read().then((told) => (told.ok ? '' : told.problems[0]?.message))) ?? '',
    /no address book/,
  )
  value(await connect())
  value(await perform(addressBookAction, { off: true }, desk()))
  assert.equal(await account(), undefined)
})
