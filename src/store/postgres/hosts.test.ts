import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hostsOf, isPostgres, whereIs } from './hosts.ts'

for (const [url, hosts] of [
  ['postgres://db.example/search', ['postgres://db.example/search']],
  ['postgresql://ada:p%40ss@one:5432/search', ['postgresql://ada:p%40ss@one:5432/search']],
  [
    'postgres://ada@one:5432,two:5433/search?sslmode=require',
    ['postgres://ada@one:5432/search?sslmode=require', 'postgres://ada@two:5433/search?sslmode=require'],
  ],
  ['postgres://one,two', ['postgres://one', 'postgres://two']],
  ['postgres://one,two?a=b,c', ['postgres://one?a=b,c', 'postgres://two?a=b,c']],
  ['mysql://one,two/search', ['mysql://one,two/search']],
] as const)
  test(`${url} is ${hosts.length === 1 ? 'one server' : `${hosts.length} servers`}`, () => {
    assert.deepEqual(hostsOf(url), hosts)
  })

for (const [url, place] of [
  ['postgres://ada:secret@one:5432,two:5433/search?password=secret', 'one:5432,two:5433/search'],
  ['postgres://one', 'one'],
  ['postgres://ada:sec@ret@one/search', 'one/search'],
] as const)
  test(`of ${url} nobody is told more than ${place}`, () => {
    assert.equal(whereIs(url), place)
    assert.ok(isPostgres(url))
  })

test('another database is none', () => {
  assert.equal(isPostgres('mysql://one/search'), false)
  assert.equal(isPostgres('/var/lib/postgres://'), false)
})
