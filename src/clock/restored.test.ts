/** A copy that is put back never sends again what went out. */
import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import type { Desk } from '../actions/action.ts'
import { importAction } from '../actions/import.ts'
import { perform } from '../actions/perform.ts'
import type { Store } from '../core/keep/keep.ts'
import { done, type Outcome } from '../core/outcome.ts'
import { copiesOf, copyOf } from '../store/sqlite/copies.ts'
import { openStore } from '../store/sqlite/open.ts'
import { type PutBack, putBack } from '../store/sqlite/restore.ts'
import { carrierOf } from '../testing/carrier.ts'
import { deskOver } from '../testing/desk.ts'
import { value } from '../testing/lab.ts'
import { clock } from './clock.ts'

const now = Temporal.ZonedDateTime.from('2026-11-18T14:00[Europe/London]')
const at = '2026-11-18T13:00:00.000Z'
const migrations = join(import.meta.dirname, '../store/sqlite/migrations')
const file = `
afterword: 1
me: {name: Ann Lowe, email: ann@lab.test, zone: Europe/London}
opportunity: {id: mill, role: Lead, company: {name: Mill & Marsh, zone: Europe/London}}
people: {bob: {name: Bob Tran, email: bob@mill.example}, kim: {name: Kim Lee, email: kim@mill.example}}
interviews:
  - {id: screen, stage: screening, format: video, starts: '2026-11-18T10:00[Europe/London]', ends: '2026-11-18T11:00[Europe/London]', met: [bob, kim]}
`

let data: string
let path: string
let store: Store
let went: string[]
const open = () => {
  store = value(openStore({ path, migrations }))
}
const deskAt = (): Desk =>
  deskOver(store, now, {
    read: async () => done(file),
    mail: { key: async () => done({ password: 'right' }) } as unknown as NonNullable<Desk['mail']>,
  })
const tick = async () =>
  value(
    await clock({
      store: async () => done(store),
      deskAt,
      now: () => now.toInstant(),
      carrier: async () => carrierOf({ lying: () => [], went: ({ id }) => void went.push(id) }),
      fileAway: async (name) => done(name),
      log: () => undefined,
    }).tick(true),
  )

/** A yes to a message to this person, whose time has come. */
const approved = async (person: string) => {
  const [kept] = value(await store.load('me', ['mill']))
  assert.ok(kept)
  const step = `screen/thank-you/${person}`
  const frozen = {
    ...{ id: `m-${person}`, opportunity: 'mill', step, person, mailbox: 'ann@lab.test' },
    ...{ messageId: `<${person}@lab.test>`, from: 'ann@lab.test', to: [`${person}@mill.example`] },
    ...{ bytes: Buffer.from('Subject: Thank you\r\n\r\nThank you.'), approvedBy: 'you' },
    ...{ approvedAt: at, sendAt: at, notAfter: '2026-11-19T12:00:00.000Z' },
  }
  const words = { step, subject: 'Thank you', body: 'Thank you.', savedAt: at, approved: { at, by: 'you' } }
  const messages = [...kept.messages, words]
  const to = { raw: kept.raw, messages, example: false }
  value(
    await store.write(
      'me',
      { opportunities: [{ id: 'mill', from: kept.version, to }], outgoing: [frozen] },
      { at, by: 'you', door: 'test', says: 'Yes' },
    ),
  )
}
const states = async () =>
  Object.fromEntries(value(await store.post.outgoing('me', { limit: 9 })).map(({ id, state }) => [id, state]))
const thanked = async () =>
  (value(await store.load('me', ['mill']))[0]?.raw.history ?? []).flatMap(({ with: who = [] }) => who)
const restored = async (copy: string): Promise<Outcome<PutBack>> => {
  await store.close()
  const back = putBack(copy, { path, migrations, day: '2026-11-18' })
  open()
  return back
}

beforeEach(async () => {
  went = []
  data = mkdtempSync(join(tmpdir(), 'afterword-restored-'))
  path = join(data, 'afterword.db')
  open()
  value(await perform(importAction, { files: ['mill'] }, deskAt()))
  const server = { host: '127.0.0.1', port: 1, security: 'tls' } as const
  const probe = { messageId: 'kept', filesSent: true, delay: 1, searchFinds: true } as const
  value(
    await store.post.putMailbox('me', {
      ...{
        id: 'ann@lab.test',
        address: 'ann@lab.test',
        name: 'Ann',
        user: 'ann',
        smtp: server,
        imap: server,
      },
      ...{ auth: 'password', probe: { at, ok: true, ...probe }, connectedAt: at },
    }),
  )
})
afterEach(async () => {
  await store.close()
  rmSync(data, { recursive: true, force: true })
})

test('what went out since the copy stays sent, and is told among the facts again', async () => {
  await approved('bob')
  const copy = value(copyOf(path, '2026-11-18'))
  assert.ok(copy)
  await tick()
  assert.equal(went.length, 1)
  assert.deepEqual(value(await restored(copy.file)).sent, 1)
  assert.deepEqual(await states(), { 'm-bob': 'sent' })
  assert.deepEqual(await thanked(), [])
  await tick()
  await tick()
  assert.equal(went.length, 1)
  assert.deepEqual(await thanked(), ['bob'])
})

test('a message that had a yes when the copy was made waits for a person where nobody knows whether it went', async () => {
  await approved('bob')
  const copy = value(copyOf(path, '2026-11-18'))
  assert.ok(copy)
  await tick()
  // The machine is gone, and with it what became of the message: only the copy is left.
  await store.close()
  const saved = join(data, 'saved.db')
  writeFileSync(saved, readFileSync(copy.file))
  rmSync(path)
  open()
  await store.close()
  rmSync(path)
  const back = value(putBack(saved, { path, migrations, day: '2026-11-18' }))
  assert.deepEqual(back, { held: 1, sent: 0 })
  open()
  await tick()
  assert.equal(went.length, 1)
  assert.deepEqual(await states(), { 'm-bob': 'held' })
})

test('a yes from after the copy, too, waits: what it was about may be gone', async () => {
  const copy = value(copyOf(path, '2026-11-18'))
  assert.ok(copy)
  await approved('kim')
  assert.deepEqual(value(await restored(copy.file)).held, 1)
  await tick()
  assert.deepEqual([went, await states()], [[], { 'm-kim': 'held' }])
})

test('a program that was shut out since the copy was made stays out, and one let in since stays in', async () => {
  const program = (id: string) => ({
    id,
    name: id,
    may: 'read' as const,
    createdAt: '2026-11-18T12:00:00.000Z',
  })
  value(await store.programs.add('me', program('old'), 'h'))
  const copy = value(copyOf(path, '2026-11-18'))
  assert.ok(copy)
  value(await store.programs.remove('me', 'old'))
  value(await store.programs.add('me', program('new'), 'h'))
  await restored(copy.file)
  assert.deepEqual(
    value(await store.programs.all('me')).map(({ id }) => id),
    ['new'],
  )
})

test('what stood there is put aside whole, and can be put back in turn', async () => {
  const copy = value(copyOf(path, '2026-11-18'))
  assert.ok(copy)
  await approved('bob')
  await tick()
  const { aside } = value(await restored(copy.file))
  assert.ok(aside)
  assert.deepEqual(await thanked(), [])
  value(await restored(aside))
  assert.deepEqual(await thanked(), ['bob'])
  assert.deepEqual(await states(), { 'm-bob': 'sent' })
})

test('while it is open, and for a file that is none, nothing is changed', async () => {
  const copy = value(copyOf(path, '2026-11-18'))
  assert.ok(copy)
  const at = { path, migrations, day: '2026-11-18' }
  const open = putBack(copy.file, at)
  assert.match(open.ok ? '' : (open.problems[0]?.message ?? ''), /is open in Afterword/)
  await store.close()
  const other = join(data, 'other.db')
  for (const [text, says] of [
    ['no database', /is not a file of Afterword/],
    ['', /no copy that Afterword made/],
  ] as const) {
    writeFileSync(other, text)
    const none = putBack(other, at)
    assert.match(none.ok ? '' : (none.problems[0]?.message ?? ''), says)
  }
  assert.deepEqual(
    readdirSync(dirname(path)).filter((name) => name.includes('.db.')),
    [],
  )
  store = value(openStore({ path, migrations }))
  assert.equal(value(await store.load('me', ['mill'])).length, 1)
})

test('a damaged database is put aside, and a copy takes its place', async () => {
  const copy = value(copyOf(path, '2026-11-18'))
  assert.ok(copy)
  await store.close()
  writeFileSync(path, 'x'.repeat(9000))
  const { aside } = value(putBack(copy.file, { path, migrations, day: '2026-11-18' }))
  assert.ok(aside)
  open()
  assert.equal(value(await store.load('me', ['mill'])).length, 1)
})

test('each day has its copy, once, opened and counted; too many go', async () => {
  for (let day = Temporal.PlainDate.from('2026-10-01'); day.month < 12; day = day.add({ days: 1 }))
    value(copyOf(path, day.toString()))
  const all = copiesOf(path)
  assert.equal(all.length, 11)
  assert.equal(all[0]?.day, '2026-11-30')
  const before = value(copyOf(path, '2026-11-30'))
  await approved('bob')
  assert.deepEqual(value(copyOf(path, '2026-11-30')), before)
  value(copyOf(path, '2026-11-30', true))
  value(await restored(before?.file ?? ''))
  assert.deepEqual(await states(), { 'm-bob': 'held' })
})
