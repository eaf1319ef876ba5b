/** A server that goes away and comes back, one that another takes the place of, and one that refuses. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Store } from '../../core/keep/keep.ts'
import type { Outcome } from '../../core/outcome.ts'
import { value } from '../../testing/lab.ts'
import { type PostgresServer, startPostgres } from '../../testing/postgres.ts'
import { deed, raw, write } from '../../testing/store/facts.ts'
import { openStore } from './open.ts'

const migrations = join(import.meta.dirname, 'migrations')
let server: PostgresServer
before(async () => {
  server = await startPostgres()
})
after(() => server.stop())

const opened = async (url = server.url()) => value(await openStore({ url, migrations }))
const sentence = (outcome: Outcome<unknown>): string => {
  assert.ok(!outcome.ok)
  return outcome.problems.map(({ message }) => message).join(' ')
}
const company = async (store: Store) =>
  value(await store.load('a', ['x'])).map(({ raw: { opportunity } }) => opportunity.company.name)

test('while the server is away a question gets one clear sentence; once it is back the next one is answered', async () => {
  const store = await opened()
  value(await store.write('a', { opportunities: [write('x', 0, raw('X'))] }, deed('new')))
  await server.crash()
  const away = /^The database 127\.0\.0\.1:\d+\/postgres (?:does not answer|went away)/
  assert.match(sentence(await store.load('a', ['x'])), away)
  assert.match(sentence(await store.write('a', { opportunities: [] }, deed('lost'))), away)
  await server.start()
  assert.deepEqual(await company(store), ['X'])
  value(await store.write('a', { opportunities: [write('x', 1, raw('Y'))] }, deed('next')))
  assert.deepEqual(await company(store), ['Y'])
  await store.close()
})

test('a server that goes away in the middle of many changes leaves each whole or not at all, and none twice', async () => {
  const store = await opened()
  value(await store.write('b', { opportunities: [write('x', 0, raw('X'))] }, deed('new')))
  const add = (index: number) =>
    store.write('b', { opportunities: [write(`o${index}`, 0, raw('O'))] }, deed('one'))
  const asked = Promise.all(Array.from({ length: 60 }, (_, index) => add(index)))
  await server.crash()
  const answers = await asked
  await server.start()
  const kept = value(await store.summaries('b', { limit: 100 }))
  const told = answers.filter(({ ok }) => ok).length
  assert.ok(kept.length >= told + 1, 'what was answered with yes is there')
  // One line of history for each, of those also whose answer did not arrive.
  assert.equal(value(await store.countChanges('b')), kept.length)
  for (const index of answers.keys()) value(await add(index))
  assert.equal(value(await store.count('b', {})), 61)
  await store.close()
})

test('of two servers the one that takes changes is used; once it is lost and the other took its place, that one, with all that was kept', async () => {
  const follower = await startPostgres({ settings: ['fsync=off'], standbyOf: server.port })
  try {
    // What is answered with yes has reached both.
    await server.ask(`alter system set synchronous_standby_names = '*'`)
    await server.ask('select pg_reload_conf()')
    const store = await opened(
      `postgres://afterword@127.0.0.1:${follower.port},127.0.0.1:${server.port}/postgres`,
    )
    const written = Array.from({ length: 20 }, (_, index) => write(`o${index}`, 0, raw('O')))
    for (const each of written) value(await store.write('c', { opportunities: [each] }, deed('one')))
    await server.crash()
    assert.match(
      sentence(await store.count('c', {})),
      /stands by for another server|does not answer|went away/,
    )
    await follower.ask('select pg_promote()')
    assert.equal(value(await store.count('c', {})), 20)
    value(await store.write('c', { opportunities: [write('next', 0, raw('N'))] }, deed('next')))
    assert.equal(value(await store.countChanges('c')), 21)
    await store.close()
  } finally {
    await server.start()
    await server.ask('alter system reset synchronous_standby_names')
    await server.ask('select pg_reload_conf()')
    await follower.stop()
  }
})

test('a server that is not there, one that does not know us, and one that has no such database say so, and no secret', async () => {
  const asked = async (url: string) => sentence(await openStore({ url, migrations }))
  assert.match(
    await asked('postgres://ada:secret@127.0.0.1:1/search'),
    /^The database 127\.0\.0\.1:1\/search does not answer/,
  )
  assert.match(await asked(server.url('nowhere')), /nowhere is not there/)
  assert.match(
    await asked(`postgres://stranger:secret@127.0.0.1:${server.port}/postgres`),
    /does not let us in/,
  )
  assert.match(await asked('mysql://one/search'), /no address of a PostgreSQL database/)
})

test('a database of another program, and one of a newer version, are refused as they are', async () => {
  const url = await server.database()
  const name = url.replace(/.*\//, '')
  await server.ask('create table songs (name text)', name)
  assert.match(sentence(await openStore({ url, migrations })), /tables of another program/)
  assert.equal((await server.ask(`select 1 from pg_class where relname = 'fact'`, name)).length, 0)
  const newer = await server.database()
  await (await opened(newer)).close()
  await server.ask(`update afterword_mark set says = '9999' where name = 'form'`, newer.replace(/.*\//, ''))
  assert.match(
    sentence(await openStore({ url: newer, migrations })),
    /newer version of Afterword \(form 9999/,
  )
})
