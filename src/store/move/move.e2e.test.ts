/** A whole search from a file into PostgreSQL and back: every row, nothing sent twice, nothing written over that lives. */
import assert from 'node:assert/strict'
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, before, test } from 'node:test'
import type { Store } from '../../core/keep/keep.ts'
import type { Outcome } from '../../core/outcome.ts'
import { value } from '../../testing/lab.ts'
import { type PostgresServer, startPostgres } from '../../testing/postgres.ts'
import { deed, raw, write } from '../../testing/store/facts.ts'
import { openStore as openPostgres } from '../postgres/open.ts'
import { openStore as openSqlite } from '../sqlite/open.ts'
import { ahead, move } from './move.ts'
import { movedTables } from './tables.ts'

const folder = mkdtempSync(join(tmpdir(), 'afterword-move-'))
const at = '2026-11-20T12:00:00.000Z'
const migrations = {
  sqlite: join(import.meta.dirname, '..', 'sqlite', 'migrations'),
  postgres: join(import.meta.dirname, '..', 'postgres', 'migrations'),
}
let server: PostgresServer
before(async () => {
  server = await startPostgres()
})
after(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

let count = 0
/** A file's path of its own, and an empty database. */
const places = async () => {
  count += 1
  return { path: join(folder, `${count}`, 'afterword.db'), url: await server.database() }
}
type Places = Awaited<ReturnType<typeof places>>
const between = ({ path, url }: Places, back = false) => ({
  file: { path, migrations: migrations.sqlite, day: '2026-11-20' },
  database: { url, migrations: migrations.postgres },
  back,
})
const inFile = ({ path }: Places) => value(openSqlite({ path, migrations: migrations.sqlite }))
const inDatabase = async ({ url }: Places) =>
  value(await openPostgres({ url, migrations: migrations.postgres }))
const sentence = (outcome: Outcome<unknown>): string => {
  assert.ok(!outcome.ok)
  return outcome.problems.map(({ message }) => message).join(' ')
}

const outgoing = (id: string) => ({
  ...{ id, opportunity: 'x', step: `panel/thank-you/${id}`, person: 'kim', mailbox: 'ann' },
  ...{ messageId: `<${id}@lab.test>`, from: 'ann@lab.test', to: ['kim@lab.test'] },
  ...{ bytes: new Uint8Array([0, 1, 255, ...Array.from({ length: 5000 }, (_, byte) => byte % 256)]) },
  ...{ approvedAt: at, approvedBy: 'you', sendAt: at, notAfter: at },
})

/** Something in every table, of two people; messages in every state that a program may have left them in. */
const fill = async (store: Store) => {
  const people = { kim: { name: 'Kim Åkesson “K” 🍞', email: 'Kim@Example.com' } }
  const opportunities = Array.from({ length: 60 }, (_, index) =>
    write(`o${index}`, 0, raw(`C${index}`, { people })),
  )
  const write_ = (account: string) =>
    store.write(
      account,
      {
        me: { from: 0, to: { name: 'Ada' } },
        opportunities: [write('x', 0, raw('X', { people })), ...opportunities],
      },
      deed('many'),
    )
  for (const account of ['me', 'zoë']) value(await write_(account))
  const box = {
    ...{
      id: 'ann',
      address: 'ann@lab.test',
      name: 'Ann',
      user: 'ann',
      auth: 'password' as const,
      connectedAt: at,
    },
    smtp: { host: 'localhost', port: 465, security: 'tls' as const },
  }
  const { post, contacts, reminding } = store
  value(await post.putMailbox('me', box))
  value(await post.seal('me', 'ann', 'password', new Uint8Array([9, 0, 255])))
  const mail = {
    ...{ id: 'm1', mailbox: 'ann', at, subject: 'Re', state: 'new' as const, recorded: false },
    from: { name: 'Bob', address: 'bob@lab.test' },
    reading: { kind: 'human' as const, because: '', refersTo: [], failed: [], ownText: 'Hello' },
  }
  value(
    await post.receive('me', 'ann', [mail], {
      folder: 'INBOX',
      uidValidity: '99999999999999999',
      lastUid: 4_294_967_295,
    }),
  )
  for (const id of ['approved', 'sending', 'dot', 'sent', 'held']) {
    value(await post.add('me', outgoing(id)))
    if (id === 'sent' || id === 'held')
      value(await post.turn('me', { id, from: ['approved'] }, { state: id }, at))
  }
  const late = { ...outgoing('later'), sendAt: '2026-12-20T12:00:00.000Z' }
  value(await post.turn('me', { id: 'approved', from: ['approved'] }, { nextAt: late.sendAt }, at))
  for (const row of value(await post.claim('me', 'ann', { now: at, owner: 'gone', limit: 9 })))
    if (row.id === 'dot')
      value(await post.turn('me', { id: 'dot', from: ['sending'] }, { state: 'dot', everDot: true }, at))
  value(await contacts.keepColumns('me', ['Name'], ['name'], at))
  const contact = { id: 'c', to: { name: 'Lee' } }
  value(await store.write('me', { opportunities: [], contacts: [contact] }, deed('known')))
  value(await reminding.claim('me', { key: 'k', way: 'ntfy', day: '2026-11-20', most: 3, at }))
}

/** Rows that no port makes as they stand here. */
const extras = ({ path }: Places) => {
  const file = new DatabaseSync(path)
  file.exec(`
    insert into reminders values ('me', '{}');
    insert into reminder_browser values ('me', 'b', 'https://push.example/1', '{}');
    insert into agenda values ('me', '{}');
    insert into agenda_placed values ('me', 'https://dav.example/c', 'u', 'm', null, 'done');
    insert into program values ('me', 'p', 'sheet', 'read', 'h', '${at}', null, null);
    insert into program_request values ('me', 'p', 'r', 'm', '${at}', 200, '{}');
    insert into hook values ('me', 'h', 'https://hooks.example/x', 's', '${at}', '', 0, '${at}', null);
    insert into agenda_entry values ('me', 'u', 'event', '${at}', '${at}', 'm', 1, '${at}', 0);`)
  file.close()
}

const filled = async (): Promise<Places> => {
  const own = await places()
  const store = inFile(own)
  await fill(store)
  await store.close()
  extras(own)
  return own
}

const rowsIn = (path: string): Readonly<Record<string, readonly object[]>> => {
  const file = new DatabaseSync(path)
  const all = Object.fromEntries(
    movedTables.map(({ name, key }) => [
      name,
      file
        .prepare(`select * from ${name} order by ${key.join(', ')}`)
        .all()
        .map((row) => ({ ...row })),
    ]),
  )
  file.close()
  return all
}

const states = async (store: Store) =>
  Object.fromEntries(
    value(await store.post.outgoing('me', { limit: 20 })).map(({ id, state }) => [id, state]),
  )

const onItsWay = { approved: 'approved', sending: 'approved', dot: 'dot', sent: 'sent', held: 'held' }

test('every table is moved', async () => {
  const own = await places()
  await inFile(own).close()
  const file = new DatabaseSync(own.path)
  const tables = file.prepare("select name from sqlite_schema where type = 'table'").all()
  file.close()
  assert.deepEqual(
    movedTables.map(({ name }) => String(name)).sort(),
    tables
      .map(({ name }) => String(name))
      // Who is at work there moves nowhere.
      .filter((name) => !['lease', 'worker'].includes(name))
      .sort(),
  )
})

test('into the database and back, every row is as it was; what is on its way goes out from the one place only', async () => {
  const own = await filled()
  const before = rowsIn(own.path)
  for (const [name, rows] of Object.entries(before)) assert.ok(rows.length > 0, `${name} has something in it`)
  const planned = value(await ahead(between(own)))
  assert.deepEqual([planned.opportunities, planned.messages, planned.over], [122, 5, false])
  const there = value(await move(between(own)))
  assert.equal(there.rows, Object.values(before).flat().length)
  assert.equal(there.held, 3)

  // The file is shut, and nothing in it would go out.
  assert.match(
    sentence(openSqlite({ path: own.path, migrations: migrations.sqlite })),
    /moved to a PostgreSQL database/,
  )
  const left = rowsIn(own.path).outgoing as readonly {
    id: string
    state: string
    trouble: string | null
  }[]
  assert.deepEqual(Object.fromEntries(left.map(({ id, state }) => [id, state])), {
    ...{ approved: 'held', sending: 'held', dot: 'uncertain', sent: 'sent', held: 'held' },
  })
  assert.match(left.find(({ id }) => id === 'approved')?.trouble ?? '', /moved to another place/)

  const store = await inDatabase(own)
  assert.deepEqual(await states(store), onItsWay)
  assert.deepEqual(value(await store.post.one('me', 'sent'))?.bytes, outgoing('sent').bytes)
  value(await store.write('me', { opportunities: [write('new', 0, raw('N'))] }, deed('there')))
  await store.close()

  const back = value(await move(between(own, true)))
  assert.ok(back.aside && existsSync(back.aside), 'what stood there is put aside')
  assert.match(
    sentence(await openPostgres({ url: own.url, migrations: migrations.postgres })),
    /moved back to a file/,
  )
  const again = inFile(own)
  assert.deepEqual(await states(again), onItsWay)
  assert.equal(value(await again.count('me', {})), 62)
  await again.close()
  // But for what was taken hold of, and what was done there, it is what it was.
  const after_ = rowsIn(own.path)
  const same = [
    'mailbox',
    'sealed',
    'checkpoint',
    'outgoing_bytes',
    'incoming',
    'contact',
    'chosen_columns',
    'reminded',
  ]
  for (const name of [
    ...same,
    'agenda',
    'agenda_entry',
    'agenda_placed',
    'reminders',
    'reminder_browser',
    'program',
    'program_request',
    'hook',
  ])
    assert.deepEqual(after_[name], before[name], name)
  const facts = (all: typeof before) =>
    all.fact?.filter((row) => (row as { opportunity_id: string }).opportunity_id !== 'new')
  assert.deepEqual(facts(after_), before.fact)

  // What the database still holds was left there: it may be written over.
  assert.equal(value(await ahead(between(own))).over, true)
  value(await move(between(own)))
  const third = await inDatabase(own)
  assert.equal(value(await third.count('me', {})), 62)
  await third.close()
  assert.deepEqual(readdirSync(join(own.path, '..')).sort(), ['afterword.db', 'backups'])
})

test('a move that ended between shutting the one and opening the other is done once more, with what was on its way', async () => {
  const own = await filled()
  value(await move(between(own)))
  // As if the database had never said that it kept everything.
  const anew = { ...own, url: await server.database() }
  value(await move(between(anew)))
  const store = await inDatabase(anew)
  assert.deepEqual(await states(store), onItsWay)
  await store.close()
  assert.match(sentence(await move(between(anew))), /was moved already/)
})

test('a place that holds a search of its own is not written over, in either direction', async () => {
  const [own, other] = [await filled(), await filled()]
  const store = await inDatabase(own)
  value(await store.write('me', { opportunities: [write('mine', 0, raw('Mine'))] }, deed('one')))
  await store.close()
  const before = rowsIn(own.path)
  assert.match(sentence(await ahead(between(own))), /holds a search of its own/)
  assert.match(sentence(await move(between(own))), /holds a search of its own/)
  assert.match(sentence(await move(between({ ...other, url: own.url }, true))), /holds a search of its own/)
  assert.deepEqual(rowsIn(own.path), before)
  const after_ = await inDatabase(own)
  assert.equal(value(await after_.count('me', {})), 1)
  await after_.close()
})

test('while another Afterword has one of them open nothing is moved', async () => {
  const own = await filled()
  const file = inFile(own)
  value(await file.count('me', {}))
  assert.match(sentence(await move(between(own))), /is open in Afterword/)
  await file.close()
  const database = await inDatabase(own)
  value(await database.count('me', {}))
  assert.match(sentence(await move(between(own))), /is open in another Afterword/)
  await database.close()
  value(await move(between(own)))
})

test('what the database cannot hold stops it before anything is changed', async () => {
  const own = await filled()
  const copy = `${own.path}.copy`
  const file = new DatabaseSync(own.path)
  file.exec("update incoming set subject = 'Re' || char(0) || 'x'")
  file.close()
  copyFileSync(own.path, copy)
  const before = rowsIn(own.path)
  assert.match(sentence(await move(between(own))), /sign of the value zero/)
  assert.deepEqual(rowsIn(own.path), before)
  const store = inFile(own)
  assert.deepEqual(await states(store), { ...onItsWay, sending: 'sending' })
  await store.close()
  const there = await inDatabase(own)
  assert.equal(value(await there.count('me', {})), 0)
  await there.close()
})

test('what arrives otherwise than it was sent stops it, and both places are as they were', async () => {
  const own = await filled()
  await (await inDatabase(own)).close()
  const name = own.url.replace(/.*\//, '')
  await server.ask(
    `create function worse() returns trigger language plpgsql as $$ begin new.role := 'Other'; return new; end $$`,
    name,
  )
  await server.ask(
    'create trigger worse before insert on opportunity for each row execute function worse()',
    name,
  )
  assert.match(sentence(await move(between(own))), /What arrived is not what was sent \(opportunity o0\)/)
  const [row] = await server.ask('select count(*)::int as many from account', name)
  assert.equal(row?.many, 0)
  const store = inFile(own)
  assert.equal(value(await store.count('me', {})), 61)
  await store.close()
})
