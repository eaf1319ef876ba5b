/** The program over a PostgreSQL database: what works as over a file, and what the keeper of the database does instead. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { exampleFile, type House, newHouse, openHouse } from '../testing/house.ts'
import { type PostgresServer, startPostgres } from '../testing/postgres.ts'

const program = join(import.meta.dirname, '..', '..', 'bin', 'afterword')
let server: PostgresServer
let house: House
before(async () => {
  server = await startPostgres()
  house = newHouse({ DATABASE_URL: await server.database() })
})
after(async () => {
  house.remove()
  await server.stop()
})

test('DATABASE_URL is where everything is kept: commands and pages see the same, and no file is made', async () => {
  const brought = house.run(['import', exampleFile('screening-software.yaml')])
  assert.equal(brought.code, 0, brought.err)
  assert.match(house.run(['opportunities']).out, /Northwind/)
  const opened = await openHouse(house, { asleep: true })
  assert.match(await (await opened.fetch('/opportunities')).text(), /Northwind/)
  assert.match(
    await (await opened.fetch('/settings/privacy')).text(),
    /Whoever runs this Afterword for you keeps it/,
  )
  await opened.close()
  assert.equal(existsSync(join(house.data, 'afterword.db')), false)
})

for (const words of [['backup'], ['restore', '2026-11-20'], ['whereabouts']])
  test(`“${words.join(' ')}” says who keeps the copies of a database`, () => {
    const { err, code } = house.seated(words)
    assert.match(err, /lies in a PostgreSQL database.*pg_dump/)
    assert.equal(code, 2)
  })

test('a database that is not there is one sentence, without the password', () => {
  const lost = newHouse({ DATABASE_URL: 'postgres://ada:secret@127.0.0.1:1/search' })
  const { err, code } = lost.run(['opportunities'])
  lost.remove()
  assert.match(err, /The database 127\.0\.0\.1:1\/search does not answer/)
  assert.doesNotMatch(err, /secret/)
  assert.equal(code, 2)
})

test('a search is moved into the database and back after a yes, and each place says where it went', async () => {
  const file = newHouse()
  const database = file.under({ DATABASE_URL: await server.database() })
  assert.equal(file.run(['import', exampleFile('panel-law.yaml')]).code, 0)
  assert.match(database.run(['move']).err, /needs a person/)
  assert.match(file.seated(['move']).err, /name the PostgreSQL database in DATABASE_URL/)
  assert.match(database.seated(['move'], ['no']).out, /Move 1 opportunity with everything about them/)
  assert.match(file.run(['opportunities']).out, /Harcourt/)
  assert.match(database.seated(['move']).out, /each held against what was read/)
  assert.match(file.run(['opportunities']).err, /was moved to a PostgreSQL database/)
  assert.match(database.run(['opportunities']).out, /Harcourt/)
  assert.match(database.seated(['move', '--back']).out, /What stood there before: /)
  assert.match(file.run(['opportunities']).out, /Harcourt/)
  assert.match(database.run(['opportunities']).err, /was moved back to a file/)
  file.remove()
})

test('pages without work and work without pages stand beside each other; over a file there is one program for both', async () => {
  const file = newHouse()
  assert.match(file.run(['work']).err, /over a PostgreSQL database only/)
  file.remove()
  const working = spawn(process.execPath, [program, 'work', '--data', house.data], {
    env: house.env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => working.once('exit', resolve))
  const said = await new Promise((resolve) => working.stdout.once('data', (text) => resolve(String(text))))
  assert.match(String(said), /^Afterword is at work/)
  const pages = spawn(
    process.execPath,
    [program, 'serve', '--no-open', '--no-work', '--port', '0', '--data', house.data],
    { env: house.env, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const closed = new Promise((resolve) => pages.once('exit', resolve))
  await new Promise((resolve) => pages.stdout.once('data', resolve))
  const name = (house.env.DATABASE_URL ?? '').replace(/.*\//, '')
  for (let tries = 0; tries < 60; tries += 1) {
    const [row] = await server.ask('select count(*)::int as many from worker', name)
    if (Number(row?.many) === 1) break
    await setTimeout(500)
  }
  assert.equal((await server.ask('select id from worker', name)).length, 1, 'the one that works')
  working.kill('SIGTERM')
  pages.kill('SIGTERM')
  assert.deepEqual([await ended, await closed], [0, 0])
  assert.equal((await server.ask('select id from worker', name)).length, 0, 'it said that it left')
})
